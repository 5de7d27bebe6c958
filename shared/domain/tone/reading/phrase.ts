/** Finding the words of a language pack in a text. */
import type { Span } from "../../draft/span.ts";

/**
 * Letters, marks and digits of the alphabets that stand beside the words of the packs: Latin, Greek, Cyrillic. `\p{L}\p{M}\p{N}` would
 * say all of them, and each pattern would take twice as long to be made.
 */
const WORD =
  "[\\dA-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\\u02c1\\u0300-\\u037d\\u037f\\u0386\\u0388-\\u0481\\u0483-\\u052f\\u1e00-\\u1eff]";

/** The pattern of a list of a pack (`languages/pack.ts`): whole words, any blanks; for folded text. */
export function phrases(list: string): RegExp {
  const source = list.replaceAll(" ?", "\\s{0,3}").replaceAll(" ", "\\s{1,3}");
  return new RegExp(`(?<!${WORD})(?:${source})(?!${WORD})`, "gu");
}

/** `text` in lower case and with straight apostrophes, every character where it was: offsets are those of `text`. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : lowerOneByOne(text);
  return same.replaceAll("’", "'");
}

/** A few letters get longer in lower case (`İ`); they stay as they are. */
const lowerOneByOne = (text: string): string =>
  Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  }).join("");

/** Where `pattern` (global) stands within `within`, in order. */
export function phrasesIn(text: string, within: Span, pattern: RegExp): Span[] {
  return [...text.slice(within.start, within.end).matchAll(pattern)].flatMap((found) => {
    const start = within.start + found.index;
    const end = start + found[0].trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}

/** The same in each of several pieces, in steps: when it is first looked for, a pattern takes a moment to be made. */
export function* phraseSteps(text: string, pieces: readonly Span[], pattern: RegExp): Generator<void, Span[]> {
  const found: Span[] = [];
  for (const piece of pieces) {
    yield;
    found.push(...phrasesIn(text, piece, pattern));
  }
  return found;
}
