import { describe, expect, it } from "vitest";
import { overrideStage, shownStage } from "../../shared/domain/stage/override.ts";
import { localDate } from "../../shared/time.ts";

const TODAY = localDate("2026-11-05");
const YESTERDAY = localDate("2026-11-04");
const ASK = { stage: "continuation", reason: "We spoke at the fair", expiresOn: localDate("2027-01-05") } as const;

describe("a person's own word on a stage (S5)", () => {
  it("is kept with its reason and the day it was given", () => {
    expect(overrideStage({ ...ASK, reason: "  We spoke at the fair " }, TODAY)).toEqual({
      ok: true,
      value: { ...ASK, setOn: TODAY },
    });
  });

  it.each([
    ["no reason", { reason: " " }, { reason: "no_reason" }],
    ["a reason like a letter", { reason: "x".repeat(301) }, { reason: "reason_too_long", limit: 300 }],
    ["an end before today", { expiresOn: YESTERDAY }, { reason: "in_the_past", today: TODAY, asked: YESTERDAY }],
    [
      "an end after more than a year",
      { expiresOn: localDate("2027-11-07") },
      { reason: "too_late", latest: "2027-11-06", asked: "2027-11-07" },
    ],
  ])("is refused with %s", (_, wrong, error) => {
    expect(overrideStage({ ...ASK, ...wrong }, TODAY)).toEqual({ ok: false, error });
  });

  it("may hold for today alone", () => {
    const kept = overrideStage({ ...ASK, expiresOn: TODAY }, TODAY);
    expect(kept).toEqual({ ok: true, value: { ...ASK, expiresOn: TODAY, setOn: TODAY } });
    expect(shownStage("ending", kept.ok ? kept.value : null, TODAY).stage).toBe("continuation");
  });

  it("is shown beside what the rules say, up to its last day", () => {
    const override = { ...ASK, setOn: TODAY };
    expect(shownStage("ending", override, ASK.expiresOn)).toEqual({
      stage: "continuation",
      computed: "ending",
      override,
    });
    expect(shownStage("ending", override, localDate("2027-01-06"))).toEqual({
      stage: "ending",
      computed: "ending",
      override: null,
    });
  });

  it("speaks where the rules say nothing yet", () => {
    expect(shownStage(null, { ...ASK, setOn: TODAY }, TODAY)).toMatchObject({ stage: "continuation", computed: null });
  });
});
