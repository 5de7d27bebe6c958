/** Politics and faith: the ground that binds most and breaks most (relationship model, section 7). */
import { type Draft, said, sentenceOf } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { Finding, Rule, Span } from "../rule.ts";
import { signed } from "../signs.ts";
import { leaveOut } from "../words.ts";

export const volatileOpinion: Rule = {
  id: "volatile-opinion",
  check(draft, brief) {
    const { words } = draft;
    if (words === null || brief.agreedOpinions) return [];
    return opinionsIn(draft, words).map((span): Finding => {
      const reason = { code: "opinion_without_agreement", values: {} } as const;
      return { span, severity: "think_again", reason, edits: leaveOut(draft) };
    });
  },
};

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
