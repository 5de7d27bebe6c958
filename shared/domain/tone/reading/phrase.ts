/** Finding the words of a language pack in a text. */
import type { Span } from "../rule.ts";

const WORD = "[\\p{L}\\p{M}\\p{N}]";

/** The pattern of a list of a pack (`languages/pack.ts`): whole words, any case, any apostrophe, any blanks. */
export function phrases(list: string): RegExp {
  const source = list.replaceAll(" ?", "\\s{0,3}").replaceAll(" ", "\\s{1,3}").replaceAll("'", "['’]");
  return new RegExp(`(?<!${WORD})(?:${source})(?!${WORD})`, "giu");
}

/** Where `pattern` (global) stands within `within`, in order. */
export function phrasesIn(text: string, within: Span, pattern: RegExp): Span[] {
  return [...text.slice(within.start, within.end).matchAll(pattern)].flatMap((found) => {
    const start = within.start + found.index;
    const end = start + found[0].trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}
