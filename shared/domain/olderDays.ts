/** What stays known of active days once they are too old to be remembered one by one: running figures, folded oldest first. */
import { type ActiveDay, LEVEL_WEIGHT, tookPart } from "./activeDays.ts";
import { beat, decay, NO_PULSE, type Pulse } from "./pulse.ts";

/** Half-lives in days of a contact's worth: within a season, and over the years. Decision: evaluation, section a (45 days) and tenure. */
export const FAST_HALF_LIFE = 45;
export const SLOW_HALF_LIFE = 365;

/** Contacts of one side at least this many days apart are separate occasions; one thread answered over a few days is one. */
const OCCASION_DAYS = 7;

/** A message counts as taking part within so many days of one from the other side, and whenever the other side still came back later. */
export const ANSWER_DAYS = 30;

export interface OlderDays {
  /** All of them, whoever took part and however many were addressed. */
  readonly pulse: Pulse;
  /** The newest on which the person took part, in days since 1970-01-01; `null` when there is none. */
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
  pulse: NO_PULSE,
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
    const { day, inLevel, outLevel } = active;
    const theirs = tookPart(inLevel) && wasAnswered(begun, day) && startsOccasion(older.inOccasionFrom, day);
    const yours = tookPart(outLevel) && startsOccasion(older.outOccasionFrom, day);
    const newestIn = tookPart(inLevel) ? day : older.newestIn;
    const outOccasions = older.outOccasions + Number(yours);
    return {
      pulse: beat(older.pulse, day),
      newestIn,
      inOccasions: older.inOccasions + Number(theirs),
      inOccasionFrom: theirs ? day : older.inOccasionFrom,
      outOccasions,
      outOccasionFrom: yours ? day : older.outOccasionFrom,
      outSettled: hangsInTheAir(newestIn, day) ? older.outSettled : outOccasions,
      ...warmed(older, active),
    };
  };

const wasAnswered = (begun: number | null, day: number): boolean => begun !== null && day >= begun - ANSWER_DAYS;

const hangsInTheAir = (newestIn: number | null, day: number): boolean =>
  newestIn === null || day - newestIn > ANSWER_DAYS;

function warmed(older: OlderDays, { day, inLevel }: ActiveDay): Pick<OlderDays, "fast" | "slow"> {
  if (!tookPart(inLevel)) return { fast: older.fast, slow: older.slow };
  const gap = day - (older.newestIn ?? day);
  return {
    fast: older.fast * decay(gap, FAST_HALF_LIFE) + LEVEL_WEIGHT[inLevel],
    slow: older.slow * decay(gap, SLOW_HALF_LIFE) + LEVEL_WEIGHT[inLevel],
  };
}

const startsOccasion = (from: number | null, day: number): boolean => from === null || day - from >= OCCASION_DAYS;
