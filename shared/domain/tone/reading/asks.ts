/** What a sentence wants of its reader, and what it binds its writer to. */
import type { Span } from "../rule.ts";
import type { DueDay } from "./dueDay.ts";

export interface Ask {
  /** The sentence. */
  readonly span: Span;
  /** The words that make it an ask: `could you`. */
  readonly marker: Span;
  /** What is asked for: the words after the marker, up to the deadline; empty when nothing follows. */
  readonly what: Span;
  /** The first name or role the ask is about: `Dana` of `Could you ask Dana`; `null` without one. */
  readonly who: Span | null;
  /** By when, or on which day. */
  readonly by: DueDay | null;
}

export interface Promised {
  readonly span: Span;
  /** The words that bind: `I will send`. */
  readonly marker: Span;
  readonly what: Span;
  readonly by: DueDay | null;
}

/** What follows the marker in the sentence, without the day it is due and marks at the ends. */
export function whatFollows(text: string, sentence: Span, around: { marker: Span; by: DueDay | null }): Span {
  const { marker, by } = around;
  const dueLater = by !== null && by.span.start >= marker.end;
  const until = dueLater && text.slice(by.span.end, sentence.end).search(/\p{L}/u) < 0 ? by.span.start : sentence.end;
  const words = text.slice(marker.end, until);
  const lead = words.search(/[\p{L}\p{N}]/u);
  if (lead < 0) return { start: marker.end, end: marker.end };
  const end = marker.end + words.replace(/[\s.,;:!?…]+$/u, "").length;
  return { start: marker.end + lead, end: Math.max(end, marker.end + lead) };
}

/** Names inside a sentence; its first word and what follows a full stop have capitals anyway. */
const NAME_INSIDE = /(?<=[\p{Ll},]\s)\p{Lu}[\p{Ll}\p{M}]{1,20}(?:\s\p{Lu}[\p{Ll}\p{M}]{1,20}){0,2}/u;

/** The first name in `within`. In German every noun has a capital, so only names after a title or `Frau` count there. */
export function nameInside(text: string, within: Span, language: string): Span | null {
  const words = text.slice(within.start, within.end);
  const pattern = language === "de" ? /(?<=(?:Herrn?|Frau|Dr\.)\s)\p{Lu}[\p{Ll}\p{M}]{1,20}/u : NAME_INSIDE;
  const found = pattern.exec(words);
  if (!found) return null;
  const start = within.start + found.index;
  return { start, end: start + found[0].length };
}
