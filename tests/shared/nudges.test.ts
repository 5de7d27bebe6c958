import { describe, expect, it } from "vitest";
import type { Cadence } from "../../shared/domain/cadence/cadence.ts";
import { type Candidate, dismiss, nudgesOn, snooze, USUAL_NUDGES } from "../../shared/domain/cadence/nudges.ts";
import { localDate } from "../../shared/time.ts";

const TODAY = localDate("2026-11-05");
const DUE: Cadence = {
  advice: "due",
  idealDays: 60,
  maximumDays: 90,
  source: "kind",
  dueOn: localDate("2026-11-01"),
  until: null,
  unanswered: 0,
};

const someone = (id: string, about: Partial<Candidate> = {}): Candidate => ({
  id,
  cadence: DUE,
  stage: "continuation",
  rest: null,
  ...about,
});

const names = (candidates: readonly Candidate[], settings = USUAL_NUDGES): readonly string[] =>
  nudgesOn(TODAY, candidates, settings).map(({ id }) => id);

describe("the nudges of a day (C4, C5)", () => {
  it.each(["none", "not_due", "wait", "pull_back"] as const)("leave out whom the cadence says %s", (advice) => {
    expect(names([someone("dana", { cadence: { ...DUE, advice } })])).toEqual([]);
  });

  it("are at most three, the longest overdue for their interval first", () => {
    const late = { ...DUE, advice: "overdue", dueOn: localDate("2026-08-01") } as const;
    const fast = { ...DUE, idealDays: 14, dueOn: localDate("2026-10-20") };
    expect(
      names([someone("d"), someone("c"), someone("b", { cadence: late }), someone("a", { cadence: fast })]),
    ).toEqual(["b", "a", "c"]);
  });

  it("begin with the ties that live, and only then ask who is longest overdue", () => {
    const late = { ...DUE, advice: "overdue", dueOn: localDate("2024-08-01") } as const;
    const everybody = [
      someone("met once", { stage: "acquaintance", cadence: late }),
      someone("fading", { stage: "deterioration", cadence: late }),
      someone("new", { stage: "buildup" }),
      someone("old friend", { stage: "continuation", cadence: { ...DUE, dueOn: localDate("2026-10-31") } }),
    ];
    expect(names(everybody, { on: true, perDay: 4 })).toEqual(["old friend", "new", "fading", "met once"]);
    expect(names(everybody)).toEqual(["old friend", "new", "fading"]);
  });

  it("leave out who has come to an end, however long overdue", () => {
    expect(names([someone("gone", { stage: "ending" }), someone("dana")])).toEqual(["dana"]);
  });

  it("are none when they are switched off", () => {
    expect(names([someone("dana")], { on: false, perDay: 3 })).toEqual([]);
  });

  it("leave out who is snoozed, until the day", () => {
    const rest = { kind: "snoozed", until: localDate("2026-11-06") } as const;
    expect(names([someone("dana", { rest })])).toEqual([]);
    expect(names([someone("dana", { rest: { ...rest, until: TODAY } })])).toEqual(["dana"]);
  });
});

describe("putting somebody off", () => {
  it("takes a later day", () => {
    expect(snooze(localDate("2026-11-06"), TODAY)).toEqual({
      ok: true,
      value: { kind: "snoozed", until: "2026-11-06" },
    });
    expect(snooze(TODAY, TODAY)).toEqual({ ok: false, error: { reason: "not_later", today: TODAY, asked: TODAY } });
  });

  it("for good lasts the interval of the tie, and a month at least", () => {
    expect(dismiss({ idealDays: 60 }, TODAY)).toEqual({ kind: "dismissed", until: "2027-01-04" });
    expect(dismiss({ idealDays: 14 }, TODAY).until).toBe("2026-12-05");
  });
});
