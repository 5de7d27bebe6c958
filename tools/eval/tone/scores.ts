/** Politeness, formality and requests on public texts, beside simple scores, hand rules and bags of words of the same run. */
import { ASKS_FROM } from "../../../shared/domain/tone/reading/asks.ts";
import type { LinearModel } from "../../../shared/domain/tone/reading/scores/linearModel.ts";
import { FORMALITY_DE } from "../../../shared/domain/tone/reading/scores/models/formalityDe.ts";
import { FORMALITY_EN } from "../../../shared/domain/tone/reading/scores/models/formalityEn.ts";
import { FORMALITY_SHAPE } from "../../../shared/domain/tone/reading/scores/models/formalityShape.ts";
import { POLITENESS_EN } from "../../../shared/domain/tone/reading/scores/models/politenessEn.ts";
import { REQUEST_EN } from "../../../shared/domain/tone/reading/scores/models/requestEn.ts";
import { generalWords } from "../../train/tone/generalWords.ts";
import { RECIPES, type Recipe } from "../../train/tone/recipes.ts";
import { SEEN_TEXTS } from "../../train/tone/seenTexts.ts";
import { examplesFor, trainModel } from "../../train/tone/training.ts";
import { printTable } from "../threads/table.ts";
import { formalityRule, lengthOf, logWords, politenessMarkers, requestPattern, wordLength } from "./baselines.ts";
import {
  aucWith,
  everyPlace,
  type Figure,
  lead,
  medianAccuracyWith,
  type Places,
  retrieval,
  spearmanWith,
  three,
} from "./figures.ts";
import { bagOfWords, outOfFold } from "./folds.ts";
import { formality, politeness, request } from "./ours.ts";
import { type CorpusName, fingerprintOf, type LabelledText, loadCorpus } from "./texts.ts";

/** A way to score the texts of a corpus. */
interface Row {
  readonly name: string;
  readonly scores: ArrayLike<number>;
}

interface Task {
  readonly corpus: CorpusName;
  readonly recipe: Recipe;
  readonly texts: readonly LabelledText[];
  readonly shipped: LinearModel;
  readonly score: (model: LinearModel, text: string) => number;
}

const scoresOf = (texts: readonly LabelledText[], score: (text: string) => number): Float64Array =>
  Float64Array.from(texts, ({ text }) => score(text));

/**
 * Ours: by the shipped weights on texts they were not learned from; on those they were, by weights learned from the other nine tenths.
 * A bag of words is always of the other nine tenths.
 */
function rowsOf(task: Task, simple: readonly Row[]): readonly Row[] {
  const { corpus, recipe, texts, shipped, score } = task;
  const examples = examplesFor(recipe, corpus, texts);
  const learnedFrom = SEEN_TEXTS[corpus] === fingerprintOf(texts);
  const ours: Row = learnedFrom
    ? {
        name: "ours, 10-fold",
        scores: outOfFold({
          ...{ recipe, examples, keeps: generalWords(recipe.language) },
          score: (model, { from }) => score(model, from.text),
        }),
      }
    : { name: "ours, as shipped", scores: scoresOf(texts, (text) => score(shipped, text)) };
  return [...simple, { name: "bag of words, 10-fold", scores: bagOfWords(recipe, examples) }, ours];
}

export function reportPoliteness(texts: readonly LabelledText[]): void {
  const task: Task = {
    corpus: "politeness",
    recipe: RECIPES.politenessEn,
    texts,
    shipped: POLITENESS_EN,
    score: politeness,
  };
  const rows = rowsOf(task, [
    { name: "length", scores: scoresOf(texts, lengthOf) },
    { name: "two marker patterns", scores: scoresOf(texts, politenessMarkers) },
  ]);
  const labels = texts.map(({ label }) => label);
  const top = texts.map(({ group }) => Number(group === "top"));
  const outer = everyPlace(texts).filter((place) => texts[place]?.group !== "mid");
  report(`Politeness: Wikipedia requests (${texts.length}; outer quartiles ${outer.length})`, rows, [
    { name: "accuracy, quartiles", of: medianAccuracyWith(top), places: outer },
    { name: "AUC, quartiles", of: aucWith(top), places: outer },
    { name: "Spearman, all", of: spearmanWith(labels), places: everyPlace(texts) },
  ]);
}

interface FormalityTask {
  readonly title: string;
  readonly corpus: "squinky" | "pavlick" | "german";
  readonly texts: readonly LabelledText[];
}

export function reportFormality({ title, corpus, texts }: FormalityTask): void {
  const language = corpus === "german" ? "de" : "en";
  const recipe = language === "de" ? RECIPES.formalityDe : RECIPES.formalityEn;
  const shipped = language === "de" ? FORMALITY_DE : FORMALITY_EN;
  const score = (model: LinearModel, text: string) => formality(model, text, language);
  const rows = rowsOf({ corpus, recipe, texts, shipped, score }, [
    { name: "word length", scores: scoresOf(texts, wordLength) },
    { name: "log length", scores: scoresOf(texts, logWords) },
    { name: "hand rule (English words)", scores: scoresOf(texts, formalityRule) },
  ]);
  const labels = texts.map(({ label }) => label);
  report(
    `Formality: ${title} (${texts.length})`,
    [...rows.slice(0, -1), ...elsewhere(corpus, texts), ...rows.slice(-1)],
    [{ name: "Spearman", of: spearmanWith(labels), places: everyPlace(texts) }],
  );
}

/** The same method, taught by another corpus: what it does on a register or a language it has never seen. */
function elsewhere(corpus: FormalityTask["corpus"], texts: readonly LabelledText[]): readonly Row[] {
  const teachers: readonly CorpusName[] = corpus === "german" ? ["pavlick"] : ["squinky", "german"];
  return teachers
    .filter((teacher) => teacher !== corpus)
    .flatMap((teacher): Row[] => {
      const others = loadCorpus(teacher);
      if (!others) return [];
      const foreign = corpus === "german" || teacher === "german";
      const recipe = foreign ? RECIPES.formalityShape : RECIPES.formalityEn;
      const model = trainModel(recipe, examplesFor(recipe, teacher, others), generalWords("en"));
      const name = `${foreign ? "its look alone" : "the same method"}, taught by ${teacher} only`;
      return [{ name, scores: scoresOf(texts, (text) => formality(model, text)) }];
    });
}

export function reportRequests(texts: readonly LabelledText[]): void {
  const task: Task = { corpus: "requests", recipe: RECIPES.requestEn, texts, shipped: REQUEST_EN, score: request };
  const rows = rowsOf(task, [{ name: "one pattern", scores: scoresOf(texts, requestPattern) }]);
  const labels = texts.map(({ label }) => label);
  const places = everyPlace(texts);
  const from = ({ name }: Row) => (name.startsWith("ours") ? ASKS_FROM : name.startsWith("bag") ? 0 : 1);
  printTable(
    `Requests: sentences of e-mail (${texts.length})`,
    ["score", "precision", "recall", "F1", "AUC"],
    rows.map((row) => {
      const { precision, recall, f1 } = retrieval(row.scores, labels, { from: from(row), places });
      return [row.name, three(precision), three(recall), three(f1), three(aucWith(labels)(row.scores, places))];
    }),
  );
  const [, bag, ours] = rows;
  const f1: Figure = (scores, drawn) =>
    retrieval(scores, labels, { from: scores === ours?.scores ? ASKS_FROM : 0, places: drawn }).f1;
  if (bag && ours)
    console.log(`\nAhead of the bag of words in F1: ${lead(f1, { ours: ours.scores, other: bag.scores, places })}`);
}

/** Every text of the politeness corpus asks for something: how many are told to, in a register the model was not taught. */
export function reportForeignRequests(texts: readonly LabelledText[]): void {
  const told = (scores: Float64Array, from: number) =>
    three(scores.filter((score) => score >= from).length / texts.length);
  printTable(
    `Requests elsewhere: Wikipedia's, all of which ask (${texts.length})`,
    ["score", "recall"],
    [
      ["one pattern", told(scoresOf(texts, requestPattern), 1)],
      [
        "ours, as shipped",
        told(
          scoresOf(texts, (text) => request(REQUEST_EN, text)),
          ASKS_FROM,
        ),
      ],
    ],
  );
}

interface NamedFigure {
  readonly name: string;
  readonly of: Figure;
  readonly places: Places;
}

/** A table of rows and figures, and how far ours, the last row, is ahead of the best other in each. */
function report(title: string, rows: readonly Row[], figures: readonly NamedFigure[]): void {
  printTable(
    title,
    ["score", ...figures.map(({ name }) => name)],
    rows.map(({ name, scores }) => [name, ...figures.map(({ of, places }) => three(of(scores, places)))]),
  );
  const ours = rows.at(-1);
  for (const { name, of, places } of figures) {
    const others = rows.slice(0, -1).toSorted((one, other) => of(other.scores, places) - of(one.scores, places));
    const best = others[0];
    if (ours && best)
      console.log(
        `${name}: ahead of the best other (${best.name}) by ${lead(of, { ours: ours.scores, other: best.scores, places })}`,
      );
  }
}

/** The look alone, which serves languages without words of their own, is judged where there are ratings. */
export const reportShape = (texts: readonly LabelledText[]): void => {
  const labels = texts.map(({ label }) => label);
  const scores = scoresOf(texts, (text) => formality(FORMALITY_SHAPE, text));
  console.log(
    `\nFormality by its look alone, as shipped, on SQUINKY: Spearman ${three(spearmanWith(labels)(scores, everyPlace(texts)))}`,
  );
};
