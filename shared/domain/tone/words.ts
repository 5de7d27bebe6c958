/** Finding words of a draft and putting others in their place. */
import type { Span } from "./rule.ts";

/** Where a pattern (global) stands within `within`, blanks at its ends left out. */
export function matchesIn(text: string, within: Span, pattern: RegExp): Span[] {
  return [...text.slice(within.start, within.end).matchAll(pattern)].flatMap((found) => {
    const start = within.start + found.index;
    const words = found[0].trimEnd();
    return words === "" ? [] : [{ start, end: start + words.length }];
  });
}

/** `replacement` with a capital where the words at `span` have one; elsewhere as it is. */
export function inCaseOf(text: string, span: Span, replacement: string): string {
  const capital = /^\p{Lu}/u.test(text.slice(span.start, span.end)) || span.start === 0;
  return capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
