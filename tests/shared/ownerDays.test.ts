import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK_DAYS, blocksBefore, ownerActivityOn } from "../../shared/domain/forecast/ownerDays.ts";

const TODAY = 20_762;
const days = (count: number, from: number) => Array.from({ length: count }, (_, n) => TODAY - from - n);

describe("the owner's activity", () => {
  it("is the number of the last fourteen days on which they wrote", () => {
    expect(ownerActivityOn(TODAY, [...days(30, 0), TODAY + 1])).toEqual({ activeDays14: 14 });
    expect(ownerActivityOn(TODAY, days(30, 10))).toEqual({ activeDays14: 4 });
    expect(ownerActivityOn(TODAY, days(30, 20))).toEqual({ activeDays14: 0 });
  });

  it("is not known of somebody who logs now and then", () => {
    expect(ownerActivityOn(TODAY, days(14, 0))).toBeNull();
    expect(ownerActivityOn(TODAY, days(30, 50))).toBeNull();
    expect(ownerActivityOn(TODAY, [])).toBeNull();
  });

  it("needs no day of another than two blocks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.array(fc.nat(40_000)), (today, all) => {
        const blocks = blocksBefore(today);
        const kept = all.filter((day) => blocks.includes(Math.floor(day / BLOCK_DAYS)));
        expect(ownerActivityOn(today, kept)).toEqual(ownerActivityOn(today, all));
      }),
    );
  });
});
