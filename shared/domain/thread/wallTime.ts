/** Times as a clock on a wall shows them, and the moments they are. */
import { type Instant, instant, type TimeZone } from "../../time.ts";

/** What a clock and a calendar show: epoch milliseconds as if the wall hung in Greenwich. */
export type WallMs = number;

/** The wall time of a day and a time; `null` for one that no calendar has, such as 31 June. Months count from 1. */
export function wallAt(date: readonly [year: number, month: number, day: number], minuteOfDay: number): WallMs | null {
  const [year, month, day] = date;
  const wall = Date.UTC(year, month - 1, day);
  const real = new Date(wall);
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day && year > 0;
  return exists ? wall + minuteOfDay * 60_000 : null;
}

/** The moment at which a wall in `zone` shows `wall`; one beside it in the hour that a clock change leaves out. */
export function instantAtWall(wall: WallMs, zone: TimeZone): Instant {
  const format = formatFor(zone);
  const guess = wall - (shownAt(wall, format) - wall);
  return instant(guess - (shownAt(guess, format) - wall));
}

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

function formatFor(zone: TimeZone): Intl.DateTimeFormat {
  const before = formats.get(zone);
  if (before) return before;
  const numeric = "2-digit";
  const format = new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  });
  formats.set(zone, format);
  return format;
}

/** What the wall shows at a moment: `2026-11-03, 09:00:00` taken apart. */
function shownAt(at: number, format: Intl.DateTimeFormat): WallMs {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (format.format(at).match(/\d+/g) ?? []).map(
    Number,
  );
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
