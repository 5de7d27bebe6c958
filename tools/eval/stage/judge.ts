/** Judges scores by the protocol: figures per cut-off, then their mean; intervals by drawing pairs again. */
import { auc, brier, meanOf, randomFrom, ranksOf } from "../measures.ts";
import type { Score } from "./baselines.ts";
import type { Case } from "./cases.ts";

export interface Judged {
  readonly name: string;
  /** AUC on all cases, on pairs active in the last 60 days, and of telling who fades. */
  readonly all: number;
  readonly active: number;
  readonly fading: number;
  /** `null` for scores that are no probabilities. */
  readonly brier: number | null;
}

const COLUMNS = ["all", "active", "fading"] as const;
export type Column = (typeof COLUMNS)[number];

/** A score's values beside what happened, at one cut-off, for the cases of one column. */
interface Slice {
  readonly cases: readonly Case[];
  readonly values: Float64Array;
  readonly labels: Uint8Array;
}

export interface Measured {
  readonly judged: Judged;
  readonly slices: Readonly<Record<Column, readonly Slice[]>>;
}

/** `cutOffs`: the cases of a network, one list per cut-off. */
export function measure(score: Score, cutOffs: readonly (readonly Case[])[]): Measured {
  const values = new Map(cutOffs.flat().map((it) => [it, score.of(it)]));
  const scoreOf = (it: Case): number => values.get(it) ?? 0;
  const fades = score.fadingOf ?? ((it: Case) => -scoreOf(it));
  const slices = {
    all: cutOffs.map((cases) => sliceOf(cases, scoreOf, ({ contact }) => contact)),
    active: cutOffs.map((cases) =>
      sliceOf(
        cases.filter(({ active }) => active),
        scoreOf,
        ({ contact }) => contact,
      ),
    ),
    fading: cutOffs.map((cases) =>
      sliceOf(
        cases.filter(({ fading }) => fading !== null),
        fades,
        ({ fading }) => fading === true,
      ),
    ),
  };
  const mean = (column: Column): number => meanOf(slices[column].map(({ values: some, labels }) => auc(some, labels)));
  const brierOf = () => meanOf(slices.all.map(({ values: some, labels }) => brier(some, labels)));
  return {
    judged: {
      name: score.name,
      all: mean("all"),
      active: mean("active"),
      fading: mean("fading"),
      brier: score.probability ? brierOf() : null,
    },
    slices,
  };
}

function sliceOf(cases: readonly Case[], scoreOf: (it: Case) => number, labelOf: (it: Case) => boolean): Slice {
  return {
    cases,
    values: Float64Array.from(cases, scoreOf),
    labels: Uint8Array.from(cases, (it) => Number(labelOf(it))),
  };
}

export interface Difference {
  readonly mean: number;
  /** 95 per cent. */
  readonly low: number;
  readonly high: number;
}

const DRAWS = 200;
const SEED = 20_261_122;

/** How much `ours` is ahead in a column, when the pairs of the network are drawn again. */
export function lead(ours: Measured, theirs: Measured, column: Column): Difference {
  const random = randomFrom(SEED);
  const pairs = [...new Set(ours.slices[column].flatMap(({ cases }) => cases.map(({ pair }) => pair)))];
  const index = new Map(pairs.map((pair, at) => [pair, at]));
  const rankedOf = ({ slices }: Measured) =>
    slices[column].map((slice) =>
      ranked(
        slice,
        Uint32Array.from(slice.cases, ({ pair }) => index.get(pair) ?? 0),
      ),
    );
  const [one, other] = [rankedOf(ours), rankedOf(theirs)];

  const differences = Array.from({ length: DRAWS }, () => {
    const drawn = new Uint16Array(pairs.length);
    for (let draw = 0; draw < pairs.length; draw += 1) {
      const at = Math.floor(random() * pairs.length);
      drawn[at] = (drawn[at] ?? 0) + 1;
    }
    const mean = (slices: readonly Ranked[]): number => meanOf(slices.map((slice) => weightedAuc(slice, drawn)));
    return mean(one) - mean(other);
  }).sort((low, high) => low - high);
  const at = (share: number): number => differences[Math.floor(share * DRAWS)] ?? Number.NaN;
  return { mean: ours.judged[column] - theirs.judged[column], low: at(0.025), high: at(0.975) };
}

/** A slice in the order of its values, so that weights can change without sorting again. */
interface Ranked {
  readonly pairs: Uint32Array;
  readonly labels: Uint8Array;
  /** Cases of equal value share a rank. */
  readonly ranks: Float64Array;
}

function ranked({ values, labels }: Slice, pairs: Uint32Array): Ranked {
  const ranks = ranksOf(values);
  const order = Uint32Array.from(ranks.keys()).sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
  return {
    pairs: order.map((at) => pairs[at] ?? 0),
    labels: Uint8Array.from(order, (at) => labels[at] ?? 0),
    ranks: Float64Array.from(order, (at) => ranks[at] ?? 0),
  };
}

/** AUC with each case counted as often as its pair was drawn. */
function weightedAuc({ pairs, labels, ranks }: Ranked, drawn: Uint16Array): number {
  let below = 0;
  let won = 0;
  let positives = 0;
  for (let from = 0; from < ranks.length; ) {
    let up = 0;
    let down = 0;
    let to = from;
    for (; to < ranks.length && ranks[to] === ranks[from]; to += 1) {
      const weight = drawn[pairs[to] ?? 0] ?? 0;
      if (labels[to] === 1) up += weight;
      else down += weight;
    }
    won += up * (below + down / 2);
    positives += up;
    below += down;
    from = to;
  }
  return won / (positives * below);
}
