import type { Touch } from "../../shared/domain/tie/touch.ts";
import { DAY_MS, type Instant, instant, parseInstant } from "../../shared/time.ts";

/** Noon in UTC, a day on which nothing special happens to clocks. */
export const NOW = at("2026-11-05T12:00:00Z");

/** A one-to-one mail from the person, at noon of 5 November 2026; the key follows time and direction unless given. */
export function aTouch(given: Partial<Touch> = {}): Touch {
  const touch: Omit<Touch, "key"> = {
    at: NOW,
    direction: "in",
    channel: "mail",
    audience: 1,
    addressed: "to",
    automated: false,
    words: 40,
    ...given,
  };
  return { key: `<${touch.direction}.${touch.at}@mail.example>`, ...touch };
}

/** The moment of an ISO text; throws on a slip of the pen. */
export function at(iso: string): Instant {
  const moment = parseInstant(iso);
  if (moment === null) throw new Error(`Cannot read "${iso}" as a moment`);
  return moment;
}

/** So many times 24 hours before `NOW`. */
export const daysAgo = (days: number): Instant => instant(NOW - days * DAY_MS);

/** Mails of both sides: `mails({ in: [10, 3], out: [9] })` are theirs 10 and 3 days ago and the user's 9 days ago. */
export function mails(days: { readonly in?: readonly number[]; readonly out?: readonly number[] }): readonly Touch[] {
  const side = (direction: "in" | "out") => (age: number) => aTouch({ direction, at: daysAgo(age) });
  return [...(days.in ?? []).map(side("in")), ...(days.out ?? []).map(side("out"))];
}

/** An exchange every `every` days from `from` to `until` days ago: they write, the user answers the same day. */
export function exchanges(rhythm: { readonly every: number; readonly from: number; readonly until: number }) {
  const count = Math.floor((rhythm.from - rhythm.until) / rhythm.every) + 1;
  const ages = Array.from({ length: count }, (_, turn) => rhythm.until + (count - 1 - turn) * rhythm.every);
  return mails({ in: ages, out: ages.map((age) => age - 0.1) });
}
