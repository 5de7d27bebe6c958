import { describe, expect, it } from "vitest";
import { noonOf } from "../../addin/hooks/frame/days.ts";
import { localDate, timeZone } from "../../shared/time.ts";
import { at } from "../builders/views.ts";

describe("the noon of a day", () => {
  it.each([
    ["Europe/Berlin", "2026-11-05", "2026-11-05T11:00:00Z"],
    ["America/Los_Angeles", "2026-11-05", "2026-11-05T20:00:00Z"],
    ["Pacific/Kiritimati", "2026-11-05", "2026-11-04T22:00:00Z"],
    ["Europe/Berlin", "2026-10-25", "2026-10-25T11:00:00Z"],
    ["Europe/Berlin", "2026-03-29", "2026-03-29T10:00:00Z"],
  ])("in %s on %s is %s, on days when clocks change too", (zone, day, noon) => {
    expect(noonOf(localDate(day), timeZone(zone))).toBe(at(noon));
  });
});
