/** A promise of the writer's: worth a line in the ledger, with its day ("keep your word"). No fault, so a note without an edit. */

import type { LocalDate } from "../../../time.ts";
import type { Span } from "../../draft/span.ts";
import { type Draft, holds, isQuoted, said, sentenceOf } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { Finding, Rule } from "../rule.ts";
import { isTold, signed } from "../signs.ts";

export const promise: Rule = {
  id: "promise",
  check(draft) {
    const { words } = draft;
    if (words === null) return [];
    return promisesIn(draft, words).map(({ span, due }): Finding => {
      const reason = { code: "you_promise", values: { due } } as const;
      return { span, severity: "note", reason, edits: [] };
    });
  },
};

interface Made {
  readonly span: Span;
  readonly due: LocalDate | null;
}

/** One for each sentence that promises; with the last day it names. */
export function promisesIn(draft: Draft, words: RulePatterns): readonly Made[] {
  const read = draft.promises.map(({ marker }) => marker).filter((span) => !isQuoted(draft, span));
  const listed = [...read, ...said(draft, words.promises)].filter((span) => !isTold(draft, span));
  const sentences = [...listed, ...signed(draft, "promises")].map((span) => sentenceOf(draft, span));
  return sentences
    .filter((span, at, all) => all.findIndex(({ start }) => start === span.start) === at)
    .filter((span) => !(holds(draft, span, words.noPromise) || isQuestion(draft, span)))
    .map((span) => ({ span, due: dueIn(draft, span) }));
}

const isQuestion = (draft: Draft, { start }: Span): boolean => draft.questions.some((one) => one.start === start);

/** The last day a sentence names by which something is to be there, or else the first it names; `null` for none. */
export function dueIn({ days }: Draft, sentence: Span): LocalDate | null {
  const named = days.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
  return (named.find(({ deadline }) => deadline) ?? named[0])?.on ?? null;
}
