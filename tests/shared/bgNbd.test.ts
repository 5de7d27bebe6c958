import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliveProbability, contactProbability } from "../../shared/domain/forecast/bgNbd.ts";

describe("BG/NBD with the product's constants", () => {
  it.each([
    { repeats: 0, span: 0, age: 0, alive: 1, any: 0.5752 },
    { repeats: 0, span: 0, age: 30, alive: 1, any: 0.3154 },
    { repeats: 0, span: 0, age: 365, alive: 1, any: 0.0579 },
    { repeats: 4, span: 28, age: 30, alive: 0.9677, any: 0.9527 },
    { repeats: 4, span: 28, age: 90, alive: 0.3167, any: 0.278 },
    { repeats: 4, span: 28, age: 365, alive: 0.0013, any: 0.0006 },
    { repeats: 20, span: 180, age: 185, alive: 0.9914, any: 0.9875 },
    { repeats: 20, span: 180, age: 300, alive: 0.0083, any: 0.0081 },
    { repeats: 60, span: 700, age: 720, alive: 0.9911, any: 0.9828 },
  ])("is $alive alive and $any any contact in 60 days for x = $repeats, t_x = $span, T = $age", (vector) => {
    expect(aliveProbability(vector)).toBeCloseTo(vector.alive, 4);
    expect(contactProbability(vector, 60)).toBeCloseTo(vector.any, 4);
  });

  it("never rises with silence", () => {
    const history = fc.record({
      repeats: fc.nat(500),
      span: fc.nat(3000),
      silence: fc.nat(3000),
      longer: fc.nat(3000),
    });
    fc.assert(
      fc.property(history, ({ repeats, span, silence, longer }) => {
        const before = contactProbability({ repeats, span, age: span + silence }, 60);
        const after = contactProbability({ repeats, span, age: span + silence + longer }, 60);
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it("stays a probability for histories of any length", () => {
    const history = fc.record({ repeats: fc.nat(100_000), span: fc.nat(40_000), silence: fc.nat(40_000) });
    fc.assert(
      fc.property(history, ({ repeats, span, silence }) => {
        const probability = contactProbability({ repeats, span, age: span + silence }, 60);
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
