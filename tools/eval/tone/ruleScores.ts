/** Precision and recall of each rule on its labelled drafts. */
import { checkRule } from "../../../shared/domain/tone/analyse.ts";
import type { Finding, RuleId } from "../../../shared/domain/tone/rule.ts";
import { type LabelledDraft, labelledDrafts, type Round, roundDrafts } from "./labelled.ts";

/** Counts of drafts; a finding on words that are not meant counts as wrong even where others are right. */
export interface RuleScore {
  readonly cases: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What became of one draft. */
export interface Judged extends LabelledDraft {
  readonly right: boolean;
  readonly wrong: boolean;
  readonly missed: boolean;
  readonly found: readonly string[];
}

export const judgedDrafts = (rule: RuleId): readonly Judged[] => judged(rule, labelledDrafts(rule));

/** The same for the drafts of a round that was written after the rule. */
export const judgedRound = (round: Round, rule: RuleId): readonly Judged[] => judged(rule, roundDrafts(round, rule));

function judged(rule: RuleId, drafts: readonly LabelledDraft[]): readonly Judged[] {
  return drafts.map((draft) => {
    const findings = checkRule(rule, draft.text, draft);
    const meant = findings.filter((finding) => isMeant(draft, finding));
    return {
      ...draft,
      right: meant.length > 0,
      wrong: meant.length < findings.length,
      missed: draft.marks.length > 0 && meant.length === 0,
      found: findings.map(({ span }) => draft.text.slice(span.start, span.end)),
    };
  });
}

/** Whether a finding touches words that the label names. */
const isMeant = ({ text, marks }: LabelledDraft, { span }: Finding): boolean =>
  marks.some((words) => {
    if (words === "*") return true;
    const start = text.toLowerCase().indexOf(words.toLowerCase());
    if (start < 0) throw new Error(`Cannot find the labelled words "${words}" in their draft`);
    return span.start < start + words.length && start < span.end;
  });

export function scoreOf(judged: readonly Judged[]): RuleScore {
  const count = (is: (one: Judged) => boolean) => judged.filter(is).length;
  return {
    cases: judged.length,
    right: count(({ right }) => right),
    wrong: count(({ wrong }) => wrong),
    missed: count(({ missed }) => missed),
  };
}

/** 1 where nothing was found at all. */
export const precisionOf = ({ right, wrong }: RuleScore): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recallOf = ({ right, missed }: RuleScore): number => (right + missed === 0 ? 1 : right / (right + missed));
