/** Chasing an answer: "just checking in", or one message more after several without an answer (relationship model, section 5). */
import { localDateOf } from "../../../time.ts";
import type { Span } from "../../draft/span.ts";
import type { ToneBrief } from "../brief.ts";
import { type Draft, said, sentenceOf, wordsAt } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { Edit, Finding, Rule, ToneContext } from "../rule.ts";
import { signed } from "../signs.ts";
import { firstSaid, inCaseOf, isDenied, type Swapped, swap, swapsIn, withAfter } from "../words.ts";
import { giftsIn } from "./stringsAttached.ts";

/** After two messages without an answer the next is one too many. */
const UNANSWERED_TO_WAIT = 2;

export const chaser: Rule = {
  id: "chaser",
  check(draft, brief, context) {
    const { words } = draft;
    if (words === null) return [];
    const chasing = chasingWords(draft, words);
    if (mustWait(brief, context))
      return chasing.length === 0 && wantsNothing(draft, words) ? [] : thirdWithoutAnswer(draft, brief, chasing);
    if (!mayBeWeary(brief)) return [];
    return chasing.map(({ span, edits }) => ({
      span,
      severity: "suggestion",
      reason: { code: "chasing_words", values: { unanswered: brief.unanswered } },
      edits,
    }));
  },
};

const mustWait = (brief: ToneBrief, { now, zone }: ToneContext): boolean =>
  brief.unanswered >= UNANSWERED_TO_WAIT && (brief.waitUntil === null || localDateOf(now, zone) < brief.waitUntil);

/** In a tie that is well and owes nothing, "just checking in" is only friendly. */
const mayBeWeary = (brief: ToneBrief): boolean =>
  brief.unanswered > 0 || !(brief.stage === "buildup" || brief.stage === "continuation");

/** What may go before the waiting is over: a gift, or a word that no answer is needed, and nothing asked or sold. */
function wantsNothing(draft: Draft, words: RulePatterns): boolean {
  const released = signed(draft, "releases");
  const freed = released.map((span) => sentenceOf(draft, span).start);
  // "Forget my mail, I withdraw it" has the form of an ask and the words of a threat.
  const wanted = [...draft.asks, ...draft.offers]
    .map(({ span }) => span)
    .concat(draft.openQuestions, signed(draft, "pressing"))
    .filter((span) => !freed.includes(sentenceOf(draft, span).start));
  return wanted.length === 0 && (released.length > 0 || giftsIn(draft, words).length > 0);
}

function thirdWithoutAnswer(draft: Draft, brief: ToneBrief, chasing: readonly Chase[]): Finding[] {
  const first = firstSaid(draft);
  const noHurry = draft.words?.noHurry;
  const unmarked = first && noHurry ? [{ span: first, edits: [withNoPressure(draft, first, noHurry)] }] : [];
  return (chasing.length > 0 ? chasing : unmarked).map(({ span, edits }) => ({
    span,
    severity: "think_again",
    reason: { code: "third_without_answer", values: { unanswered: brief.unanswered, until: brief.waitUntil } },
    edits,
  }));
}

/** Keeps the writer's words and takes the need to answer away. */
const withNoPressure = (draft: Draft, span: Span, noHurry: string): Edit => ({
  label: "no_pressure",
  replacement: withAfter(draft, span, noHurry),
});

interface Chase {
  readonly span: Span;
  readonly edits: readonly Edit[];
}

function chasingWords(draft: Draft, words: RulePatterns): Chase[] {
  const followed = said(draft, words.followUps);
  const swapped = swapsIn(draft, words.chasing);
  const denied = [...followed, ...swapped.map(({ span }) => span)].filter((span) => isDenied(draft, span));
  const meant = (span: Span) => !denied.some((one) => sentenceOf(draft, one).start === sentenceOf(draft, span).start);
  return [
    ...followed.filter(meant).map((span) => followUp(draft, span, words)),
    ...swapped.filter(({ span }) => meant(span)).map((one) => chased(draft, one, words)),
    ...signed(draft, "chases")
      .filter(meant)
      .map((found) => eased(draft, found, words)),
  ];
}

function followUp(draft: Draft, span: Span, words: RulePatterns): Chase {
  const { label, replacement } = aboutFor(draft, span, words);
  return { span, edits: [{ label, replacement: inCaseOf(draft.text, span, replacement) }] };
}

const chased = (draft: Draft, one: Swapped, words: RulePatterns): Chase =>
  one.put === null ? eased(draft, one.span, words) : swap(draft, one, "no_pressure");

/** The whole sentence, with the need to answer taken away after it. */
function eased(draft: Draft, found: Span, { noHurry }: RulePatterns): Chase {
  const span = sentenceOf(draft, found);
  return { span, edits: [withNoPressure(draft, span, noHurry)] };
}

/** What can stand before the same words that followed: `following up on my note` becomes `this is about my note`. */
function aboutFor(draft: Draft, span: Span, { aboutIt }: RulePatterns): Edit {
  const after = draft.text.slice(span.end, sentenceOf(draft, span).end);
  if (/^[\s.!?]{0,5}$/u.test(after)) return { label: "no_pressure", replacement: "no need to answer this one" };
  const asked = wordsAt(draft, span);
  if (/\bto see\b/i.test(asked))
    return { label: "say_what_it_is_about", replacement: "whenever it suits you, tell me" };
  const article = /\b(?:my|the|our|this|that)$/i.exec(asked)?.[0];
  return { label: "say_what_it_is_about", replacement: article ? `${aboutIt} ${article.toLowerCase()}` : aboutIt };
}
