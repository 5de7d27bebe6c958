import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { CadenceView, StandingView } from "../../shared/contract/standing.ts";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { whatNext } from "../../shared/domain/stage/whatNext.ts";
import { addTouches, EMPTY_TIE, tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { isoOf, UTC } from "../../shared/time.ts";
import { daysAgo, exchanges, mails, NOW } from "../builders/touch.ts";

const ASKED = { now: NOW, zone: UTC, settings: { kind: "customer", idealDays: null, maximumDays: null } } as const;

const standing = (touches: readonly Touch[]) => standingOf(tieOf(touches, UTC), ASKED);

describe("standingOf", () => {
  it.each([
    ["nobody knows anything", []],
    ["a message was never answered", mails({ out: [50, 40, 30] })],
    ["a tie is alive", exchanges({ every: 20, from: 400, until: 5 })],
    ["a tie has ended", exchanges({ every: 20, from: 900, until: 500 })],
  ])("has the shape the contract promises when %s", (_, touches) => {
    const { standing: decided, forecast, subScores, cadence } = standing(touches);
    const { lifts, fall } = whatNext(tieOf(touches, UTC), ASKED);
    const within = [...(forecast?.within ?? [])];
    const view = {
      ...decided,
      forecast: forecast && { ...forecast, within },
      subScores,
      next: { fall, lifts: [...lifts] },
      override: null,
    };
    const reasons = decided.reasons.map((reason) => ({ ...reason, moments: reason.moments.map(isoOf) }));
    expect(z.encode(StandingView, view)).toEqual(JSON.parse(JSON.stringify({ ...view, reasons })));
    expect(z.encode(CadenceView, cadence)).toEqual(JSON.parse(JSON.stringify(cadence)));
  });

  it("says nothing of a tie without touches", () => {
    expect(standingOf(EMPTY_TIE, ASKED)).toMatchObject({
      standing: { bond: "none", stage: null, strength: null, contactIn60Days: null, rhythmDays: null },
      cadence: { advice: "none", dueOn: null, unanswered: 0 },
      firstAt: null,
      lastAt: null,
      lastTwoWayAt: null,
      unanswered: 0,
    });
  });

  it("gives no forecast while too little is known (S3)", () => {
    expect(standing(mails({ out: [20, 10] })).standing.contactIn60Days).toBeNull();
  });

  it("names the first, the last and the last two-way touch by when they happened", () => {
    expect(standing(mails({ in: [400, 90], out: [89, 3] }))).toMatchObject({
      firstAt: daysAgo(400),
      lastAt: daysAgo(3),
      lastTwoWayAt: daysAgo(89),
      unanswered: 2,
    });
  });

  it("states the forecast for 60 days with the stage, and for all horizons beside it", () => {
    const { standing: view, forecast } = standing(mails({ in: [30, 23, 16, 9, 2], out: [30, 2] }));
    expect(forecast?.within.map(({ days }) => days)).toEqual([30, 60, 90, 180]);
    expect(view.contactIn60Days).toBe(forecast?.within[1]?.probability);
  });

  it("shows a rhythm from three contacts on", () => {
    expect(standing(mails({ in: [30, 20], out: [29, 19] })).standing.rhythmDays).toBeNull();
    expect(standing(mails({ in: [30, 20, 10], out: [29, 19] })).standing.rhythmDays).toBe(10);
  });

  it("is the same for a tie that was stored and grew as for all touches at once", () => {
    const touches = exchanges({ every: 9, from: 700, until: 4 });
    const stored = JSON.parse(JSON.stringify(tieOf(touches.slice(20), UTC)));
    expect(standingOf(addTouches(stored, touches.slice(0, 20), UTC), ASKED)).toEqual(standing(touches));
  });
});
