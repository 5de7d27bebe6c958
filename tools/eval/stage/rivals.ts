/** Formulas that other products publish, written anew only to stand beside ours. */

export interface DotAlignFacts {
  readonly inbound: number;
  readonly outbound: number;
  /** Past meetings. */
  readonly events: number;
  /** Days since the later of the last event and the earlier of last inbound and last outbound; `null` when there is no such day. */
  readonly days: number | null;
}

/** DotAlign, person to person: from 1 upwards. `{ inbound: 10, outbound: 12, events: 2, days: 180 }` is 13.51. */
export function dotAlignScore({ inbound, outbound, events, days }: DotAlignFacts): number {
  const points = 1 + 3 * events + Math.min(inbound, outbound);
  const recency = days === null ? 0 : 1 - (0.75 * Math.min(1, days / 730) + 0.25 * Math.min(1, days / 2190));
  return Math.max(1, Math.min(100, points) * recency);
}

/** Ages of messages in days. */
export interface PingCrmFacts {
  readonly inbound: readonly number[];
  readonly outbound: readonly number[];
  /** Distinct channels in use. */
  readonly platforms: number;
}

/** PingCRM: 0 to 10. */
export function pingCrmScore({ inbound, outbound, platforms }: PingCrmFacts): number {
  const all = [...inbound, ...outbound];
  if (all.length === 0) return 0;
  const frequency = sumOf(all, FREQUENCY_WEIGHTS);
  const sum =
    balanceOf(sumOf(inbound, BALANCE_WEIGHTS), sumOf(outbound, BALANCE_WEIGHTS)) +
    recencyOf(inbound, all) +
    (frequency >= 8 ? 2 : Number(frequency >= 3)) +
    Number(platforms >= 2) +
    tenureOf(all);
  return Math.min(10, sum);
}

type Steps = readonly (readonly [withinDays: number, value: number])[];

const BALANCE_WEIGHTS: Steps = [
  [365, 1],
  [730, 0.05],
  [1825, 0.02],
];
const FREQUENCY_WEIGHTS: Steps = [
  [30, 1],
  [90, 0.3],
  [365, 0.1],
  [730, 0.05],
  [1825, 0.02],
];
const RECENCY_POINTS: Steps = [
  [7, 3],
  [30, 2],
  [90, 1],
];

const valueAt = (age: number, steps: Steps): number => steps.find(([within]) => age <= within)?.[1] ?? 0;

const sumOf = (ages: readonly number[], steps: Steps): number =>
  ages.reduce((sum, age) => sum + valueAt(age, steps), 0);

const balanceOf = (inbound: number, outbound: number): number =>
  inbound === 0 ? 0 : toEven((4 * Math.min(inbound, outbound)) / Math.max(inbound, outbound));

const recencyOf = (inbound: readonly number[], all: readonly number[]): number =>
  inbound.length > 0
    ? valueAt(Math.min(...inbound), RECENCY_POINTS)
    : toEven(valueAt(Math.min(...all), RECENCY_POINTS) / 2);

function tenureOf(all: readonly number[]): number {
  const oldest = Math.max(...all);
  if (all.length >= 50 && oldest >= 730) return 2;
  return Number(all.length >= 20 && oldest >= 365);
}

/** Halves go to the even number. */
function toEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
