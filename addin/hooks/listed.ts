/** Everything there is to say about a draft, in one list: never two on the same words, at most five. */
import type { Advice } from "../background/advice.ts";
import type { SpellingFinding } from "../spelling/findings.ts";

export type Listed =
  | { readonly from: "rules"; readonly advice: Advice }
  | { readonly from: "speller"; readonly finding: SpellingFinding };

export const MOST_LISTED = 5;

/** Advice first: what fits the reader weighs more than how a word is spelt. */
export function listedOf(advice: readonly Advice[], findings: readonly SpellingFinding[]): readonly Listed[] {
  const free = findings.filter(({ span }) => !advice.some((one) => overlap(one.span, span)));
  const apart = free.filter(({ span }, at) => !free.slice(0, at).some((before) => overlap(before.span, span)));
  const rules = advice.map((one) => ({ from: "rules" as const, advice: one }));
  const speller = apart.map((finding) => ({ from: "speller" as const, finding }));
  return [...rules, ...speller].slice(0, Math.max(MOST_LISTED, rules.length));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;
