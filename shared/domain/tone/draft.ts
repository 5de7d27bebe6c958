/** The writer's own words, cut the way the rules need them. */
import { type Greeting, greetingOf } from "./greeting.ts";
import type { Span } from "./rule.ts";

export interface Draft {
  /** The own text, without quotes and signature (`readBody`). */
  readonly text: string;
  /** After the greeting, in order, without the blanks around them. */
  readonly sentences: readonly Span[];
  /** `null` when the draft opens without one. */
  readonly greeting: Greeting | null;
}

export function draftOf(text: string): Draft {
  const greeting = greetingOf(text);
  return { text, greeting, sentences: sentencesOf(text, greeting?.span.end ?? 0) };
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
    if (stop[0] === "\n" && endsSentence(text, start, at)) cut(at);
    else if (stop[0] !== "\n" && !(stop[0] === "." && isAbbreviation(text.slice(start, at)))) cut(at + stop[0].length);
  }
  cut(text.length);
  return sentences;
}

/** Whether the words before a dot end in an abbreviation or an initial. */
const isAbbreviation = (words: string): boolean => ABBREVIATIONS.test(words.slice(-12));

/** Shorter lines than this were ended by the writer, not by a mail program that wraps at 72 to 78 characters. */
const WRAPPED_FROM = 56;

/** Whether the line that ends at `feed` ends a sentence: an empty line follows, a list item, or the line was not wrapped. */
function endsSentence(text: string, start: number, feed: number): boolean {
  const line = text.slice(Math.max(start, text.lastIndexOf("\n", feed - 1) + 1), feed);
  const next = text.slice(feed + 1, feed + 20).trimStart();
  return text[feed + 1] === "\n" || line.trim().length < WRAPPED_FROM || /^[-*•\d]/u.test(next);
}
