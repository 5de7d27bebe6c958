import {
  DAY_MS,
  dayNumber,
  type Instant,
  instant,
  type LocalDate,
  localDate,
  localDateOf,
  type TimeZone,
} from "../../../shared/time.ts";

/** Noon of a day in a zone: what stands for a touch of which only the day is known. */
export function noonOf(day: LocalDate, zone: TimeZone): Instant {
  const utcNoon = (dayNumber(day) + 0.5) * DAY_MS;
  return instant(utcNoon - offsetMs(instant(utcNoon), zone));
}

/** The typed day; today for none and for days still to come. */
export const pastDay = (typed: string, today: LocalDate): LocalDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed) && typed <= today ? localDate(typed) : today;

/** Today means now; of another day only the day is known, and its noon stands for it. */
export const momentOn = (day: LocalDate, now: Instant, zone: TimeZone): Instant =>
  day === localDateOf(now, zone) ? now : noonOf(day, zone);

/** How far the clocks of a zone are ahead of UTC at a moment. */
function offsetMs(at: Instant, zone: TimeZone): number {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const wall = `${parts["year"]}-${parts["month"]}-${parts["day"]}T${parts["hour"]}:${parts["minute"]}:${parts["second"]}Z`;
  return Date.parse(wall) - at;
}
