/**
 * A draft as it reads: what it greets, asks, offers, gives, thanks for and promises, with the words each stands in. Nothing here knows
 * the reader; the rules judge what fits them. Pure, and in time that grows with the length of the text alone.
 */
import type { LocalDate } from "../../../time.ts";
import { wordCount } from "../../thread/wordCount.ts";
import { type Greeting, greetingOf } from "../greeting.ts";
import type { Span } from "../rule.ts";
import { type Ask, nameInside, type Promised, whatFollows } from "./asks.ts";
import type { DueDay } from "./dueDay.ts";
import { type LanguageReading, languageOf, packOf } from "./language.ts";
import type { OfferKind } from "./languages/pack.ts";
import { type PackPatterns, patternsFor } from "./patterns.ts";
import { phrasesIn } from "./phrase.ts";
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
}

/** `text` is the newly written text (`readBody(...).own`). */
export function readDraft(text: string, { language, today }: ReadingOptions = {}): DraftReading {
  const read = language === undefined ? languageOf(text) : { code: language, pack: packOf(language) };
  const greeting = greetingOf(text);
  const from = greeting?.span.end ?? 0;
  const signOff = signOffOf(text, from);
  const body = { start: from, end: signOff?.span.start ?? text.length };
  const sentences = sentencesOf(text, body);
  const questions = sentences.filter(({ start, end }) => /[?？؟][\s"'”’»)\]]{0,4}$/u.test(text.slice(start, end)));
  const patterns = read.pack === null ? null : patternsFor(read.pack);
  const shape = { text, language: read, greeting, signOff, sentences, questions };
  return {
    ...shape,
    ...(patterns ? wordsRead({ text, body, sentences, today: today ?? null }, patterns) : NOTHING_READ),
    length: lengthOf(text, sentences),
    marks: marksOf(text, body),
  };
}

type WordsRead = Pick<
  DraftReading,
  "asks" | "offers" | "gives" | "thanks" | "promises" | "pressure" | "hedges" | "stockPhrases" | "days"
>;

const NOTHING_READ: WordsRead = {
  ...{
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
};

interface Body {
  readonly text: string;
  readonly body: Span;
  readonly sentences: readonly Span[];
  readonly today: LocalDate | null;
}

function wordsRead({ text, body, sentences, today }: Body, patterns: PackPatterns): WordsRead {
  const inSentences = (pattern: RegExp) => sentences.flatMap((sentence) => phrasesIn(text, sentence, pattern));
  const days = patterns.days(text, body, today);
  const asked = { text, days, patterns };
  return {
    asks: sentences.flatMap((sentence) => askIn(sentence, asked) ?? []),
    offers: patterns.offers
      .flatMap(({ kind, pattern }) => inSentences(pattern).map((span) => ({ span, kind })))
      .sort(inOrder),
    gives: inSentences(patterns.gives),
    thanks: inSentences(patterns.thanks),
    promises: sentences.flatMap((sentence) => promisesIn(sentence, asked)),
    pressure: inSentences(patterns.pressure),
    hedges: inSentences(patterns.hedges),
    stockPhrases: inSentences(patterns.stock),
    days,
  };
}

const inOrder = (one: Offer, other: Offer): number => one.span.start - other.span.start;

interface Asked {
  readonly text: string;
  readonly days: readonly DueDay[];
  readonly patterns: PackPatterns;
}

function askIn(sentence: Span, { text, days, patterns }: Asked): Ask | null {
  const marker = markerOf(text, sentence, patterns);
  if (marker === null) return null;
  const by = dayIn(sentence, days);
  const what = whatFollows(text, sentence, { marker, by });
  return { span: sentence, marker, what, who: nameInside(text, what, patterns.language), by };
}

/** The words of the sentence that ask; `null` where they only seem to. */
function markerOf(text: string, sentence: Span, patterns: PackPatterns): Span | null {
  const seeming = phrasesIn(text, sentence, patterns.noAsk);
  const asking = [...phrasesIn(text, sentence, patterns.requests), ...orderIn(text, sentence, patterns)].filter(
    (span) => !seeming.some((other) => other.start <= span.start && span.end <= other.end + 1),
  );
  return asking.toSorted((one, other) => one.start - other.start)[0] ?? null;
}

/** A verb at the head of the sentence that orders something. */
function orderIn(text: string, sentence: Span, { order }: PackPatterns): Span[] {
  order.lastIndex = 0;
  const found = order.exec(text.slice(sentence.start, sentence.end));
  return found ? [{ start: sentence.start, end: sentence.start + found[0].length }] : [];
}

function promisesIn(sentence: Span, { text, days, patterns }: Asked): Promised[] {
  const by = dayIn(sentence, days);
  return phrasesIn(text, sentence, patterns.promises)
    .slice(0, 1)
    .map((marker) => ({ span: sentence, marker, what: whatFollows(text, sentence, { marker, by }), by }));
}

/** The day a sentence names; a deadline before another day. */
function dayIn(sentence: Span, days: readonly DueDay[]): DueDay | null {
  const inside = days.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
  return inside.find(({ deadline }) => deadline) ?? inside[0] ?? null;
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
