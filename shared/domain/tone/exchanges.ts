/** What a draft asks for and gives, as the ledger may note it once the user says so (M5). No judgement: the rules judge. */
import type { LocalDate } from "../../time.ts";
import type { Span } from "../draft/span.ts";
import type { LedgerKind } from "../ledger.ts";
import { type Draft, sentenceOf, wordsAt } from "./draft.ts";
import { favoursIn } from "./rules/giveBeforeAsk.ts";
import { dueIn } from "./rules/promise.ts";
import { giftsIn } from "./rules/stringsAttached.ts";

export interface Exchange {
  readonly kind: Exclude<LedgerKind, "promise">;
  readonly span: Span;
  readonly words: string;
  /** The last day an ask names. */
  readonly due: LocalDate | null;
}

/** One for each sentence that asks for something or gives something, asks first; none where the language is not known. */
export function exchangesIn(draft: Draft): readonly Exchange[] {
  const { words } = draft;
  if (words === null) return [];
  const asked = favoursIn(draft, words).map((span) => ({ kind: "ask" as const, span, due: dueIn(draft, span) }));
  const given = giftsIn(draft, words).map((span) => ({
    kind: "give" as const,
    span: sentenceOf(draft, span),
    due: null,
  }));
  return [...asked, ...given]
    .filter(({ span }, at, all) => all.findIndex((one) => one.span.start === span.start) === at)
    .map((one) => ({ ...one, words: wordsAt(draft, one.span) }));
}
