/** What stays known of active days once they are too old to be remembered one by one: running figures, folded oldest first. */
import { type ActiveDay, LEVEL_WEIGHT } from "./activeDays.ts";

/** Half-lives in days of a contact's worth: within a season, and over the years. Decision: evaluation, section a (45 days) and tenure. */
export const FAST_HALF_LIFE = 45;
export const SLOW_HALF_LIFE = 365;

/** Contacts of one side at least this many days apart are separate occasions; one thread answered over a few days is one. */
const OCCASION_DAYS = 7;

/** A message counts as taking part within so many days of one from the other side, and whenever the other side still came back later. */
export const ANSWER_DAYS = 30;

export interface OlderDays {
  /** How many active days. */
  readonly count: number;
  /** The newest of them, in days since 1970-01-01; `null` when there are none. */
  readonly newest: number | null;
  /** The newest on which the person took part. */
  readonly newestIn: number | null;
  /** Occasions on which the person took part, and the day the last one began. */
  readonly inOccasions: number;
  readonly inOccasionFrom: number | null;
  /** The same of the user, messages left hanging included. */
  readonly outOccasions: number;
  readonly outOccasionFrom: number | null;
  /** Without those left hanging: up to `ANSWER_DAYS` after `newestIn`. */
  readonly outSettled: number;
  /** Days on which the person took part, weighted by level and decayed to `newestIn`. */
  readonly fast: number;
  readonly slow: number;
}

export const NO_OLDER_DAYS: OlderDays = {
  count: 0,
  newest: null,
  newestIn: null,
  inOccasions: 0,
  inOccasionFrom: null,
  outOccasions: 0,
  outOccasionFrom: null,
  outSettled: 0,
  fast: 0,
  slow: 0,
};

/** Folds in the next newer active day, O(1). `begun` is the day on which the user first took part, `null` before they did. */
export const foldDay =
  (begun: number | null) =>
  (older: OlderDays, active: ActiveDay): OlderDays => {
    const theirs = active.inLevel > 0 ? withTheirPart(older, active, begun) : older;
    const both = active.outLevel > 0 ? withYourPart(theirs, active.day) : theirs;
    const settled = both.newestIn !== null && active.day - both.newestIn <= ANSWER_DAYS;
    return {
      ...both,
      count: older.count + 1,
      newest: active.day,
      outSettled: settled ? both.outOccasions : both.outSettled,
    };
  };

function withTheirPart(older: OlderDays, { day, inLevel }: ActiveDay, begun: number | null): OlderDays {
  const gap = day - (older.newestIn ?? day);
  const answered = begun !== null && day >= begun - ANSWER_DAYS;
  const starts = answered && startsOccasion(older.inOccasionFrom, day);
  return {
    ...older,
    newestIn: day,
    inOccasions: older.inOccasions + (starts ? 1 : 0),
    inOccasionFrom: starts ? day : older.inOccasionFrom,
    fast: older.fast * decay(gap, FAST_HALF_LIFE) + LEVEL_WEIGHT[inLevel],
    slow: older.slow * decay(gap, SLOW_HALF_LIFE) + LEVEL_WEIGHT[inLevel],
  };
}

function withYourPart(older: OlderDays, day: number): OlderDays {
  if (!startsOccasion(older.outOccasionFrom, day)) return older;
  return { ...older, outOccasions: older.outOccasions + 1, outOccasionFrom: day };
}

const startsOccasion = (from: number | null, day: number): boolean => from === null || day - from >= OCCASION_DAYS;

/** What is left of a contact's worth after `days`. */
export const decay = (days: number, halfLife: number): number => 2 ** (-days / halfLife);
