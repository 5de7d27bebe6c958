/**
 * The pulse of a tie: running figures of its days of contact, folded oldest first in O(1) a day. All decayed figures stand as of the
 * newest day, so that the figures of any later day are these times one factor.
 */

import { halving } from "./halving.ts";

/** What is left after so many days, and how far apart in days contacts have to be to count fully. */
const RECENT = { left: halving(3) };
const WEEKLY = { left: halving(30), pause: 7 };
const MONTHLY = { left: halving(180), pause: 30 };

export interface Pulse {
  /** How many days of contact. */
  readonly count: number;
  /** The oldest and the newest of them, in days since 1970-01-01; `null` when there are none. */
  readonly oldest: number | null;
  readonly newest: number | null;
  /** The longest pause between two of them, in days. */
  readonly longestPause: number;
  /** Days, decayed: half-life 3 days. */
  readonly recent: number;
  /** Weeks with contact, decayed (30 days): a day counts 1 after a pause of 7 days or more, else about the pause over 7. */
  readonly weekly: number;
  /** Months with contact, decayed (180 days): the same with pauses of 30 days. */
  readonly monthly: number;
}

export const NO_PULSE: Pulse = {
  count: 0,
  oldest: null,
  newest: null,
  longestPause: 0,
  recent: 0,
  weekly: 0,
  monthly: 0,
};

type Running = { -readonly [Member in keyof Pulse]: Pulse[Member] };

/** Adds the next newer days of contact. Spreading contacts over weeks tells more than a burst of the same number. */
export function beats(pulse: Pulse, days: Iterable<number>): Pulse {
  const running: Running = { ...pulse };
  for (const day of days) beat(running, day);
  return running;
}

/** In place: a tie has up to 150 days to go through at every opening. */
function beat(running: Running, day: number): void {
  const pause = running.newest === null ? MONTHLY.pause : day - running.newest;
  const first = running.newest === null;
  running.count += 1;
  running.oldest ??= day;
  running.newest = day;
  if (!first && pause > running.longestPause) running.longestPause = pause;
  running.recent = running.recent * RECENT.left(pause) + 1;
  running.weekly = running.weekly * WEEKLY.left(pause) + shareOf(pause, WEEKLY);
  running.monthly = running.monthly * MONTHLY.left(pause) + shareOf(pause, MONTHLY);
}

/**
 * What a day adds: the days it covers, itself and those before it down to the contact before, each decayed by its age. Since days are
 * covered once, one more contact never makes less of the whole, wherever it falls.
 */
const shareOf = (pause: number, { pause: full, left }: typeof WEEKLY): number =>
  pause >= full ? 1 : (1 - left(pause)) / (1 - left(full));

/** The decayed figures on a day, not before the newest. */
export function pulseOn(pulse: Pulse, day: number): Pick<Pulse, "recent" | "weekly" | "monthly"> {
  const age = day - (pulse.newest ?? day);
  return {
    recent: pulse.recent * RECENT.left(age),
    weekly: pulse.weekly * WEEKLY.left(age),
    monthly: pulse.monthly * MONTHLY.left(age),
  };
}
