/** How a draft opens: whom it greets, and by which names. */

import type { Span } from "../draft/span.ts";
import { TITLES } from "../names/words.ts";
import { CROWD_LEADS, CROWD_WORDS, GREETING_WORDS, NO_NAME_WORDS, NOBODY_WORDS } from "./greetingWords.ts";

export interface Greeting {
  readonly span: Span;
  /** Whether a greeting word stands there: `Hi Jim`, not `Jim -`. */
  readonly worded: boolean;
  /** Names as written, in order. */
  readonly names: readonly GreetedName[];
  /** Words that speak to a crowd: `all` of `Hi all`. */
  readonly crowd: Span | null;
  /** `Dear Sir or Madam`: a whole line that greets whoever reads it. */
  readonly toNobody: boolean;
}

export interface GreetedName {
  readonly span: Span;
  /** One to three words. */
  readonly words: string;
  /** `Mr`, `Dr`, `Frau`: a surname follows. */
  readonly titled: boolean;
}

/** Longest opening that is looked at, in UTF-16 units. */
const LONGEST_OPENING = 120;

const TO_NOBODY = { worded: true, names: [], crowd: null, toNobody: true } as const;

/** The greeting a text opens with, or `null`. */
export function greetingOf(text: string): Greeting | null {
  const opening = text.slice(0, LONGEST_OPENING).split("\n", 1)[0] ?? "";
  const lower = opening.toLowerCase();
  // Spanish opens with the mark that closes: `¡Hola, Lucía!`.
  const lead = /^[¡¿]/u.test(lower) ? 1 : 0;
  const word = greetingWordAt(lower, lead);
  const end = salutationEnd(opening);
  if (end !== null) return { ...TO_NOBODY, span: { start: 0, end } };
  const found = namesAfter(opening, lead + (word?.length ?? 0), word !== undefined);
  if (word === undefined && !(found.names.length > 0 && found.closed)) return null;
  return {
    span: { start: 0, end: found.end },
    worded: word !== undefined,
    names: found.names,
    crowd: found.crowd,
    toNobody: false,
  };
}

/** A line, or two parts of one, with no other mark in it: `Dear hiring manager,`, `Madame, Monsieur,`. */
const SALUTATION = /^[\p{L}\p{M}'’./ -]{1,50}(?:,[\p{L}\p{M}'’./ -]{1,50})?[,:!.]?$/u;
/** Words in such a line. */
const SALUTATION_WORDS = 8;

/** Where a first line ends that greets nobody by name: `Sehr geehrte Damen und Herren,`; `null` where it does not. */
function salutationEnd(opening: string): number | null {
  const line = opening.trimEnd();
  if (!SALUTATION.test(line)) return null;
  const words = line.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const greets = words.length > 1 ? words.length <= SALUTATION_WORDS : /^\p{L}{5,}[,:]$/u.test(line);
  return greets && words.every((one) => NOBODY_WORDS.has(one)) ? line.length : null;
}

/** The longest word that greets at `at`, as it stands in the list. */
const greetingWordAt = (lower: string, at: number): string | undefined =>
  GREETING_WORDS.find((one) => lower.startsWith(one, at) && !/\p{L}/u.test(lower.charAt(at + one.length)));

/** Names after the greeting word; after a comma too, where nothing else follows them: `Hola, Lucía:`. */
function namesAfter(opening: string, from: number, worded: boolean): NamesAt {
  const comma = worded ? matchAt(COMMA, opening, from) : null;
  const later = comma === null ? null : namesAt(opening, from + comma.length, false);
  const named = later?.closed && (later.names.length > 0 || later.crowd);
  return later && named ? later : namesAt(opening, from, worded);
}

/** One word of a name; sticky, with the blanks before it. */
const NAME_WORD = /\s{0,3}([\p{L}][\p{L}\p{M}'’.-]{0,30})/uy;
const JOINT = /\s{0,3}(?:,?\s(?:and|und|et|y|e|en|och|og|i)\s|[&/+]|,)\s{0,3}/uy;
const COMMA = /,\s{1,3}/uy;
const CLOSE = /\s{0,3}(?:[,:;!.]|[-–—]{1,3}(?:\s|$)|$)/uy;

interface NamesAt {
  readonly names: GreetedName[];
  readonly crowd: Span | null;
  readonly end: number;
  /** Whether the names end as a greeting does: comma, colon, dash, end of line. */
  readonly closed: boolean;
}

function namesAt(opening: string, from: number, worded: boolean): NamesAt {
  const names: GreetedName[] = [];
  let crowd: Span | null = null;
  let end = from;
  for (let at = from; names.length < 6; ) {
    const one = nameAt(opening, at, worded);
    if (
      !one ||
      (names.length > 0 && matchAt(CLOSE, opening, one.end) === null && matchAt(JOINT, opening, one.end) === null)
    )
      break;
    if (one.crowd) crowd = { start: one.start, end: one.end };
    else
      names.push({
        span: { start: one.start, end: one.end },
        words: opening.slice(one.start, one.end),
        titled: one.titled,
      });
    end = one.end;
    const joint = matchAt(JOINT, opening, end);
    if (joint === null || one.crowd) break;
    at = afterGreetingWord(opening, end + joint.length);
  }
  const close = matchAt(CLOSE, opening, end);
  return { names, crowd, end: end + (close?.trimEnd().length ?? 0), closed: close !== null };
}

/** `lieber` of `Liebe Katrin, lieber Jonas`. */
function afterGreetingWord(opening: string, at: number): number {
  const word = greetingWordAt(opening.toLowerCase(), at);
  return word === undefined ? at : at + word.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
  readonly crowd: boolean;
}

/** A name of up to three capitalised words from `at` on; after a greeting word one in lower case will do. */
function nameAt(opening: string, at: number, worded: boolean): NameFound | null {
  const opener = wordAt(opening, at);
  const led = opener && crowdWordFrom(opening, opener);
  if (opener && led && CROWD_WORDS.has(led.key)) return { ...crowdAt(opening, led.start), start: opener.start };

  const titled = afterTitles(opening, at);
  const words = nameWords(opening, titled, worded);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.some((word) => CROWD_WORDS.has(word.key))) return null;
  return { start: first.start, end: last.start + last.text.length, titled: titled > at, crowd: false };
}

/** Behind the titles that stand at `at`: `Frau Prof. Dr.`; `at` where there is none. */
function afterTitles(opening: string, at: number): number {
  let end = at;
  for (let titles = 0; titles < MOST_TITLES; titles += 1) {
    const word = wordAt(opening, end);
    if (word === null || !TITLES.has(word.key)) break;
    end = word.end;
  }
  return end;
}

const MOST_TITLES = 3;

/** The word after those that lead to a crowd: `monde` of `à tout le monde`; the word itself where it leads to none. */
function crowdWordFrom(opening: string, first: Word): Word {
  let word = first;
  for (let led = 0; led < MOST_LEADS && CROWD_LEADS.has(word.key); led += 1) word = wordAt(opening, word.end) ?? word;
  return word;
}

const MOST_LEADS = 3;

function nameWords(opening: string, at: number, worded: boolean): Word[] {
  const words: Word[] = [];
  for (let from = at; words.length < MOST_NAME_WORDS; ) {
    const word = wordAt(opening, from);
    if (!(word && mayBeName(word, worded && words.length === 0))) break;
    words.push(word);
    from = word.end;
  }
  return words;
}

const MOST_NAME_WORDS = 3;

interface Word {
  readonly text: string;
  /** Lower case, without dots. */
  readonly key: string;
  readonly start: number;
  /** With the dot of an abbreviation. */
  readonly end: number;
}

function wordAt(opening: string, at: number): Word | null {
  NAME_WORD.lastIndex = at;
  const found = NAME_WORD.exec(opening);
  const whole = found?.[1] ?? "";
  const text = whole.replace(/[.'’-]{1,3}$/u, "");
  if (!found || text === "") return null;
  const start = found.index + found[0].length - whole.length;
  const dot = opening[start + text.length] === "." ? 1 : 0;
  return { text, key: text.toLowerCase().replaceAll(".", ""), start, end: start + text.length + dot };
}

/** Whether a word stands where a name does and is none of the words that often stand there. */
const mayBeName = ({ text, key }: Word, lowerToo: boolean): boolean =>
  text.length > 1 && !NO_NAME_WORDS.has(key) && (lowerToo || /^\p{Lu}/u.test(text));

/** `all`, `valued customer`, `friends and colleagues`. */
function crowdAt(opening: string, start: number): NameFound {
  const rest = opening.slice(start).split(/[,:;!.]|\s[-–—]/u, 1)[0] ?? "";
  const words = rest.split(" ");
  const end = words.findIndex((word) => !CROWD_WORDS.has(word.toLowerCase()) && word !== "and");
  const length = (end < 0 ? words : words.slice(0, end)).join(" ").length;
  return { start, end: start + length, titled: false, crowd: true };
}
