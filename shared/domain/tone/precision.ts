/** Which rules are sure enough to speak in which language. */
import type { ReadingLanguage } from "./reading/languages/pack.ts";
import type { RuleId } from "./rule.ts";
import { RULE_QUALITY } from "./ruleQuality.ts";

/** Counts of labelled drafts: rightly marked, wrongly marked, wrongly left alone. */
export interface RuleQuality {
  readonly cases: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Of what a rule marks so much must be right, or it is silent in that language. */
export const PRECISION_BAR = 0.95;

/** Whether a rule kept the bar on the labelled drafts of a language. */
export function isSureIn(rule: RuleId, language: ReadingLanguage): boolean {
  const { right, wrong } = RULE_QUALITY[rule][language];
  return right > 0 && right / (right + wrong) >= PRECISION_BAR;
}
