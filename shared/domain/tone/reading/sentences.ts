/** Where sentences begin and end in mail: many have no full stop, and mail programs wrap lines. */
import type { Span } from "../../draft/span.ts";

/** Words before a dot that does not end a sentence: English, German, French, Spanish; initials, also several (`U.S.`). */
const ABBREVIATIONS =
  /(?:^|[\s("])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|no|inc|ltd|co|corp|approx|dept|gov|gen|sen|rep|capt|col|lt|sgt|rev|hon|fig|vol|pp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m|hr|fr|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ca|usw|inkl|ggf|evtl|nr|str|tel|mme|mlle|cf|p\.\s?ex|sra|srta|ud|uds|lic|ing|p\.\s?ej|núm|av|(?:\p{L}\.){0,4}\p{L})$/iu;

/** Sentences of `text` in `within`: up to `.`, `!`, `?` before a blank, an empty line, or the end of a short line. */
export function sentencesOf(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  const cut = (end: number) => {
    const words = text.slice(start, end);
    const lead = words.search(/[\p{L}\p{N}"'“„«¿¡(]/u);
    if (lead >= 0) sentences.push({ start: start + lead, end: start + words.trimEnd().length });
    start = end;
  };
  for (const stop of text.slice(within.start, within.end).matchAll(/[.!?…]{1,5}["'”’»)\]]{0,3}(?=\s)|\n/gu)) {
    const at = within.start + stop.index;
    if (stop[0] === "\n" && endsSentence(text, start, at)) cut(at);
    else if (stop[0] !== "\n" && !(stop[0] === "." && goesOn(text, start, at))) cut(at + stop[0].length);
  }
  cut(within.end);
  return sentences;
}

/** Whether a dot ends an abbreviation, an initial or an ordinal (`3. Oktober`) rather than a sentence. */
function goesOn(text: string, start: number, dot: number): boolean {
  const before = text.slice(Math.max(start, dot - 12), dot);
  return (
    ABBREVIATIONS.test(before) || (/(?:^|\s)\d{1,2}$/u.test(before) && AFTER_ORDINAL.test(text.slice(dot, dot + 6)))
  );
}

const AFTER_ORDINAL = /^.\s(?:\p{Ll}|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;

/** Shorter lines than this were ended by the writer, not by a mail program that wraps at 72 to 78 characters. */
const WRAPPED_FROM = 56;

/** Whether the line that ends at `feed` ends a sentence: an empty line follows, a list item, or the line was not wrapped. */
function endsSentence(text: string, start: number, feed: number): boolean {
  const line = text.slice(Math.max(start, text.lastIndexOf("\n", feed - 1) + 1), feed);
  const next = text.slice(feed + 1, feed + 20).trimStart();
  return text[feed + 1] === "\n" || line.trim().length < WRAPPED_FROM || /^[-*•\d]/u.test(next);
}
