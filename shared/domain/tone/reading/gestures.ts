/** What a draft does in its sentences, by the words of a language pack: it asks, thanks, hedges, promises … */
import type { Span } from "../rule.ts";
import type { DueDay } from "./dueDay.ts";
import type { OfferKind, ReadingLanguage } from "./languages/pack.ts";
import { type PackPatterns, patternsFor } from "./patterns.ts";
import { folded, phrasesIn } from "./phrase.ts";
import { sentencesOf } from "./sentences.ts";

type PlainGesture =
  | "request"
  | "order"
  | "seemingAsk"
  | "help"
  | "give"
  | "thanks"
  | "promise"
  | "pledge"
  | "arrival"
  | "pressure"
  | "hedge"
  | "stock";
export type GestureName = PlainGesture | `offer-${OfferKind}` | "day" | "deadline" | "question";

export interface Gesture {
  readonly name: GestureName;
  readonly span: Span;
}

export interface GestureAsk {
  /** `folded` (`phrase.ts`). */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly days: readonly DueDay[];
}

/** In the order of the text. */
export function gesturesIn({ text, sentences, days }: GestureAsk, patterns: PackPatterns): Gesture[] {
  const byName = namedPatterns(patterns);
  const inSentences = sentences.flatMap((sentence) => [
    ...byName.flatMap(([name, pattern]) => phrasesIn(text, sentence, pattern).map((span) => ({ name, span }))),
    ...orderIn(text, sentence, patterns),
    ...(isQuestion(text, sentence)
      ? [{ name: "question" as const, span: { start: sentence.end - 1, end: sentence.end } }]
      : []),
  ]);
  const ofDays = days.map(({ span, deadline }) => ({
    name: deadline ? ("deadline" as const) : ("day" as const),
    span,
  }));
  return [...inSentences, ...ofDays].sort((one, other) => one.span.start - other.span.start);
}

const namedPatterns = (patterns: PackPatterns): readonly (readonly [GestureName, RegExp])[] => [
  ["request", patterns.requests],
  ["seemingAsk", patterns.noAsk],
  ["help", patterns.help],
  ...patterns.offers.map(({ kind, pattern }) => [`offer-${kind}`, pattern] as const),
  ["give", patterns.gives],
  ["thanks", patterns.thanks],
  ["promise", patterns.promises],
  ["pledge", patterns.pledges],
  ["arrival", patterns.arrivals],
  ["pressure", patterns.pressure],
  ["hedge", patterns.hedges],
  ["stock", patterns.stock],
];

/** A verb that orders something at the head of the sentence, or after the few words that come before its first comma or colon. */
function orderIn(text: string, sentence: Span, { order }: PackPatterns): Gesture[] {
  const words = text.slice(sentence.start, sentence.end);
  const lead = /^(?:[^\s,:.?!]{1,16}\s){0,2}[^\s,:.?!]{0,16}[,:]\s{1,3}/u.exec(words)?.[0].length ?? 0;
  for (const at of [0, lead]) {
    order.lastIndex = at;
    const found = order.exec(words);
    if (found)
      return [{ name: "order", span: { start: sentence.start + at, end: sentence.start + at + found[0].length } }];
  }
  return [];
}

/** Whether a sentence ends in a question mark, of any script. */
export const isQuestion = (text: string, { start, end }: Span): boolean =>
  /[?？؟][\s"'”’»)\]]{0,4}$/u.test(text.slice(Math.max(start, end - 6), end));

/** Those of `found`, which are in the order of the text, that lie inside `span`: found by halving, as there may be thousands. */
export function within<T extends { readonly span: Span }>(found: readonly T[], span: Span): T[] {
  let low = 0;
  for (let high = found.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let one = found[low]; one && one.span.start < span.end; one = found[low]) {
    if (one.span.end <= span.end) inside.push(one);
    low += 1;
  }
  return inside;
}

/** The gestures of a whole text in a language there is a pack for. */
export function gesturesOf(text: string, language: ReadingLanguage): Gesture[] {
  const whole = { start: 0, end: text.length };
  const patterns = patternsFor(language);
  const sentences = sentencesOf(text, whole);
  const low = folded(text);
  return gesturesIn({ text: low, sentences, days: patterns.days(low, whole, null) }, patterns);
}
