/** From labelled texts to a model that can be read. */
import { gesturesOf } from "../../../shared/domain/tone/reading/gestures.ts";
import { featuresIn } from "../../../shared/domain/tone/reading/scores/features.ts";
import type { Feature, LinearModel } from "../../../shared/domain/tone/reading/scores/linearModel.ts";
import type { CorpusName, LabelledText } from "../../eval/tone/texts.ts";
import type { KeepsWord } from "./generalWords.ts";
import type { Recipe } from "./recipes.ts";
import { fitSparse, type SparseRow } from "./sparse.ts";

/** A text with its features: the dear part, shared by the folds of a cross-validation. */
export interface Example {
  readonly from: LabelledText;
  readonly corpus: CorpusName;
  readonly features: readonly Feature[];
}

export function examplesFor(recipe: Recipe, corpus: CorpusName, texts: readonly LabelledText[]): readonly Example[] {
  return texts.map((from) => {
    const { text } = from;
    const span = { start: 0, end: text.length };
    const gestures = recipe.gestures ? gesturesOf(text, recipe.language) : [];
    return { from, corpus, features: featuresIn({ text, span, gestures }, recipe.looksAt) };
  });
}

/** Weights are kept as whole levels up to this one. */
const HIGHEST_LEVEL = 31;

/** The model that fits `examples` best; ratings of different corpora are brought to mean 0 and deviation 1 each. */
export function trainModel(recipe: Recipe, examples: readonly Example[], keeps: KeepsWord): LinearModel {
  const columns = columnsOf(recipe, examples, keeps);
  const names = [...columns.keys()];
  const ridge = Float64Array.from([UNPENALISED, ...names.map((name) => penaltyOf(recipe, name))]);
  const weights = fitSparse({
    rows: examples.map((example) => rowOf(example, columns)),
    labels: labelsOf(recipe, examples),
    kind: recipe.kind,
    ridge,
  });
  return modelOf(recipe, names, weights);
}

const UNPENALISED = 1e-6;
/** A column stands for a feature by its group and name. */
const keyOf = ({ group, name }: Feature): string => `${group}:${name}`;
const isWordKey = (key: string): boolean => key.startsWith("words:");

const penaltyOf = ({ ridge }: Recipe, key: string): number => (isWordKey(key) ? ridge.words : ridge.rest);

/** Column 0 is the intercept. */
function columnsOf(recipe: Recipe, examples: readonly Example[], keeps: KeepsWord): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) texts.set(keyOf(feature), (texts.get(keyOf(feature)) ?? 0) + 1);
  const kept = [...texts.keys()].filter((key) => {
    if (!isWordKey(key)) return true;
    return recipe.words && (texts.get(key) ?? 0) >= recipe.fewestTexts && keeps(key.slice("words:".length));
  });
  return new Map(kept.sort().map((key, at) => [key, at + 1]));
}

function rowOf({ features }: Example, columns: ReadonlyMap<string, number>): SparseRow {
  const found = features.filter((feature) => columns.has(keyOf(feature)) && feature.value !== 0);
  return {
    columns: Int32Array.from([0, ...found.map((feature) => columns.get(keyOf(feature)) ?? 0)]),
    values: Float64Array.from([1, ...found.map(({ value }) => value)]),
  };
}

function labelsOf({ kind }: Recipe, examples: readonly Example[]): Float64Array {
  if (kind === "logistic") return Float64Array.from(examples, ({ from }) => from.label);
  const scales = new Map(
    [...Map.groupBy(examples, ({ corpus }) => corpus)].map(([corpus, own]) => [corpus, scaleOf(own)]),
  );
  return Float64Array.from(examples, ({ from, corpus }) => {
    const { mean, deviation } = scales.get(corpus) ?? { mean: 0, deviation: 1 };
    return (from.label - mean) / deviation;
  });
}

function scaleOf(examples: readonly Example[]): { readonly mean: number; readonly deviation: number } {
  const mean = examples.reduce((sum, { from }) => sum + from.label, 0) / examples.length;
  const square = examples.reduce((sum, { from }) => sum + (from.label - mean) ** 2, 0) / examples.length;
  return { mean, deviation: Math.sqrt(square) || 1 };
}

const rounded = (value: number): number => Number(value.toFixed(3));

function modelOf(recipe: Recipe, names: readonly string[], weights: Float64Array): LinearModel {
  const named = names.map((key, at) => ({ key, weight: weights[at + 1] ?? 0 }));
  const words = named.filter(({ key }) => isWordKey(key));
  const step = rounded(
    Math.max(0.001, words.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) / HIGHEST_LEVEL),
  );
  const of = (group: string) =>
    Object.fromEntries(
      named
        .filter(({ key }) => key.startsWith(group))
        .map(({ key, weight }) => [key.slice(group.length), rounded(weight)]),
    );
  return {
    looksAt: recipe.looksAt,
    intercept: rounded(weights[0] ?? 0),
    step,
    words: byLevel(words, step),
    shape: of("shape:"),
    gestures: of("gestures:"),
  };
}

interface WordWeight {
  readonly key: string;
  readonly weight: number;
}

/** Lines of a rounded level and its words, the highest first; words of level 0 are left out. */
function byLevel(words: readonly WordWeight[], step: number): string {
  const levels = Map.groupBy(words, ({ weight }) => Math.round(weight / step));
  const ordered = [...levels].filter(([level]) => level !== 0).sort(([one], [other]) => other - one);
  return ordered
    .map(([level, own]) => [level, ...own.map(({ key }) => key.slice("words:".length)).sort()].join(" "))
    .join("\n");
}
