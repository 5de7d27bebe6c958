/** Whatever happens to the logs of two people, their ties are what all their touches make of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTie } from "../../shared/domain/tie/storedTie.ts";
import { addTouches, EMPTY_TIE, type TieSummary, tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import type { TimeZone } from "../../shared/time.ts";
import { SLOW, touchesOfKind, zones } from "../builders/history.ts";

/** One log: its touches, and with whom of the two. */
interface Log {
  readonly who: 0 | 1;
  readonly touches: readonly Touch[];
}

type Change =
  | { readonly kind: "log"; readonly log: Log }
  /** Takes back one log; or gives one, or all of a person's, to the other; or takes every second one out of a person's. */
  | { readonly kind: "undo" | "move" | "merge" | "split"; readonly pick: number };

const logs = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  touches: fc.oneof(
    { weight: 5, arbitrary: fc.array(touchesOfKind({}), { minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(touchesOfKind({}), { minLength: 160, maxLength: 260, size: "max" }) },
  ),
});

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: logs.map((log): Change => ({ kind: "log", log })) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom("undo" as const, "move" as const, "merge" as const, "split" as const),
        pick: fc.nat(20),
      }),
    },
  ),
  { minLength: 2, maxLength: 14 },
);

type Ties = readonly [TieSummary, TieSummary];

/** What the store holds: the logs, and the ties as they came back from it. */
interface Held {
  readonly logs: readonly Log[];
  readonly ties: Ties;
}

const touchesWith = (who: 0 | 1, { logs: held }: Pick<Held, "logs">): readonly Touch[] =>
  held.filter((log) => log.who === who).flatMap((log) => log.touches);

function stored(tie: TieSummary): TieSummary {
  const read = parseTie(JSON.parse(JSON.stringify(tie)));
  if (!read.ok) throw new Error(`A tie that was stored cannot be read: ${read.error.reason}`);
  return read.value;
}

const logsAfter = (held: readonly Log[], { kind, pick }: Exclude<Change, { kind: "log" }>): readonly Log[] => {
  const from: 0 | 1 = pick % 2 ? 1 : 0;
  const other = ({ who, touches }: Log): Log => ({ who: who ? 0 : 1, touches });
  const at = held.length > 0 ? pick % held.length : 0;
  switch (kind) {
    case "undo":
      return held.toSpliced(at, 1);
    case "move":
      return held.map((log, index) => (index === at ? other(log) : log));
    case "merge":
      return held.map((log) => (log.who === from ? other(log) : log));
    case "split":
      return held.map((log, index) => (log.who === from && index % 2 ? other(log) : log));
  }
};

/** A log is folded, or built anew where it cannot be; everything else builds both anew. */
function changed(held: Held, change: Change, zone: TimeZone): Held {
  const anew = (who: 0 | 1, now: Pick<Held, "logs">) => stored(tieOf(touchesWith(who, now), zone));
  if (change.kind !== "log") {
    const after = { logs: logsAfter(held.logs, change) };
    return { ...after, ties: [anew(0, after), anew(1, after)] };
  }
  const after = { logs: [...held.logs, change.log] };
  const grown = (who: 0 | 1): TieSummary => {
    const folded = change.log.who === who ? addTouches(held.ties[who], change.log.touches, zone) : held.ties[who];
    return folded.exact ? stored(folded) : anew(who, after);
  };
  return { ...after, ties: [grown(0), grown(1)] };
}

describe("ties through logging, late mail, undo, merging two people and splitting them", () => {
  it("are after every change what all touches make of them, in whatever order those are read", () => {
    fc.assert(
      fc.property(changes, zones, (made, zone) => {
        let held: Held = { logs: [], ties: [EMPTY_TIE, EMPTY_TIE] };
        for (const change of made) {
          held = changed(held, change, zone);
          for (const who of [0, 1] as const) {
            const all = touchesWith(who, held);
            expect(held.ties[who]).toEqual(tieOf(all.toReversed(), zone));
            expect(held.ties[who].exact).toBe(true);
          }
        }
      }),
      SLOW,
    );
  });
});
