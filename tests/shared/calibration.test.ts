import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calibrationOf,
  type Judged,
  judgedForecasts,
  NEEDED_FORECASTS,
} from "../../shared/domain/forecast/calibration.ts";
import { contactIn60Days } from "../../shared/domain/forecast/forecast.ts";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import { DAY_MS, instant, UTC } from "../../shared/time.ts";
import { histories, zones } from "../builders/history.ts";
import { aTouch, daysAgo, exchanges, mails, NOW } from "../builders/touch.ts";

const judged = (touches: Parameters<typeof judgedForecasts>[0]) => judgedForecasts(touches, { now: NOW, zone: UTC });
const SETTINGS = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

describe("judged forecasts", () => {
  it("come true for a tie that goes on, and not for one that has stopped", () => {
    const going = judged(exchanges({ every: 14, from: 700, until: 3 }));
    expect(going).toHaveLength(12);
    expect(going.every(({ said, inTouch }) => inTouch && said > 0.7)).toBe(true);
    expect(judged(exchanges({ every: 14, from: 900, until: 500 })).some(({ inTouch }) => inTouch)).toBe(false);
  });

  it("are only of times after the first contact, and whose 60 days are over", () => {
    expect(judged(mails({ in: [59], out: [58] }))).toEqual([]);
    expect(judged(mails({ in: [61], out: [50] }))).toHaveLength(1);
    expect(judged([aTouch({ at: daysAgo(300), automated: true })])).toEqual([]);
  });

  it("say what would have been said then, from what was known then", () => {
    fc.assert(
      fc.property(histories, zones, (touches, zone) => {
        const newest = judgedForecasts(touches, { now: NOW, zone }).at(-1);
        const then = instant(NOW - 60 * DAY_MS);
        const tie = tieOf(
          touches.filter(({ at }) => at <= then),
          zone,
        );
        const { forecast } = standingOf(tie, { now: then, zone, settings: SETTINGS });
        if (newest || forecast) expect(newest?.said).toBeCloseTo(contactIn60Days(forecast), 12);
      }),
    );
  });
});

const saying = (said: number, count: number, inTouch: number): Judged[] =>
  Array.from({ length: count }, (_, n) => ({ said, inTouch: n < inTouch }));

describe("calibration", () => {
  it("says by what was said how many were in touch", () => {
    const { bands, inTouch, brier } = calibrationOf([...saying(0.75, 50, 37), ...saying(0.1, 50, 4)]);
    expect(bands).toEqual([
      { from: 0.1, to: 0.2, forecasts: 50, said: expect.closeTo(0.1), inTouch: 0.08 },
      { from: 0.7, to: 0.8, forecasts: 50, said: 0.75, inTouch: 0.74 },
    ]);
    expect(inTouch).toBe(0.41);
    expect(brier).toBeCloseTo((37 * 0.25 ** 2 + 13 * 0.75 ** 2 + 4 * 0.9 ** 2 + 46 * 0.1 ** 2) / 100, 12);
  });

  it("has a place for a forecast of one", () => {
    expect(calibrationOf(saying(1, 100, 100)).bands).toEqual([
      { from: 0.9, to: 1, forecasts: 100, said: 1, inTouch: 1 },
    ]);
  });

  it("says nothing while there are too few", () => {
    expect(calibrationOf(saying(0.5, NEEDED_FORECASTS - 1, 40))).toEqual({
      forecasts: NEEDED_FORECASTS - 1,
      needed: NEEDED_FORECASTS,
      brier: null,
      inTouch: null,
      bands: [],
    });
  });
});
