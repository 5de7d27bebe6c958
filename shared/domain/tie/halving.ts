/** What time leaves of things that lose half of their worth again and again. */

/** Powers of whole days, counted once: a tie takes hundreds of them at every opening. */
const TABLED_DAYS = 512;

/** `halving(30)(60)` is a quarter: what is left of 1 after 60 days with a half-life of 30. */
export function halving(halfLife: number): (days: number) => number {
  const tabled = Float64Array.from({ length: TABLED_DAYS }, (_, days) => 2 ** (-days / halfLife));
  return (days) => tabled[days] ?? 2 ** (-days / halfLife);
}
