/** Ridge and logistic regression on rows with few of many columns: Newton's method, each step by conjugate gradients. Without chance. */

/** The columns of a row that are not 0. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

export interface SparseSample {
  readonly rows: readonly SparseRow[];
  /** 0 or 1 for `logistic`, any number for `linear`. */
  readonly labels: Float64Array;
  readonly kind: "logistic" | "linear";
  /** Penalty of each column. */
  readonly ridge: Float64Array;
}

const NEWTON_STEPS = { logistic: 8, linear: 1 };
const GRADIENT_STEPS = 40;
const SETTLED = 1e-8;

/** The weight of each column. */
export function fitSparse(sample: SparseSample): Float64Array {
  const weights = new Float64Array(sample.ridge.length);
  for (let step = 0; step < NEWTON_STEPS[sample.kind]; step += 1) {
    const change = newtonStep(sample, weights);
    for (const [column, value] of change.entries()) weights[column] = (weights[column] ?? 0) + value;
  }
  return weights;
}

export function dotSparse({ columns, values }: SparseRow, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at += 1) sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
  return sum;
}

function addSparse(target: Float64Array, { columns, values }: SparseRow, factor: number): void {
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    target[column] = (target[column] ?? 0) + factor * (values[at] ?? 0);
  }
}

/** One step towards the best weights: solves (XᵀHX + R) · change = slope. */
function newtonStep({ rows, labels, kind, ridge }: SparseSample, weights: Float64Array): Float64Array {
  const bends = new Float64Array(rows.length);
  const slope = Float64Array.from(ridge, (penalty, column) => -penalty * (weights[column] ?? 0));
  for (const [index, row] of rows.entries()) {
    const score = dotSparse(row, weights);
    const expected = kind === "logistic" ? 1 / (1 + Math.exp(-score)) : score;
    bends[index] = kind === "logistic" ? Math.max(1e-4, expected * (1 - expected)) : 1;
    addSparse(slope, row, (labels[index] ?? 0) - expected);
  }
  const times = (vector: Float64Array): Float64Array => {
    const product = Float64Array.from(ridge, (penalty, column) => penalty * (vector[column] ?? 0));
    for (const [index, row] of rows.entries()) addSparse(product, row, (bends[index] ?? 0) * dotSparse(row, vector));
    return product;
  };
  return conjugateGradient({ times, slope, diagonal: diagonalOf(rows, bends, ridge) });
}

function diagonalOf(rows: readonly SparseRow[], bends: Float64Array, ridge: Float64Array): Float64Array {
  const diagonal = Float64Array.from(ridge, (penalty) => penalty + 1e-9);
  for (const [index, { columns, values }] of rows.entries()) {
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] ?? 0;
      diagonal[column] = (diagonal[column] ?? 0) + (bends[index] ?? 0) * (values[at] ?? 0) ** 2;
    }
  }
  return diagonal;
}

interface Equations {
  readonly times: (vector: Float64Array) => Float64Array;
  readonly slope: Float64Array;
  readonly diagonal: Float64Array;
}

function conjugateGradient({ times, slope, diagonal }: Equations): Float64Array {
  const solved = new Float64Array(slope.length);
  const rest = Float64Array.from(slope);
  const scaled = () => rest.map((value, at) => value / (diagonal[at] ?? 1));
  let direction = scaled();
  let size = dot(rest, direction);
  const enough = size * SETTLED;
  for (let step = 0; step < GRADIENT_STEPS && size > enough; step += 1) {
    const product = times(direction);
    const length = size / dot(direction, product);
    for (let at = 0; at < solved.length; at += 1) {
      solved[at] = (solved[at] ?? 0) + length * (direction[at] ?? 0);
      rest[at] = (rest[at] ?? 0) - length * (product[at] ?? 0);
    }
    const next = scaled();
    const nextSize = dot(rest, next);
    direction = next.map((value, at) => value + (nextSize / size) * (direction[at] ?? 0));
    size = nextSize;
  }
  return solved;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
