/** Finds a date in a line: the longest stretch of date words of one language, and what they say. */
import type { Lexicon, Meaning } from "./lexicon.ts";

/** What a date says, as far as it says it. */
export interface DateParts {
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** Three numbers whose order is not said: `3/11/2026`. `mark` is what parts them. */
  readonly numbers: {
    readonly first: number;
    readonly second: number;
    readonly year: number;
    readonly mark: string;
  } | null;
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number } | null;
  readonly half: "am" | "pm" | null;
  /** Minutes east of Greenwich, `null` when no zone is stated. */
  readonly offset: number | null;
}

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly parts: DateParts;
}

type Growing = { -readonly [Member in keyof DateParts]: DateParts[Member] };

const NOTHING: DateParts = {
  weekday: null,
  day: null,
  month: null,
  year: null,
  numbers: null,
  time: null,
  half: null,
  offset: null,
};

/** Zone names of RFC 5322 and the unequivocal ones of Europe and Asia, in minutes. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  kst: 540,
};

/** One token at a place; every part is bounded, so that a line is read in linear time. */
const TOKEN =
  /(?<east>\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]?)|(?<eastDay>\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일])|(?<clock>\d{1,2}\s?[时時点點시]\s?(?:\d{1,2}\s?[分분]?)?)|(?<year1st>\d{4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}(?!\d))|(?<year3rd>\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d))|(?<time>\d{1,2}(?::|h)\d{2}(?::\d{2})?(?!\d))|(?<hour>\d{1,2}(?=\s?(?:h\b|[ap]\.?m\b))(?:\s?h\b)?)|(?<dotted>\d{1,2}\.\d{2}(?![\d.]))|(?<half>[ap]\.\s?m\b\.?)|(?<zone>(?:gmt|utc)?\s?[+\u2212-]\d{1,2}:?(?:\d{2})?(?![\d/]))|(?<number>\d{1,4}(?:st|nd|rd|th|er|º|ª)?(?![\p{L}\d]))|(?<word>[\p{L}\p{M}]{1,40}(?:[.'"-][\p{L}\p{M}]{1,20}){0,4}[.']?)|(?<blank>[\s,،、，()[\].・·-])|(?<other>[\s\S])/uy;

/** The date in a text, plain (`plainLook`) and in lower case; `null` when there is none. */
export function findDate(text: string, lexicon: Lexicon): FoundDate | null {
  const reader = new DateReader(lexicon);
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) break;
    const word = found.groups?.["word"];
    TOKEN.lastIndex = word === undefined ? reader.read(found, at) : reader.readWord(word, at);
  }
  return reader.best();
}

class DateReader {
  readonly #lexicon: Lexicon;
  #parts: Growing = { ...NOTHING };
  #start = -1;
  #end = -1;
  #best: FoundDate | null = null;
  #bestScore = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  best(): FoundDate | null {
    this.#close();
    return this.#best;
  }

  /** Reads a word, or as much of it as is one: writing without blanks runs words together. The offset behind it. */
  readWord(word: string, at: number): number {
    const { meaning, length } = this.#meaningOf(word);
    const zone = ZONES[bare(word)];
    if (meaning === null && zone !== undefined && this.#parts.time)
      this.#take(at, at + word.length, () => this.#set("offset", zone));
    else if (meaning === null) this.#close();
    else if (meaning.kind !== "around") this.#take(at, at + length, () => this.#mean(meaning));
    return at + length;
  }

  /** Reads a token that is no word. The offset behind it. */
  read(found: RegExpExecArray, at: number): number {
    const end = at + found[0].length;
    const groups = found.groups ?? {};
    if (groups["blank"] !== undefined) return end;
    // A dash before the time of a Hebrew date is no sign.
    if (groups["zone"] !== undefined && this.#parts.time === null) return at + 1;
    const put = PUTS.find(({ name }) => groups[name] !== undefined);
    if (!put) this.#close();
    else this.#take(at, end, () => put.put(this.#parts, found[0]));
    return end;
  }

  /** Takes a token into the stretch; one that says something for the second time begins another. */
  #take(start: number, end: number, put: () => boolean): void {
    if (!put()) {
      this.#close();
      if (!put()) return;
    }
    if (this.#start < 0) this.#start = start;
    this.#end = end;
  }

  #set<Name extends keyof Growing>(name: Name, value: Growing[Name]): boolean {
    if (this.#parts[name] !== null) return false;
    this.#parts[name] = value;
    return true;
  }

  #mean(meaning: Exclude<Meaning, { kind: "around" }>): boolean {
    if (meaning.kind === "am" || meaning.kind === "pm") return this.#set("half", meaning.kind);
    if (!("value" in meaning)) return false;
    if (meaning.kind === "month" && this.#parts.numbers) return false;
    return this.#set(meaning.kind, meaning.value);
  }

  #meaningOf(word: string): { meaning: Meaning | null; length: number } {
    const whole = this.#lookUp(word);
    if (whole) return { meaning: whole, length: word.length };
    if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word))
      return { meaning: null, length: word.length };
    for (let length = Math.min(4, word.length); length > 0; length -= 1) {
      const meaning = this.#lookUp(word.slice(0, length));
      if (meaning) return { meaning, length };
    }
    return { meaning: null, length: word.length };
  }

  /** The first meaning that is still wanted: `mar` is March and Tuesday. */
  #lookUp(word: string): Meaning | null {
    const all = this.#lexicon.meanings.get(word) ?? this.#lexicon.meanings.get(bare(word)) ?? [];
    const wanted = all.find(({ kind }) =>
      kind === "weekday"
        ? this.#parts.weekday === null && this.#parts.day === null && this.#parts.year === null
        : kind === "month" && this.#parts.month === null && this.#parts.numbers === null && this.#parts.day !== null,
    );
    return wanted ?? all.find(({ kind }) => kind === "month" && this.#parts.month === null) ?? all[0] ?? null;
  }

  #close(): void {
    const score = scoreOf(this.#parts);
    if (this.#start >= 0 && score > this.#bestScore) {
      this.#bestScore = score;
      this.#best = { start: this.#start, end: this.#end, parts: this.#parts };
    }
    this.#parts = { ...NOTHING };
    this.#start = -1;
  }
}

const bare = (word: string): string => word.replace(/[.']$/, "");

type Put = (parts: Growing, token: string) => boolean;

/** The numbers of a token, in order. */
const numbersIn = (token: string): number[] => (token.match(/\d+/g) ?? []).map(Number);

const dated = (parts: Growing): boolean => parts.numbers !== null || parts.month !== null;

function putDate(parts: Growing, token: string): boolean {
  if (dated(parts) || parts.day !== null || parts.year !== null) return false;
  const [year = 0, month = 0, day = 0] = numbersIn(token);
  Object.assign(parts, { year, month, day });
  return true;
}

/** `11月27日` */
function putEastDay(parts: Growing, token: string): boolean {
  if (dated(parts) || parts.day !== null) return false;
  const [month = 0, day = 0] = numbersIn(token);
  Object.assign(parts, { month, day });
  return true;
}

function putTime(parts: Growing, token: string): boolean {
  const [hour = 0, minute = 0, second = 0] = numbersIn(token);
  if (parts.time || hour > 24 || minute > 59 || second > 60) return false;
  parts.time = { hour, minute, second };
  return true;
}

function putNumbers(parts: Growing, token: string): boolean {
  if (dated(parts) || parts.day !== null) return false;
  const [first = 0, second = 0, year = 0] = numbersIn(token);
  parts.numbers = { first, second, year: wholeYear(year), mark: /[./-]/.exec(token)?.[0] ?? "" };
  return true;
}

/** Two digits are of this century, or of the last one from 70 on: mail is not older. */
const wholeYear = (year: number): number => (year >= 100 ? year : year + (year < 70 ? 2000 : 1900));

function putNumber(parts: Growing, token: string): boolean {
  const digits = /\d+/.exec(token)?.[0] ?? "";
  const value = Number(digits);
  if (parts.numbers) return false;
  if (digits.length === 4) return value > 1969 && value < 2100 && setYear(parts, value);
  if (parts.day === null && value >= 1 && value <= 31) {
    parts.day = value;
    return true;
  }
  return digits.length === 2 && parts.day !== null && parts.month !== null && setYear(parts, wholeYear(value));
}

function setYear(parts: Growing, year: number): boolean {
  if (parts.year !== null) return false;
  parts.year = year;
  return true;
}

function putHalf(parts: Growing, token: string): boolean {
  if (parts.half !== null) return false;
  parts.half = token.startsWith("a") ? "am" : "pm";
  return true;
}

/** `+0200`, `+2`, `GMT-07:00`. */
function putZone(parts: Growing, token: string): boolean {
  if (parts.offset !== null || parts.time === null) return false;
  const digits = token.replace(/\D/g, "");
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minutes = hours * 60 + (digits.length > 2 ? Number(digits.slice(-2)) : 0);
  if (minutes > 14 * 60) return false;
  parts.offset = token.includes("+") ? minutes : -minutes;
  return true;
}

/** By the name of the token. */
const PUTS: readonly { readonly name: string; readonly put: Put }[] = [
  { name: "east", put: putDate },
  { name: "eastDay", put: putEastDay },
  { name: "clock", put: putTime },
  { name: "year1st", put: putDate },
  { name: "year3rd", put: putNumbers },
  { name: "time", put: putTime },
  { name: "hour", put: putTime },
  { name: "dotted", put: (parts, token) => dated(parts) && putTime(parts, token) },
  { name: "half", put: putHalf },
  { name: "zone", put: putZone },
  { name: "number", put: putNumber },
];

/** A day and a month are worth most: without them nothing can be dated. */
function scoreOf(parts: DateParts): number {
  const day = parts.numbers !== null || (parts.day !== null && parts.month !== null);
  const rest = [parts.time, parts.year, parts.weekday, parts.offset].filter((part) => part !== null).length;
  return day ? 10 + rest : 0;
}
