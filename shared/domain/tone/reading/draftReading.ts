/**
 * A draft as it reads: what it greets, asks, offers, gives, thanks for and promises, with the words each stands in. Nothing here knows
 * the reader; the rules judge what fits them. Pure, and in time that grows with the length of the text alone.
 */

import { runSteps } from "../../../steps.ts";
import type { LocalDate } from "../../../time.ts";
import type { Span } from "../../draft/span.ts";
import { wordCount } from "../../thread/wordCount.ts";
import { type Greeting, greetingOf } from "../greeting.ts";
import { type Ask, asksIn, openQuestionsIn, type SentencesSeen } from "./asks.ts";
import { clausePatterns, clauseSteps } from "./clauses.ts";
import type { DueDay } from "./dueDay.ts";
import { byPlace, type Gesture, type GestureName, gestureSteps, isQuestion, within } from "./gestures.ts";
import { type LanguageReading, languageOf, packOf } from "./language.ts";
import type { ClauseWords } from "./languages/clauses/pack.ts";
import { OFFER_KINDS, type OfferKind, type ReadingLanguage } from "./languages/pack.ts";
import { patternsFor } from "./patterns.ts";
import { folded, phrasesIn } from "./phrase.ts";
import { type Promised, promisesIn } from "./promises.ts";
import { formalityOf, politenessOf, type Score, type ScoredDraft } from "./scores/scores.ts";
import { sentencesOf } from "./sentences.ts";
import { type SignOff, signOffOf } from "./signOff.ts";

/** Spans are offsets in `text`, in UTF-16 units, in the order of the text. */
export interface DraftReading {
  readonly text: string;
  /** Where `pack` is `null`, only greeting, sign-off, sentences, questions, length and marks are read (T9). */
  readonly language: LanguageReading;
  /** `null` when the draft opens without one. */
  readonly greeting: Greeting | null;
  readonly signOff: SignOff | null;
  /** Between greeting and sign-off. */
  readonly sentences: readonly Span[];
  /** Sentences that end in a question mark. */
  readonly questions: readonly Span[];
  /** Questions that want an answer: not small talk, not help held out, not those the writer answers. */
  readonly openQuestions: readonly Span[];
  /** One for each sentence that asks. */
  readonly asks: readonly Ask[];
  readonly offers: readonly Offer[];
  readonly gives: readonly Span[];
  readonly thanks: readonly Span[];
  readonly promises: readonly Promised[];
  readonly pressure: readonly Span[];
  readonly hedges: readonly Span[];
  readonly stockPhrases: readonly Span[];
  /** Days the text names, deadlines and others. */
  readonly days: readonly DueDay[];
  /** `null` where the language has no model, or there are no words. */
  readonly formality: Score | null;
  /** English only. */
  readonly politeness: Score | null;
  readonly length: DraftLength;
  readonly marks: DraftMarks;
}

export interface Offer {
  readonly span: Span;
  readonly kind: OfferKind;
}

/** Of the text between greeting and sign-off. */
export interface DraftLength {
  readonly words: number;
  readonly sentences: number;
  /** In words. */
  readonly longestSentence: number;
}

export interface DraftMarks {
  /** Runs of exclamation marks. */
  readonly exclamations: readonly Span[];
  /** Pictures and typed faces. */
  readonly emoji: readonly Span[];
  /** Words of three letters and more in capitals. */
  readonly shouted: readonly Span[];
}

export interface ReadingOptions {
  /** ISO 639-1, where it is known better than the text tells. */
  readonly language?: string;
  /** The day by the writer's calendar, from which `Friday` is counted. */
  readonly today?: LocalDate;
  /** Words for clauses, where they are at hand; without them fewer asks and promises are read. */
  readonly clauses?: (language: ReadingLanguage) => ClauseWords | undefined;
}

/** `text` is the newly written text (`readBody(...).own`). */
export const readDraft = (text: string, options: ReadingOptions = {}): DraftReading =>
  runSteps(readSteps(text, options));

/** `readDraft` in steps, for a pane that must stay awake. */
export function* readSteps(text: string, { language, today, clauses }: ReadingOptions): Generator<void, DraftReading> {
  const frame = frameOf(text);
  yield;
  const form = formOf(frame, language);
  const { pack } = form.language;
  if (pack === null) return { ...form, ...NOTHING_READ };
  return { ...form, ...(yield* wordSteps(frame, pack, { today: today ?? null, clauses: clauses?.(pack) })) };
}

/** What is read in any language: the form of a draft, not what it says. A small part of the work of `readDraft`. */
export type DraftForm = Omit<DraftReading, keyof WordsRead>;

export const readForm = (text: string): DraftForm => formOf(frameOf(text));

function formOf({ text, greeting, signOff, sentences, body }: Frame, language?: string): DraftForm {
  return {
    ...{ text, language: language === undefined ? languageOf(text) : { code: language, pack: packOf(language) } },
    ...{ greeting, signOff, sentences },
    questions: sentences.filter((sentence) => isQuestion(text, sentence)),
    length: lengthOf(text, sentences),
    marks: marksOf(text, body),
  };
}

interface Frame extends Pick<DraftReading, "text" | "greeting" | "signOff" | "sentences"> {
  /** Between greeting and sign-off. */
  readonly body: Span;
}

function frameOf(text: string): Frame {
  const greeting = openingOf(text);
  const from = greeting?.span.end ?? 0;
  const signOff = signOffOf(text, from);
  const body = { start: from, end: signOff?.span.start ?? text.length };
  return { text, greeting, signOff, body, sentences: sentencesOf(text, body) };
}

/** The greeting, where it is one: `Thank you for letting me know` opens a sentence. */
function openingOf(text: string): Greeting | null {
  const greeting = greetingOf(text);
  if (!greeting) return null;
  const { start, end } = greeting.span;
  if (/^\s*(?:\n|$)/u.test(text.slice(end, end + 8))) return greeting;
  const closed = /[,:;!.–—-]$/u.test(text.slice(start, end));
  const named = greeting.names.some(({ words }) => /^\p{Lu}/u.test(words)) && !/^(?:thank|sorry)/iu.test(text);
  return closed || named || greeting.crowd ? greeting : null;
}

type WordsRead = Omit<DraftReading, keyof Frame | "language" | "questions" | "length" | "marks">;

const NOTHING_READ: WordsRead = {
  ...{
    openQuestions: [],
    asks: [],
    offers: [],
    gives: [],
    thanks: [],
    promises: [],
    pressure: [],
    hedges: [],
    stockPhrases: [],
    days: [],
  },
  ...{ formality: null, politeness: null },
};

interface AtHand {
  readonly today: LocalDate | null;
  readonly clauses?: ClauseWords | undefined;
}

function* wordSteps(frame: Frame, language: ReadingLanguage, atHand: AtHand): Generator<void, WordsRead> {
  const { scored, seen } = yield* seenSteps(frame, language, atHand);
  const openQuestions = openQuestionsIn(seen);
  yield;
  const asks = asksIn(seen);
  yield;
  const promises = promisesIn(seen);
  yield;
  const formality = formalityOf(scored);
  yield;
  const politeness = politenessOf(scored);
  return { ...gesturesByName(seen.gestures), openQuestions, asks, promises, days: seen.days, formality, politeness };
}

/** What the models are given of a draft. */
export interface DraftSeen {
  readonly scored: ScoredDraft;
  readonly seen: SentencesSeen;
}

export const draftSeen = (text: string, language: ReadingLanguage): DraftSeen =>
  runSteps(seenSteps(frameOf(text), language, { today: null }));

function* seenSteps(
  frame: Frame,
  language: ReadingLanguage,
  { today, clauses: words }: AtHand,
): Generator<void, DraftSeen> {
  const { text, sentences } = frame;
  const patterns = patternsFor(language);
  const low = folded(text);
  const pieces = piecesOf(frame);
  yield;
  const days = patterns.days(low, { start: 0, end: text.length }, today);
  const everywhere = yield* gestureSteps({ text: low, sentences: pieces, days }, patterns);
  const clauses = words ? clausePatterns(words, patterns) : null;
  const ofClauses = clauses ? yield* clauseSteps(low, sentences, clauses) : [];
  const gestures = [...sentences.flatMap((sentence) => within(everywhere, sentence)), ...ofClauses].sort(byPlace);
  return {
    scored: { text, language, sentences: pieces.slice(0, MOST_SCORED), gestures: everywhere },
    seen: { text, language, sentences, days, gestures, clauses },
  };
}

/** So many pieces tell how a text sounds. */
const MOST_SCORED = 200;

/** What the scores judge: greeting and closing phrase are much of the tone; the name under them is not. */
function piecesOf({ text, greeting, signOff, sentences }: Frame): readonly Span[] {
  const [first, ...later] = sentences;
  const closing = signOff?.phrase ? [signOff.phrase] : [];
  if (!greeting) return [...sentences, ...closing];
  const inline = first !== undefined && !text.slice(greeting.span.end, first.start).includes("\n");
  if (inline) return [{ start: greeting.span.start, end: first.end }, ...later, ...closing];
  return [greeting.span, ...sentences, ...closing];
}

function gesturesByName(
  gestures: readonly Gesture[],
): Pick<DraftReading, "offers" | "gives" | "thanks" | "pressure" | "hedges" | "stockPhrases"> {
  const named = (name: GestureName) => gestures.flatMap((one) => (one.name === name ? [one.span] : []));
  const offers = OFFER_KINDS.flatMap((kind) => named(`offer-${kind}`).map((span) => ({ span, kind })));
  return {
    offers: offers.sort((one, other) => one.span.start - other.span.start),
    gives: [...named("give"), ...named("help")].sort((one, other) => one.start - other.start),
    thanks: named("thanks"),
    pressure: named("pressure"),
    hedges: named("hedge"),
    stockPhrases: named("stock"),
  };
}

function lengthOf(text: string, sentences: readonly Span[]): DraftLength {
  const words = sentences.map(({ start, end }) => wordCount(text.slice(start, end)));
  return {
    words: words.reduce((sum, count) => sum + count, 0),
    sentences: sentences.length,
    longestSentence: words.reduce((most, count) => Math.max(most, count), 0),
  };
}

const EXCLAMATIONS = /[!！]{1,20}/gu;
const EMOJI =
  /\p{Extended_Pictographic}(?:\u{fe0f}|\u{200d}|\p{Emoji_Modifier}){0,4}|(?<![\p{L}\p{N}])[:;=8xX]['’]?-?[)(DPpdoO3*|/\\](?![\p{L}\p{N}/])|<3/gu;
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{3,30}(?![\p{L}\p{N}])/gu;

const marksOf = (text: string, body: Span): DraftMarks => ({
  exclamations: phrasesIn(text, body, EXCLAMATIONS),
  emoji: phrasesIn(text, body, EMOJI),
  shouted: phrasesIn(text, body, SHOUTED),
});
