import { describe, expect, it } from "vitest";
import { isPersonal, LARGE_AUDIENCE, type Touch, weightOf } from "../../shared/domain/tie/touch.ts";
import { aTouch } from "../builders/touch.ts";

const PERSONAL: readonly (readonly [string, Partial<Touch>, number])[] = [
  ["a mail to one person", {}, 1],
  ["a meeting of two", { direction: "both", channel: "face_to_face" }, 1],
  ["a mail to four people", { audience: 4 }, 0.25],
  ["a Cc", { addressed: "cc" }, 0.25],
  ["a Cc among four people", { addressed: "cc", audience: 4 }, 0.0625],
  ["a mail to fourteen people", { audience: LARGE_AUDIENCE - 1 }, 1 / 14],
];

const IMPERSONAL: readonly (readonly [string, Partial<Touch>])[] = [
  ["an automated mail", { automated: true }],
  ["a mail on which both were bystanders", { direction: "none" }],
  ["a mail to forty people (L12)", { audience: 40 }],
];

describe("weightOf", () => {
  it.each(PERSONAL)("gives %s its weight", (_, given, weight) => {
    expect(weightOf(aTouch(given))).toBeCloseTo(weight, 10);
  });

  it.each(IMPERSONAL)("gives %s nothing", (_, given) => {
    expect(weightOf(aTouch(given))).toBe(0);
  });
});

describe("isPersonal", () => {
  it.each(PERSONAL)("is true of %s", (_, given) => {
    expect(isPersonal(aTouch(given))).toBe(true);
  });

  it.each(IMPERSONAL)("is false of %s", (_, given) => {
    expect(isPersonal(aTouch(given))).toBe(false);
  });
});
