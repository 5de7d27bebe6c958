/** What sentences want of their reader, and what they bind their writer to. */

import type { Span } from "../../draft/span.ts";
import { wordCount } from "../../thread/wordCount.ts";
import type { ClausePatterns } from "./clauses.ts";
import type { DueDay } from "./dueDay.ts";
import { type Gesture, type GestureName, isQuestion, within } from "./gestures.ts";
import type { ReadingLanguage } from "./languages/pack.ts";
import type { LinearModel } from "./scores/linearModel.ts";
import { REQUEST_EN } from "./scores/models/requestEn.ts";
import { requestBy } from "./scores/scores.ts";
import { thingsIn } from "./things.ts";

export interface Ask {
  /** The sentence. */
  readonly span: Span;
  /** The words that make it an ask: `could you`. */
  readonly marker: Span;
  /** What is asked for: the words after the marker, up to the deadline; empty when nothing follows. */
  readonly what: Span;
  /** The first name or role the ask is about: `Dana` of `Could you ask Dana`; `null` without one. */
  readonly who: Span | null;
  /** By when, or on which day. */
  readonly by: DueDay | null;
  /** One span for each thing the sentence asks for, at least one; the first begins where the sentence does. One where the words for clauses are not at hand. */
  readonly things: readonly Span[];
  /** How likely the sentence asks, 0 to 1; `null` in languages where words alone decide. */
  readonly likelihood: number | null;
}

/** Sentences with what was found in them. */
export interface SentencesSeen {
  readonly text: string;
  readonly language: ReadingLanguage;
  readonly sentences: readonly Span[];
  readonly days: readonly DueDay[];
  readonly gestures: readonly Gesture[];
  /** `null` where the words for clauses are not at hand. */
  readonly clauses: ClausePatterns | null;
}

/** Likelier sentences ask. Chosen for the best F1 on the development texts, by cross-validation. */
export const ASKS_FROM = 0.5;
/** The same where words of the pack ask as well. */
const ASKS_WITH_WORDS_FROM = 0.3;

/** Questions that want an answer: not small talk, not help held out, not those the writer answers. */
export const openQuestionsIn = (seen: SentencesSeen): Span[] =>
  seen.sentences.filter((sentence) => isQuestion(seen.text, sentence) && !isIdle(sentence, seen));

/** In English a model judges each sentence with the words it has learned; elsewhere, and for other words, these decide. */
export function asksIn(seen: SentencesSeen, model: LinearModel | null = modelFor(seen.language)): Ask[] {
  return seen.sentences.flatMap((sentence) => askIn(sentence, seen, model) ?? []);
}

const modelFor = (language: ReadingLanguage): LinearModel | null => (language === "en" ? REQUEST_EN : null);

function askIn(sentence: Span, seen: SentencesSeen, model: LinearModel | null): Ask | null {
  const inside = within(seen.gestures, sentence);
  const asking = markersIn(inside);
  if (isIdle(sentence, seen)) return null;
  const judged = model && requestBy(model, { text: seen.text, span: sentence, gestures: seen.gestures });
  const unlearned = markersIn(inside.filter(({ name }) => name !== "request" && name !== "order"));
  const from = asking.length > 0 ? ASKS_WITH_WORDS_FROM : ASKS_FROM;
  const asks = judged === null ? asking.length > 0 : unlearned.length > 0 || judged.score >= from;
  if (!asks) return null;
  const strongest = judged?.signs.toSorted((one, other) => other.weight - one.weight)[0]?.span;
  const marker = asking[0] ?? strongest ?? sentence;
  const by = dayIn(sentence, seen.days);
  const what = whatFollows(seen.text, sentence, { marker, by });
  const who = nameInside(seen.text, what, seen.language);
  const { text, clauses } = seen;
  const things = clauses ? thingsIn({ text, sentence, markers: asking }, clauses.joints) : [sentence];
  return { span: sentence, marker, what, who, by, things, likelihood: judged?.score ?? null };
}

/** Whether a sentence asks in appearance only. */
function isIdle(sentence: Span, seen: SentencesSeen): boolean {
  const inside = within(seen.gestures, sentence);
  return markersIn(inside).length === 0 && (inside.some(({ name }) => SEEMING.has(name)) || isAnswered(sentence, seen));
}

/** A question of so few words, none of which asks, is a heading where as few answer it: `The hall? Booked.` */
const HEADING_WORDS = 4;
const ANSWER_WORDS = 3;

function isAnswered(sentence: Span, { text, sentences }: SentencesSeen): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1];
  if (!next || !isQuestion(text, sentence) || text.slice(sentence.end, next.start).includes("\n")) return false;
  const words = ({ start, end }: Span) => wordCount(text.slice(start, end));
  return !isQuestion(text, next) && words(sentence) <= HEADING_WORDS && words(next) <= ANSWER_WORDS;
}

const SEEMING: ReadonlySet<GestureName> = new Set(["seemingAsk", "notAsked", "help"]);
const ASKING: ReadonlySet<GestureName> = new Set(["request", "order", "ask"]);

/** The words of the sentence that ask, without those that only seem to. */
const markersIn = (inside: readonly Gesture[]): Span[] => {
  const seeming = inside.filter(({ name }) => SEEMING.has(name));
  return inside
    .filter(({ name, span }) => ASKING.has(name) && !seeming.some((other) => covers(other.span, span)))
    .map(({ span }) => span);
};

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end + 1;

/** The day a sentence names; a deadline before another day. */
export function dayIn(sentence: Span, days: readonly DueDay[]): DueDay | null {
  const inside = within(days, sentence);
  return inside.find(({ deadline }) => deadline) ?? inside[0] ?? null;
}

/** What follows the marker in the sentence, without the day it is due and marks at the ends. */
export function whatFollows(text: string, sentence: Span, { marker, by }: { marker: Span; by: DueDay | null }): Span {
  const dueLater = by !== null && by.span.start >= marker.end;
  const until = dueLater && text.slice(by.span.end, sentence.end).search(/\p{L}/u) < 0 ? by.span.start : sentence.end;
  const words = text.slice(marker.end, until);
  const lead = words.search(/[\p{L}\p{N}]/u);
  if (lead < 0) return { start: marker.end, end: marker.end };
  const end = marker.end + words.replace(/[\s.,;:!?…]+$/u, "").length;
  return { start: marker.end + lead, end: Math.max(end, marker.end + lead) };
}

/** Names inside a sentence; its first word and what follows a full stop have capitals anyway. */
const NAME_INSIDE = /(?<=[\p{Ll},]\s)\p{Lu}[\p{Ll}\p{M}]{1,20}(?:\s\p{Lu}[\p{Ll}\p{M}]{1,20}){0,2}/u;
/** In German every noun has a capital, so only what follows a title counts. */
const TITLED_NAME = /(?<=(?:Herrn?|Frau|Dr\.)\s)\p{Lu}[\p{Ll}\p{M}]{1,20}/u;

function nameInside(text: string, within: Span, language: ReadingLanguage): Span | null {
  const words = text.slice(within.start, within.end);
  const found = (language === "de" ? TITLED_NAME : NAME_INSIDE).exec(words);
  if (!found) return null;
  const start = within.start + found.index;
  return { start, end: start + found[0].length };
}
