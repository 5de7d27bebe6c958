/** What stays known of active days once they are too old to be remembered one by one: running figures, folded oldest first. */
import { type ActiveDay, LEVEL_WEIGHT } from "./activeDays.ts";

/** Half-lives in days of a contact's worth: within a season, and over the years. Decision: evaluation, section a (45 days) and tenure. */
export const FAST_HALF_LIFE = 45;
export const SLOW_HALF_LIFE = 365;

/** Contacts of one side at least this many days apart are separate occasions; one thread answered over a few days is one. */
export const OCCASION_DAYS = 7;

export interface OlderDays {
  /** How many active days. */
  readonly count: number;
  /** The newest of them, in days since 1970-01-01; `null` when there are none. */
  readonly newest: number | null;
  /** Occasions on which the person, and the user, took part; and the day the last such occasion began. */
  readonly inOccasions: number;
  readonly outOccasions: number;
  readonly inOccasionFrom: number | null;
  readonly outOccasionFrom: number | null;
  /** The newest day on which the person took part. */
  readonly newestIn: number | null;
  /** Days on which the person took part, weighted by level and decayed to `newestIn`. */
  readonly fast: number;
  readonly slow: number;
}

export const NO_OLDER_DAYS: OlderDays = {
  count: 0,
  newest: null,
  inOccasions: 0,
  outOccasions: 0,
  inOccasionFrom: null,
  outOccasionFrom: null,
  newestIn: null,
  fast: 0,
  slow: 0,
};

/** `older` and the next newer active day. O(1). */
export function foldDay(older: OlderDays, active: ActiveDay): OlderDays {
  const yours = active.outLevel > 0 && startsOccasion(older.outOccasionFrom, active.day);
  return {
    ...older,
    ...(active.inLevel > 0 ? theirPart(older, active) : {}),
    count: older.count + 1,
    newest: active.day,
    outOccasions: older.outOccasions + (yours ? 1 : 0),
    outOccasionFrom: yours ? active.day : older.outOccasionFrom,
  };
}

function theirPart(older: OlderDays, { day, inLevel }: ActiveDay): Partial<OlderDays> {
  const gap = day - (older.newestIn ?? day);
  const starts = startsOccasion(older.inOccasionFrom, day);
  return {
    inOccasions: older.inOccasions + (starts ? 1 : 0),
    inOccasionFrom: starts ? day : older.inOccasionFrom,
    newestIn: day,
    fast: older.fast * decay(gap, FAST_HALF_LIFE) + LEVEL_WEIGHT[inLevel],
    slow: older.slow * decay(gap, SLOW_HALF_LIFE) + LEVEL_WEIGHT[inLevel],
  };
}

/** What is left of a contact's worth after `days`. */
export const decay = (days: number, halfLife: number): number => 2 ** (-days / halfLife);

const startsOccasion = (from: number | null, day: number): boolean => from === null || day - from >= OCCASION_DAYS;
