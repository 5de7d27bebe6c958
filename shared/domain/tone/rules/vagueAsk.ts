/** An ask nobody can answer as it stands: no who, no what, no by when ("be specific", relationship model, section 6). */
import { SPECIFIC, VAGUE_ASKS } from "../english.ts";
import type { Finding, Rule } from "../rule.ts";
import { inCaseOf, matchesIn } from "../words.ts";

export const vagueAsk: Rule = {
  id: "vague-ask",
  check(draft) {
    return draft.sentences.flatMap((sentence, at): Finding[] => {
      const next = draft.sentences[at + 1];
      const around = draft.text.slice(sentence.start, next?.end ?? sentence.end);
      if (SPECIFIC.test(around)) return [];
      return VAGUE_ASKS.flatMap(({ pattern, instead }) =>
        matchesIn(draft.text, sentence, pattern).map((span) => ({
          span,
          reason: { code: "ask_without_who_what_when", values: {} },
          edits: [{ label: "be_specific", replacement: inCaseOf(draft.text, span, instead).trimEnd() }],
        })),
      );
    });
  },
};
