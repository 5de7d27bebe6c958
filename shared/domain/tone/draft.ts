/** The writer's own words, cut the way the rules need them. */
import { TITLES } from "../names/words.ts";
import { CROWD_WORDS, GREETING_WORDS, NO_NAME_WORDS } from "./greetings.ts";
import type { Span } from "./rule.ts";

export interface Draft {
  /** The own text, without quotes and signature (`readBody`). */
  readonly text: string;
  /** After the greeting, in order, without the blanks around them. */
  readonly sentences: readonly Span[];
  /** `null` when the draft opens without one. */
  readonly greeting: Greeting | null;
}

export interface Greeting {
  readonly span: Span;
  /** Whether a greeting word stands there: `Hi Jim`, not `Jim -`. */
  readonly worded: boolean;
  /** Names as written, in order. */
  readonly names: readonly GreetedName[];
  /** Words that speak to a crowd: `all` of `Hi all`. */
  readonly crowd: Span | null;
}

export interface GreetedName {
  readonly span: Span;
  /** One to three words. */
  readonly words: string;
  /** `Mr`, `Dr`, `Frau`: a surname follows. */
  readonly titled: boolean;
}

export function draftOf(text: string): Draft {
  const greeting = greetingOf(text);
  return { text, greeting, sentences: sentencesOf(text, greeting?.span.end ?? 0) };
}

/** Longest opening that is looked at, in UTF-16 units. */
const LONGEST_OPENING = 120;

function greetingOf(text: string): Greeting | null {
  const opening = text.slice(0, LONGEST_OPENING).split("\n", 1)[0] ?? "";
  const lower = opening.toLowerCase();
  const word = GREETING_WORDS.find((one) => lower.startsWith(one) && !/\p{L}/u.test(lower.charAt(one.length)));
  const found = namesAt(opening, word?.length ?? 0, word !== undefined);
  if (word === undefined && !(found.names.length > 0 && found.closed)) return null;
  return { span: { start: 0, end: found.end }, worded: word !== undefined, names: found.names, crowd: found.crowd };
}

/** One word of a name; sticky, with the blanks before it. */
const NAME_WORD = /\s{0,3}([\p{L}][\p{L}\p{M}'’.-]{0,30})/uy;
const JOINT = /\s{0,3}(?:,?\s(?:and|und|et|y|e|en|och|og|i)\s|[&/+]|,)\s{0,3}/uy;
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
    at = end + joint.length;
  }
  const close = matchAt(CLOSE, opening, end);
  return { names, crowd, end: end + (close?.trimEnd().length ?? 0), closed: close !== null };
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
  const words: { start: number; text: string }[] = [];
  let titled = false;
  for (let from = at; words.length < 3; ) {
    NAME_WORD.lastIndex = from;
    const found = NAME_WORD.exec(opening);
    const text = found?.[1]?.replace(/[.'’-]{1,3}$/u, "") ?? "";
    if (!found || text === "") break;
    const start = found.index + found[0].length - (found[1]?.length ?? 0);
    if (CROWD_WORDS.has(text.toLowerCase())) return words.length > 0 ? null : crowdAt(opening, start);
    if (words.length === 0 && TITLES.has(text.toLowerCase().replaceAll(".", ""))) titled = true;
    else if (NO_NAME_WORDS.has(text.toLowerCase()) || !mayBeName(text, worded && words.length === 0)) break;
    else words.push({ start, text });
    from = start + text.length + (titled && words.length === 0 && opening[start + text.length] === "." ? 1 : 0);
  }
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.start + last.text.length, titled, crowd: false } : null;
}

const mayBeName = (word: string, lowerToo: boolean): boolean => word.length > 1 && (lowerToo || /^\p{Lu}/u.test(word));

/** `all`, `valued customer`, `friends and colleagues`. */
function crowdAt(opening: string, start: number): NameFound {
  const rest = opening.slice(start).split(/[,:;!.]|\s[-–—]/u, 1)[0] ?? "";
  const words = rest.split(" ");
  const end = words.findIndex((word) => !CROWD_WORDS.has(word.toLowerCase()) && word !== "and");
  const length = (end < 0 ? words : words.slice(0, end)).join(" ").length;
  return { start, end: start + length, titled: false, crowd: true };
}

const ABBREVIATIONS = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|no|inc|ltd|co|approx|dept|\p{L})$/iu;

/** Sentences from `from` on: up to `.`, `!`, `?` before a blank, an empty line, or the end of a short line. */
function sentencesOf(text: string, from: number): Span[] {
  const sentences: Span[] = [];
  let start = from;
  const cut = (end: number) => {
    const words = text.slice(start, end);
    const lead = words.search(/[\p{L}\p{N}"'“(]/u);
    if (lead >= 0) sentences.push({ start: start + lead, end: start + words.trimEnd().length });
    start = end;
  };
  for (const stop of text.slice(from).matchAll(/[.!?…]{1,5}["'”’)\]]{0,3}(?=\s)|\n/gu)) {
    const at = from + stop.index;
    if (stop[0] === "\n" ? endsSentence(text, start, at) : !isAbbreviation(text, start, at, stop[0]))
      cut(at + (stop[0] === "\n" ? 0 : stop[0].length));
  }
  cut(text.length);
  return sentences;
}

const isAbbreviation = (text: string, start: number, at: number, stop: string): boolean =>
  stop === "." && ABBREVIATIONS.test(text.slice(Math.max(start, at - 12), at));

/** Shorter lines than this were ended by the writer, not by a mail program that wraps at 72 to 78 characters. */
const WRAPPED_FROM = 56;

/** Whether the line that ends at `feed` ends a sentence: an empty line follows, a list item, or the line was not wrapped. */
function endsSentence(text: string, start: number, feed: number): boolean {
  const line = text.slice(Math.max(start, text.lastIndexOf("\n", feed - 1) + 1), feed);
  const next = text.slice(feed + 1, feed + 20).trimStart();
  return text[feed + 1] === "\n" || line.trim().length < WRAPPED_FROM || /^[-*•\d]/u.test(next);
}
