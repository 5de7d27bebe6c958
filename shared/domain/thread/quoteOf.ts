/** Touches known from quotes beside those known by Message-ID. */
import { HOUR_MS, type Instant } from "../../time.ts";
import type { Digest } from "../message.ts";

/** A past key as it is stored: nobody can be found by it, or forgotten and still be in it. */
export const STORED_PAST_KEY = /^past:[0-9a-f]{32}:\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?Z?$/;

const PAST_KEY = /^past:(.*):(\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?Z?)$/s;
const DIGITS = 32;

/** A key of `pastKey` with a digest in place of the sender's address. */
export async function storedPastKey(key: string, digest: Digest): Promise<string> {
  const [, sender, shown] = PAST_KEY.exec(key) ?? [];
  if (sender === undefined || shown === undefined)
    throw new Error(`Cannot store a key that is not of a quoted message`);
  return `past:${(await digest(sender)).slice(0, DIGITS)}:${shown}`;
}

export interface TimedWords {
  readonly at: Instant;
  readonly words: number | null;
}

export const MINUTE_MS = 60_000;
export const QUARTER_MS = 15 * MINUTE_MS;
/** Zones are 26 hours apart at most. */
export const FURTHEST_MS = 26 * HOUR_MS;
/** Fewer words than these are no sign of a message: "Thank you" is many. */
export const FEWEST_WORDS = 10;

/**
 * Whether a touch known from a quote under `key` and one known by Message-ID, both with one person and in one direction, are
 * one message. To the minute: yes. Further apart where the quote states no zone, by quarters of an hour, or where it shows a
 * day only, if a tenth of the words differs at most. `worker/store/pastTouches.ts` says the same in SQL.
 */
export function isQuoteOf(key: string, quote: TimedWords, message: TimedWords): boolean {
  const apart = Math.abs(quote.at - message.at);
  const minute = key.includes("T");
  if (minute && apart <= MINUTE_MS) return true;
  if ((minute && key.endsWith("Z")) || apart > FURTHEST_MS) return false;
  const quarters = !minute || (apart + MINUTE_MS) % QUARTER_MS <= 2 * MINUTE_MS;
  return quarters && sameLength(quote.words, message.words);
}

function sameLength(one: number | null, other: number | null): boolean {
  if (one === null || other === null || Math.min(one, other) < FEWEST_WORDS) return false;
  return Math.abs(one - other) * 10 <= Math.max(one, other);
}
