/** A gift that closes with a request to call, meet or sign ("no strings", relationship model, section 6). */

import type { Span } from "../../draft/span.ts";
import { type Draft, holds, isQuoted, sentenceOf } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import { isPersonal, namesUs } from "../pasted.ts";
import { isQuestion } from "../reading/gestures.ts";
import type { Finding, Rule } from "../rule.ts";
import { isTold, signed } from "../signs.ts";
import { leaveOut } from "../words.ts";

/** Longer than this it is a report, and what it hands over is work. */
const LONGEST_LETTER_WORDS = 300;

export const stringsAttached: Rule = {
  id: "strings-attached",
  check(draft, brief) {
    const { words } = draft;
    const everydayWork = brief.kind === "coworker" || brief.kind === "employee";
    if (words === null || everydayWork || draft.length.words > LONGEST_LETTER_WORDS) return [];
    return stringsIn(draft, words)
      .filter((string) => isPersonal(draft, string) && !holds(draft, sentenceOf(draft, string), words.askedFor))
      .slice(0, 1)
      .map((string): Finding => {
        const span = sentenceOf(draft, string);
        const whole = givenBefore(draft, words, span) ? span : string;
        const reason = { code: "gift_with_strings", values: { bond: brief.bond } } as const;
        return { span: whole, severity: "suggestion", reason, edits: whole === span ? leaveOut(draft) : [] };
      });
  },
};

/** Where the draft gives something, in the order of the text. */
export const giftsIn = (draft: Draft, words: RulePatterns): readonly Span[] =>
  [
    ...draft.gives.filter((span) => !(isQuoted(draft, span) || holds(draft, span, words.celebration))),
    ...signed(draft, "gifts"),
    ...signed(draft, "settles"),
  ].sort(inOrder);

/** After a gift any request is a string that is no courtesy; after what may be work as well, one that serves the writer. */
function stringsIn(draft: Draft, words: RulePatterns): readonly Span[] {
  const [gift] = giftsIn(draft, words);
  const [handed] = signed(draft, "handed");
  const wanted = requestsIn(draft);
  const tied = gift ? [...offersIn(draft), ...after(draft, sentenceOf(draft, gift), wanted)] : [];
  const serving = signed(draft, "strings").filter((span) => !isTold(draft, span));
  const servingAsks = serving.filter((span) => wanted.some((ask) => overlap(ask, sentenceOf(draft, span))));
  return [
    ...after(draft, gift, tied),
    ...after(draft, gift, serving),
    ...after(draft, handed, servingAsks),
    ...barters(draft),
  ].sort(inOrder);
}

/** `In exchange I would expect`: that something was given is said with it. */
const barters = (draft: Draft): readonly Span[] =>
  signed(draft, "barters").filter((span) => sentenceOf(draft, span) !== draft.sentences[0]);

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A request so many sentences after the gift is another matter of the letter. */
const FARTHEST_SENTENCES = 6;

/** Those that follow the first soon; none where nothing is first. */
function after(draft: Draft, first: Span | undefined, spans: readonly Span[]): readonly Span[] {
  if (first === undefined) return [];
  const from = placeOf(draft, first);
  return spans.filter((span) => span.start >= first.end && placeOf(draft, span) - from <= FARTHEST_SENTENCES);
}

const placeOf = (draft: Draft, span: Span): number => draft.sentences.indexOf(sentenceOf(draft, span));

/** Meetings and offers. */
const offersIn = (draft: Draft): readonly Span[] =>
  draft.offers.map(({ span }) => span).filter((span) => !(isQuoted(draft, span) || isTold(draft, span)));

/** Sentences that want anything of the reader. */
function requestsIn(draft: Draft): readonly Span[] {
  const asked = draft.asks.filter(({ marker }) => !(isQuoted(draft, marker) || isTold(draft, marker)));
  return [...asked.map(({ span }) => span), ...draft.openQuestions, ...signed(draft, "favours")].filter(
    (span) => !isCourtesy(draft, sentenceOf(draft, span)) && isBetweenUs(draft, sentenceOf(draft, span)),
  );
}

/** A question that names neither reader nor writer is about somebody else. */
const isBetweenUs = (draft: Draft, sentence: Span): boolean =>
  !isQuestion(draft.text, sentence) || namesUs(draft, sentence);

const isCourtesy = ({ plain, signs }: Draft, { start, end }: Span): boolean =>
  signs?.courtesies.test(plain.slice(start, end)) ?? false;

const givenBefore = (draft: Draft, words: RulePatterns, { start }: Span): boolean =>
  [...giftsIn(draft, words), ...signed(draft, "handed")].some((gift) => gift.end <= start);

const inOrder = (one: Span, other: Span): number => one.start - other.start;
