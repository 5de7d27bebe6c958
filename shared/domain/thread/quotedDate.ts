/** The moment a quoted date means, as far as it can be known. */
import { DAY_MS, type Instant, instant, type TimeZone } from "../../time.ts";
import type { DateParts } from "./dateText.ts";
import type { Language } from "./languages/language.ts";
import { instantAtWall, type WallMs, wallAt } from "./wallTime.ts";

/** Why no moment is told. A wrong date is worse than none. */
export const DATE_TROUBLES = [
  "no_date",
  "not_understood",
  "which_is_the_month",
  "no_year",
  "no_such_day",
  "weekday_differs",
  "later_than_its_reply",
] as const;
export type DateTrouble = (typeof DATE_TROUBLES)[number];

export interface ReadDate {
  readonly at: Instant;
  /** `stated` in the text, or `assumed` to be that of the reader. */
  readonly zone: "stated" | "assumed";
  /** `day` where no time was given: `at` is noon. */
  readonly precision: "minute" | "day";
  /** As the text shows it; UTC where the zone is stated. */
  readonly wall: WallMs;
}

export type DateAnswer = ReadDate | { readonly trouble: DateTrouble };

export interface DateAsk {
  readonly order: Language["order"];
  /** The order that other dates by the same writer were seen to have. */
  readonly seen: "dmy" | "mdy" | null;
  /** When the message was sent that quotes it; `null` when unknown. */
  readonly before: Instant | null;
  readonly zone: TimeZone;
}

/** Clocks differ, and an assumed zone may be half a day off. */
const SLACK_MS = DAY_MS;
const NOON = 12 * 60;

export function readDate(parts: DateParts, ask: DateAsk): DateAnswer {
  const days = possibleDays(parts, ask);
  if (days.length === 0) return { trouble: parts.year === null && !parts.numbers ? "no_year" : "not_understood" };
  const real = days.map((day) => momentOf(day, parts, ask.zone)).filter((moment) => moment !== null);
  if (real.length === 0) return { trouble: "no_such_day" };
  const { weekday } = parts;
  const onDay = real.filter((moment) => weekday === null || shownWeekday(moment, parts) === weekday);
  if (onDay.length === 0) return { trouble: "weekday_differs" };
  const { before } = ask;
  const early = onDay.filter(({ at }) => before === null || at <= before + SLACK_MS);
  const [first, second] = early;
  if (!first) return { trouble: "later_than_its_reply" };
  return second && second.at !== first.at ? { trouble: "which_is_the_month" } : first;
}

/** The order that a date of digits shows by itself or by its weekday; `null` when it shows none. */
export function orderShown(parts: DateParts, read: ReadDate): "dmy" | "mdy" | null {
  if (!parts.numbers || parts.numbers.first === parts.numbers.second) return null;
  const shown = new Date(read.wall + (parts.offset ?? 0) * 60_000);
  return shown.getUTCDate() === parts.numbers.first ? "dmy" : "mdy";
}

type Day = readonly [year: number, month: number, day: number];

function possibleDays(parts: DateParts, ask: DateAsk): Day[] {
  if (parts.numbers) return daysOfNumbers(parts.numbers, ask);
  const { year, month, day } = parts;
  if (month === null || day === null) return [];
  if (year !== null) return [[year, month, day]];
  return parts.weekday === null || ask.before === null ? [] : lastOn(parts, new Date(ask.before).getUTCFullYear());
}

/** Without a year, the weekday tells it: the latest of the last two years. */
function lastOn({ month, day, weekday }: DateParts, year: number): Day[] {
  const years = [year, year - 1].map((one): Day => [one, month ?? 0, day ?? 0]);
  const fits = years.find((one) => {
    const wall = wallAt(one, NOON);
    return wall !== null && new Date(wall).getUTCDay() === weekday;
  });
  return fits ? [fits] : [];
}

/** Dots are day first everywhere; dashes and strokes are what the language, or the writer's other dates, say. */
function daysOfNumbers({ first, second, year, mark }: NonNullable<DateParts["numbers"]>, ask: DateAsk): Day[] {
  const dayFirst: Day = [year, second, first];
  const monthFirst: Day = [year, first, second];
  const order = mark === "." ? "dmy" : (ask.seen ?? ask.order);
  const wanted = { dmy: [dayFirst], mdy: [monthFirst], ymd: [dayFirst, monthFirst], unclear: [dayFirst, monthFirst] }[
    order
  ];
  const isMonth = ([, month]: Day) => month >= 1 && month <= 12;
  const expected = wanted.filter(isMonth);
  // A month there is none of tells the other order, whatever the writer's other dates look like.
  const valid = expected.length > 0 || mark === "." ? expected : [dayFirst, monthFirst].filter(isMonth);
  return first === second ? valid.slice(0, 1) : valid;
}

function momentOf(day: Day, parts: DateParts, zone: TimeZone): ReadDate | null {
  const precision = parts.time ? "minute" : "day";
  const minutes = parts.time ? minuteOfDay(parts.time, parts.half) : NOON;
  const shown = wallAt(day, minutes);
  if (shown === null) return null;
  const second = (parts.time?.second ?? 0) * 1_000;
  if (parts.offset !== null) {
    const wall = shown - parts.offset * 60_000;
    return { at: instant(wall + second), zone: "stated", precision, wall };
  }
  return { at: instant(instantAtWall(shown, zone) + second), zone: "assumed", precision, wall: shown };
}

function minuteOfDay({ hour, minute }: NonNullable<DateParts["time"]>, half: DateParts["half"]): number {
  const twelve = half === null ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return (half !== null && hour > 12 ? hour : twelve) * 60 + minute;
}

const shownWeekday = ({ wall }: ReadDate, { offset }: DateParts): number =>
  new Date(wall + (offset ?? 0) * 60_000).getUTCDay();
