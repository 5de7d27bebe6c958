/** How a draft ends: the closing phrase and the name under it. */

import type { Span } from "../../draft/span.ts";
import { CLOSINGS } from "../../thread/words.ts";

export interface SignOff {
  readonly span: Span;
  /** `Best regards`; `null` where a name stands alone. */
  readonly phrase: Span | null;
  readonly name: Span | null;
}

/** The closing stands among so many last lines with words: itself, a name, a role, a firm. */
const LAST_LINES = 4;
const LONGEST_LINE = 60;
const NAME = /^[-–—/~*]{0,2}\s?(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3})[.,!]?$/u;

/** The sign-off of `text` from `from` on, or `null`. */
export function signOffOf(text: string, from: number): SignOff | null {
  const lines = lastLines(text, from);
  for (const [at, line] of lines.entries()) {
    const phrase = closingOf(text, line);
    if (phrase === null) continue;
    const name = nameIn(text, { start: phrase.end, end: line.end }) ?? nameBelow(text, lines[at + 1]);
    return { span: { start: line.start, end: lines.at(-1)?.end ?? line.end }, phrase, name };
  }
  const last = lines.at(-1);
  const alone = last && lines.length > 1 && standsApart(text, last) ? nameIn(text, last) : null;
  return last && alone ? { span: last, phrase: null, name: alone } : null;
}

/** The last lines with words, the first of them first. */
function lastLines(text: string, from: number): Span[] {
  const lines: Span[] = [];
  for (let end = text.length; end > from && lines.length < LAST_LINES; ) {
    const feed = text.lastIndexOf("\n", end - 1);
    const start = Math.max(from, feed + 1);
    const line = trimmed(text, { start, end });
    if (line.end > line.start) lines.unshift(line);
    end = feed < from ? from : feed;
  }
  return lines;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

/** The closing phrase a line opens with, where nothing but a name or a mark follows it. */
function closingOf(text: string, line: Span): Span | null {
  if (line.end - line.start > LONGEST_LINE) return null;
  const lower = text.slice(line.start, line.end).toLowerCase();
  const closing = CLOSINGS.find((one) => lower.startsWith(one) && !/[\p{L}\p{N}]/u.test(lower.charAt(one.length)));
  if (closing === undefined) return null;
  const phrase = { start: line.start, end: line.start + closing.length };
  const rest = text.slice(phrase.end, line.end);
  const alone = /^[\s,.!;–—-]*$/u.test(rest);
  return alone || nameIn(text, { start: phrase.end, end: line.end }) !== null ? phrase : null;
}

function nameIn(text: string, within: Span): Span | null {
  const words = text.slice(within.start, within.end).replace(/^[\s,.!–—-]+/u, "");
  const start = within.end - words.length;
  const name = NAME.exec(words.trim())?.[1];
  if (name === undefined) return null;
  const at = start + words.indexOf(name);
  return { start: at, end: at + name.length };
}

const nameBelow = (text: string, line: Span | undefined): Span | null => (line ? nameIn(text, line) : null);

/** Whether an empty line stands before it, or it is marked as a signature. */
const standsApart = (text: string, line: Span): boolean =>
  /\n[^\S\n]*\n\s*$/u.test(text.slice(Math.max(0, line.start - 40), line.start)) ||
  /^[-–—/~]/u.test(text.slice(line.start, line.end));
