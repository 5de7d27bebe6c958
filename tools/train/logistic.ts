/** Logistic regression by Newton's method with a small ridge: exact, without chance, and quick for the few columns used here. */

export interface Sample {
  /** One array per feature, all of equal length. */
  readonly columns: readonly Float64Array[];
  /** 0 or 1. */
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

export interface Coefficients {
  readonly intercept: number;
  readonly slopes: readonly number[];
}

const ROUNDS = 15;
const SETTLED = 1e-7;

/** Fits on columns brought to mean 0 and deviation 1, so that `ridge` weighs on all alike; the coefficients are of the columns as given. */
export function fitLogistic({ columns, labels, weights }: Sample, ridge = 1e-3): Coefficients {
  const scales = columns.map((column) => scaleOf(column, weights));
  const scaled = columns.map((column, index) => {
    const { mean, deviation } = scales[index] ?? { mean: 0, deviation: 1 };
    return column.map((value) => (value - mean) / deviation);
  });

  let current = new Float64Array(columns.length + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep({ columns: scaled, labels, weights }, current, ridge);
    current = current.map((value, index) => value + (step[index] ?? 0));
    if (step.every((change) => Math.abs(change) < SETTLED)) break;
  }

  const slopes = scales.map(({ deviation }, index) => (current[index + 1] ?? 0) / deviation);
  const shift = scales.reduce((sum, { mean }, index) => sum + mean * (slopes[index] ?? 0), 0);
  return { intercept: (current[0] ?? 0) - shift, slopes };
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function scaleOf(column: Float64Array, weights: Float64Array): Scale {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = column.reduce((sum, value, row) => sum + value * (weights[row] ?? 0), 0) / total;
  const square = column.reduce((sum, value, row) => sum + (value - mean) ** 2 * (weights[row] ?? 0), 0) / total;
  return { mean, deviation: Math.sqrt(square) || 1 };
}

function newtonStep({ columns, labels, weights }: Sample, current: Float64Array, ridge: number): readonly number[] {
  const size = columns.length + 1;
  const slope = new Float64Array(size);
  const curve = Array.from({ length: size }, () => new Float64Array(size));
  const row = new Float64Array(size).fill(1);

  for (let index = 0; index < labels.length; index += 1) {
    for (let column = 1; column < size; column += 1) row[column] = columns[column - 1]?.[index] ?? 0;
    const probability = logistic(dot(current, row));
    const weight = weights[index] ?? 0;
    const error = weight * ((labels[index] ?? 0) - probability);
    const bend = weight * Math.max(1e-6, probability * (1 - probability));
    accumulate({ slope, curve }, row, { error, bend });
  }

  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let column = 1; column < size; column += 1) {
    slope[column] = (slope[column] ?? 0) - ridge * total * (current[column] ?? 0);
    const line = curve[column];
    if (line) line[column] = (line[column] ?? 0) + ridge * total;
  }
  return solveSymmetric(curve, slope);
}

interface Sums {
  readonly slope: Float64Array;
  /** The lower triangle. */
  readonly curve: readonly Float64Array[];
}

function accumulate({ slope, curve }: Sums, row: Float64Array, { error, bend }: { error: number; bend: number }): void {
  for (let one = 0; one < row.length; one += 1) {
    const value = row[one] ?? 0;
    slope[one] = (slope[one] ?? 0) + error * value;
    const line = curve[one];
    if (!line) continue;
    for (let other = 0; other <= one; other += 1) line[other] = (line[other] ?? 0) + bend * value * (row[other] ?? 0);
  }
}

/** Solves `lower · lowerᵀ · x = right` (Cholesky); `lower` holds the lower triangle of a positive definite matrix and is overwritten. */
function solveSymmetric(lower: readonly Float64Array[], right: Float64Array): readonly number[] {
  for (let row = 0; row < right.length; row += 1) {
    for (let column = 0; column <= row; column += 1) factorise(lower, row, column);
  }

  const half: number[] = [];
  for (let row = 0; row < right.length; row += 1) {
    const known = half.reduce((sum, value, column) => sum + at(lower, row, column) * value, 0);
    half.push(((right[row] ?? 0) - known) / at(lower, row, row));
  }
  const solved = new Array<number>(right.length).fill(0);
  for (let row = right.length - 1; row >= 0; row -= 1) {
    const known = solved.reduce((sum, value, later) => (later > row ? sum + at(lower, later, row) * value : sum), 0);
    solved[row] = ((half[row] ?? 0) - known) / at(lower, row, row);
  }
  return solved;
}

function factorise(lower: readonly Float64Array[], row: number, column: number): void {
  let value = at(lower, row, column);
  for (let inner = 0; inner < column; inner += 1) value -= at(lower, row, inner) * at(lower, column, inner);
  const line = lower[row];
  if (line) line[column] = row === column ? Math.sqrt(value) : value / at(lower, column, column);
}

const at = (matrix: readonly Float64Array[], row: number, column: number): number => matrix[row]?.[column] ?? 0;

/** The score of a row of features, as log-odds. */
export const logOddsOf = ({ intercept, slopes }: Coefficients, features: readonly number[]): number =>
  slopes.reduce((sum, slope, index) => sum + slope * (features[index] ?? 0), intercept);

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

export interface SlopeSample {
  readonly column: Float64Array;
  /** What the log-odds are already. */
  readonly offsets: Float64Array;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

/** Newton's step can overshoot far from the answer; nothing here is further apart than a few of these. */
const LONGEST_STEP = 1;
const SLOPE_ROUNDS = 60;

/** The one slope on `column` that fits best beside the offsets; a column of ones gives an intercept. */
export function fitSlope({ column, offsets, labels, weights }: SlopeSample): number {
  let slope = 0;
  for (let round = 0; round < SLOPE_ROUNDS; round += 1) {
    let pull = 0;
    let bend = 1e-12;
    for (const [index, value] of column.entries()) {
      const probability = logistic((offsets[index] ?? 0) + slope * value);
      const weight = weights[index] ?? 0;
      pull += weight * value * ((labels[index] ?? 0) - probability);
      bend += weight * value * value * probability * (1 - probability);
    }
    const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, pull / bend));
    slope += step;
    if (Math.abs(step) < SETTLED) break;
  }
  return slope;
}
