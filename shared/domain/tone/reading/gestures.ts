/** What a draft does in its sentences, by the words of a language pack: it asks, thanks, hedges, promises … */
import { runSteps } from "../../../steps.ts";
import type { Span } from "../../draft/span.ts";
import type { DueDay } from "./dueDay.ts";
import type { OfferKind, ReadingLanguage } from "./languages/pack.ts";
import { type PackPatterns, patternsFor } from "./patterns.ts";
import { folded, phraseSteps } from "./phrase.ts";
import { sentencesOf } from "./sentences.ts";

type PlainGesture =
  | "request"
  | "order"
  | "seemingAsk"
  | "ask"
  | "notAsked"
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
export function* gestureSteps(
  { text, sentences, days }: GestureAsk,
  patterns: PackPatterns,
): Generator<void, Gesture[]> {
  const named = yield* namedSteps(text, sentences, namedPatterns(patterns));
  yield;
  const atHead = sentences.flatMap((sentence) => orderIn(text, sentence, patterns));
  const questions = sentences
    .filter((sentence) => isQuestion(text, sentence))
    .map(({ end }) => ({ name: "question" as const, span: { start: end - 1, end } }));
  const ofDays = days.map(({ span, deadline }) => ({
    name: deadline ? ("deadline" as const) : ("day" as const),
    span,
  }));
  return [...named, ...atHead, ...questions, ...ofDays].sort(byPlace);
}

/** What each pattern names in the sentences, pattern after pattern. */
export function* namedSteps(
  text: string,
  sentences: readonly Span[],
  patterns: readonly (readonly [GestureName, RegExp])[],
): Generator<void, Gesture[]> {
  const found: Gesture[] = [];
  for (const [name, pattern] of patterns)
    for (const span of yield* phraseSteps(text, sentences, pattern)) found.push({ name, span });
  return found;
}

export const byPlace = (one: Gesture, other: Gesture): number => one.span.start - other.span.start;

const namedPatterns = (patterns: PackPatterns): readonly (readonly [GestureName, RegExp])[] => [
  ["request", patterns.requests],
  ["seemingAsk", patterns.noAsk],
  ...patterns.offers.map(({ kind, pattern }) => [`offer-${kind}`, pattern] as const),
  ["give", patterns.gives],
  ["thanks", patterns.thanks],
  ["promise", patterns.promises],
  ["pressure", patterns.pressure],
  ["hedge", patterns.hedges],
  ["stock", patterns.stock],
];

/** A verb that orders something at the head of the sentence. */
function orderIn(text: string, sentence: Span, { order }: PackPatterns): Gesture[] {
  const span = orderAt(text, sentence, order);
  return span ? [{ name: "order", span }] : [];
}

/** Where one of the orders (sticky) stands at the head of the piece of text. */
export function orderAt(text: string, { start, end }: Span, order: RegExp): Span | null {
  order.lastIndex = 0;
  const found = order.exec(text.slice(start, end));
  return found && { start, end: start + found[0].length };
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
  return runSteps(gestureSteps({ text: low, sentences, days: patterns.days(low, whole, null) }, patterns));
}
