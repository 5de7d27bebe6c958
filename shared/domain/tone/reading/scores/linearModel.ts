/**
 * A learned score that can be read: a sum of weights, each of a word, a pair of neighbouring words, a gesture (an ask, a hedge, thanks)
 * or the look of the text. The words a score stems from are those whose weights were added.
 */
import type { Span } from "../../../draft/span.ts";
import type { ShapeFeature } from "./shape.ts";

export interface FeatureOptions {
  /** `present`: a word counts once, however often it stands there; `density`: its count over the root of the number of tokens. */
  readonly counting: "present" | "density";
  /** Pairs of neighbouring words, or of the start and the first word alone. */
  readonly pairs: "all" | "first" | "none";
  /** The language whose register words count (`registerWords.ts`). */
  readonly register: "en" | "de" | null;
}

export interface LinearModel {
  readonly looksAt: FeatureOptions;
  readonly intercept: number;
  /** What one level of `words` weighs. */
  readonly step: number;
  /** Lines of a level and its words and pairs, a pair joined by `_`, with `^` for the start and `$` for the end. */
  readonly words: string;
  readonly shape: Readonly<Partial<Record<ShapeFeature, number>>>;
  readonly gestures: Readonly<Record<string, number>>;
}

/** One thing found in a piece of text. */
export interface Feature {
  readonly group: "words" | "shape" | "gestures";
  readonly name: string;
  readonly value: number;
  /** The words it stems from; none for the look of the whole. */
  readonly spans: readonly Span[];
}

/** How much the words at a place moved a score: up when positive. */
export interface Sign {
  readonly span: Span;
  readonly weight: number;
}

export interface Weighed {
  readonly score: number;
  readonly signs: readonly Sign[];
}

export function weigh(model: LinearModel, features: readonly Feature[]): Weighed {
  let score = model.intercept;
  const signs: Sign[] = [];
  for (const feature of features) {
    const weight = feature.value * weightOf(model, feature);
    if (weight === 0) continue;
    score += weight;
    for (const span of feature.spans) signs.push({ span, weight: weight / feature.spans.length });
  }
  return { score, signs };
}

function weightOf(model: LinearModel, { group, name }: Feature): number {
  if (group === "words") return wordWeights(model).get(name) ?? 0;
  const weights: Readonly<Record<string, number | undefined>> = model[group];
  return weights[name] ?? 0;
}

const unpacked = new WeakMap<LinearModel, ReadonlyMap<string, number>>();

/** The weights of words and pairs, unpacked when first needed. */
export function wordWeights(model: LinearModel): ReadonlyMap<string, number> {
  const known = unpacked.get(model);
  if (known) return known;
  const weights = new Map(
    model.words.split("\n").flatMap((line) => {
      const [level = "", ...words] = line.split(" ");
      return words.map((word) => [word, Number(level) * model.step] as const);
    }),
  );
  unpacked.set(model, weights);
  return weights;
}
