/**
 * Time as the product speaks of it. A moment is an `Instant` (epoch milliseconds, UTC); a day on somebody's calendar is a
 * `LocalDate` and means nothing without that person's `TimeZone`. Nothing here reads a clock.
 */
declare const brand: unique symbol;

/** Epoch milliseconds, UTC. */
export type Instant = number & { readonly [brand]: "instant" };
/** A calendar day, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly [brand]: "localDate" };
/** An IANA zone name such as `Europe/Berlin`; never an offset. */
export type TimeZone = string & { readonly [brand]: "timeZone" };

/** A moment on the clock and the calendar of whoever asks. */
export interface LocalNow {
  readonly now: Instant;
  readonly zone: TimeZone;
}

export const SECOND_MS = 1_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

// Safe casts: `instant` takes a finite number of milliseconds, `localDate` and `timeZone` take text that was checked by the caller or is a literal.
export const instant = (epochMs: number): Instant => epochMs as Instant;
export const localDate = (text: string): LocalDate => text as LocalDate;
export const timeZone = (name: string): TimeZone => name as TimeZone;

export const UTC = timeZone("UTC");

/** A time of day with the zone every runtime knows it by: an offset, `Z`, or a name of RFC 5322 §4.3. */
const TIME_AND_ZONE = /\d:\d\d(?::\d\d(?:\.\d+)?)?\s{0,9}(?:[+-]\d\d|(?:Z|UTC?|GMT|[ECMP][SD]T)\b)/i;

/** The moment of a date as ISO 8601 or mail (RFC 5322) writes it. `null` when it is none, or names no zone: it would be the machine's. */
export function parseInstant(text: string): Instant | null {
  const epochMs = TIME_AND_ZONE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(epochMs) ? instant(epochMs) : null;
}

/** `2026-11-04T23:30:00.000Z`: how an instant is written on the wire. */
export const isoOf = (at: Instant): string => new Date(at).toISOString();

/** Whether the runtime knows `name` as a time zone; an offset such as `+02:00` is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    dayFormat(timeZone(name));
    return true;
  } catch {
    return false;
  }
}

/** The calendar day on which `at` falls in `zone`; years of our era, also those before 1000. */
export const localDateOf = (at: Instant, zone: TimeZone): LocalDate =>
  localDate(dayFormat(zone).format(at).padStart(DAY_TEXT_LENGTH, "0"));

const DAY_TEXT_LENGTH = "2026-11-04".length;

/** Whole days since 1970-01-01 of a calendar day. `2026-11-05` is 20762. */
export const dayNumber = (day: LocalDate): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** The inverse of `dayNumber`. */
export const localDateOfDay = (days: number): LocalDate =>
  localDate(new Date(days * DAY_MS).toISOString().slice(0, 10));

/** Calendar days from `from` to `to`; negative when `to` is earlier. Clock changes do not count. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** The day `days` after `day`. */
export const addDays = (day: LocalDate, days: number): LocalDate => localDateOfDay(dayNumber(day) + days);

const dayFormats = new Map<TimeZone, Intl.DateTimeFormat>();

/** There are some 600 names; but each can be spelled with other capitals. */
const REMEMBERED_FORMATS = 700;

/** `en-CA` writes days as `YYYY-MM-DD`. Kept per zone: making one costs a thousand times using it. */
function dayFormat(zone: TimeZone): Intl.DateTimeFormat {
  let format = dayFormats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
    if (dayFormats.size >= REMEMBERED_FORMATS) dayFormats.clear();
    dayFormats.set(zone, format);
  }
  return format;
}
