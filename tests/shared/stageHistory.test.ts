import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HYSTERESIS_DAYS, stageHistoryOf } from "../../shared/domain/stage/stageHistory.ts";
import { stageAt } from "../../shared/domain/stage/whatNext.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { DAY_MS, daysBetween, type Instant, instant, UTC } from "../../shared/time.ts";
import { histories, laterMoments, SLOW } from "../builders/history.ts";
import { aTouch, daysAgo, exchanges, mails, NOW } from "../builders/touch.ts";

const history = (touches: readonly Touch[], now: Instant = NOW) => stageHistoryOf(touches, { now, zone: UTC });
const stages = (touches: readonly Touch[]) => history(touches).map(({ stage }) => stage);

describe("the stages a tie went through (S8)", () => {
  it("are none while too little is known", () => {
    expect(history([])).toEqual([]);
    expect(history(mails({ out: [20, 10] }))).toEqual([]);
  });

  it("lead from acquaintance to continuation, and down with silence", () => {
    const weekly = exchanges({ every: 7, from: 700, until: 365 });
    expect(stages([...mails({ in: [760], out: [759] }), ...weekly])).toEqual([
      "acquaintance",
      "buildup",
      "continuation",
      "deterioration",
      "ending",
    ]);
  });

  it("name the days", () => {
    const monthly = exchanges({ every: 30, from: 480, until: 120 });
    expect(history(monthly).slice(-2)).toEqual([
      { stage: "continuation", from: "2025-10-11" },
      { stage: "deterioration", from: "2026-10-29" },
    ]);
  });

  it("leave out a fall that an answer undid within days", () => {
    const almost = [...exchanges({ every: 30, from: 600, until: 215 }), ...mails({ in: [95, 65, 35, 5], out: [94] })];
    expect(stages(almost)).toEqual(["acquaintance", "buildup", "continuation"]);
  });

  it("change at most once in the days of the hysteresis on any history, the present one excepted", () => {
    fc.assert(
      fc.property(histories, laterMoments, (touches, now) => {
        const periods = history(touches, now).slice(0, -1);
        for (const [index, { from }] of periods.entries()) {
          const next = periods[index + 1];
          if (next) expect(daysBetween(from, next.from)).toBeGreaterThanOrEqual(HYSTERESIS_DAYS);
        }
      }),
      SLOW,
    );
  });

  it("change at most once in the days of the hysteresis while lively weeks and silence take turns", () => {
    const turns = fc.array(
      fc.record({ lively: fc.integer({ min: 1, max: 6 }), silent: fc.integer({ min: 1, max: 90 }) }),
      {
        minLength: 2,
        maxLength: 15,
      },
    );
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 7 }), (alternating, every) => {
        let age = 0;
        const touches = alternating.flatMap(({ lively, silent }) => {
          const until = age + silent;
          age = until + lively * 7;
          return exchanges({ every, from: age, until });
        });
        const periods = history(touches).slice(0, -1);
        for (const [index, { from, stage }] of periods.entries()) {
          const next = periods[index + 1];
          if (!next) continue;
          expect(next.stage).not.toBe(stage);
          expect(daysBetween(from, next.from)).toBeGreaterThanOrEqual(HYSTERESIS_DAYS);
        }
      }),
      SLOW,
    );
  });

  it("end with the present stage", () => {
    fc.assert(
      fc.property(histories, laterMoments, (touches, now) => {
        expect(history(touches, now).at(-1)?.stage ?? null).toBe(stageAt(tieOf(touches, UTC), { now, zone: UTC }));
      }),
      SLOW,
    );
  });
});

describe("a stage that a touch has lifted", () => {
  it("holds for the days of the hysteresis, however often contact comes and goes", () => {
    const pauses = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(pauses, (gaps) => {
        let age = gaps.reduce((sum, gap) => sum + gap, 0) + HYSTERESIS_DAYS;
        const touches: Touch[] = [];
        for (const gap of gaps) {
          touches.push(aTouch({ direction: "both", at: daysAgo(age) }));
          age -= gap;
        }
        const last = touches.at(-1)?.at ?? NOW;
        const tie = tieOf(touches, UTC);
        const lifted = stageAt(tie, { now: last, zone: UTC });
        const later = stageAt(tie, { now: instant(last + HYSTERESIS_DAYS * DAY_MS), zone: UTC });
        expect(later).toBe(lifted);
      }),
    );
  });
});
