/** Putting other words in the place of a draft's. */

import type { Span } from "../draft/span.ts";
import { type Draft, isQuoted, said, sentenceOf, wordsAt } from "./draft.ts";
import type { SwapPattern } from "./languages/patterns.ts";
import { phrasesIn } from "./reading/phrase.ts";
import type { Edit, EditLabel, Finding } from "./rule.ts";

/** `replacement` with a capital where the words at `span` have one; elsewhere as it is. */
export function inCaseOf(text: string, span: Span, replacement: string): string {
  const capital = /^[¿¡]?\p{Lu}/u.test(text.slice(span.start, span.end)) || span.start === 0;
  const lead = /^[¿¡]/u.test(replacement) ? 1 : 0;
  return capital
    ? replacement.slice(0, lead) + replacement.charAt(lead).toUpperCase() + replacement.slice(lead + 1)
    : replacement;
}

/** Words of a list of the language pack and what can stand there instead. */
export interface Swapped {
  readonly span: Span;
  /** `""`: the words can go; `null`: no small change is a good one. */
  readonly put: string | null;
}

/** Where the lists stand in the writer's own sentences. */
export const swapsIn = (draft: Draft, swaps: readonly SwapPattern[]): Swapped[] =>
  swaps.flatMap(({ pattern, put }) => said(draft, pattern).map((span) => ({ span, put })));

/** The same in the whole text: greeting and sign-off count too. */
export function swapsAnywhere(draft: Draft, swaps: readonly SwapPattern[]): Swapped[] {
  const whole = { start: 0, end: draft.text.length };
  return swaps
    .flatMap(({ pattern, put }) => phrasesIn(draft.folded, whole, pattern).map((span) => ({ span, put })))
    .filter(({ span }) => !isQuoted(draft, span));
}

/** The words with what can stand there instead; no edit where there is no good one. */
export function swap(draft: Draft, { span, put }: Swapped, label: EditLabel): Pick<Finding, "span" | "edits"> {
  if (put === null) return { span, edits: [] };
  if (put === "") return withoutWords(draft, span);
  return { span, edits: [{ label, replacement: inCaseOf(draft.text, span, put).trimEnd() }] };
}

/** Takes words out so that what is left reads well: with their sentence, the comma before them or the one after. */
function withoutWords({ text, sentences }: Draft, { start, end }: Span): Pick<Finding, "span" | "edits"> {
  const out = (span: Span, replacement = "") => ({ span, edits: [{ label: "leave_out", replacement }] as const });
  const sentence = sentences.find((one) => start >= one.start && end <= one.end);
  const opens = sentence?.start === start;
  const rest = text.slice(end, sentence?.end ?? end);
  if (sentence && opens && /^[\s.!?…]*$/u.test(rest)) return out(sentence);

  const next = opens ? /^,?\s+(\p{L}+)/u.exec(rest) : null;
  const word = next?.[1] ?? "";
  if (next) return out({ start, end: end + next[0].length }, word.charAt(0).toUpperCase() + word.slice(1));

  const before = /,?[^\S\n]+$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  return out({ start: start - before.length, end });
}

/** The sentence the words lie in, with another after it. */
export function withAfter(draft: Draft, span: Span, sentence: string): string {
  const words = wordsAt(draft, span);
  const ends = /[.!?…]["'”’»)\]]{0,3}$/u.test(words);
  return `${ends ? words : words.replace(/\s*[,:;–—-]+$/u, "").concat(".")} ${sentence}`;
}

/** The first sentence that says something: a line that ends in a comma or a colon opens the mail in a way that is not known. */
export const firstSaid = (draft: Draft): Span | undefined =>
  draft.sentences.find((sentence) => !/[,:]$/u.test(wordsAt(draft, sentence)));

/** The sentence the words lie in, with another before it. */
export const withBefore = (draft: Draft, span: Span, sentence: string): string => {
  const words = wordsAt(draft, span);
  return `${sentence} ${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

const DENIAL = /(?:n['’]t|(?<!\p{L})(?:not|nicht|kein(?:e[mnrs]?)?|pas|no|nada)) (?:\p{L}+ )?$/iu;

/** Whether the words right before the span deny it: `not just`, `n'est pas un`. */
export const isDenied = (draft: Draft, { start }: Span): boolean =>
  DENIAL.test(draft.text.slice(Math.max(0, start - 18), start));

/** Edits that leave a sentence out; the only one of a draft stays. */
export const leaveOut = (draft: Draft): readonly Edit[] =>
  draft.sentences.length > 1 ? [{ label: "leave_out", replacement: "" }] : [];

/** Whether the sentence of the span, or the one before, matches. */
export function nearby(draft: Draft, span: Span, pattern: RegExp): boolean {
  const sentence = sentenceOf(draft, span);
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1];
  return [sentence, ...(before ? [before] : [])].some((one) => phrasesIn(draft.folded, one, pattern).length > 0);
}

/** The sentence of the span with the one after it: what is meant may follow. */
export function withNext(draft: Draft, span: Span): Span {
  const sentence = sentenceOf(draft, span);
  const next = draft.sentences[draft.sentences.indexOf(sentence) + 1];
  return { start: sentence.start, end: next?.end ?? sentence.end };
}
