/** Everything there is to say about a draft, for all its readers, in one list: never two on the same words, at most five. */
import type { Advice } from "../../background/advice.ts";
import type { SpellingFinding } from "../../spelling/findings.ts";

export type Listed =
  | { readonly from: "rules"; readonly advice: Advice }
  | { readonly from: "speller"; readonly finding: SpellingFinding };

/** More than these nobody reads. */
const MOST_LISTED = 5;

/** Advice first, the gravest before the others as it comes: what fits a reader weighs more than how a word is spelt. */
export function listedOf(advice: readonly Advice[], findings: readonly SpellingFinding[]): readonly Listed[] {
  const taken: Stretch[] = [];
  const isFree = ({ span }: { readonly span: Stretch }): boolean => {
    if (taken.some((one) => overlap(one, span))) return false;
    taken.push(span);
    return true;
  };
  const rules = advice.filter(isFree).map((one) => ({ from: "rules" as const, advice: one }));
  const speller = findings.filter(isFree).map((finding) => ({ from: "speller" as const, finding }));
  return [...rules, ...speller].slice(0, MOST_LISTED);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;
