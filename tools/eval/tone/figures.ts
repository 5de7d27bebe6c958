/** Figures of a score over labelled texts, and how far chance in the choice of texts could have moved a difference. */
import { auc, ranksOf } from "../measures.ts";
import { seededRandom } from "../threads/interval.ts";

/** Places of texts in their list; a bootstrap draws them anew. */
export type Places = readonly number[];
export type Figure = (scores: ArrayLike<number>, places: Places) => number;

export const everyPlace = (list: ArrayLike<unknown>): Places => Array.from({ length: list.length }, (_, at) => at);

const pick = (values: ArrayLike<number>, places: Places): Float64Array =>
  Float64Array.from(places, (place) => values[place] ?? 0);

export const spearmanWith =
  (labels: ArrayLike<number>): Figure =>
  (scores, places) =>
    correlation(ranksOf(pick(scores, places)), ranksOf(pick(labels, places)));

function correlation(one: Float64Array, other: Float64Array): number {
  const mean = (one.length + 1) / 2;
  let both = 0;
  let ones = 0;
  let others = 0;
  for (let at = 0; at < one.length; at += 1) {
    const x = (one[at] ?? 0) - mean;
    const y = (other[at] ?? 0) - mean;
    both += x * y;
    ones += x * x;
    others += y * y;
  }
  return both / Math.sqrt(ones * others);
}

export const aucWith =
  (labels: ArrayLike<number>): Figure =>
  (scores, places) =>
    auc(pick(scores, places), Uint8Array.from(pick(labels, places)));

/** Scores cut at their median. */
export const medianAccuracyWith =
  (labels: ArrayLike<number>): Figure =>
  (scores, places) => {
    const own = pick(scores, places);
    const middle = own.toSorted()[own.length >> 1] ?? 0;
    return places.filter((place, at) => Number((own[at] ?? 0) >= middle) === labels[place]).length / places.length;
  };

export interface Retrieval {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of texts whose score is `from` or more. */
export function retrieval(
  scores: ArrayLike<number>,
  labels: ArrayLike<number>,
  { from, places }: { from: number; places: Places },
): Retrieval {
  let hits = 0;
  let told = 0;
  let there = 0;
  for (const place of places) {
    const says = (scores[place] ?? 0) >= from;
    told += Number(says);
    there += labels[place] ?? 0;
    hits += says ? (labels[place] ?? 0) : 0;
  }
  return { precision: hits / told, recall: hits / there, f1: (2 * hits) / (told + there) };
}

const ROUNDS = 300;

/** 95 % interval of how far `ours` is ahead of `other` (percentile bootstrap over texts, the same draw for both). */
export function lead(
  figure: Figure,
  { ours, other, places }: { ours: ArrayLike<number>; other: ArrayLike<number>; places: Places },
): string {
  const random = seededRandom(1);
  const differences = Float64Array.from({ length: ROUNDS }, () => {
    const drawn = places.map(() => places[Math.floor(random() * places.length)] ?? 0);
    return figure(ours, drawn) - figure(other, drawn);
  }).sort();
  const at = (share: number) => signed(differences[Math.floor(ROUNDS * share)] ?? 0);
  return `${signed(figure(ours, places) - figure(other, places))} [${at(0.025)}, ${at(0.975)}]`;
}

export const three = (value: number): string => value.toFixed(3).replace(/^(-?)0\./u, "$1.");
const signed = (value: number): string => `${value < 0 ? "" : "+"}${three(value)}`;
