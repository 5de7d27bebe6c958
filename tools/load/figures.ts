/** What many exchanges come to. */
import type { Exchange } from "./exchange.ts";

export interface Figures {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds, of the answers that are no refusal. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly accepted: number;
  /** 429 and 503 with a time to come back. */
  readonly refused: number;
  /** Everything else: other errors, and no answer at all. */
  readonly failed: number;
}

const isAccepted = ({ status }: Exchange): boolean => status >= 200 && status < 300;
const isRefused = ({ status, saysWhen }: Exchange): boolean => (status === 429 || status === 503) && saysWhen;

/** The value below which `share` of the sorted numbers lie (nearest rank); 0 of none. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

export function figuresOf(all: readonly Exchange[]): Figures {
  const good = all.filter(isAccepted);
  const times = good.map(({ ms }) => ms).sort((one, other) => one - other);
  const refused = all.filter(isRefused).length;
  const ends = all.reduce((latest, { at, ms }) => Math.max(latest, at + ms), 0);
  const began = all.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
  return {
    requests: all.length,
    perSecond: all.length === 0 ? 0 : (all.length * 1_000) / (ends - began),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    longest: times.at(-1) ?? 0,
    accepted: good.length,
    refused,
    failed: all.length - good.length - refused,
  };
}

/** How often each status was answered, such as `200: 12, 503: 3`. */
export function statusesOf(all: readonly Exchange[]): string {
  const counts = new Map<number, number>();
  for (const { status } of all) counts.set(status, (counts.get(status) ?? 0) + 1);
  const sorted = [...counts].sort(([one], [other]) => one - other);
  return sorted.map(([status, count]) => `${status === 0 ? "no answer" : status}: ${count}`).join(", ");
}
