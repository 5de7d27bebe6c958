/** How long touches are kept (D9): what one daily run of the job may remove, and when it must not believe the clock. */
import { DAY_MS, type Instant, instant } from "../../time.ts";

/** `done`: old touches were removed. `clock`: none were, because the clock had jumped. */
export const RETENTION_OUTCOMES = ["done", "clock"] as const;
export type RetentionOutcome = (typeof RETENTION_OUTCOMES)[number];

/** The shortest and longest period an organisation may set. A month: whoever sets less means something else. */
export const RETENTION_DAYS = { least: 30, most: 36_500 } as const;

/** The job runs every day. A longer gap between two runs is an outage or a clock that is wrong: the run after it decides. */
const LONGEST_GAP_MS = 31 * DAY_MS;

export interface RetentionAsk {
  readonly now: Instant;
  /** When the job last ran, whatever came of it; `null` for the first time. */
  readonly lastRunAt: Instant | null;
  readonly retentionDays: number;
}

export type RetentionRun =
  | { readonly outcome: "done"; readonly before: Instant }
  | { readonly outcome: "clock"; readonly before: null };

/**
 * Which touches go: those before `before`. Nothing goes in the first run, after a gap of more than a month, or when time ran
 * backwards; such a run is only noted. Two runs in a row must agree on the time before anything is removed, so that a
 * clock that is wrong once removes nothing. Example: 365 days on 2026-11-20 after a run on 2026-11-19 give 2025-11-20.
 */
export function retentionRun({ now, lastRunAt, retentionDays }: RetentionAsk): RetentionRun {
  const gap = lastRunAt === null ? Number.POSITIVE_INFINITY : now - lastRunAt;
  if (gap < 0 || gap > LONGEST_GAP_MS) return { outcome: "clock", before: null };
  return { outcome: "done", before: instant(now - retentionDays * DAY_MS) };
}
