/** A gift that closes with a request to call, meet or sign ("no strings", relationship model, section 6). */
import { type Draft, holds, isQuoted, said, sentenceOf } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import { isPersonal } from "../pasted.ts";
import type { Finding, Rule, Span } from "../rule.ts";
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
    ...said(draft, words.gifts),
    ...signed(draft, "gifts"),
    ...signed(draft, "settles"),
  ].sort(inOrder);

/** After a gift any request is a string that is no courtesy; after what may be work as well, one that serves the writer. */
function stringsIn(draft: Draft, words: RulePatterns): readonly Span[] {
  const [gift] = giftsIn(draft, words);
  const [handed] = signed(draft, "handed");
  const tied = gift ? [...listedIn(draft, words), ...after(sentenceOf(draft, gift), requestsIn(draft))] : [];
  const serving = signed(draft, "strings").filter((span) => !isTold(draft, span));
  return [...after(gift, tied), ...after(gift, serving), ...after(handed, serving)].sort(inOrder);
}

/** Those that begin after the first; none where nothing is first. */
const after = (first: Span | undefined, spans: readonly Span[]): readonly Span[] =>
  first ? spans.filter(({ start }) => start >= first.end) : [];

/** What lists tell of meetings, offers and requests to call. */
const listedIn = (draft: Draft, words: RulePatterns): readonly Span[] =>
  [
    ...draft.offers.map(({ span }) => span).filter((span) => !isQuoted(draft, span)),
    ...said(draft, words.strings),
  ].filter((span) => !isTold(draft, span));

/** Sentences that want anything of the reader. */
function requestsIn(draft: Draft): readonly Span[] {
  const asked = draft.asks.filter(({ marker }) => !(isQuoted(draft, marker) || isTold(draft, marker)));
  return [...asked.map(({ span }) => span), ...draft.openQuestions, ...signed(draft, "favours")].filter(
    (span) => !isCourtesy(draft, sentenceOf(draft, span)),
  );
}

const isCourtesy = ({ plain, signs }: Draft, { start, end }: Span): boolean =>
  signs?.courtesies.test(plain.slice(start, end)) ?? false;

const givenBefore = (draft: Draft, words: RulePatterns, { start }: Span): boolean =>
  [...giftsIn(draft, words), ...signed(draft, "handed")].some((gift) => gift.end <= start);

const inOrder = (one: Span, other: Span): number => one.start - other.start;
