/** What an out-of-office notice tells: the day of return and who stands in. */
import { addDays, type Instant, instant, type LocalDate, localDateOf, type TimeZone, UTC } from "../../time.ts";
import type { Correspondent } from "../people/address.ts";
import { type DateParts, findDate } from "./dateText.ts";
import { LANGUAGES } from "./languages/all.ts";
import { entries, type Language } from "./languages/language.ts";
import { lexiconOf } from "./lexicon.ts";
import { plainLook } from "./plainLook.ts";
import { readDate } from "./quotedDate.ts";
import { peopleIn } from "./quotedPeople.ts";

export interface AwayNotice {
  /** The day the notice names: of return, or the last of the absence. `null` when it names none or a doubtful one. */
  readonly until: LocalDate | null;
  readonly deputy: Correspondent | null;
}

/** Longest notice that is read, in UTF-16 units. */
const LONGEST = 5_000;
/** How far behind "back on" a date stands, and behind "please contact" an address. */
const DATE_NEAR = 50;
const DEPUTY_NEAR = 200;

/** Reads a notice that was sent at `sentAt`. Dates without a year are the next ones. */
export function readAwayNotice(
  text: string,
  { sentAt, zone }: { readonly sentAt: Instant; readonly zone: TimeZone },
): AwayNotice {
  const plain = plainLook(text.slice(0, LONGEST));
  const lower = plain.toLowerCase();
  const speaking = LANGUAGES.filter(({ away }) => entries(away).some((words) => lower.includes(words)));
  const days = speaking.map((language) => returnDay(lower, language, localDateOf(sentAt, zone)));
  return {
    until: days.find((day) => day !== null) ?? null,
    deputy: speaking.map((language) => deputyIn(plain, language)).find((person) => person !== null) ?? null,
  };
}

function returnDay(text: string, language: Language, today: LocalDate): LocalDate | null {
  const after = entries(language.returnsAfter ?? "");
  for (const near of [...behind(text, entries(language.returns), DATE_NEAR), ...before(text, after, DATE_NEAR)]) {
    const found = findDate(near, lexiconOf(language));
    const day = found && dayOf(found.parts, language, today);
    if (day) return day;
  }
  return null;
}

/** Longest absence that is believed, in days. */
const LONGEST_ABSENCE = 400;

function dayOf(parts: DateParts, { order }: Language, today: LocalDate): LocalDate | null {
  const year = Number(today.slice(0, 4));
  const years = parts.numbers || parts.year !== null ? [parts.year] : [year, year + 1];
  for (const one of years) {
    const whole = { ...parts, year: one, time: null, offset: null };
    const read = readDate(whole, { order, seen: null, before: null, zone: UTC });
    const day = "at" in read ? localDateOf(instant(read.wall), UTC) : null;
    if (day !== null && day >= today && day <= addDays(today, LONGEST_ABSENCE)) return day;
  }
  return null;
}

function deputyIn(text: string, { deputy, returnsAfter }: Language): Correspondent | null {
  const named = entries(deputy);
  const above = returnsAfter === undefined ? [] : before(text, named, DEPUTY_NEAR);
  for (const near of [...behind(text, named, DEPUTY_NEAR), ...above]) {
    const person = peopleIn(near.split("\n\n", 1)[0] ?? "").find(({ address }) => address !== "");
    if (person)
      return { address: person.address.replace(/[.,;:]+$/, ""), displayName: nameBefore(near, person.address) };
  }
  return null;
}

/** The capitalised words right before an address: `my colleague Ann Lee (ann@…)` is Ann Lee. */
function nameBefore(text: string, address: string): string {
  const before = text.slice(0, text.indexOf(address)).replace(/[^\p{L}\p{M}'’.-]+$/u, "");
  return /(?:\p{Lu}[\p{L}\p{M}'’-]{1,30}\s?){1,3}$/u.exec(before.slice(-80))?.[0].trim() ?? "";
}

/** What follows each of the phrases, the longest phrase first. */
function behind(text: string, phrases: readonly string[], length: number): string[] {
  const lower = text.toLowerCase();
  return [...phrases]
    .sort((one, other) => other.length - one.length)
    .flatMap((phrase) => {
      const at = lower.indexOf(phrase);
      return at < 0 ? [] : [text.slice(at + phrase.length, at + phrase.length + length)];
    });
}

/** What stands in front of each of the phrases, the longest phrase first. */
function before(text: string, phrases: readonly string[], length: number): string[] {
  const lower = text.toLowerCase();
  return [...phrases]
    .sort((one, other) => other.length - one.length)
    .flatMap((phrase) => {
      const at = lower.indexOf(phrase);
      return at < 0 ? [] : [text.slice(Math.max(0, at - length), at)];
    });
}
