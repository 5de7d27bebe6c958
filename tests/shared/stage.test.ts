import { describe, expect, it } from "vitest";
import type { Reason } from "../../shared/domain/stage/reasons.ts";
import { STAGE_RULES_VERSION } from "../../shared/domain/stage/stage.ts";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { DAY_MS, type Instant, instant, UTC } from "../../shared/time.ts";
import { aTouch, daysAgo, exchanges, mails, NOW } from "../builders/touch.ts";

const SETTINGS = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

const standing = (touches: readonly Touch[], now: Instant = NOW) =>
  standingOf(tieOf(touches, UTC), { now, zone: UTC, settings: SETTINGS }).standing;
const stageOf = (touches: readonly Touch[], now?: Instant) => standing(touches, now).stage;
const inDays = (days: number): Instant => instant(NOW + days * DAY_MS);

const WEEKLY_FOR_FIVE_WEEKS = exchanges({ every: 7, from: 35, until: 0 });
const WEEKLY_FOR_FIVE_YEARS = exchanges({ every: 7, from: 1_820, until: 0 });
const YEARLY_FOR_FIVE_YEARS = exchanges({ every: 365, from: 1_825, until: 0 });

describe("the bond", () => {
  it.each([
    ["none without a touch", [], "none"],
    ["none after two messages nobody answered (S3)", mails({ out: [20, 10] }), "none"],
    ["one-sided after three", mails({ out: [30, 20, 10] }), "one_sided"],
    ["one-sided when the user never answered", mails({ in: [30, 20, 10] }), "one_sided"],
    [
      "one-sided when a hundred days lie between their message and the user's",
      mails({ in: [150], out: [50, 40, 30] }),
      "one_sided",
    ],
    ["an encounter after one exchange", mails({ in: [10], out: [9] }), "encounter"],
    ["an encounter after one thread of several days", mails({ in: [10, 8, 5], out: [9, 7] }), "encounter"],
    [
      "an encounter after one exchange and many reminders",
      mails({ in: [90], out: [89, 60, 50, 40, 30, 20] }),
      "encounter",
    ],
    [
      "an encounter when they kept writing after the one answer",
      mails({ in: [90, 60, 30, 10], out: [89] }),
      "encounter",
    ],
    ["a relationship after two exchanges a week apart", mails({ in: [20, 10], out: [19, 9] }), "relationship"],
    [
      "a relationship when a yearly greeting comes back each time",
      mails({ in: [1_090, 725, 360], out: [1_095, 730, 365] }),
      "relationship",
    ],
  ])("is %s", (_, touches, bond) => {
    expect(standing(touches).bond).toBe(bond);
  });

  it("stays an encounter when only a late reminder follows two messages of theirs", () => {
    const answeredOnce = mails({ in: [100, 90], out: [95] });
    expect(standing(answeredOnce).bond).toBe("encounter");
    expect(standing([...answeredOnce, ...mails({ out: [20] })]).bond).toBe("encounter");
  });

  it("is a relationship after two meetings a week apart", () => {
    const meetings = [20, 10].map((age) => aTouch({ direction: "both", channel: "video", at: daysAgo(age) }));
    expect(standing(meetings).bond).toBe("relationship");
  });
});

describe("the stage", () => {
  it.each([
    ["not said without a touch", [], null],
    ["not said after one message", mails({ in: [3] }), null],
    ["not said after two messages one way", mails({ out: [20, 10] }), null],
    [
      "not said after a newsletter every week",
      [7, 14, 21, 28].map((age) => aTouch({ at: daysAgo(age), automated: true })),
      null,
    ],
    ["acquaintance after five unanswered mails (S13)", mails({ out: [50, 40, 30, 20, 10] }), "acquaintance"],
    ["acquaintance after a single exchange", mails({ in: [10], out: [9] }), "acquaintance"],
    ["acquaintance years after a single exchange", mails({ in: [900], out: [899] }), "acquaintance"],
    ["buildup after exchanges on several occasions", exchanges({ every: 10, from: 30, until: 0 }), "buildup"],
    ["continuation after a year of monthly exchanges", exchanges({ every: 30, from: 360, until: 0 }), "continuation"],
    ["continuation for a weekly tie of five years", WEEKLY_FOR_FIVE_YEARS, "continuation"],
    ["continuation for a yearly tie of five years", YEARLY_FOR_FIVE_YEARS, "continuation"],
    [
      "deterioration when a weekly tie has been silent for 60 days",
      exchanges({ every: 7, from: 410, until: 60 }),
      "deterioration",
    ],
    ["ending when a weekly tie has been silent for a year", exchanges({ every: 7, from: 700, until: 365 }), "ending"],
    [
      "ending when a beginning was not followed up for years",
      exchanges({ every: 10, from: 930, until: 900 }),
      "ending",
    ],
  ])("is %s", (_, touches, stage) => {
    expect(stageOf(touches)).toBe(stage);
  });

  it("goes from acquaintance to buildup with the second occasion", () => {
    const first = mails({ in: [8], out: [8] });
    expect(stageOf(first)).toBe("acquaintance");
    expect(stageOf([...first, ...mails({ in: [1], out: [0] })])).toBe("buildup");
  });

  it("goes from buildup to continuation after 90 days in exchange", () => {
    expect(stageOf(exchanges({ every: 10, from: 80, until: 0 }))).toBe("buildup");
    expect(stageOf(exchanges({ every: 10, from: 90, until: 0 }))).toBe("continuation");
  });

  it("goes from continuation to deterioration and to ending on exact days", () => {
    const monthly = exchanges({ every: 30, from: 360, until: 0 });
    const changes = Array.from({ length: 500 }, (_, days) => days).filter(
      (days) => stageOf(monthly, inDays(days)) !== stageOf(monthly, inDays(days + 1)),
    );
    expect(changes).toEqual([112, 299]);
    expect([112, 113, 299, 300].map((days) => stageOf(monthly, inDays(days)))).toEqual([
      "continuation",
      "deterioration",
      "deterioration",
      "ending",
    ]);
  });

  it("goes back from deterioration to continuation with one exchange", () => {
    const silent = exchanges({ every: 7, from: 410, until: 60 });
    expect(stageOf([...silent, ...mails({ out: [2], in: [1] })])).toBe("continuation");
  });

  it("goes back from ending to continuation with one exchange", () => {
    const silent = exchanges({ every: 7, from: 700, until: 365 });
    expect(stageOf([...silent, ...mails({ out: [2], in: [1] })])).toBe("continuation");
  });

  it("is not saved from deterioration by the user's own messages", () => {
    const silent = exchanges({ every: 7, from: 410, until: 60 });
    expect(stageOf([...silent, ...mails({ out: [50, 1] })])).toBe("deterioration");
  });

  it("is deterioration after three unanswered messages in a month, whatever the rhythm", () => {
    const asked = [...YEARLY_FOR_FIVE_YEARS].map((touch) => ({ ...touch, at: instant(touch.at - 40 * DAY_MS) }));
    expect(stageOf(asked)).toBe("continuation");
    expect(stageOf([...asked, ...mails({ out: [30, 20, 10] })])).toBe("deterioration");
  });

  it("differs for weekly and yearly ties after the same 60 days of silence (S6)", () => {
    expect(stageOf(WEEKLY_FOR_FIVE_YEARS, inDays(60))).toBe("deterioration");
    expect(stageOf(YEARLY_FOR_FIVE_YEARS, inDays(60))).toBe("continuation");
  });

  it("outlasts silence longer after five years than after five weeks (S6)", () => {
    expect(stageOf(WEEKLY_FOR_FIVE_WEEKS, inDays(40))).toBe("deterioration");
    expect(stageOf(WEEKLY_FOR_FIVE_YEARS, inDays(40))).toBe("continuation");
    expect(stageOf(WEEKLY_FOR_FIVE_WEEKS, inDays(120))).toBe("ending");
    expect(stageOf(WEEKLY_FOR_FIVE_YEARS, inDays(120))).toBe("deterioration");
  });

  it("is not called new again after a quiet year of a five-year tie", () => {
    expect(["deterioration", "ending"]).toContain(stageOf(WEEKLY_FOR_FIVE_YEARS, inDays(365)));
  });

  it("names the version of its rules", () => {
    expect(standing([]).rules).toBe(STAGE_RULES_VERSION);
  });
});

describe("strength", () => {
  it.each([
    ["not said with the stage", mails({ out: [5] }), null],
    ["0 for a one-sided tie", mails({ out: [50, 40, 30, 20, 10] }), 0],
    ["20 after a single fresh exchange", mails({ in: [0], out: [0] }), 20],
    ["79 for a weekly tie of five years", WEEKLY_FOR_FIVE_YEARS, 79],
    ["54 for a weekly tie of five weeks", WEEKLY_FOR_FIVE_WEEKS, 54],
  ])("is %s", (_, touches, strength) => {
    expect(standing(touches).strength).toBe(strength);
  });

  it("is greater for one-to-one exchanges than for those in a group", () => {
    const inGroup = exchanges({ every: 7, from: 70, until: 0 }).map((touch) => ({ ...touch, audience: 6 }));
    const alone = exchanges({ every: 7, from: 70, until: 0 });
    expect(standing(inGroup).strength).toBeLessThan(standing(alone).strength ?? 0);
  });

  it("fades slower the longer the tie has lasted", () => {
    const left = (touches: readonly Touch[]) =>
      (standing(touches, inDays(90)).strength ?? 0) / (standing(touches).strength ?? 1);
    expect(left(WEEKLY_FOR_FIVE_YEARS)).toBeGreaterThan(left(WEEKLY_FOR_FIVE_WEEKS));
  });

  it("is at most 30 for an encounter, however many messages it had", () => {
    const oneWeek = mails({ in: [6, 5, 4, 3, 2, 1, 0], out: [6, 5, 4, 3, 2, 1, 0] });
    expect(standing(oneWeek).strength).toBe(30);
  });
});

describe("the reasons", () => {
  const codes = (reasons: readonly Reason[]) => reasons.map(({ code }) => code);
  const reasonFor = (touches: readonly Touch[], code: Reason["code"]) =>
    standing(touches).reasons.find((reason) => reason.code === code);

  it.each([
    ["one-sided", mails({ out: [50, 40, 30, 20, 10] })],
    ["one-sided the other way", mails({ in: [50, 40, 30, 20, 10] })],
    ["encounter", mails({ in: [10], out: [9] })],
    ["buildup", exchanges({ every: 10, from: 30, until: 0 })],
    ["continuation", exchanges({ every: 30, from: 360, until: 0 })],
    ["deterioration", exchanges({ every: 7, from: 410, until: 60 })],
    ["ending", exchanges({ every: 7, from: 700, until: 365 })],
  ])("of %s are at least two, each in numbers and with touches that exist (S2)", (_, touches) => {
    const { reasons } = standing(touches);
    const keys = touches.map(({ key }) => key);
    expect(reasons.length).toBeGreaterThanOrEqual(2);
    for (const reason of reasons) {
      expect(Object.values(reason.values).every(Number.isFinite)).toBe(true);
      expect(reason.touches.length).toBeGreaterThan(0);
      expect(keys).toEqual(expect.arrayContaining([...reason.touches]));
    }
  });

  it("say how little is known (S3)", () => {
    expect(standing(mails({ out: [20, 10] })).reasons[0]).toMatchObject({ code: "too_little", values: { touches: 2 } });
    expect(codes(standing([]).reasons)).toEqual(["too_little"]);
  });

  it("name a one-sided tie for what it is, with its messages (S13)", () => {
    const behind = mails({ out: [50, 10, 20, 30, 40] });
    expect(reasonFor(mails({ out: [50, 40, 30, 20, 10] }), "never_answered")).toEqual({
      code: "never_answered",
      values: { unanswered: 5 },
      day: "2026-09-16",
      touches: behind.map(({ key }) => key),
      moments: behind.map(({ at }) => at),
    });
    expect(reasonFor(mails({ in: [30, 20, 10] }), "you_never_answered")?.values).toEqual({ unanswered: 3 });
  });

  it("give no forecast while the user writes without an answer: it would count the user's own messages", () => {
    const asked = [...exchanges({ every: 7, from: 410, until: 60 }), ...mails({ out: [40, 20] })];
    expect(reasonFor(asked, "forecast")).toBeUndefined();
    expect(reasonFor([...asked, ...mails({ in: [1] })], "forecast")).toBeDefined();
  });

  it("measure silence by the tie's own rhythm", () => {
    expect(reasonFor(exchanges({ every: 7, from: 410, until: 60 }), "rhythm")).toMatchObject({
      values: { rhythmDays: 7, silentDays: 60, patienceDays: 44 },
      day: "2026-09-06",
    });
  });

  it("count occasions, tenure, balance and messages without an answer", () => {
    const touches = [...exchanges({ every: 30, from: 360, until: 180 }), ...mails({ in: [150], out: [40, 20] })];
    expect(reasonFor(touches, "unanswered")).toMatchObject({ values: { unanswered: 2 }, day: "2026-09-26" });
    const monthly = exchanges({ every: 30, from: 360, until: 0 });
    expect(reasonFor(monthly, "two_way_days")?.values).toEqual({ occasions: 13 });
    expect(reasonFor(monthly, "known_for")).toMatchObject({ values: { days: 360 }, day: "2025-11-10" });
    expect(reasonFor(monthly, "balance")?.values).toEqual({ sent: 13, received: 13, met: 0 });
  });
});
