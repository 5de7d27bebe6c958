/**
 * How likely contact is to go on: BG/NBD (Fader, Hardie & Lee 2005, "Counting your customers the easy way"), with active days
 * for purchases. All times in days.
 */
export interface ContactHistory {
  /** Active days after the first: x. */
  readonly repeats: number;
  /** From the first active day to the last: t_x. */
  readonly span: number;
  /** From the first active day to now: T; not less than `span`. */
  readonly age: number;
}

interface BgNbdConstants {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** One set for every mailbox: fits on public networks rank about as well one by one (tools/eval/README.md). */
const BG_NBD: BgNbdConstants = { r: 0.4, alpha: 8, a: 0.1, b: 0.8 };

/** Probability that the tie has not come to its end. `(4, 28, 30)` is 0.9677. A poor ranking score: 1 after a single day. */
export function aliveProbability({ repeats, span, age }: ContactHistory, constants = BG_NBD): number {
  if (repeats === 0) return 1;
  const { r, alpha, a, b } = constants;
  const silence = ((alpha + age) / (alpha + span)) ** (r + repeats);
  return 1 / (1 + (a / (b + repeats - 1)) * silence);
}

/** Probability of any contact in the next `days`. `(4, 28, 30)` within 60 days is 0.9527. */
export function contactProbability(history: ContactHistory, days: number, constants = BG_NBD): number {
  const { r, alpha } = constants;
  const quiet = ((alpha + history.age) / (alpha + history.age + days)) ** (r + history.repeats);
  return aliveProbability(history, constants) * (1 - quiet);
}
