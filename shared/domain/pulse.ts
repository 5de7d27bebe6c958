/**
 * The pulse of a tie: running figures of its days of contact, folded oldest first in O(1) a day. All decayed figures stand as of the
 * newest day, so that the figures of any later day are these times one factor.
 */

/** Half-lives in days, and how far apart contacts have to be to count fully. */
const RECENT_HALF_LIFE = 3;
const WEEKLY = { pause: 7, halfLife: 30 };
const MONTHLY = { pause: 30, halfLife: 180 };

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

/** Adds the next newer day of contact. Spreading contacts over weeks tells more than a burst of the same number. */
export function beat(pulse: Pulse, day: number): Pulse {
  if (pulse.newest === null) {
    return { count: 1, oldest: day, newest: day, longestPause: 0, recent: 1, weekly: 1, monthly: 1 };
  }
  const pause = day - pulse.newest;
  const before = pulseOn(pulse, day);
  return {
    count: pulse.count + 1,
    oldest: pulse.oldest,
    newest: day,
    longestPause: Math.max(pulse.longestPause, pause),
    recent: before.recent + 1,
    weekly: before.weekly + shareOf(pause, WEEKLY),
    monthly: before.monthly + shareOf(pause, MONTHLY),
  };
}

/**
 * What a day adds: the days it covers, itself and those before it down to the contact before, each decayed by its age. Since days are
 * covered once, one more contact never makes less of the whole, wherever it falls.
 */
const shareOf = (pause: number, { pause: full, halfLife }: typeof WEEKLY): number =>
  (1 - decay(Math.min(pause, full), halfLife)) / (1 - decay(full, halfLife));

/** The decayed figures on a day, not before the newest. */
export function pulseOn(pulse: Pulse, day: number): Pick<Pulse, "recent" | "weekly" | "monthly"> {
  const age = day - (pulse.newest ?? day);
  return {
    recent: pulse.recent * decay(age, RECENT_HALF_LIFE),
    weekly: pulse.weekly * decay(age, WEEKLY.halfLife),
    monthly: pulse.monthly * decay(age, MONTHLY.halfLife),
  };
}

/** What is left of a contact's worth after `days`. */
export const decay = (days: number, halfLife: number): number => 2 ** (-days / halfLife);
