/** What came of advice that was taken: whether the person answered, and how soon (T13). Counts, never a promise. */
import { DAY_MS, type Instant } from "../../time.ts";

/** Advice that was taken once, for one person. */
export interface TakenAdvice {
  readonly rule: string;
  readonly contactId: string;
  readonly at: Instant;
  /** The first message from them after it, as far as it was seen; `null` while there is none. */
  readonly answeredAt: Instant | null;
}

/** An answer later than this is none. */
export const ANSWER_DAYS = 7;

/** Below so many nothing is said: a share of three tells nothing. */
export const FEWEST_OUTCOMES = 5;

/** Of fewer, a share may be a fifth off by chance alone: 1.96 · √(¼ / 24) = 0.2, the normal approximation at 95 %. */
export const FEWEST_TO_TRUST = 25;

export interface AdviceOutcome {
  readonly answered: number;
  /** Whose week is over, or who answered within it. */
  readonly of: number;
  /** Half of those who answered did so within this many days; `null` where nobody did. */
  readonly medianDays: number | null;
  readonly mayBeChance: boolean;
}

/** `null` below `FEWEST_OUTCOMES`. */
export function outcomeOf(taken: readonly TakenAdvice[], rule: string, now: Instant): AdviceOutcome | null {
  const ended = taken.filter((one) => one.rule === rule && (isAnswered(one) || now - one.at >= ANSWER_DAYS * DAY_MS));
  if (ended.length < FEWEST_OUTCOMES) return null;
  const days = ended.flatMap((one) => (isAnswered(one) ? [(one.answeredAt - one.at) / DAY_MS] : []));
  return {
    answered: days.length,
    of: ended.length,
    medianDays: median(days),
    mayBeChance: ended.length < FEWEST_TO_TRUST,
  };
}

const isAnswered = (one: TakenAdvice): one is TakenAdvice & { readonly answeredAt: Instant } =>
  one.answeredAt !== null && one.answeredAt - one.at < ANSWER_DAYS * DAY_MS;

/** The lower of the two in the middle; days, rounded up. */
function median(days: readonly number[]): number | null {
  const sorted = [...days].sort((one, other) => one - other);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  return middle === undefined ? null : Math.max(1, Math.ceil(middle));
}
