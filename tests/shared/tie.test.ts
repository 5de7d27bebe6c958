import { describe, expect, it } from "vitest";
import { parseTie } from "../../shared/domain/tie/storedTie.ts";
import {
  addTouches,
  EMPTY_TIE,
  MARK_KEY_LIMIT,
  REMEMBERED_DAYS,
  TIE_VERSION,
  type TieSummary,
  tieOf,
} from "../../shared/domain/tie/tie.ts";
import { factsOf } from "../../shared/domain/tie/tieFacts.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { DAY_MS, HOUR_MS, instant, timeZone, UTC } from "../../shared/time.ts";
import { aTouch, at, daysAgo, exchanges, mails, NOW } from "../builders/touch.ts";

const BERLIN = timeZone("Europe/Berlin");
const LOS_ANGELES = timeZone("America/Los_Angeles");

const factsAt = (tie: TieSummary, zone = UTC) => factsOf(tie, { now: NOW, zone, owner: null });
const facts = (touches: readonly Touch[], zone = UTC) => factsAt(tieOf(touches, zone), zone);

describe("tieOf", () => {
  it("is the empty tie when nobody has written", () => {
    expect(tieOf([], UTC)).toEqual(EMPTY_TIE);
  });

  it.each([
    ["automated mail", aTouch({ automated: true })],
    ["mail on which both were bystanders", aTouch({ direction: "none" })],
  ])("counts nothing of %s", (_, touch) => {
    expect(tieOf([touch], UTC)).toEqual(EMPTY_TIE);
  });

  it("is told the first of two that share a key, wherever it is cut", () => {
    const [first, second] = [aTouch({ key: "twice" }), aTouch({ key: "twice", direction: "out" })];
    expect(tieOf([first, second], UTC)).toEqual(tieOf([first], UTC));
  });

  it("gives a Cc its weight and a day of contact, and nothing else", () => {
    const tie = tieOf([aTouch({ direction: "out", addressed: "cc" })], UTC);
    expect(tie).toEqual({ ...EMPTY_TIE, zone: UTC, contacts: 1, days: "Bg0q", weightOut: 250 });
  });

  it("gives mail to fifteen people a day of contact, and nothing else", () => {
    const tie = tieOf([aTouch({ audience: 15 })], UTC);
    expect(tie).toEqual({ ...EMPTY_TIE, zone: UTC, contacts: 1, days: "Fg0q" });
  });

  it("gives a mail to four people a quarter of a weight", () => {
    expect(tieOf([aTouch({ audience: 4 })], UTC).weightIn).toBe(250);
  });

  it("counts the same message once", () => {
    expect(tieOf([aTouch(), aTouch()], UTC)).toEqual(tieOf([aTouch()], UTC));
  });

  it("counts messages of one day as one active day", () => {
    const sameDay = [aTouch(), aTouch({ direction: "out", at: instant(NOW + HOUR_MS) })];
    expect(facts(sameDay).activeDays).toBe(1);
  });

  it("counts two days when the owner's midnight lies between two messages, and one elsewhere", () => {
    const aroundMidnight = [aTouch({ at: at("2026-11-04T22:30:00Z") }), aTouch({ at: at("2026-11-04T23:30:00Z") })];
    expect(facts(aroundMidnight, BERLIN).activeDays).toBe(2);
    expect(facts(aroundMidnight, LOS_ANGELES).activeDays).toBe(1);
  });

  it("counts the long day on which the clock goes back once", () => {
    const longDay = [aTouch({ at: at("2026-10-24T22:00:00Z") }), aTouch({ at: at("2026-10-25T22:59:59Z") })];
    expect(facts(longDay, BERLIN).activeDays).toBe(1);
  });

  it("stays under 2 kB after ten thousand touches with long keys", () => {
    const touches = Array.from({ length: 10_000 }, (_, index) =>
      aTouch({
        key: `<${String(index).padStart(6, "0")}.${"x".repeat(MARK_KEY_LIMIT - 15)}@a.test>`.slice(0, MARK_KEY_LIMIT),
        direction: index % 3 ? "out" : "in",
        at: instant(NOW - index * 1.37 * DAY_MS),
      }),
    );
    expect(new TextEncoder().encode(JSON.stringify(tieOf(touches, UTC))).length).toBeLessThanOrEqual(2_000);
  });

  it("counts active days that are too old to be remembered one by one", () => {
    const daily = Array.from({ length: REMEMBERED_DAYS + 50 }, (_, age) => aTouch({ at: daysAgo(age) }));
    expect(facts(daily).activeDays).toBe(REMEMBERED_DAYS + 50);
  });

  it("remembers no key that is too long to be kept", () => {
    expect(tieOf([aTouch({ key: "k".repeat(MARK_KEY_LIMIT + 1) })], UTC).first?.key).toBe("");
  });
});

describe("addTouches", () => {
  it("keeps the newer last touch and exchange when a 40-day-old mail is logged (L3)", () => {
    const tie = tieOf(mails({ in: [10], out: [9] }), UTC);
    const later = addTouches(tie, [aTouch({ at: daysAgo(40) })], UTC);
    expect(later.lastIn).toEqual(tie.lastIn);
    expect(factsAt(later).lastTwoWay).toEqual(factsAt(tie).lastTwoWay);
  });

  it("changes nothing when only automated mail is added", () => {
    const tie = tieOf(mails({ in: [10] }), UTC);
    expect(addTouches(tie, [aTouch({ automated: true })], UTC)).toEqual(tie);
  });

  it("goes on in the zone in which the tie was begun", () => {
    const tie = tieOf([aTouch({ at: at("2026-11-04T22:30:00Z") })], BERLIN);
    const abroad = addTouches(tie, [aTouch({ at: at("2026-11-04T23:30:00Z") })], LOS_ANGELES);
    expect(abroad.zone).toBe(BERLIN);
    expect(factsAt(abroad, LOS_ANGELES).activeDays).toBe(2);
  });

  it("says that it is no longer exact when a touch is older than the remembered days", () => {
    const daily = Array.from({ length: REMEMBERED_DAYS + 50 }, (_, age) => aTouch({ at: daysAgo(age) }));
    const tie = tieOf(daily, UTC);
    expect(tie.exact).toBe(true);
    expect(addTouches(tie, [aTouch({ at: daysAgo(REMEMBERED_DAYS + 100) })], UTC).exact).toBe(false);
  });

  it("says that it is no longer exact when a late answer precedes more messages than are remembered", () => {
    const tie = tieOf(mails({ out: [6, 5, 4, 3, 2, 1] }), UTC);
    expect(addTouches(tie, mails({ in: [5.5] }), UTC).exact).toBe(false);
    expect(addTouches(tie, mails({ in: [3.5] }), UTC).exact).toBe(true);
  });
});

describe("addTouches to a tie that has outgrown its remembered days", () => {
  const theirs = Array.from({ length: REMEMBERED_DAYS + 20 }, (_, age) => aTouch({ at: daysAgo(age) }));
  const tie = tieOf(theirs, UTC);

  it("is exact when the user first writes now", () => {
    const answered = addTouches(tie, mails({ out: [0] }), UTC);
    expect(answered).toEqual(tieOf([...theirs, ...mails({ out: [0] })], UTC));
    expect(answered.exact).toBe(true);
  });

  it("says that it is no longer exact when the user turns out to have begun near the forgotten days", () => {
    expect(addTouches(tie, mails({ out: [REMEMBERED_DAYS - 10] }), UTC).exact).toBe(false);
  });

  it("stays exact when a late message falls among the remembered days", () => {
    const late = mails({ in: [40.3], out: [30.2] });
    expect(addTouches(tie, late, UTC)).toEqual(tieOf([...theirs, ...late], UTC));
  });
});

describe("the occasions of a tie", () => {
  const occasions = (touches: readonly Touch[]) => facts(touches).occasions;

  it("are counted once a week, however lively the week", () => {
    expect(occasions(exchanges({ every: 1, from: 20, until: 0 }))).toBe(3);
  });

  it("need both sides", () => {
    expect(occasions(mails({ in: [50, 40, 30, 20], out: [49] }))).toBe(1);
  });

  it("leave out messages that hang in the air for more than a month", () => {
    expect(occasions(mails({ in: [200, 190], out: [189, 100, 50] }))).toBe(1);
  });

  it("take in messages that were answered after all, however late", () => {
    expect(occasions(mails({ in: [200, 10], out: [189, 100] }))).toBe(2);
  });

  it("count those of days too old to be remembered one by one", () => {
    const years = exchanges({ every: 7, from: 7 * 399, until: 0 });
    expect(occasions(years)).toBe(400);
  });
});

describe("the unanswered messages of a tie", () => {
  it.each([
    ["none when the person wrote last", { out: [5], in: [4] }, 0],
    ["one after the user's answer", { in: [5], out: [4] }, 1],
    ["all when nobody ever answered", { out: [50, 40, 30, 20, 10] }, 5],
    ["those after the person's last message", { out: [50, 40, 20, 10], in: [30] }, 2],
  ])("are %s", (_, days, unanswered) => {
    expect(tieOf(mails(days), UTC).unanswered).toBe(unanswered);
  });

  it("are lifted by a meeting", () => {
    const meeting = aTouch({ direction: "both", channel: "face_to_face", at: daysAgo(5) });
    expect(tieOf([...mails({ out: [30, 20, 10] }), meeting], UTC).unanswered).toBe(0);
  });

  it("leave out Cc and automatic answers", () => {
    const copied = aTouch({ direction: "out", addressed: "cc", at: daysAgo(5) });
    const outOfOffice = aTouch({ automated: true, at: daysAgo(4) });
    expect(tieOf([...mails({ out: [10] }), copied, outOfOffice], UTC).unanswered).toBe(1);
  });
});

describe("the last exchange of a tie", () => {
  const lastTwoWayAt = (touches: readonly Touch[]) => facts(touches).lastTwoWay?.at ?? null;

  it("is none while only one side has written", () => {
    expect(lastTwoWayAt(mails({ out: [30, 20] }))).toBeNull();
    expect(lastTwoWayAt(mails({ in: [30, 20] }))).toBeNull();
  });

  it("is the person's answer", () => {
    expect(lastTwoWayAt(mails({ out: [12], in: [10] }))).toBe(daysAgo(10));
  });

  it("is the user's first answer, not the reminders after it", () => {
    expect(lastTwoWayAt(mails({ in: [30], out: [28, 20, 10] }))).toBe(daysAgo(28));
  });

  it("is not a message of the user more than 30 days later", () => {
    expect(lastTwoWayAt(mails({ out: [100, 20], in: [90] }))).toBe(daysAgo(90));
  });

  it("is a meeting, which needs no answer", () => {
    expect(lastTwoWayAt([aTouch({ direction: "both", channel: "call", at: daysAgo(7) })])).toBe(daysAgo(7));
  });
});

describe("the rhythm of a tie", () => {
  it("is the pause between exchanges, however many messages each has", () => {
    const monthly = [0, 28, 56, 84].flatMap((age) => mails({ in: [age + 2, age + 1, age] }));
    expect(facts(monthly).rhythmDays).toBe(26);
  });

  it("is 7 for a weekly tie", () => {
    expect(facts(exchanges({ every: 7, from: 70, until: 0 })).rhythmDays).toBe(7);
  });

  it("is not shortened by the user's own messages", () => {
    expect(facts([...mails({ in: [60, 30, 0] }), ...mails({ out: [50, 40, 20, 10] })]).rhythmDays).toBe(30);
  });

  it("is not known before the second contact", () => {
    expect(facts(mails({ in: [5] })).rhythmDays).toBeNull();
  });
});

describe("parseTie", () => {
  const tie = tieOf(exchanges({ every: 9, from: 2_000, until: 3 }), BERLIN);
  const stored: Record<string, unknown> = JSON.parse(JSON.stringify(tie));

  it("gives back what was stored", () => {
    expect(parseTie(stored)).toEqual({ ok: true, value: tie });
    expect(parseTie(JSON.parse(JSON.stringify(EMPTY_TIE)))).toEqual({ ok: true, value: EMPTY_TIE });
  });

  it("refuses another version, so that the tie is built anew", () => {
    expect(parseTie({ ...stored, version: 0 })).toEqual({
      ok: false,
      error: { reason: "other_version", version: 0, expected: TIE_VERSION },
    });
  });

  it.each([
    ["days", "Z!"],
    ["zone", "Europe/Atlantis"],
    ["older", { count: -1 }],
    ["outs", [{ at: 1.5, key: "k" }]],
    ["first", "yesterday"],
    ["unanswered", undefined],
  ])("refuses a wrong %s", (member, value) => {
    expect(parseTie({ ...stored, [member]: value })).toEqual({ ok: false, error: { reason: "not_a_tie", member } });
  });

  it.each([null, 7, "tie", []])("refuses %j", (value) => {
    expect(parseTie(value).ok).toBe(false);
  });
});
