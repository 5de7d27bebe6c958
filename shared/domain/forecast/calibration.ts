/** How far forecasts can be trusted: what was said of contact within 60 days, beside what came of it (S10). */
import { DAY_MS, type Instant, instant, type LocalNow } from "../../time.ts";
import { addTouches, EMPTY_TIE, type TieSummary } from "../tie/tie.ts";
import { factsOf } from "../tie/tieFacts.ts";
import { isContact, type Touch } from "../tie/touch.ts";
import { contactIn60Days, HORIZON_DAYS } from "./forecast.ts";

/** A forecast whose days are over. */
export interface Judged {
  /** Probability of any contact within 60 days, as it would have been said then. */
  readonly said: number;
  readonly inTouch: boolean;
}

/** Forecasts are judged every so many days back from the newest that can be, and so many at most. */
const STEP_DAYS = 30;
const STEPS = 12;

/** The forecasts for one tie over the last fourteen months: each knows the touches before it, and is judged by those of the 60 days after. */
export function judgedForecasts(touches: readonly Touch[], { now, zone }: LocalNow): Judged[] {
  const sorted = touches.filter(isContact).toSorted((one, other) => one.at - other.at);
  const judged: Judged[] = [];
  let tie: TieSummary = EMPTY_TIE;
  let folded = 0;
  for (let step = STEPS - 1; step >= 0; step -= 1) {
    const then = instant(now - (HORIZON_DAYS + step * STEP_DAYS) * DAY_MS);
    const known = countUntil(sorted, then);
    tie = addTouches(tie, sorted.slice(folded, known), zone);
    folded = known;
    if (known === 0) continue;
    const said = contactIn60Days(factsOf(tie, { now: then, zone, owner: null }).forecast);
    judged.push({ said, inTouch: countUntil(sorted, instant(then + HORIZON_DAYS * DAY_MS)) > known });
  }
  return judged;
}

function countUntil(sorted: readonly Touch[], then: Instant): number {
  const next = sorted.findIndex(({ at }) => at > then);
  return next === -1 ? sorted.length : next;
}

/** Below so many judged forecasts a share says nothing: its interval is wider than a band. */
export const NEEDED_FORECASTS = 100;

const BANDS = 10;

export interface Band {
  /** Said at least this and less than that, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly forecasts: number;
  /** Mean of what was said. */
  readonly said: number;
  readonly inTouch: number;
}

/** The form of the contract's `CalibrationReply`. */
export interface Calibration {
  readonly forecasts: number;
  readonly needed: number;
  /** Mean squared error; `null` with `inTouch` while there are not enough forecasts. */
  readonly brier: number | null;
  readonly inTouch: number | null;
  readonly bands: Band[];
}

export function calibrationOf(judged: readonly Judged[]): Calibration {
  const common = { forecasts: judged.length, needed: NEEDED_FORECASTS };
  if (judged.length < NEEDED_FORECASTS) return { ...common, brier: null, inTouch: null, bands: [] };

  const bands = Map.groupBy(judged, ({ said }) => Math.min(BANDS - 1, Math.floor(said * BANDS)));
  return {
    ...common,
    brier: mean(judged.map(({ said, inTouch }) => (said - Number(inTouch)) ** 2)),
    inTouch: shareInTouch(judged),
    bands: [...bands].sort(([one], [other]) => one - other).map(([band, within]) => bandOf(band, within)),
  };
}

const bandOf = (band: number, within: readonly Judged[]): Band => ({
  from: band / BANDS,
  to: (band + 1) / BANDS,
  forecasts: within.length,
  said: mean(within.map(({ said }) => said)),
  inTouch: shareInTouch(within),
});

const shareInTouch = (judged: readonly Judged[]): number => mean(judged.map(({ inTouch }) => Number(inTouch)));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
