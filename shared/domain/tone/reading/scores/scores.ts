/** How formal and how polite a draft is, and how likely a sentence asks for something, with the words behind each. */

import type { Span } from "../../../draft/span.ts";
import { wordCount } from "../../../thread/wordCount.ts";
import { type Gesture, within } from "../gestures.ts";
import { featuresIn, type Piece } from "./features.ts";
import { type LinearModel, type Sign, type Weighed, weigh } from "./linearModel.ts";
import { FORMALITY_DE } from "./models/formalityDe.ts";
import { FORMALITY_EN } from "./models/formalityEn.ts";
import { FORMALITY_SHAPE } from "./models/formalityShape.ts";
import { POLITENESS_EN } from "./models/politenessEn.ts";

export interface Score {
  /** 0 to 1, one half being the middle of the texts the model learned from; it ranks, and its steps are no amounts. */
  readonly value: number;
  /** `shape`: from the look of the text alone, in a language whose words were not learned. */
  readonly basis: "words" | "shape";
  /** The words behind it, the weightiest first, in units of one deviation of the learned ratings; a positive weight raises the score. */
  readonly signs: readonly Sign[];
}

/** A draft cut for scoring. */
export interface ScoredDraft {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly gestures: readonly Gesture[];
}

/** Latin languages whose words were not learned, but whose look tells as it does in English and German. */
const BY_SHAPE: ReadonlySet<string> = new Set(["fr", "es"]);

export function formalityOf(draft: ScoredDraft): Score | null {
  if (draft.language === "en") return scored(formalityBy(FORMALITY_EN, draft), "words");
  if (draft.language === "de") return scored(formalityBy(FORMALITY_DE, draft), "words");
  return BY_SHAPE.has(draft.language) ? scored(formalityBy(FORMALITY_SHAPE, draft), "shape") : null;
}

/**
 * The mean of the sentences, as the models learned from single ones, in deviations of the learned ratings. A sentence weighs by the root of
 * its words: by its words alone, one long sentence would speak for a whole mail of short ones. `null` without words.
 */
export function formalityBy(model: LinearModel, { text, sentences }: ScoredDraft): Weighed | null {
  const pieces = sentences.map((span): WeighedPiece => {
    const share = Math.sqrt(wordCount(text.slice(span.start, span.end)));
    return { share, ...weigh(model, featuresIn({ text, span, gestures: [] }, model.looksAt)) };
  });
  return meanOf(pieces);
}

/** English only. */
export const politenessOf = (draft: ScoredDraft): Score | null =>
  draft.language === "en" ? scored(politenessBy(POLITENESS_EN, draft), "words") : null;

/**
 * Politeness was learned from requests of two sentences; so each two neighbouring sentences are judged, and those that ask weigh most: how
 * something is asked makes a mail polite or not. In deviations of the learned ratings; `null` without a sentence.
 */
export function politenessBy(model: LinearModel, { text, sentences, gestures }: ScoredDraft): Weighed | null {
  const pieces = neighboursOf(sentences).map((span): WeighedPiece => {
    const asks = within(gestures, span).some(({ name }) => ASKING.has(name));
    const share = asks ? ASKING_SHARE : 1;
    return { share, ...weigh(model, featuresIn({ text, span, gestures }, model.looksAt)) };
  });
  return meanOf(pieces);
}

const neighboursOf = (sentences: readonly Span[]): readonly Span[] =>
  sentences.length < 2
    ? sentences
    : sentences.slice(1).map((last, at) => ({ start: (sentences[at] ?? last).start, end: last.end }));

const ASKING: ReadonlySet<string> = new Set(["request", "order", "question"]);
const ASKING_SHARE = 3;

/** The chance from 0 to 1 that a sentence asks something of its reader, and the words that say so. */
export function requestBy(model: LinearModel, { text, span, gestures }: Piece): Weighed {
  const { score, signs } = weigh(model, featuresIn({ text, span, gestures }, model.looksAt));
  return { score: logistic(score), signs };
}

interface WeighedPiece extends Weighed {
  readonly share: number;
}

/** So many words explain a score; the rest is noise to a reader. */
const MOST_SIGNS = 12;

function meanOf(pieces: readonly WeighedPiece[]): Weighed | null {
  const total = pieces.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return null;
  const score = pieces.reduce((sum, piece) => sum + (piece.share / total) * piece.score, 0);
  const signs = pieces.flatMap(({ share, signs: own }) =>
    own.map(({ span, weight }) => ({ span, weight: (weight * share) / total })),
  );
  return { score, signs };
}

const scored = (weighed: Weighed | null, basis: Score["basis"]): Score | null =>
  weighed && { value: logistic(SPREAD * weighed.score), basis, signs: strongest(weighed.signs) };

/** Brings one deviation of the ratings to about 0.16 and 0.84. */
const SPREAD = 1.7;

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** The weights at the same place added up, the strongest places first. */
function strongest(signs: readonly Sign[]): readonly Sign[] {
  const places = Map.groupBy(signs, ({ span }) => `${span.start}-${span.end}`);
  return [...places.values()]
    .flatMap((own): Sign[] => {
      const [first] = own;
      return first ? [{ span: first.span, weight: own.reduce((sum, { weight }) => sum + weight, 0) }] : [];
    })
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight) || one.span.start - other.span.start)
    .slice(0, MOST_SIGNS);
}
