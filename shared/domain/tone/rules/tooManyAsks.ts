/** More asks than one answers: the last ones are not read (relationship model, section 8; T8). */

import type { Span } from "../../draft/span.ts";
import type { ToneBrief } from "../brief.ts";
import { type Draft, holds, sentenceOf, wordsAt } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { Rule } from "../rule.ts";
import { isTold, signed } from "../signs.ts";
import { isEarly, isEveryday } from "../ties.ts";

/** One asks somebody new for one thing; a tie bears more. */
const TOO_MANY = 4;
const TOO_MANY_OF_THE_FEW_WORDS = 3;
/** Longer than this it is a report or a pasted text, and its questions are not asked of the reader. */
const LONGEST_LETTER_WORDS = 300;
/** Fewer commas and `and`s than this part no list. */
const FEWEST_COMMAS = 2;
/** Who writes so few words answers few questions. */
const TERSE_WORDS = 40;

export const tooManyAsks: Rule = {
  id: "too-many-asks",
  check(draft, brief) {
    const { words } = draft;
    if (words === null || draft.length.words > LONGEST_LETTER_WORDS) return [];
    const asks = asksIn(draft, words);
    const most = limitFor(brief);
    const span = asks[most - 1];
    if (!span) return [];
    const reason = { code: "many_asks", values: { asks: asks.length, bond: brief.bond } } as const;
    return [{ span, severity: "note", reason, edits: [] }];
  },
};

const limitFor = (brief: ToneBrief): number => {
  const terse = brief.style !== null && brief.style.words < TERSE_WORDS;
  return terse || (isEarly(brief) && !isEveryday(brief)) ? TOO_MANY_OF_THE_FEW_WORDS : TOO_MANY;
};

/**
 * Asks and questions that want an answer, each with its sentence; a sentence stands as often as it asks. A numbered list is easy to
 * answer and counts as one.
 */
export function asksIn(draft: Draft, words: RulePatterns): readonly Span[] {
  const favours = signed(draft, "favours").map((span) => sentenceOf(draft, span));
  const all = [...draft.asks.map(({ span }) => span), ...draft.openQuestions, ...favours]
    .filter((span, at, spans) => spans.findIndex(({ start }) => start === span.start) === at)
    .filter((span) => !(holds(draft, span, words.smallTalk) || (isTold(draft, span) && !asksItself(draft, span))))
    .sort((one, other) => one.start - other.start);
  const listed = all.filter((span) => isListed(draft, span));
  return all
    .filter((span) => !listed.includes(span) || span === listed[0])
    .flatMap((span) => Array.from({ length: asksWithin(draft, span) }, () => span));
}

/** `What does he say?` tells of nobody's words. */
const asksItself = ({ openQuestions }: Draft, { start }: Span): boolean =>
  openQuestions.some((question) => question.start === start);

/** How many asks one sentence holds: `Is the mast ready, what did he say, and when do we sail?` holds three. */
const asksWithin = (draft: Draft, sentence: Span): number =>
  draft.asks.find(({ span }) => span.start === sentence.start)?.things.length ?? piecesOf(wordsAt(draft, sentence));

/** Where no words of asking part a sentence, its commas do, from two on: `also a quote, your number and the key`. */
function piecesOf(words: string): number {
  const commas = words.match(/[,;]\s|\s(?:and|und|et|y)\s/gu)?.length ?? 0;
  return commas < FEWEST_COMMAS ? 1 : commas + 1;
}

const isListed = ({ text }: Draft, { start }: Span): boolean =>
  /(?:^|\n)\s*(?:\d{1,2}[.)]|[-*•])\s*$/u.test(text.slice(Math.max(0, start - 8), start)) ||
  /^(?:\d{1,2}[.)]|[-*•])\s/u.test(text.slice(start, start + 5));
