import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliveProbability, contactProbability } from "../../shared/domain/forecast.ts";

describe("BG/NBD with the product's constants", () => {
  it.each([
    [0, 0, 0, 1, 0.5752],
    [0, 0, 30, 1, 0.3154],
    [0, 0, 365, 1, 0.0579],
    [4, 28, 30, 0.9677, 0.9527],
    [4, 28, 90, 0.3167, 0.278],
    [4, 28, 365, 0.0013, 0.0006],
    [20, 180, 185, 0.9914, 0.9875],
    [20, 180, 300, 0.0083, 0.0081],
    [60, 700, 720, 0.9911, 0.9828],
  ])("x = %d, t_x = %d, T = %d: alive %d, any contact in 60 days %d", (repeats, span, age, alive, any) => {
    expect(aliveProbability({ repeats, span, age })).toBeCloseTo(alive, 4);
    expect(contactProbability({ repeats, span, age }, 60)).toBeCloseTo(any, 4);
  });

  it("never rises with silence", () => {
    const history = fc.record({ repeats: fc.nat(500), span: fc.nat(3000), silence: fc.nat(3000), longer: fc.nat(3000) });
    fc.assert(
      fc.property(history, ({ repeats, span, silence, longer }) => {
        const before = contactProbability({ repeats, span, age: span + silence });
        const after = contactProbability({ repeats, span, age: span + silence + longer });
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it("stays a probability for histories of any length", () => {
    const history = fc.record({ repeats: fc.nat(100_000), span: fc.nat(40_000), silence: fc.nat(40_000) });
    fc.assert(
      fc.property(history, ({ repeats, span, silence }) => {
        const probability = contactProbability({ repeats, span, age: span + silence });
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("BG/NBD with the published CDNOW constants", () => {
  it("gives the first customer of the published file 0.7266 to be alive", () => {
    const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    expect(aliveProbability({ repeats: 2, span: 30.43, age: 38.86 }, cdnow)).toBeCloseTo(0.7266, 4);
  });
});
