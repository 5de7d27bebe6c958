/** Dates, times and numbers as the user writes them: their locale, their zone. */
import { daysBetween, type Instant, type LocalDate, localDateOf, type TimeZone } from "../../shared/time.ts";

export interface Format {
  /** `3 days ago`, `today`: calendar days in the user's zone. */
  readonly ago: (at: Instant, now: Instant) => string;
  /** `in 5 days`, `2 days ago`. */
  readonly until: (day: LocalDate, now: Instant) => string;
  /** `19 Nov`, with the year when it is another one. */
  readonly day: (day: LocalDate, now: Instant) => string;
  readonly dayOf: (at: Instant, now: Instant) => string;
  /** `Thu, 19 Nov 2026, 14:05`. */
  readonly moment: (at: Instant) => string;
  readonly time: (at: Instant) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** `Ann, Ben and Cem`. */
  readonly list: (names: readonly string[]) => string;
  /** `12 days`, `5 months`, `2 years`: rounded to what one remembers. */
  readonly span: (days: number) => string;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;
/** From here on a span is said in months, and from twice a year on in years. */
const MONTHS_FROM_DAYS = 60;
const YEARS_FROM_DAYS = 730;

export function createFormat(locale: string, zone: TimeZone): Format {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const sameYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const otherYear = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: zone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: zone });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const plurals = new Intl.PluralRules(locale);

  const day = (on: LocalDate, now: Instant) => {
    const thisYear = localDateOf(now, zone).slice(0, 4) === on.slice(0, 4);
    return (thisYear ? sameYear : otherYear).format(Date.parse(`${on}T00:00:00Z`));
  };
  const until = (on: LocalDate, now: Instant) => relativeDays(relative, daysBetween(localDateOf(now, zone), on));

  return {
    day,
    until,
    ago: (at, now) => until(localDateOf(at, zone), now),
    dayOf: (at, now) => day(localDateOf(at, zone), now),
    moment: (at) => moment.format(at),
    time: (at) => time.format(at),
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    list: (names) => list.format(names),
    span: (days) => {
      const [amount, unit] = inUnit(days);
      return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(amount);
    },
    plural: (count) => plurals.select(count),
  };
}

function relativeDays(relative: Intl.RelativeTimeFormat, days: number): string {
  const [amount, unit] = inUnit(Math.abs(days));
  return relative.format(days < 0 ? -amount : amount, unit);
}

function inUnit(days: number): readonly [amount: number, unit: "day" | "month" | "year"] {
  if (days < MONTHS_FROM_DAYS) return [Math.round(days), "day"];
  if (days < YEARS_FROM_DAYS) return [Math.round(days / DAYS_A_MONTH), "month"];
  return [Math.round(days / DAYS_A_YEAR), "year"];
}
