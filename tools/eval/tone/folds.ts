/** Scores of texts by models that have not seen them. */
import { type LinearModel, weigh } from "../../../shared/domain/tone/reading/scores/linearModel.ts";
import type { KeepsWord } from "../../train/tone/generalWords.ts";
import type { Recipe } from "../../train/tone/recipes.ts";
import { type Example, trainModel } from "../../train/tone/training.ts";

const FOLDS = 10;

/** The fold of a text, by its id alone (FNV-1a): the same in every run. */
function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % FOLDS;
}

export interface FoldAsk {
  readonly recipe: Recipe;
  readonly examples: readonly Example[];
  readonly keeps: KeepsWord;
  readonly score: (model: LinearModel, example: Example) => number;
}

/** Each text scored by the model of the nine tenths it is not in. */
export function outOfFold({ recipe, examples, keeps, score }: FoldAsk): Float64Array {
  const scores = new Float64Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isIn = ({ from }: Example) => foldOf(from.id) === fold;
    const model = trainModel(
      recipe,
      examples.filter((example) => !isIn(example)),
      keeps,
    );
    for (const [at, example] of examples.entries()) if (isIn(example)) scores[at] = score(model, example);
  }
  return scores;
}

/** Words alone, each its own weight: what a first attempt would do. */
export function bagOfWords(recipe: Recipe, examples: readonly Example[]): Float64Array {
  const bag: Recipe = { ...recipe, words: true, gestures: false, ridge: { words: 4, rest: 4 }, fewestTexts: 2 };
  const single = examples.map((example) => ({
    ...example,
    features: example.features.filter(({ group, name }) => group === "words" && !/._./u.test(name)),
  }));
  return outOfFold({
    recipe: bag,
    examples: single,
    keeps: () => true,
    score: (model, { features }) => weighed(model, features),
  });
}

const weighed = (model: LinearModel, features: Example["features"]): number => weigh(model, features).score;
