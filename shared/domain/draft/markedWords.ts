/** Finding words again that were marked in a text somebody goes on typing in. */

import { onlyPlace } from "./onlyPlace.ts";
import type { Span } from "./span.ts";

/** A place in an own text and the words there. */
export interface MarkedWords {
  /** The whole own text in which they were marked. */
  readonly own: string;
  readonly span: Span;
  readonly words: string;
}

/**
 * Where the words stand in the own text as it is `now`: the only ones of their kind before and now, or in a line that nothing was
 * typed in and that has no twin. `null` where they were changed, or where it cannot be told which they are.
 */
export function placeNow({ own, span, words }: MarkedWords, now: string): Span | null {
  if (own.slice(span.start, span.end) !== words) return null;
  if (now === own) return span;
  const start = onlyPlace(own, words) === null ? null : onlyPlace(now, words);
  if (start === null) return inItsLine({ own, span }, now);
  const place = { start, end: start + words.length };
  return adjoined(now, place) === adjoined(own, span) ? place : null;
}

function inItsLine({ own, span }: Pick<MarkedWords, "own" | "span">, now: string): Span | null {
  const from = own.slice(0, span.start).lastIndexOf("\n") + 1;
  const line = `\n${own.slice(from, span.end)}${own.slice(span.end).split("\n", 1)[0]}\n`;
  const start = onlyPlace(`\n${own}\n`, line) === null ? null : onlyPlace(`\n${now}\n`, line);
  return start === null ? null : { start: start + span.start - from, end: start + span.end - from };
}

/** Whether letters or digits go on with the words before them, and after: `soon` in `sooner` is another word. */
const adjoined = (text: string, { start, end }: Span): string =>
  [text.slice(start - 1, start), text.slice(end, end + 1)].map((beside) => /[\p{L}\p{M}\p{N}]/u.test(beside)).join();
