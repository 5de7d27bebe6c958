/** Longer than the reader writes, or than a first letter should be: how much somebody writes tells how much they read (relationship model, section 8). */

import type { Span } from "../../draft/span.ts";
import type { ToneBrief } from "../brief.ts";
import type { Draft } from "../draft.ts";
import type { ToneReason } from "../reason.ts";
import type { Rule } from "../rule.ts";
import { isEarly, isEveryday } from "../ties.ts";

/** Three times their usual length, and never less than a short paragraph. */
const TIMES_THEIR_LENGTH = 3;
const SHORT_PARAGRAPH_WORDS = 80;
/** One page: what a stranger reads. */
const FIRST_LETTER_WORDS = 150;

export const overLong: Rule = {
  id: "over-long",
  check(draft, brief) {
    const reason = reasonFor(draft, brief);
    const span = longestParagraph(draft);
    return reason && span ? [{ span, severity: "note", reason, edits: [] }] : [];
  },
};

function reasonFor({ length: { words } }: Draft, brief: ToneBrief): ToneReason | null {
  const { style } = brief;
  if (style && words >= Math.max(SHORT_PARAGRAPH_WORDS, TIMES_THEIR_LENGTH * style.words))
    return { code: "longer_than_they_write", values: { words, usual: style.words, messages: style.messages } };
  const first = style === null && isEarly(brief) && !isEveryday(brief);
  return first && words > FIRST_LETTER_WORDS ? { code: "long_for_a_first_letter", values: { words } } : null;
}

/** The sentence in the middle of the longest run without an empty line: where a cut pays most. */
function longestParagraph({ sentences }: Draft): Span | null {
  const longest = sentences.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
  return longest ?? null;
}
