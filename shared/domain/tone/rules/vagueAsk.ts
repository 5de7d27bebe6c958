/** An ask nobody can answer as it stands: no who, no what, no by when ("be specific", relationship model, section 6). */

import type { Span } from "../../draft/span.ts";
import { type Draft, holds, sentenceOf, wordsAt } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import { isPersonal } from "../pasted.ts";
import { phrasesIn } from "../reading/phrase.ts";
import type { Finding, Rule } from "../rule.ts";
import { isTold, signedBeside } from "../signs.ts";
import { isDenied, type Swapped, swap, swapsIn, withNext } from "../words.ts";

export const vagueAsk: Rule = {
  id: "vague-ask",
  check(draft) {
    const { words } = draft;
    if (words === null) return [];
    const listed = swapsIn(draft, words.vagueAsks).filter(({ span }) => !isTold(draft, span));
    const signs = signedBeside(draft, "vague", listed).map((span) => ({ span, put: null }));
    return [...listed, ...signs]
      .filter(({ span }) => isPersonal(draft, span) && !isDenied(draft, span))
      .filter(({ span }) => !(holds(draft, nearTo(draft, span), words.toldNotAsked) || isSpecific(draft, span, words)))
      .map((swapped) => finding(draft, swapped));
  },
};

/** Where `any help you gave us` says that it is told, not asked: so many letters around the words. */
const nearTo = ({ text }: Draft, { start, end }: Span): Span => ({
  start: Math.max(0, start - 14),
  end: Math.min(text.length, end + 14),
});

/** What the sentence or the next says of it. A day in the next is one of another matter, or of an ask of its own: it names no who or what. */
function isSpecific(draft: Draft, span: Span, { specific }: RulePatterns): boolean {
  const sentence = sentenceOf(draft, span);
  const said = withNext(draft, span);
  const named = draft.language.pack !== "de" && SOMEWHERE.test(wordsAt(draft, said));
  const details = phrasesIn(draft.folded, { start: sentence.end, end: said.end }, specific);
  return named || holds(draft, sentence, specific) || details.some((detail) => !isDay(draft, detail));
}

const isDay = ({ days }: Draft, { start, end }: Span): boolean =>
  days.some(({ span }) => span.start < end && start < span.end);

/** A place or a firm; German writes every noun with a capital. */
const SOMEWHERE = /\s(?:at|from|with|chez|à|en|en \p{Ll}+ de) \p{Lu}\p{Ll}+/u;

const finding = (draft: Draft, swapped: Swapped): Finding => ({
  ...swap(draft, swapped, "be_specific"),
  severity: "suggestion",
  reason: { code: "ask_without_who_what_when", values: {} },
});
