/** Days that a draft names, and which day of the calendar they mean. */
import { addDays, dayNumber, type LocalDate, localDate } from "../../../time.ts";
import type { Span } from "../../draft/span.ts";
import type { DayWords } from "./languages/pack.ts";
import { phrases } from "./phrase.ts";

export interface DueDay {
  /** With the word before it: `by Friday`. */
  readonly span: Span;
  /** Whether the words make it a deadline: `by Friday` does, `on Friday` does not. */
  readonly deadline: boolean;
  /** The last day that is meant; `null` where it cannot be known (`5/11` in English) or no `today` was given. */
  readonly on: LocalDate | null;
}

type Meaning = (today: LocalDate) => LocalDate | null;

interface DayPattern {
  readonly pattern: RegExp;
  readonly meaningOf: (found: RegExpExecArray) => Meaning;
}

/** `text` is folded (`phrase.ts`). */
export type DayFinder = (text: string, within: Span, today: LocalDate | null) => readonly DueDay[];

/** Finds days as one language writes them. */
export function dayFinder(words: DayWords): DayFinder {
  const patterns = patternsOf(words);
  const deadline = new RegExp(`^(?:${words.by})(?!\\p{L})`, "u");
  return (text, within, today) => {
    const found = patterns.flatMap(({ pattern, meaningOf }) =>
      [...text.slice(within.start, within.end).matchAll(pattern)].map((one): DueDay => {
        const start = within.start + one.index;
        const on = today === null ? null : meaningOf(one)(today);
        return {
          span: { start, end: start + one[0].replace(/[\s.]+$/u, "").length },
          deadline: deadline.test(one[0]),
          on,
        };
      }),
    );
    return withoutOverlap(found);
  };
}

function withoutOverlap(found: readonly DueDay[]): readonly DueDay[] {
  const kept: DueDay[] = [];
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
    if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one);
  return kept;
}

function patternsOf(words: DayWords): readonly DayPattern[] {
  const lead = `(?:(?:${words.by}|${words.on}) )?(?:the |den |dem |la |le |el |the end of )?`;
  const weekdays = namesOf(words.weekdays);
  const months = namesOf(words.months);
  const relative = new Map(words.relative.split("|").map((entry) => pairOf(entry)));
  const weekday = [...weekdays.keys()].join("|");
  const month = [...months.keys()].join("|");
  const dayMonth = words.dayMonth
    .split(";")
    .map((form) => form.replace("#", "(\\d{1,2})").replace("@", `(${month})\\.?`));
  const counted = (forms: string) => forms.replaceAll("#", "(\\d{1,2})");
  const all = (list: string, meaningOf: DayPattern["meaningOf"]): DayPattern => ({
    pattern: phrases(`${lead}(?:${list})`),
    meaningOf,
  });
  return [
    ...dayMonth.map((form) =>
      all(`${form}(?:,? (\\d{4}))?`, (found) => {
        const parts = found.slice(1, 3);
        const day = Number(parts.find((part) => /^\d/u.test(part)));
        const name = parts.find((part) => !/^\d/u.test(part)) ?? "";
        return dayOfYear({ day, month: (months.get(name) ?? 0) + 1, year: found[3] });
      }),
    ),
    all("(\\d{4})-(\\d{2})-(\\d{2})", (found) =>
      dayOfYear({ day: Number(found[3]), month: Number(found[2]), year: found[1] }),
    ),
    {
      pattern: phrases(`${lead}(\\d{1,2})([./])(\\d{1,2})(?:[./](\\d{4})?)?`),
      meaningOf: (found) => numericDay(found, words.order),
    },
    all(`(?:${words.next} )?(${weekday})(?: (${words.next}))?`, (found) => {
      const next = found[2] !== undefined || new RegExp(`(?:${words.next}) `, "u").test(found[0]);
      return weekdayAfter(weekdays.get(found[1] ?? "") ?? 0, next ? 7 : 0);
    }),
    all(words.endOfWeek, () => weekdayAfter(FRIDAY, 0)),
    all(words.nextWeek, () => (today) => addDays(weekdayOnOrAfter(today, MONDAY, 1), FRIDAY - MONDAY)),
    all(words.endOfMonth, () => endOfMonth),
    all(counted(words.inDays), (found) => (today) => addDays(today, countIn(found))),
    all(counted(words.inWeeks), (found) => (today) => addDays(today, 7 * countIn(found))),
    all([...relative.keys()].sort((a, b) => b.length - a.length).join("|"), (found) => {
      const days = [...relative]
        .filter(([word]) => plain(found[0]).endsWith(word))
        .sort((a, b) => b[0].length - a[0].length);
      return (today) => addDays(today, days[0]?.[1] ?? 0);
    }),
  ];
}

const MONDAY = 1;
const FRIDAY = 5;

const plain = (words: string): string => words.replace(/\s{1,3}/gu, " ");

/** `monday/mon tuesday/tue` as names with their place in the list. */
const namesOf = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split(" ").flatMap((forms, at) => forms.split("/").map((form) => [form, at] as const)));

function pairOf(entry: string): readonly [string, number] {
  const [word = "", days = "0"] = entry.split("=");
  return [word, Number(days)];
}

const countIn = (found: RegExpExecArray): number => Number(found.slice(1).find((part) => part !== undefined) ?? 0);

/** 0 is Sunday. 1970-01-01 was a Thursday. */
const weekdayOf = (day: LocalDate): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** The first such weekday at least `least` days after `today`. */
function weekdayOnOrAfter(today: LocalDate, weekday: number, least: number): LocalDate {
  const from = addDays(today, least);
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** `Friday` is the next one to come, today excluded; `next Friday` is that of the week after. */
function weekdayAfter(weekday: number, more: 0 | 7): Meaning {
  return (today) => {
    const monday = addDays(weekdayOnOrAfter(today, MONDAY, 1), (weekday + 6) % 7);
    return more === 7 ? monday : weekdayOnOrAfter(today, weekday, 1);
  };
}

function endOfMonth(today: LocalDate): LocalDate {
  const [year = "", month = ""] = today.split("-");
  const next = new Date(Date.UTC(Number(year), Number(month), 0));
  return localDate(next.toISOString().slice(0, 10));
}

interface DayParts {
  readonly day: number;
  readonly month: number;
  readonly year: string | undefined;
}

/** Without a year: the next such day from today on. */
function dayOfYear({ day, month, year }: DayParts): Meaning {
  return (today) => {
    const thisYear = Number(today.slice(0, 4));
    const candidates = year === undefined ? [thisYear, thisYear + 1] : [Number(year)];
    const days = candidates.map((one) => existing(one, month, day)).filter((one) => one !== null);
    return days.find((one) => year !== undefined || dayNumber(one) >= dayNumber(today)) ?? null;
  };
}

function existing(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? localDate(date.toISOString().slice(0, 10)) : null;
}

/** `5.11.` or `05/11/2026`; where both orders are in use, only what can be read in one way. */
function numericDay(found: RegExpExecArray, order: DayWords["order"]): Meaning {
  const first = Number(found[1]);
  const second = Number(found[3]);
  const sure = order === "dmy" || found[2] === "." || first > 12;
  if (sure) return dayOfYear({ day: first, month: second, year: found[4] });
  return second > 12 ? dayOfYear({ day: second, month: first, year: found[4] }) : () => null;
}
