import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beats, NO_PULSE, type Pulse, pulseOn } from "../../shared/domain/tie/pulse.ts";

const pulseOf = (days: readonly number[]): Pulse =>
  beats(
    NO_PULSE,
    [...new Set(days)].sort((one, two) => one - two),
  );

const TODAY = 1_000;
const days = fc.array(fc.integer({ min: 0, max: TODAY }), { minLength: 1, maxLength: 60 });

describe("the pulse of a tie", () => {
  it("counts days and knows the longest pause between them", () => {
    expect(pulseOf([10, 11, 31])).toMatchObject({ count: 3, oldest: 10, newest: 31, longestPause: 20 });
  });

  it("counts a burst of seven days in a row less than two weeks' worth", () => {
    const burst = pulseOf([1, 2, 3, 4, 5, 6, 7]);
    const spread = pulseOf([1, 8, 15]);
    expect(burst.weekly).toBeLessThan(2);
    expect(spread.weekly).toBeGreaterThan(2);
  });

  it("halves its recent days in 3 days, its weeks in 30 and its months in 180", () => {
    const once = pulseOf([0]);
    expect(pulseOn(once, 3).recent).toBeCloseTo(0.5);
    expect(pulseOn(once, 30).weekly).toBeCloseTo(0.5);
    expect(pulseOn(once, 180).monthly).toBeCloseTo(0.5);
  });

  it("never falls with one more day of contact, whenever that was", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: TODAY }), (some, added) => {
        const before = pulseOn(pulseOf(some), TODAY);
        const after = pulseOn(pulseOf([...some, added]), TODAY);
        expect(after.recent).toBeGreaterThanOrEqual(before.recent - 1e-12);
        expect(after.weekly).toBeGreaterThanOrEqual(before.weekly - 1e-12);
        expect(after.monthly).toBeGreaterThanOrEqual(before.monthly - 1e-12);
      }),
    );
  });
});
