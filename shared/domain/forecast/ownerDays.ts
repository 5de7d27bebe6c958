/** What the days on which a user wrote to anybody tell of their mailbox: whether it is quiet just now. */
import type { OwnerActivity } from "./forecast.ts";

/** Days since 1970-01-01 (UTC) are kept in blocks of so many. */
export const BLOCK_DAYS = 64;

/** How far back the forecast looks. */
const LATELY_DAYS = 14;

/** Only of somebody who logs on so many of so many days it is known when they did not write; others write more than they log. */
const HABIT = { days: 15, of: 60 };

/** The owner's activity on `today`, from days on which they wrote (both in days since 1970-01-01); `null` where it cannot be known. */
export function ownerActivityOn(today: number, days: Iterable<number>): OwnerActivity | null {
  const past = [...new Set(days)].filter((day) => day <= today);
  const within = (span: number): number => past.filter((day) => day > today - span).length;
  return within(HABIT.of) >= HABIT.days ? { activeDays14: within(LATELY_DAYS) } : null;
}

/** The blocks that hold all days `ownerActivityOn` asks for. */
export function blocksBefore(today: number): readonly [number, number] {
  const newest = Math.floor(today / BLOCK_DAYS);
  return [newest - 1, newest];
}
