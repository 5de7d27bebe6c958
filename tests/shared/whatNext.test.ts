import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { whatNext } from "../../shared/domain/stage/whatNext.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import {
  addDays,
  type Instant,
  instant,
  type LocalDate,
  localDateOf,
  type TimeZone,
  timeZone,
  UTC,
} from "../../shared/time.ts";
import { histories, laterMoments, zones } from "../builders/history.ts";
import { at, exchanges, mails, NOW } from "../builders/touch.ts";

const SETTINGS = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

const next = (touches: readonly Touch[], now: Instant = NOW, zone: TimeZone = UTC) =>
  whatNext(tieOf(touches, zone), { now, zone });
const stageOf = (touches: readonly Touch[], now: Instant, zone: TimeZone = UTC) =>
  standingOf(tieOf(touches, zone), { now, zone, settings: SETTINGS }).standing.stage;

/** A moment of the day in every zone of the tests. */
const on = (day: LocalDate, zone: TimeZone): Instant => {
  const noon = at(`${day}T12:00:00Z`);
  return localDateOf(noon, zone) === day ? noon : instant(noon - 6 * 3_600_000);
};

const MONTHLY = exchanges({ every: 30, from: 360, until: 0 });

describe("what happens next", () => {
  it("names the day on which a monthly tie would deteriorate without an answer", () => {
    expect(next(MONTHLY).fall).toEqual({ on: "2027-02-26", stage: "deterioration" });
  });

  it("is what happens: on that day the stage changes, and not the day before", () => {
    expect(stageOf(MONTHLY, at("2027-02-25T23:59:00Z"))).toBe("continuation");
    expect(stageOf(MONTHLY, at("2027-02-26T00:00:00Z"))).toBe("deterioration");
  });

  it("names the end after the deterioration", () => {
    expect(next(MONTHLY, at("2027-03-10T08:00:00Z")).fall?.stage).toBe("ending");
  });

  it("is no fall for an acquaintance and where too little is known", () => {
    expect(next(mails({ in: [5], out: [4] })).fall).toBeNull();
    expect(next([])).toEqual({ fall: null, lifts: [{ by: "you_talk", stage: "acquaintance" }] });
  });

  it("says that a word from them lifts a tie that has deteriorated", () => {
    const silent = exchanges({ every: 7, from: 410, until: 60 });
    expect(next(silent).lifts).toEqual([
      { by: "they_write", stage: "continuation" },
      { by: "you_talk", stage: "continuation" },
    ]);
  });

  it("says that a second occasion makes an encounter a relationship", () => {
    expect(next(mails({ in: [20], out: [19] })).lifts).toContainEqual({ by: "you_talk", stage: "buildup" });
  });

  it("has nothing above continuation", () => {
    expect(next(MONTHLY).lifts).toEqual([]);
  });

  it("counts days on the owner's calendar", () => {
    const auckland = timeZone("Pacific/Auckland");
    const { fall } = next(MONTHLY, at("2026-11-05T23:30:00Z"), auckland);
    expect(fall?.on).toBe("2027-02-27");
  });

  it("comes true for any history: the stage holds until the day and changes on it", () => {
    fc.assert(
      fc.property(histories, laterMoments, zones, (touches, now, zone) => {
        const { fall } = next(touches, now, zone);
        fc.pre(fall !== null);
        if (!fall) return;
        expect(stageOf(touches, on(addDays(fall.on, -1), zone), zone)).toBe(stageOf(touches, now, zone));
        expect(stageOf(touches, on(fall.on, zone), zone)).toBe(fall.stage);
      }),
    );
  });
});
