/** A text cut into words and marks, as the scores count them. */
import type { Span } from "../../../draft/span.ts";

export interface Token {
  readonly span: Span;
  /** As written. */
  readonly written: string;
  /** Lower case, straight apostrophes; `#` for whatever holds a digit. */
  readonly key: string;
  readonly isWord: boolean;
}

const TOKEN = /<[a-z]{2,10}>|[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|[!?.,;:()"“”„«»¿¡…-]{1,20}|\S/gu;

export const tokensIn = (text: string, within: Span): Token[] =>
  [...text.slice(within.start, within.end).matchAll(TOKEN)].map((found) => {
    const start = within.start + found.index;
    const written = found[0];
    return { span: { start, end: start + written.length }, written, ...keyOf(written) };
  });

function keyOf(written: string): Pick<Token, "key" | "isWord"> {
  const isWord = /^[\p{L}\p{N}]/u.test(written);
  return { isWord, key: /\p{N}/u.test(written) ? "#" : written.toLowerCase().replaceAll("’", "'") };
}
