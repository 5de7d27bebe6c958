/** An ask while something is owed, or of somebody who never got anything ("give before you get", relationship model, section 6). */

import type { Span } from "../../draft/span.ts";
import type { GiveAndAsk, ToneBrief } from "../brief.ts";
import { type Draft, holds, isQuoted, sentenceOf } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import { phrasesIn } from "../reading/phrase.ts";
import type { ToneReason } from "../reason.ts";
import type { Finding, Rule } from "../rule.ts";
import { isTold, signed } from "../signs.ts";
import { isEverydayWork } from "../ties.ts";
import { isDenied, withAfter } from "../words.ts";

export const giveBeforeAsk: Rule = {
  id: "give-before-ask",
  check(draft, brief) {
    const { words } = draft;
    const reason = brief.ledger ? imbalance(brief.ledger, brief) : null;
    if (words === null || reason === null) return [];
    const favour = gives(draft) ? undefined : favoursIn(draft, words)[0];
    return favour ? [finding(draft, favour, { reason, brief, offer: words.offerBack })] : [];
  },
};

/** Nothing is kept between two who never asked or gave: then there is no balance to speak of. Friends count what they owe alone. */
function imbalance({ gave, received, asked, owed, owedSince }: GiveAndAsk, brief: ToneBrief): ToneReason | null {
  if (isEverydayWork(brief)) return null;
  if (owed > 0) return { code: "ask_while_you_owe", values: { owed, since: owedSince } };
  const onlyTaking = gave === 0 && received + asked > 0 && brief.kind !== "personal";
  return onlyTaking ? { code: "ask_before_giving", values: { gave, received, asked } } : null;
}

/** Something for the reader, or what was owed to them: in no sentence that asks, and not what the reader gave. */
function gives(draft: Draft): boolean {
  if (draft.gives.some((span) => !isQuoted(draft, span)) || signed(draft, "settles").length > 0) return true;
  return signed(draft, "gifts")
    .map((gift) => sentenceOf(draft, gift))
    .some((sentence) => !draft.asks.some(({ span }) => span.start === sentence.start) && isGiven(draft, sentence));
}

const isGiven = ({ plain, signs }: Draft, { start, end }: Span): boolean =>
  signs !== null && !signs.notGiven.test(plain.slice(start, end));

/** Sentences that ask for a favour: not small talk, not a question about a fact. */
export function favoursIn(draft: Draft, words: RulePatterns): readonly Span[] {
  const asked = draft.asks
    .filter(({ span, marker }) => !(isQuoted(draft, marker) || holds(draft, span, words.social)))
    .map(({ span, marker }) => ({ span, marker }));
  const isMeant = ({ marker }: { readonly marker: Span }) => !isDenied(draft, marker);
  const signs = signed(draft, "favours").map((marker) => ({ span: sentenceOf(draft, marker), marker }));
  return [...asked.filter(({ marker }) => !isAboutFact(draft, marker, words)), ...signs.filter(isMeant)]
    .filter(({ span, marker }) => !(holds(draft, span, words.smallTalk) || isTold(draft, marker)))
    .map(({ span }) => span)
    .filter((span, at, all) => all.findIndex(({ start }) => start === span.start) === at)
    .sort((one, other) => one.start - other.start);
}

/** `when`, `which`: a marker that opens with one asks for a fact. */
const isAboutFact = (draft: Draft, marker: Span, { questionWords }: RulePatterns): boolean =>
  phrasesIn(draft.folded, marker, questionWords)[0]?.start === marker.start;

interface Because {
  readonly reason: ToneReason;
  readonly brief: ToneBrief;
  readonly offer: string;
}

const finding = (draft: Draft, span: Span, { reason, brief, offer }: Because): Finding => ({
  span,
  severity: brief.unanswered > 0 || reason.code === "ask_while_you_owe" ? "think_again" : "suggestion",
  reason,
  edits: [{ label: "offer_something", replacement: withAfter(draft, span, offer) }],
});
