/** Politics and faith: the ground that binds most and breaks most (relationship model, section 7). */
import type { ToneBrief } from "../brief.ts";
import { type Draft, said, sentenceOf } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { Finding, Rule, Span } from "../rule.ts";
import { signed } from "../signs.ts";
import { tells } from "../toldFact.ts";
import { leaveOut } from "../words.ts";

export const volatileOpinion: Rule = {
  id: "volatile-opinion",
  check(draft, brief) {
    const { words } = draft;
    if (words === null) return [];
    return opinionsIn(draft, words)
      .filter((span) => !isAgreed(draft, span, brief))
      .map((span): Finding => {
        const reason = { code: "opinion_without_agreement", values: {} } as const;
        return { span, severity: "think_again", reason, edits: leaveOut(draft) };
      });
  },
};

/** Whether an opinion on which the two agree is what the paragraph speaks of. Others than those of agreement are not in a brief. */
function isAgreed({ text }: Draft, { start, end }: Span, { facts }: Pick<ToneBrief, "facts">): boolean {
  const before = text.slice(0, start).split("\n\n").at(-1) ?? "";
  const after = text.slice(end).split("\n\n", 1)[0] ?? "";
  const paragraph = `${before}${text.slice(start, end)}${after}`;
  return facts.some((fact) => fact.kind === "opinion" && tells(paragraph, fact));
}

/** Sentences with an opinion: a sure phrase, or a topic and a judgement in one sentence. */
function opinionsIn(draft: Draft, words: RulePatterns): readonly Span[] {
  const sure = said(draft, words.volatile).map((span) => sentenceOf(draft, span));
  const judged = draft.sentences.filter(
    (sentence) =>
      said(draft, words.volatileTopics, sentence).length > 0 && said(draft, words.judging, sentence).length > 0,
  );
  const signs = signed(draft, "opinions").map((span) => sentenceOf(draft, span));
  return [...sure, ...judged, ...signs];
}
