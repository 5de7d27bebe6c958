/** Looser than the tie or than the reader writes: slang, pictures, `du` (relationship model, section 8; T7). */

import type { Span } from "../../draft/span.ts";
import type { ToneBrief } from "../brief.ts";
import { type Draft, holds, isQuoted, said, wordsAt } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { ToneReason } from "../reason.ts";
import type { Finding, Rule } from "../rule.ts";
import { signedAnywhere } from "../signs.ts";
import { writesCasually, writesFormally } from "../style.ts";
import { isEarly } from "../ties.ts";
import { swap, swapsAnywhere } from "../words.ts";

export const tooFamiliar: Rule = {
  id: "too-familiar",
  check(draft, brief) {
    const { words } = draft;
    if (words === null || !mindsIt(brief)) return [];
    const reason = reasonFor(brief);
    const severity = writesFormally(brief.style) ? "think_again" : "suggestion";
    const because = (span: Span): Finding => ({ span, severity, reason, edits: [] });
    return [
      ...swapsAnywhere(draft, words.slang)
        .filter(({ span }) => !isInName(draft, span))
        .map((one) => ({ ...because(one.span), ...swap(draft, one, "say_it_plainly") })),
      ...signedAnywhere(draft, "loose")
        .filter((span) => !ACRONYM.test(wordsAt(draft, span)))
        .map(because),
      ...pictures(draft).map(
        (span): Finding => ({ ...because(span), edits: [{ label: "leave_out", replacement: "" }] }),
      ),
      ...familiarAddress(draft, words, brief).map(because),
    ];
  },
};

/** `NGL` is a gas where it is not slang. */
const ACRONYM = /^[\p{Lu}\d.]{1,4}$/u;

/** Capitals before a capital are part of a name: `the LOL Foundation`. */
const isInName = (draft: Draft, span: Span): boolean =>
  ACRONYM.test(wordsAt(draft, span).trim()) && /^\s\p{Lu}\p{Ll}/u.test(draft.text.slice(span.end, span.end + 3));

/** A formal writer minds at any stage; a stranger only where nothing says otherwise. */
const mindsIt = (brief: ToneBrief): boolean =>
  writesFormally(brief.style) || (isEarly(brief) && brief.kind !== "personal" && !writesCasually(brief.style));

const reasonFor = ({ style, bond }: ToneBrief): ToneReason =>
  style !== null && writesFormally(style)
    ? { code: "looser_than_they_write", values: { messages: style.messages } }
    : { code: "looser_than_the_tie", values: { bond } };

const pictures = (draft: Draft): readonly Span[] => draft.marks.emoji.filter((span) => !isQuoted(draft, span));

/** The first `du` to somebody who writes `Sie`, or in a draft that says `Frau Vogt`. */
function familiarAddress(draft: Draft, words: RulePatterns, { style }: ToneBrief): readonly Span[] {
  const greeted = draft.greeting?.span;
  const onFormalTerms =
    style?.address === "formal" || (greeted !== undefined && holds(draft, greeted, words.formalAddress));
  return onFormalTerms ? said(draft, words.familiarAddress).slice(0, 1) : [];
}
