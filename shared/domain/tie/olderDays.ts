/** What stays known of active days once they are too old to be remembered one by one: running figures, folded oldest first. */
import { type ActiveDay, LEVEL_WEIGHT, tookPart } from "./activeDays.ts";
import { halving } from "./halving.ts";
import { beats, NO_PULSE, type Pulse } from "./pulse.ts";

/** What is left of a contact's worth after so many days: within a season, and over the years. */
export const fastLeft = halving(45);
export const slowLeft = halving(365);

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

type Running = { -readonly [Member in keyof OlderDays]: OlderDays[Member] };

/** Folds in the next newer active days, O(1) each. `begun` is the day on which the user first took part, `null` before they did. */
export function foldDays(older: OlderDays, days: readonly ActiveDay[], begun: number | null): OlderDays {
  const pulse = beats(older.pulse, days.map(dayOf));
  const running: Running = { ...older, pulse };
  for (const active of days) fold(running, active, begun);
  return running;
}

const dayOf = ({ day }: ActiveDay): number => day;

/** In place: a tie has up to 150 days to go through at every opening. */
function fold(running: Running, { day, inLevel, outLevel }: ActiveDay, begun: number | null): void {
  if (tookPart(inLevel)) {
    warm(running, day, LEVEL_WEIGHT[inLevel]);
    if (wasAnswered(begun, day) && startsOccasion(running.inOccasionFrom, day)) {
      running.inOccasions += 1;
      running.inOccasionFrom = day;
    }
    running.newestIn = day;
  }
  if (tookPart(outLevel) && startsOccasion(running.outOccasionFrom, day)) {
    running.outOccasions += 1;
    running.outOccasionFrom = day;
  }
  if (!hangsInTheAir(running.newestIn, day)) running.outSettled = running.outOccasions;
}

function warm(running: Running, day: number, weight: number): void {
  const gap = day - (running.newestIn ?? day);
  running.fast = running.fast * fastLeft(gap) + weight;
  running.slow = running.slow * slowLeft(gap) + weight;
}

const wasAnswered = (begun: number | null, day: number): boolean => begun !== null && day >= begun - ANSWER_DAYS;

const hangsInTheAir = (newestIn: number | null, day: number): boolean =>
  newestIn === null || day - newestIn > ANSWER_DAYS;

const startsOccasion = (from: number | null, day: number): boolean => from === null || day - from >= OCCASION_DAYS;
