import { describe, expect, it } from "vitest";
import { auc, brier, reliability } from "../../tools/eval/measures.ts";

const scores = (...values: readonly number[]) => Float64Array.from(values);
const labels = (...values: readonly number[]) => Uint8Array.from(values);

describe("the measures of a score", () => {
  it("are 1 for a perfect ranking, 0 for the opposite and 0.5 for none", () => {
    expect(auc(scores(1, 2, 3, 4), labels(0, 0, 1, 1))).toBe(1);
    expect(auc(scores(4, 3, 2, 1), labels(0, 0, 1, 1))).toBe(0);
    expect(auc(scores(7, 7, 7, 7), labels(0, 1, 0, 1))).toBe(0.5);
  });

  it("count ties one half", () => {
    expect(auc(scores(1, 2, 2, 3), labels(0, 0, 1, 1))).toBe(0.875);
  });

  it("punish a wrong probability by its square", () => {
    expect(brier(scores(0.8, 0.4), labels(1, 0))).toBeCloseTo((0.04 + 0.16) / 2);
  });

  it("put what was stated beside what happened", () => {
    expect(reliability(scores(0.31, 0.35, 1), labels(0, 1, 1))).toMatchObject([
      { from: 0.3, cases: 2, happened: 0.5 },
      { from: 0.9, cases: 1, stated: 1, happened: 1 },
    ]);
  });
});
