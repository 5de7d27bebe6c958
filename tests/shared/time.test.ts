import { describe, expect, it } from "vitest";
import {
  addDays,
  dayNumber,
  daysBetween,
  isoOf,
  isTimeZone,
  localDate,
  localDateOf,
  localDateOfDay,
  parseInstant,
  timeZone,
  UTC,
} from "../../shared/time.ts";
import { at } from "../builders/touch.ts";

const BERLIN = timeZone("Europe/Berlin");
const LOS_ANGELES = timeZone("America/Los_Angeles");
const AUCKLAND = timeZone("Pacific/Auckland");

describe("localDateOf", () => {
  it.each([
    ["2026-11-04T22:59:59.999Z", BERLIN, "2026-11-04"],
    ["2026-11-04T23:00:00.000Z", BERLIN, "2026-11-05"],
    ["2026-11-05T07:59:59.999Z", LOS_ANGELES, "2026-11-04"],
    ["2026-11-05T08:00:00.000Z", LOS_ANGELES, "2026-11-05"],
  ])("%s in %s is %s", (moment, zone, day) => {
    expect(localDateOf(at(moment), zone)).toBe(day);
  });

  it.each([
    ["0001-01-01T00:00:00Z", "0001-01-01"],
    ["0999-06-01T12:00:00Z", "0999-06-01"],
    ["1601-01-01T00:00:00Z", "1601-01-01"],
  ])("writes years before 1000 with four digits too: %s", (moment, day) => {
    expect(localDateOf(at(moment), UTC)).toBe(day);
    expect(localDateOfDay(dayNumber(localDateOf(at(moment), UTC)))).toBe(day);
  });

  it("is three different days at one moment around the world", () => {
    const moment = at("2026-12-31T10:30:00Z");
    expect([LOS_ANGELES, UTC, AUCKLAND].map((zone) => localDateOf(moment, zone))).toEqual([
      "2026-12-31",
      "2026-12-31",
      "2026-12-31",
    ]);
    expect(localDateOf(at("2026-12-31T11:30:00Z"), AUCKLAND)).toBe("2027-01-01");
  });

  it("is one day for both halves of a night in which the clock goes back", () => {
    expect(localDateOf(at("2026-10-25T00:30:00Z"), BERLIN)).toBe("2026-10-25");
    expect(localDateOf(at("2026-10-25T01:30:00Z"), BERLIN)).toBe("2026-10-25");
    expect(localDateOf(at("2026-10-25T22:59:59Z"), BERLIN)).toBe("2026-10-25");
    expect(localDateOf(at("2026-10-25T23:00:00Z"), BERLIN)).toBe("2026-10-26");
  });

  it("starts the day an hour earlier by UTC once summer time has begun", () => {
    expect(localDateOf(at("2026-03-28T22:59:59Z"), BERLIN)).toBe("2026-03-28");
    expect(localDateOf(at("2026-03-29T22:00:00Z"), BERLIN)).toBe("2026-03-30");
  });
});

describe("days of the calendar", () => {
  it("have numbers that count from 1970-01-01", () => {
    expect(dayNumber(localDate("2026-11-05"))).toBe(20_762);
    expect(localDateOfDay(20_762)).toBe("2026-11-05");
  });

  it("are added across a clock change, a leap day and a new year", () => {
    expect(addDays(localDate("2026-10-24"), 2)).toBe("2026-10-26");
    expect(addDays(localDate("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(localDate("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(localDate("2026-11-05"), -60)).toBe("2026-09-06");
  });

  it("lie a whole number of days apart, clock changes or not", () => {
    expect(daysBetween(localDate("2026-10-24"), localDate("2026-10-26"))).toBe(2);
    expect(daysBetween(localDate("2026-11-05"), localDate("2026-11-01"))).toBe(-4);
  });
});

describe("moments as text", () => {
  it("are read with any offset and written in UTC", () => {
    const moment = parseInstant("2026-11-05T01:30:00+02:00");
    expect(moment && isoOf(moment)).toBe("2026-11-04T23:30:00.000Z");
  });

  it.each([
    ["Thu, 05 Nov 2026 01:30:00 +0200", "2026-11-04T23:30:00.000Z"],
    ["4 Nov 2026 23:30 GMT", "2026-11-04T23:30:00.000Z"],
    ["Wed, 4 Nov 2026 15:30:00 PST", "2026-11-04T23:30:00.000Z"],
    ["Wed Nov 4 23:30:00 +0000 2026", "2026-11-04T23:30:00.000Z"],
  ])("are read as mail writes them: %s", (text, iso) => {
    const moment = parseInstant(text);
    expect(moment && isoOf(moment)).toBe(iso);
  });

  it.each(["2026-11-04T23:30:00", "2026-11-04", "Wed, 4 Nov 2026 23:30:00", "4 Nov 2026", "Wed Nov 4 23:30:00 2026"])(
    "are none without a zone, which would be the machine's: %s",
    (text) => {
      expect(parseInstant(text)).toBeNull();
    },
  );

  it.each(["soon", "Z", "31:99 GMT", "Wed, 4 Nov 2026 23:30:00 XYZ"])("are null when they are none: %s", (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

describe("isTimeZone", () => {
  it.each(["Europe/Berlin", "UTC", "America/Los_Angeles"])("knows %s", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(["Europe/Atlantis", "", "Berlin time", "+02:00"])("does not know %j", (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
