import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { threadGroupsOf } from "../../addin/hooks/closer/threadGroups.ts";
import { interactionId } from "../../shared/ids.ts";
import { instant } from "../../shared/time.ts";
import { aTouchView } from "../builders/views.ts";

describe("touches by thread", () => {
  it("loses and doubles none, whatever threads they are of", () => {
    const threads = fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }), { maxLength: 60 });
    fc.assert(
      fc.property(threads, (of) => {
        const touches = of.map((thread, n) =>
          aTouchView({
            key: `m-${n}`,
            at: instant(1_000_000 - n),
            interactionId: thread === null ? null : interactionId(`int_${thread}`),
          }),
        );
        const groups = threadGroupsOf(touches);
        expect(groups.flatMap((group) => group.touches.map(({ key }) => key)).toSorted()).toEqual(
          touches.map(({ key }) => key).toSorted(),
        );
        const newest = groups.map((group) => group.newest);
        expect(newest).toEqual(newest.toSorted((one, other) => other - one));
      }),
    );
  });
});
