import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ActiveDay,
  daysTextIsValid,
  decodeDays,
  encodeDays,
  withDay,
} from "../../shared/domain/tie/activeDays.ts";

const level = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
const activeDays: fc.Arbitrary<readonly ActiveDay[]> = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: -40_000, max: 90_000 }), inLevel: level, outLevel: level }), {
    selector: ({ day }) => day,
  })
  .map((days) => days.toSorted((one, other) => one.day - other.day));

describe("active days as text", () => {
  it("come back as they were, of any year", () => {
    fc.assert(
      fc.property(activeDays, (days) => {
        const text = encodeDays(days);
        expect(daysTextIsValid(text)).toBe(true);
        expect(decodeDays(text)).toEqual(days);
      }),
    );
  });

  it("take three characters a day for a weekly tie", () => {
    const weekly = Array.from(
      { length: 100 },
      (_, week) => ({ day: 20_000 + week * 7, inLevel: 3, outLevel: 3 }) as const,
    );
    expect(encodeDays(weekly).length / 100).toBeLessThan(3);
  });

  it.each(["7", "Z7", "A", "A7B-3", "A7 B3"])("are not %j", (text) => {
    expect(daysTextIsValid(text)).toBe(false);
  });
});

describe("withDay", () => {
  const monday: ActiveDay = { day: 20_000, inLevel: 1, outLevel: 0 };

  it("keeps the most direct part of either side on the same day", () => {
    expect(withDay([monday], { day: 20_000, inLevel: 0, outLevel: 3 })).toEqual([
      { day: 20_000, inLevel: 1, outLevel: 3 },
    ]);
  });

  it("keeps days in order, wherever the new one belongs", () => {
    const days = [20_007, 19_990, 20_003].reduce<readonly ActiveDay[]>(
      (all, day) => withDay(all, { ...monday, day }),
      [monday],
    );
    expect(days.map(({ day }) => day)).toEqual([19_990, 20_000, 20_003, 20_007]);
  });
});
