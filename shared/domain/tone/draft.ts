/** The writer's own words, read the way the rules need them. */

import { runSteps } from "../../steps.ts";
import { localDateOf } from "../../time.ts";
import type { Span } from "../draft/span.ts";
import type { RulePatterns } from "./languages/patterns.ts";
import { rulePatterns } from "./languages/patterns.ts";
import { type SignPatterns, signPatterns } from "./languages/signs/patterns.ts";
import { pastedIn } from "./pasted.ts";
import { type DraftReading, readSteps } from "./reading/draftReading.ts";
import { folded, phrasesIn } from "./reading/phrase.ts";
import { withoutAccents } from "./reading/plain.ts";
import type { ToneContext } from "./rule.ts";

export interface Draft extends DraftReading {
  /** What the rules look for in the language of the draft; `null` where there is no pack for it (T9). */
  readonly words: RulePatterns | null;
  /** The text as the patterns of the packs want it; offsets are those of `text`. */
  readonly folded: string;
  /** The text as signs want it (`signs.ts`), with and without its accents; blank where it is quoted. Offsets are those of `text`. */
  readonly accented: string;
  readonly plain: string;
  /** Signs of the language of the draft; `null` where they are not at hand. */
  readonly signs: SignPatterns | null;
  /** Words between quotation marks, and pasted texts: somebody else's, or not meant. */
  readonly quoted: readonly Span[];
}

/** What reading a draft takes beside its words: nothing of its readers. */
export type ReadingContext = Omit<ToneContext, "recipients">;

export const draftOf = (text: string, context: ReadingContext): Draft => runSteps(draftSteps(text, context));

/** `draftOf` in steps, for a pane that must stay awake. */
export function* draftSteps(text: string, { now, zone, signs }: ReadingContext): Generator<void, Draft> {
  const reading = yield* readSteps(text, {
    today: localDateOf(now, zone),
    clauses: (language) => signs[language]?.clauses,
  });
  yield;
  const pack = reading.language.pack;
  const words = pack === null ? null : rulePatterns(pack);
  const known = pack === null ? undefined : signs[pack];
  const low = folded(text);
  const pasted = pastedIn(reading);
  const quoted = [...quotedIn(text).filter(({ end }) => end <= (pasted[0]?.start ?? end)), ...pasted];
  const accented = blankAt(low, quoted);
  return {
    ...{ ...reading, words, folded: low, accented, plain: withoutAccents(accented), quoted },
    signs: known === undefined ? null : signPatterns(known),
  };
}

const QUOTES =
  /"[^"\n]{1,300}"|“[^”“\n]{1,300}”|„[^“”"\n]{1,300}[“”"]|«[^»\n]{1,300}»|‚[^‘\n]{1,300}‘|‘[^’\n]{3,300}’(?!\p{L})/gu;

const quotedIn = (text: string): Span[] =>
  [...text.matchAll(QUOTES)].map((found) => ({ start: found.index, end: found.index + found[0].length }));

/** `text` with dashes, which no sign has, for the letters of `spans`, which are in order. */
function blankAt(text: string, spans: readonly Span[]): string {
  let kept = "";
  for (const { start, end } of spans) kept += text.slice(kept.length, start) + "-".repeat(end - start);
  return kept + text.slice(kept.length);
}

/** Whether a span lies between quotation marks, or in a pasted text. */
export const isQuoted = (draft: Draft, { start, end }: Span): boolean =>
  draft.quoted.some((quote) => start >= quote.start && end <= quote.end);

/** Where `pattern` stands in the writer's own sentences, or in the one given: not between quotation marks. */
export function said(draft: Draft, pattern: RegExp, within?: Span): Span[] {
  const sentences = within ? [within] : draft.sentences;
  return sentences
    .flatMap((sentence) => phrasesIn(draft.folded, sentence, pattern))
    .filter((span) => !isQuoted(draft, span));
}

/** Whether `pattern` stands in the span at all, between quotation marks or not. */
export const holds = (draft: Pick<Draft, "folded">, span: Span, pattern: RegExp): boolean =>
  phrasesIn(draft.folded, span, pattern).length > 0;

export const wordsAt = (draft: Draft, { start, end }: Span): string => draft.text.slice(start, end);

/** The sentence `span` lies in. */
export const sentenceOf = (draft: Draft, span: Span): Span =>
  draft.sentences.find(({ start, end }) => span.start >= start && span.end <= end) ?? span;
