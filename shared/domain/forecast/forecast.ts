/**
 * How likely contact is to go on: a logistic model over the pulse of a tie, with BG/NBD as one of its inputs. The coefficients are
 * trained by `npm run train` on public networks and stand in forecastModel.ts; decision 0015 tells how it was found.
 */

import { type Pulse, pulseOn } from "../tie/pulse.ts";
import { contactProbability } from "./bgNbd.ts";
import type { Certainty } from "./certainty.ts";
import { FORECAST_MODEL } from "./forecastModel.ts";

/** How far ahead the forecast is made, in days. */
export const HORIZON_DAYS = 60;
/** The horizons that are told. */
export const HORIZONS = [30, 60, 90, 180] as const;

/** What the forecast knows of a tie. */
export interface Past {
  readonly pulse: Pulse;
  /** All contact, in messages and meetings. */
  readonly contacts: number;
}

/** The owner's own activity: a quiet mailbox is not a quiet tie. */
export interface OwnerActivity {
  /** On how many of the last 14 days the owner wrote to anybody at all. */
  readonly activeDays14: number;
}

/** Who opens the pane is at work: taken where the owner's activity is not known. */
const AT_WORK: OwnerActivity = { activeDays14: 10 };

/** The inputs, in this order. Each but `owner` and `bgNbd` rises with any contact, and all but `owner` fall or stay with silence. */
export const FEATURES = ["recent", "weekly", "monthly", "contacts", "bgNbd", "owner"] as const;
export const FADING_FEATURES = [...FEATURES, "lately", "threshold", "longestPause"] as const;

export interface ForecastModel {
  /** Log-odds of any contact within `HORIZON_DAYS`. */
  readonly contact: Weights<(typeof FEATURES)[number]>;
  /** What the log-odds gain when the horizon is e times as long. */
  readonly perLogHorizon: number;
  /** Standard deviation of the log-odds from one community and season to another: the model cannot know it. */
  readonly spread: number;
  /** Log-odds of at most half as many days of contact in the next 60 days as in the last 60. */
  readonly fading: Weights<(typeof FADING_FEATURES)[number]>;
}

export interface Weights<Name extends string> {
  readonly intercept: number;
  readonly slopes: Readonly<Record<Name, number>>;
}

/** When and of what a forecast is made. The tie has had at least one day of contact, and none after `day`. */
export interface ForecastAsk {
  readonly day: number;
  readonly past: Past;
  /** `null` where it is not known. */
  readonly owner: OwnerActivity | null;
}

/** The values of `FEATURES`. */
export function featuresOn({ day, past, owner }: ForecastAsk): readonly number[] {
  const { recent, weekly, monthly } = pulseOn(past.pulse, day);
  return [
    Math.log1p(recent),
    Math.log1p(weekly),
    Math.log1p(monthly),
    Math.log1p(past.contacts),
    logOdds(bgNbdOn(day, past.pulse)),
    Math.log1p((owner ?? AT_WORK).activeDays14),
  ];
}

function bgNbdOn(day: number, { count, oldest, newest }: Pulse): number {
  const first = oldest ?? day;
  return contactProbability({ repeats: count - 1, span: (newest ?? first) - first, age: day - first }, HORIZON_DAYS);
}

/** `FADING_FEATURES` from `FEATURES` and the number of days of contact in the last 60, of which there is at least one. */
export const fadingFeatures = (
  features: readonly number[],
  lately: number,
  { longestPause }: Pulse,
): readonly number[] => [...features, Math.log1p(lately), Math.floor(lately / 2) / lately, Math.log1p(longestPause)];

/** The log-odds that `weights` give to `features`, which come in the order of the slopes. */
export function weigh<Name extends string>({ intercept, slopes }: Weights<Name>, features: readonly number[]): number {
  let sum = intercept;
  let index = 0;
  for (const name in slopes) {
    sum += slopes[name] * (features[index] ?? 0);
    index += 1;
  }
  return sum;
}

/** Probability of any contact within `days`, from the log-odds at `HORIZON_DAYS`; never falls as `days` grow. */
export const probabilityWithin = (days: number, atHorizon: number): number =>
  probability(atHorizon + FORECAST_MODEL.perLogHorizon * Math.log(days / HORIZON_DAYS));

/** Probability of any contact within `HORIZON_DAYS`. */
export const contactChance = (ask: ForecastAsk): number => probability(weigh(FORECAST_MODEL.contact, featuresOn(ask)));

export interface Within {
  readonly days: (typeof HORIZONS)[number];
  readonly probability: number;
  /** Between these lies the true frequency in two mailboxes out of three. */
  readonly low: number;
  readonly high: number;
}

export interface Forecast {
  /** By `HORIZONS`. */
  readonly within: readonly Within[];
  /** By the width of the 60 days' interval. */
  readonly certainty: Certainty;
  /** Probability that the next 60 days have at most half as much contact as the last; `null` below 3 days in the last 60. */
  readonly fading: number | null;
}

/** Probability of any contact within `HORIZON_DAYS`; 0 before the first. */
export const contactIn60Days = (forecast: Forecast | null): number =>
  forecast?.within.find(({ days }) => days === HORIZON_DAYS)?.probability ?? 0;

const LEAST_LATELY = 3;
/** Widest interval, as a difference of probabilities. */
const CERTAIN_WIDTH = { high: 0.15, medium: 0.3 };

/** The forecast for a tie with `lately` days of contact in the last 60. Falls with every day of silence. */
export function forecastOf(ask: ForecastAsk, lately: number): Forecast {
  const features = featuresOn(ask);
  const atHorizon = weigh(FORECAST_MODEL.contact, features);
  const { spread } = FORECAST_MODEL;
  const within = HORIZONS.map((days) => ({
    days,
    probability: probabilityWithin(days, atHorizon),
    low: probabilityWithin(days, atHorizon - spread),
    high: probabilityWithin(days, atHorizon + spread),
  }));
  const fading =
    lately < LEAST_LATELY
      ? null
      : probability(weigh(FORECAST_MODEL.fading, fadingFeatures(features, lately, ask.past.pulse)));
  return { within, certainty: certaintyOf(atHorizon, spread), fading };
}

function certaintyOf(atHorizon: number, spread: number): Certainty {
  const width = probability(atHorizon + spread) - probability(atHorizon - spread);
  if (width <= CERTAIN_WIDTH.high) return "high";
  return width <= CERTAIN_WIDTH.medium ? "medium" : "low";
}

const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Kept off 0 and 1, which no finite past proves. */
const LEAST_PROBABILITY = 1e-9;

function logOdds(chance: number): number {
  const kept = Math.min(1 - LEAST_PROBABILITY, Math.max(LEAST_PROBABILITY, chance));
  return Math.log(kept / (1 - kept));
}
