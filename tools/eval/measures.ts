/** How good a score is: ranking, calibration, and how far chance alone could have moved the figure. */

/** Probability that a random positive case is ranked above a random negative one; ties count one half. `NaN` with one class only. */
export function auc(scores: Float64Array, labels: Uint8Array): number {
  return aucOfRanks(ranksOf(scores), labels);
}

function aucOfRanks(ranks: Float64Array, labels: Uint8Array): number {
  let positives = 0;
  let sum = 0;
  for (let index = 0; index < labels.length; index += 1) {
    if (labels[index] !== 1) continue;
    positives += 1;
    sum += ranks[index] ?? 0;
  }
  return (sum - (positives * (positives + 1)) / 2) / (positives * (labels.length - positives));
}

/** Ranks from 1; equal scores share their average. */
export function ranksOf(scores: Float64Array): Float64Array {
  if (scores.some(Number.isNaN)) throw new Error("Cannot rank scores: one of them is not a number");
  const order = Uint32Array.from(scores.keys()).sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0));
  const ranks = new Float64Array(scores.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** Mean squared distance of a stated probability from what happened; 0 is perfect, always saying the base rate `p` gives `p (1 - p)`. */
export function brier(probabilities: Float64Array, labels: Uint8Array): number {
  return meanOf(probabilities.map((probability, index) => (probability - (labels[index] ?? 0)) ** 2));
}

export const meanOf = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

export interface ReliabilityRow {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly stated: number;
  readonly happened: number;
}

/** What was stated beside what happened, in ten equal steps of the stated probability; empty steps are left out. */
export function reliability(probabilities: Float64Array, labels: Uint8Array): readonly ReliabilityRow[] {
  const steps = Array.from({ length: 10 }, (_, step) => ({
    from: step / 10,
    to: (step + 1) / 10,
    cases: 0,
    stated: 0,
    happened: 0,
  }));
  for (const [index, probability] of probabilities.entries()) {
    const step = steps[Math.min(9, Math.floor(probability * 10))];
    if (!step) continue;
    step.cases += 1;
    step.stated += probability;
    step.happened += labels[index] ?? 0;
  }
  return steps
    .filter(({ cases }) => cases > 0)
    .map((step) => ({ ...step, stated: step.stated / step.cases, happened: step.happened / step.cases }));
}

/** A random number generator that gives the same numbers for the same seed (mulberry32), from 0 to below 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
