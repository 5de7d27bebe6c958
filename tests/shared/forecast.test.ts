import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contactIn60Days,
  FEATURES,
  type Forecast,
  HORIZONS,
  probabilityWithin,
} from "../../shared/domain/forecast/forecast.ts";
import { FORECAST_MODEL } from "../../shared/domain/forecast/forecastModel.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import { factsOf } from "../../shared/domain/tie/tieFacts.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { DAY_MS, type Instant, instant, UTC } from "../../shared/time.ts";
import { histories, laterMoments } from "../builders/history.ts";
import { aTouch, exchanges, mails, NOW } from "../builders/touch.ts";

const forecastAt = (
  touches: readonly Touch[],
  now: Instant = NOW,
  activeDays14: number | null = null,
): Forecast | null =>
  factsOf(tieOf(touches, UTC), { now, zone: UTC, owner: activeDays14 === null ? null : { activeDays14 } }).forecast;

const chance = (touches: readonly Touch[], now?: Instant): number => contactIn60Days(forecastAt(touches, now));

const inDays = (days: number): Instant => instant(NOW + days * DAY_MS);

const WEEKLY = exchanges({ every: 7, from: 210, until: 0 });

describe("the forecast", () => {
  it("is none before the first contact", () => {
    expect(forecastAt([])).toBeNull();
    expect(forecastAt([aTouch({ automated: true })])).toBeNull();
  });

  it("is high for a weekly tie and low half a year after it fell silent", () => {
    expect(chance(WEEKLY)).toBeGreaterThan(0.9);
    expect(chance(WEEKLY, inDays(180))).toBeLessThan(0.3);
  });

  it("sees contact in copy and in mail to many, which makes no bond", () => {
    const lately = [
      aTouch({ addressed: "cc", direction: "out", at: inDays(-1) }),
      aTouch({ audience: 40, at: inDays(-2) }),
    ];
    const once = mails({ in: [100], out: [99] });
    expect(chance([...once, ...lately])).toBeGreaterThan(chance(once));
  });

  it("takes four weeks with contact for more than four days in a row", () => {
    const spread = mails({ in: [22, 15, 8, 1] });
    const burst = mails({ in: [4, 3, 2, 1] });
    expect(chance(spread)).toBeGreaterThan(chance(burst));
  });

  it("is lower while the owner writes to nobody, and that of a working owner when nothing is known of it", () => {
    const away = contactIn60Days(forecastAt(WEEKLY, NOW, 0));
    const working = contactIn60Days(forecastAt(WEEKLY, NOW, 10));
    expect(away).toBeLessThan(working);
    expect(chance(WEEKLY)).toBe(working);
  });

  it("says that a lively tie may fade, and nothing of that where there is little to lose", () => {
    const slowing = exchanges({ every: 4, from: 60, until: 30 });
    expect(forecastAt(slowing)?.fading).toBeGreaterThan(forecastAt(WEEKLY)?.fading ?? 1);
    expect(forecastAt(mails({ in: [50, 40] }))?.fading).toBeNull();
  });

  it("is certain of a daily tie and uncertain of a tie on the edge", () => {
    expect(forecastAt(exchanges({ every: 1, from: 200, until: 0 }))?.certainty).toBe("high");
    expect(forecastAt(exchanges({ every: 20, from: 200, until: 30 }))?.certainty).toBe("low");
  });

  it("never falls when the horizon grows, and lies in its interval", () => {
    fc.assert(
      fc.property(histories, laterMoments, (touches, now) => {
        const within = forecastAt(touches, now)?.within ?? [];
        for (const [index, { probability, low, high }] of within.entries()) {
          expect(low).toBeLessThanOrEqual(probability);
          expect(probability).toBeLessThanOrEqual(high);
          expect(probability).toBeGreaterThanOrEqual(within[index - 1]?.probability ?? 0);
        }
      }),
    );
  });

  it("never falls from one day to a later one, whatever the odds", () => {
    const odds = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(odds, fc.integer({ min: 1, max: 3_650 }), fc.nat(3_650), (logit, days, more) => {
        const sooner = probabilityWithin(days, logit);
        expect(probabilityWithin(days + more, logit)).toBeGreaterThanOrEqual(sooner);
        expect(sooner).toBeGreaterThanOrEqual(0);
        expect(sooner).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("never rises with silence", () => {
    fc.assert(
      fc.property(histories, laterMoments, fc.nat(900), (touches, now, days) => {
        expect(chance(touches, instant(now + days * DAY_MS))).toBeLessThanOrEqual(chance(touches, now) + 1e-12);
      }),
    );
  });

  it("never falls with contact today", () => {
    fc.assert(
      fc.property(histories, fc.constantFrom("in" as const, "out" as const), (touches, direction) => {
        const today = aTouch({ key: "today", direction });
        expect(chance([...touches, today])).toBeGreaterThanOrEqual(chance(touches));
      }),
    );
  });
});

describe("the model of the forecast", () => {
  it("rises with all it is made of", () => {
    expect(FEATURES.map((name) => FORECAST_MODEL.contact.slopes[name]).every((slope) => slope > 0)).toBe(true);
    expect(FORECAST_MODEL.perLogHorizon).toBeGreaterThan(0);
  });

  it("takes even odds within 60 days for more than even odds within 90", () => {
    expect(probabilityWithin(60, 0)).toBe(0.5);
    expect(HORIZONS.map((days) => Number(probabilityWithin(days, 0).toFixed(2)))).toEqual([0.32, 0.5, 0.61, 0.77]);
  });
});
