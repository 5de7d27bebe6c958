/** Superlatives and exclamation marks in a row: reads as a machine or as a sales letter (relationship model, section 8). */

import type { Span } from "../../draft/span.ts";
import type { ToneBrief } from "../brief.ts";
import { type Draft, holds, isQuoted, said, sentenceOf, wordsAt } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { Finding, Rule } from "../rule.ts";
import { signed } from "../signs.ts";
import { writesCasually } from "../style.ts";
import { isDenied } from "../words.ts";

/** So many superlatives in one sentence gush. */
const MANY_SUPERLATIVES = 2;
/** So many sentences with an exclamation mark shout, if they are more than half. */
const MANY_EXCLAMATIONS = 4;
/** A run of so many marks shouts alone. */
const LONG_RUN = 3;

export const gushing: Rule = {
  id: "gushing",
  check(draft, brief) {
    const { words } = draft;
    if (words === null || holds(draft, { start: 0, end: draft.text.length }, words.celebration)) return [];
    return [...superlatives(draft, words), ...(friends(brief) ? [] : exclamations(draft))];
  },
};

/** Between people who know each other, and who write that way, marks are only lively. */
const friends = ({ stage, style }: ToneBrief): boolean => stage === "continuation" && writesCasually(style);

function superlatives(draft: Draft, words: RulePatterns): Finding[] {
  const sure = said(draft, words.gushing);
  const shouted = draft.marks.shouted.filter((span) => isSuperlative(draft, span, words));
  const heaped = draft.sentences.flatMap((sentence) => {
    const found = said(draft, words.superlatives, sentence);
    return found.length >= MANY_SUPERLATIVES ? found : [];
  });
  const signs = signed(draft, "gushes");
  const all = [...[...sure, ...shouted, ...heaped].filter((span) => !isDenied(draft, span)), ...signs];
  const reason = { code: "superlatives", values: { count: all.length } } as const;
  return draft.sentences.flatMap((sentence): Finding[] => {
    const first = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end).sort(inOrder)[0];
    return first ? [{ span: first, severity: "note", reason, edits: [] }] : [];
  });
}

const inOrder = (one: Span, other: Span): number => one.start - other.start;

const isSuperlative = (draft: Draft, span: Span, words: RulePatterns): boolean =>
  !isQuoted(draft, span) && (holds(draft, span, words.superlatives) || /^(?:WOW|OMG|YES)$/u.test(wordsAt(draft, span)));

function exclamations(draft: Draft): Finding[] {
  const marks = draft.marks.exclamations.filter((span) => !isQuoted(draft, span));
  const long = marks.filter(({ start, end }) => end - start >= LONG_RUN);
  const many = marks.length >= MANY_EXCLAMATIONS && marks.length * 2 > draft.sentences.length;
  const span = long[0] ?? (many ? marks.at(-1) : undefined);
  if (!span) return [];
  const count = marks.reduce((sum, { start, end }) => sum + end - start, 0);
  const reason = { code: "exclamation_marks", values: { count } } as const;
  const dot = sentenceOf(draft, span).end === span.end ? "." : ",";
  const replacement = long[0] ? "!" : dot;
  // French puts a blank before the mark; a full stop there would hang in the air.
  const hangs = replacement !== "!" && /\s/u.test(draft.text.charAt(span.start - 1));
  return [{ span, severity: "note", reason, edits: hangs ? [] : [{ label: "say_it_plainly", replacement }] }];
}
