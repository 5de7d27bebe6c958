/** How far chance in the choice of cases could have moved a difference. */

/** Random numbers from 0 to below 1, the same each time: a report must be repeatable (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ROUNDS = 10_000;

/** 95 % interval of the mean of paired differences, drawn with replacement over the cases (percentile bootstrap). */
export function bootstrapInterval(differences: readonly number[]): { readonly low: number; readonly high: number } {
  const random = seededRandom(1);
  const means = Float64Array.from({ length: ROUNDS }, () => {
    let sum = 0;
    for (let draw = 0; draw < differences.length; draw += 1)
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    return sum / Math.max(1, differences.length);
  }).sort();
  return { low: means[Math.floor(ROUNDS * 0.025)] ?? 0, high: means[Math.floor(ROUNDS * 0.975)] ?? 0 };
}
