import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stageHistoryOf } from "../../shared/domain/stage/stageHistory.ts";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { tiePastOf } from "../../shared/domain/stage/tiePast.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import { DAY_MS, instant, localDateOf, timeZone, UTC } from "../../shared/time.ts";
import { histories, zones } from "../builders/history.ts";
import { aTouch, at, exchanges, mails, NOW } from "../builders/touch.ts";

const SETTINGS = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

const past = (touches: Parameters<typeof tiePastOf>[0], zone = UTC) => tiePastOf(touches, { now: NOW, zone });

describe("the past of a tie", () => {
  it("has the stages it went through", () => {
    const touches = exchanges({ every: 30, from: 700, until: 200 });
    expect(past(touches).periods).toEqual(stageHistoryOf(touches, { now: NOW, zone: UTC }));
    expect(past(touches).periods.at(-1)?.stage).toBe("deterioration");
  });

  it("has the strength of each thirtieth day as it was then", () => {
    fc.assert(
      fc.property(histories, zones, (touches, zone) => {
        const strengths = new Map(
          tiePastOf(touches, { now: NOW, zone }).strengths.map(({ on, strength }) => [on, strength]),
        );
        for (const step of [0, 5, 12]) {
          const then = instant(NOW - step * 30 * DAY_MS);
          const known = tieOf(
            touches.filter((touch) => touch.at <= then),
            zone,
          );
          const { strength } = standingOf(known, { now: then, zone, settings: SETTINGS }).standing;
          expect(strengths.get(localDateOf(then, zone)) ?? null).toBe(strength);
        }
      }),
    );
  });

  it("counts the touches of each day and direction on the owner's calendar", () => {
    const touches = [
      aTouch({ at: at("2026-10-01T22:30:00Z") }),
      aTouch({ at: at("2026-10-02T10:00:00Z"), direction: "out" }),
      aTouch({ at: at("2026-10-02T11:00:00Z"), direction: "out" }),
      aTouch({ at: at("2026-10-03T11:00:00Z"), direction: "both", channel: "call" }),
      aTouch({ at: at("2026-10-03T12:00:00Z"), direction: "none" }),
      aTouch({ at: at("2024-10-03T11:00:00Z") }),
    ];
    expect(past(touches, timeZone("Europe/Berlin")).days).toEqual([
      { on: "2026-10-02", in: 1, out: 2, both: 0 },
      { on: "2026-10-03", in: 0, out: 0, both: 1 },
    ]);
  });

  it("expects the person when their own pause has passed, and nobody whose rhythm is not known", () => {
    expect(past(exchanges({ every: 30, from: 360, until: 10 })).expectedOn).toBe("2026-11-25");
    expect(past(mails({ in: [20, 10], out: [15] })).expectedOn).toBeNull();
  });

  it("knows nothing of what is yet to come", () => {
    expect(past([aTouch({ at: instant(NOW + DAY_MS) })])).toEqual({
      periods: [],
      strengths: [],
      days: [],
      expectedOn: null,
    });
  });
});
