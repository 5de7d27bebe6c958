/** Wall-clock times of the demo mailbox: "12 days ago at 09:40 in Oslo" → a moment, and the ways mail programs write it. */
import { addDays, dayNumber, type Instant, instant, type LocalDate, type TimeZone } from "../../shared/time.ts";

const MINUTE_MS = 60_000;
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The day `daysAgo` before `today`, or the Friday before when that is a weekend: this is business mail. */
export function workday(today: LocalDate, daysAgo: number): LocalDate {
  const day = addDays(today, -daysAgo);
  const weekday = weekdayOf(day);
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: LocalDate): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** The moment a clock in `zone` shows `time` ("09:40") on `day`. */
export function momentOf(day: LocalDate, time: string, zone: TimeZone): Instant {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - offsetMinutes(instant(wall), zone) * MINUTE_MS;
  return instant(wall - offsetMinutes(instant(guess), zone) * MINUTE_MS);
}

interface Clock {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
  readonly time: string;
  /** `+0100` */
  readonly offset: string;
}

function clockAt(at: Instant, zone: TimeZone): Clock {
  const offset = offsetMinutes(at, zone);
  const wall = new Date(at + offset * MINUTE_MS);
  return {
    weekday: WEEKDAYS[wall.getUTCDay()] ?? "",
    day: wall.getUTCDate(),
    month: MONTHS[wall.getUTCMonth()] ?? "",
    year: wall.getUTCFullYear(),
    time: wall.toISOString().slice(11, 16),
    offset: offsetText(offset),
  };
}

/** `Tue, 03 Nov 2026 09:12:00 +0000` (RFC 5322, section 3.3). */
export function dateHeader(at: Instant, zone: TimeZone): string {
  const { weekday, day, month, year, time, offset } = clockAt(at, zone);
  return `${weekday}, ${two(day)} ${month.slice(0, 3)} ${year} ${time}:00 ${offset}`;
}

/** `03 November 2026 09:12`, as Outlook writes it over a quoted message. */
export function outlookDate(at: Instant, zone: TimeZone): string {
  const { day, month, year, time } = clockAt(at, zone);
  return `${two(day)} ${month} ${year} ${time}`;
}

/** `Dienstag, 3. November 2026 09:12`, as German Outlook writes it. */
export function germanOutlookDate(at: Instant, zone: TimeZone): string {
  const day = new Intl.DateTimeFormat("de-DE", { dateStyle: "full", timeZone: zone }).format(at);
  return `${day} ${clockAt(at, zone).time}`;
}

/** `Tue, 3 Nov 2026 at 09:12`, as Gmail writes it. */
export function gmailDate(at: Instant, zone: TimeZone): string {
  const { weekday, day, month, year, time } = clockAt(at, zone);
  return `${weekday}, ${day} ${month.slice(0, 3)} ${year} at ${time}`;
}

/** `3 Nov 2026, at 09:12`, as Apple Mail writes it. */
export function appleDate(at: Instant, zone: TimeZone): string {
  const { day, month, year, time } = clockAt(at, zone);
  return `${day} ${month.slice(0, 3)} ${year}, at ${time}`;
}

export const monthName = (at: Instant, zone: TimeZone): string => clockAt(at, zone).month;

const two = (value: number): string => String(value).padStart(2, "0");

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

const offsetFormats = new Map<TimeZone, Intl.DateTimeFormat>();

/** Minutes east of UTC. `Europe/Oslo` in July is 120. */
function offsetMinutes(at: Instant, zone: TimeZone): number {
  let format = offsetFormats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" });
    offsetFormats.set(zone, format);
  }
  const name = format.formatToParts(at).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  if (!found) return 0;
  const size = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === "-" ? -size : size;
}
