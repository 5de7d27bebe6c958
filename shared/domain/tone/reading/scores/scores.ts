/** How formal and how polite a draft is, and how likely a sentence asks for something, with the words behind each. */
import type { Span } from "../../rule.ts";
import { type Gesture, isInside } from "../gestures.ts";
import { featuresIn } from "./features.ts";
import { type Sign, type Weighed, weigh } from "./linearModel.ts";
import { FORMALITY_DE } from "./models/formalityDe.ts";
import { FORMALITY_EN } from "./models/formalityEn.ts";
import { FORMALITY_SHAPE } from "./models/formalityShape.ts";
import { POLITENESS_EN } from "./models/politenessEn.ts";
import { REQUEST_EN } from "./models/requestEn.ts";
import { tokensIn } from "./tokens.ts";

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

/**
 * The mean of the sentences, as the models learned from single ones. A sentence weighs by the root of its words: by its words alone, one
 * long sentence would speak for a whole mail of short ones.
 */
export function formalityOf({ text, language, sentences }: ScoredDraft): Score | null {
  const model = language === "en" ? FORMALITY_EN : language === "de" ? FORMALITY_DE : FORMALITY_SHAPE;
  const basis = model === FORMALITY_SHAPE ? "shape" : "words";
  if (basis === "shape" && !BY_SHAPE.has(language)) return null;
  const pieces = sentences.map((span): WeighedPiece => {
    const words = tokensIn(text, span).filter(({ isWord }) => isWord).length;
    return { share: Math.sqrt(words), ...weigh(model, featuresIn({ text, span, gestures: [] }, model.looksAt)) };
  });
  return meanOf(pieces, basis);
}

/**
 * English only. Politeness was learned from requests of two sentences; so each two neighbouring sentences are judged, and those that ask
 * weigh most: how something is asked makes a mail polite or not.
 */
export function politenessOf({ text, language, sentences, gestures }: ScoredDraft): Score | null {
  if (language !== "en") return null;
  const pairs =
    sentences.length < 2 ? [...sentences] : sentences.slice(1).map((last, at) => joined(sentences[at] ?? last, last));
  const pieces = pairs.map((span): WeighedPiece => {
    const asks = gestures.some((one) => ASKING.has(one.name) && isInside(one.span, span));
    const share = asks ? ASKING_SHARE : 1;
    return { share, ...weigh(POLITENESS_EN, featuresIn({ text, span, gestures }, POLITENESS_EN.looksAt)) };
  });
  return meanOf(pieces, "words");
}

const ASKING: ReadonlySet<string> = new Set(["request", "order", "question"]);
const ASKING_SHARE = 3;

const joined = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });

/** The chance from 0 to 1 that a sentence of an English mail asks something of its reader, and the words that say so. */
export function requestIn(text: string, sentence: Span, gestures: readonly Gesture[]): Weighed {
  const { score, signs } = weigh(REQUEST_EN, featuresIn({ text, span: sentence, gestures }, REQUEST_EN.looksAt));
  return { score: logistic(score), signs };
}

interface WeighedPiece extends Weighed {
  readonly share: number;
}

/** So many words explain a score; the rest is noise to a reader. */
const MOST_SIGNS = 12;

function meanOf(pieces: readonly WeighedPiece[], basis: Score["basis"]): Score | null {
  const total = pieces.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return null;
  const mean = pieces.reduce((sum, { share, score }) => sum + (share / total) * score, 0);
  const signs = pieces.flatMap(({ share, signs: own }) =>
    own.map(({ span, weight }) => ({ span, weight: (weight * share) / total })),
  );
  return { value: logistic(SPREAD * mean), basis, signs: strongest(signs) };
}

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
