import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KIND_INTERVALS } from "../../shared/domain/cadence/cadence.ts";
import { dueDayOf, standingOf } from "../../shared/domain/stage/standing.ts";
import { addTouches, tieOf } from "../../shared/domain/tie/tie.ts";
import { TIE_KINDS } from "../../shared/domain/tie/tieKind.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import {
  addDays,
  DAY_MS,
  type Instant,
  instant,
  type LocalDate,
  localDateOf,
  type TimeZone,
  timeZone,
  UTC,
} from "../../shared/time.ts";
import { histories, zones } from "../builders/history.ts";
import { aTouch, at, daysAgo, exchanges, mails, NOW } from "../builders/touch.ts";

const BERLIN = timeZone("Europe/Berlin");
const LOS_ANGELES = timeZone("America/Los_Angeles");

const UNSORTED = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

interface Asked {
  readonly now?: Instant;
  readonly zone?: typeof UTC;
  readonly settings?: Parameters<typeof standingOf>[1]["settings"];
}

function cadence(touches: readonly Touch[], { now = NOW, zone = UTC, settings = UNSORTED }: Asked = {}) {
  return standingOf(tieOf(touches, zone), { now, zone, settings }).cadence;
}

/** A moment of the day in every zone of the tests. */
const on = (day: LocalDate, zone: TimeZone): Instant => {
  const noon = at(`${day}T12:00:00Z`);
  return localDateOf(noon, zone) === day ? noon : instant(noon - 6 * 3_600_000);
};

const inDays = (days: number): Instant => instant(NOW + days * DAY_MS);

describe("the interval of a tie (C1)", () => {
  it("is two months, three at most, unless something else is known", () => {
    expect(cadence([])).toMatchObject({ idealDays: 60, maximumDays: 90, source: "kind" });
  });

  it.each(TIE_KINDS)("has an ideal below its maximum for the kind %s", (kind) => {
    const { idealDays, maximumDays } = KIND_INTERVALS[kind];
    expect(idealDays).toBeGreaterThanOrEqual(14);
    expect(maximumDays).toBeGreaterThan(idealDays);
  });

  it("is shorter for a referral, who is to remember the user", () => {
    expect(cadence([], { settings: { ...UNSORTED, kind: "referral" } })).toMatchObject({
      idealDays: 30,
      maximumDays: 60,
    });
  });

  it("is the person's own where one is set", () => {
    const settings = { ...UNSORTED, idealDays: 10, maximumDays: 20 };
    expect(cadence([], { settings })).toMatchObject({ idealDays: 10, maximumDays: 20, source: "person" });
  });

  it("stretches the maximum with an ideal set alone", () => {
    const settings = { ...UNSORTED, idealDays: 120 };
    expect(cadence([], { settings })).toMatchObject({ idealDays: 120, maximumDays: 180, source: "person" });
  });

  it("shortens the ideal to a maximum set alone", () => {
    const settings = { ...UNSORTED, maximumDays: 40 };
    expect(cadence([], { settings })).toMatchObject({ idealDays: 40, maximumDays: 40, source: "person" });
  });

  it("is twice the tie's own rhythm where that is faster", () => {
    const weeklyRhythm = exchanges({ every: 10, from: 100, until: 0 });
    expect(cadence(weeklyRhythm)).toMatchObject({ idealDays: 20, maximumDays: 30, source: "rhythm" });
  });

  it("is not shortened by the rhythm of a tie of a few weeks", () => {
    expect(cadence(exchanges({ every: 3, from: 30, until: 0 })).source).toBe("kind");
  });

  it("is not stretched by a slow rhythm", () => {
    expect(cadence(exchanges({ every: 100, from: 700, until: 0 }))).toMatchObject({ idealDays: 60, source: "kind" });
  });

  it("gives way to the person's own even where the rhythm is faster", () => {
    const settings = { ...UNSORTED, idealDays: 50 };
    expect(cadence(exchanges({ every: 10, from: 100, until: 0 }), { settings })).toMatchObject({ idealDays: 50 });
  });
});

describe("the due date (C2)", () => {
  const exchange = mails({ in: [11], out: [10] });

  it("is the day of the last exchange and the interval", () => {
    expect(cadence(exchange)).toMatchObject({ dueOn: "2026-12-25", advice: "not_due" });
  });

  it("is none before the first exchange", () => {
    expect(cadence(mails({ in: [10] }))).toMatchObject({ dueOn: null, advice: "none" });
  });

  it("is counted on the owner's calendar, on both sides of midnight", () => {
    const meeting = [aTouch({ direction: "both", channel: "call", at: at("2026-09-30T23:30:00Z") })];
    expect(cadence(meeting, { zone: BERLIN }).dueOn).toBe("2026-11-30");
    expect(cadence(meeting, { zone: UTC }).dueOn).toBe("2026-11-29");
    expect(cadence(meeting, { zone: LOS_ANGELES }).dueOn).toBe("2026-11-29");
  });

  it("does not slip across a clock change, even from the last hour of a day", () => {
    const lateCall = [aTouch({ direction: "both", channel: "call", at: at("2026-09-15T21:30:00Z") })];
    expect(cadence(lateCall, { zone: BERLIN }).dueOn).toBe("2026-11-14");
    const beforeSummer = [aTouch({ direction: "both", channel: "call", at: at("2026-03-01T22:30:00Z") })];
    expect(cadence(beforeSummer, { zone: BERLIN }).dueOn).toBe("2026-04-30");
  });

  it("comes at midnight of the owner", () => {
    const call = [aTouch({ direction: "both", channel: "call", at: at("2026-09-15T10:00:00Z") })];
    const advice = (now: string, zone: typeof UTC) => cadence(call, { now: at(now), zone }).advice;
    expect(advice("2026-11-13T22:59:59Z", BERLIN)).toBe("not_due");
    expect(advice("2026-11-13T23:00:00Z", BERLIN)).toBe("due");
    expect(advice("2026-11-14T07:59:59Z", LOS_ANGELES)).toBe("not_due");
    expect(advice("2026-11-14T08:00:00Z", LOS_ANGELES)).toBe("due");
  });

  it("is overdue from the day after the maximum", () => {
    expect(cadence(exchange, { now: inDays(49) }).advice).toBe("not_due");
    expect(cadence(exchange, { now: inDays(50) }).advice).toBe("due");
    expect(cadence(exchange, { now: inDays(80) }).advice).toBe("due");
    expect(cadence(exchange, { now: inDays(81) }).advice).toBe("overdue");
  });

  it("stays where it is when a 40-day-old mail is logged (L3)", () => {
    const old = aTouch({ at: daysAgo(40) });
    expect(cadence([...exchange, old]).dueOn).toBe(cadence(exchange).dueOn);
  });

  it("goes back to what it was when the newest touch is taken away", () => {
    const tie = tieOf([...exchange, aTouch({ at: daysAgo(1) })], UTC);
    const dueOn = (some: typeof tie) => standingOf(some, { now: NOW, zone: UTC, settings: UNSORTED }).cadence.dueOn;
    expect(dueOn(tie)).toBe("2027-01-03");
    expect(dueOn(tieOf(exchange, UTC))).toBe("2026-12-25");
  });

  it("runs from an exchange logged later than older ones", () => {
    const tie = addTouches(tieOf(mails({ in: [5], out: [4] }), UTC), mails({ in: [90], out: [89] }), UTC);
    expect(standingOf(tie, { now: NOW, zone: UTC, settings: UNSORTED }).cadence.dueOn).toBe("2026-12-31");
  });
});

describe("messages without an answer (C3)", () => {
  const known = exchanges({ every: 100, from: 500, until: 100 }).concat(mails({ in: [99] }));

  it("leave a tie that is due alone for a week after the first", () => {
    expect(cadence(known).advice).toBe("overdue");
    expect(cadence([...known, ...mails({ out: [3] })])).toMatchObject({ advice: "none", unanswered: 1, until: null });
    expect(cadence([...known, ...mails({ out: [7] })]).advice).toBe("overdue");
  });

  it("change nothing after the first while the tie is not due", () => {
    expect(cadence(mails({ in: [5], out: [4] }))).toMatchObject({ advice: "not_due", unanswered: 1 });
  });

  it("advise waiting after the second, with a date", () => {
    const asked = [...known, ...mails({ out: [30, 10] })];
    expect(cadence(asked)).toMatchObject({ advice: "wait", unanswered: 2, until: "2026-11-16" });
    expect(cadence(asked, { now: inDays(10) }).advice).toBe("wait");
    expect(cadence(asked, { now: inDays(11) })).toMatchObject({ advice: "overdue", until: null });
  });

  it("advise pulling back after the third, for two months", () => {
    const asked = [...known, ...mails({ out: [50, 30, 10] })];
    expect(cadence(asked)).toMatchObject({ advice: "pull_back", unanswered: 3, until: "2026-12-25" });
    expect(cadence(asked, { now: inDays(49) }).advice).toBe("pull_back");
    expect(cadence(asked, { now: inDays(50) })).toMatchObject({ advice: "overdue", until: null });
  });

  it("advise pulling back from somebody who never answered", () => {
    expect(cadence(mails({ out: [50, 40, 30, 20, 10] }))).toMatchObject({
      advice: "pull_back",
      dueOn: null,
      unanswered: 5,
    });
  });

  it("are lifted at once by a reply", () => {
    const asked = [...known, ...mails({ out: [50, 30, 10] })];
    expect(cadence([...asked, ...mails({ in: [0] })])).toMatchObject({ advice: "not_due", unanswered: 0, until: null });
  });

  it("are lifted at once by a meeting", () => {
    const met = aTouch({ direction: "both", channel: "face_to_face", at: daysAgo(1) });
    expect(cadence([...known, ...mails({ out: [50, 30, 10] }), met]).advice).toBe("not_due");
  });

  it("are not lifted by a machine that answers", () => {
    const outOfOffice = aTouch({ at: daysAgo(1), automated: true });
    expect(cadence([...known, ...mails({ out: [50, 30, 10] }), outOfOffice]).advice).toBe("pull_back");
  });

  it("are those after a reply that was logged late", () => {
    const tie = tieOf([...known, ...mails({ out: [50, 30, 10] })], UTC);
    const late = addTouches(tie, mails({ in: [20] }), UTC);
    expect(standingOf(late, { now: NOW, zone: UTC, settings: UNSORTED }).cadence).toMatchObject({ unanswered: 1 });
  });

  it("end on the owner's calendar across a clock change", () => {
    const asked = mails({ out: [] }).concat(
      ["2026-09-01T10:00:00Z", "2026-10-10T22:30:00Z"].map((iso) => aTouch({ direction: "out", at: at(iso) })),
    );
    expect(cadence(asked, { now: at("2026-10-20T00:00:00Z"), zone: BERLIN }).until).toBe("2026-11-01");
    expect(cadence(asked, { now: at("2026-10-20T00:00:00Z"), zone: UTC }).until).toBe("2026-10-31");
  });
});

describe("the first day on which a tie is due", () => {
  it("is the first on which it is, whatever the day it is asked on", () => {
    fc.assert(
      fc.property(histories, zones, (touches, zone) => {
        const first = dueDayOf(tieOf(touches, zone), { zone, settings: UNSORTED });
        fc.pre(first !== null && first > localDateOf(NOW, zone));
        if (first === null) return;
        const advice = (day: LocalDate) => cadence(touches, { now: on(day, zone), zone }).advice;
        expect(["due", "overdue"]).toContain(advice(first));
        expect(["due", "overdue"]).not.toContain(advice(addDays(first, -1)));
      }),
    );
  });

  it("is never for somebody with whom there was no exchange", () => {
    expect(dueDayOf(tieOf(mails({ out: [50, 40] }), UTC), { zone: UTC, settings: UNSORTED })).toBeNull();
  });
});
