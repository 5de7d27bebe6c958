/** Misspellings and slips that are sure: a list of known ones, and a word twice. The opt-in checker knows more (T10). */

import type { Span } from "../../draft/span.ts";
import { type Draft, isQuoted, said, wordsAt } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import { nearMissOf } from "../nearMiss.ts";
import type { Finding, Rule } from "../rule.ts";
import { inCaseOf, swapsAnywhere } from "../words.ts";

export const spelling: Rule = {
  id: "spelling",
  check(draft) {
    const { words } = draft;
    if (words === null) return [];
    const slips = swapsAnywhere(draft, words.slips).flatMap(({ span, put }) =>
      put === null ? [] : [{ span, right: put }],
    );
    const known = [...slips, ...misspelt(draft, words)];
    return [...known, ...nearMisses(draft).filter(({ span }) => !known.some((one) => overlap(one.span, span)))]
      .map(({ span, right }) => corrected(draft, span, right))
      .concat(twice(draft, words));
  },
};

interface Misspelt {
  readonly span: Span;
  readonly right: string;
}

/** A word with a capital inside a sentence is a name; one beside `_`, `@` or `/` part of an address. */
function misspelt(draft: Draft, { misspelt: pattern, rightFor }: RulePatterns): readonly Misspelt[] {
  return said(draft, pattern)
    .filter((span) => !(isName(draft, span) || isNearName(draft, span) || isPart(draft, span)))
    .flatMap((span) => {
      const right = rightFor.get(wordsAt(draft, span).toLowerCase());
      return right === undefined ? [] : [{ span, right }];
    });
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Long words that are nearly one of those people get wrong. */
function nearMisses(draft: Draft): readonly Misspelt[] {
  const { signs } = draft;
  if (signs === null) return [];
  return said(draft, LONG_WORD)
    .filter((span) => !(isNearName(draft, span) || isPart(draft, span)))
    .flatMap((span) => {
      const right = nearMissOf(wordsAt(draft, span).toLowerCase(), signs.spelled());
      return right === null ? [] : [{ span, right }];
    });
}

const LONG_WORD = /(?<![\p{L}\p{M}\p{N}'’-])[\p{L}\p{M}]{7,30}(?![\p{L}\p{M}\p{N}'’-])/gu;

/** In German every noun has a capital; there a name is told by what stands before it. */
const isNearName = (draft: Draft, span: Span): boolean =>
  draft.language.pack === "de"
    ? /(?:Herrn?|Frau|Dr\.|Firma|aus|von|in|bei)\s$/u.test(draft.text.slice(Math.max(0, span.start - 7), span.start)) &&
      /^\p{Lu}/u.test(wordsAt(draft, span))
    : isName(draft, span);

const isName = (draft: Draft, span: Span): boolean =>
  (draft.language.pack !== "de" &&
    /^\p{Lu}/u.test(wordsAt(draft, span)) &&
    draft.sentences.some(({ start, end }) => span.start > start && span.end <= end)) ||
  isNameAhead(draft, span);

/** `Teh is the second name`: a sentence may begin with a name; then `is` or another name follows. */
const isNameAhead = (draft: Draft, span: Span): boolean =>
  draft.language.pack !== "de" &&
  /^\p{Lu}/u.test(wordsAt(draft, span)) &&
  /^\s(?:is|was|ist|war|est|était|es|era)\s/u.test(draft.text.slice(span.end, span.end + 8));

const isPart = (draft: Draft, { start, end }: Span): boolean =>
  /[_@/.\d-]$/u.test(draft.text.slice(Math.max(0, start - 1), start)) ||
  /^(?:[_@/\d]|\.\p{L})/u.test(draft.text.slice(end, end + 2));

function corrected(draft: Draft, span: Span, right: string): Finding {
  const replacement = inCaseOf(draft.text, span, right);
  const reason = { code: "misspelt", values: { right: replacement } } as const;
  return { span, severity: "note", reason, edits: [{ label: "correct", replacement }] };
}

const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}{2,20})[^\S\n]\1(?![\p{L}\p{N}'’-])/giu;

function twice(draft: Draft, { mayDouble }: RulePatterns): Finding[] {
  return said(draft, TWICE).flatMap((span): Finding[] => {
    const word = wordsAt(draft, span).split(/\s/u)[0] ?? "";
    const meant = said(draft, mayDouble, { start: span.start, end: span.start + word.length }).length > 0;
    if ((meant && !isArticlePair(draft, span)) || isQuoted(draft, span)) return [];
    const reason = { code: "word_twice", values: { word } } as const;
    return [{ span, severity: "note", reason, edits: [{ label: "correct", replacement: word }] }];
  });
}

/** German `der der` is right after a comma only: `der Mann, der der Lehrerin half`. */
const isArticlePair = (draft: Draft, span: Span): boolean =>
  draft.language.pack === "de" &&
  /^(?:der|die|das|den|dem) /iu.test(wordsAt(draft, span)) &&
  !/,\s$/u.test(draft.text.slice(Math.max(0, span.start - 2), span.start));
