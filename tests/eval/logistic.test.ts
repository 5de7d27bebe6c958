import { describe, expect, it } from "vitest";
import { fitLogistic, fitSlope } from "../../tools/train/logistic.ts";

describe("logistic regression", () => {
  it("finds the odds of two groups", () => {
    const group = Float64Array.from([0, 0, 0, 0, 1, 1, 1, 1]);
    const labels = Uint8Array.from([0, 0, 0, 1, 0, 1, 1, 1]);
    const { intercept, slopes } = fitLogistic({ columns: [group], labels, weights: new Float64Array(8).fill(1) }, 1e-9);
    expect(intercept).toBeCloseTo(Math.log(1 / 3), 4);
    expect(slopes[0]).toBeCloseTo(Math.log(9), 4);
  });

  it("finds one slope beside what is known already", () => {
    const column = Float64Array.from([1, 1, 1, 1]);
    const offsets = new Float64Array(4).fill(Math.log(1 / 3));
    expect(fitSlope({ column, offsets, labels: Uint8Array.from([1, 0, 1, 0]), weights: column })).toBeCloseTo(
      Math.log(3),
      5,
    );
  });
});
