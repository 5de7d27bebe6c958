/** A gift that closes with a request to call, meet or sign ("no strings", relationship model, section 6). */
import { type Draft, holds, isQuoted, said, sentenceOf } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { Finding, Rule, Span } from "../rule.ts";
import { isTold, signed } from "../signs.ts";
import { leaveOut } from "../words.ts";

export const stringsAttached: Rule = {
  id: "strings-attached",
  check(draft, brief) {
    const { words } = draft;
    const everydayWork = brief.kind === "coworker" || brief.kind === "employee";
    if (words === null || everydayWork) return [];
    const gift = giftsIn(draft, words)[0];
    if (!gift) return [];
    return stringsIn(draft, words)
      .filter((string) => string.start >= gift.end && !holds(draft, sentenceOf(draft, string), words.askedFor))
      .slice(0, 1)
      .map((string): Finding => {
        const span = sentenceOf(draft, string);
        const whole = span.start >= gift.end ? span : string;
        const reason = { code: "gift_with_strings", values: { bond: brief.bond } } as const;
        return { span: whole, severity: "suggestion", reason, edits: whole === span ? leaveOut(draft) : [] };
      });
  },
};

/** Where the draft gives something, in the order of the text. */
export const giftsIn = (draft: Draft, words: RulePatterns): readonly Span[] =>
  [
    ...draft.gives.filter((span) => !isQuoted(draft, span)),
    ...said(draft, words.gifts),
    ...signed(draft, "gifts"),
  ].sort(inOrder);

const stringsIn = (draft: Draft, words: RulePatterns): readonly Span[] =>
  [
    ...draft.offers.map(({ span }) => span).filter((span) => !(isQuoted(draft, span) || isTold(draft, span))),
    ...said(draft, words.strings),
    ...signed(draft, "strings"),
  ].sort(inOrder);

const inOrder = (one: Span, other: Span): number => one.start - other.start;
