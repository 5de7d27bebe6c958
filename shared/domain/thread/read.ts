/** A message body taken apart: what its author newly wrote, what is quoted, the signature. */

import { runSteps } from "../../steps.ts";
import { type SureRange, withCitations } from "./citations.ts";
import { htmlTextSteps } from "./htmlText.ts";
import { noticeLines } from "./notices.ts";
import { segmentsOf } from "./pastSegments.ts";
import { kindSteps, type LineKind } from "./quoteLines.ts";
import { endingOf } from "./signOff.ts";
import { wordCount } from "./wordCount.ts";

export interface BodyRead {
  /** The newly written words, sign-off included, without quotes and signature; trimmed. */
  readonly own: string;
  /** `own` with the signature and notices right below it: what a reader sees as new. */
  readonly visible: string;
  readonly quoted: string;
  readonly signature: string | null;
  /** What nobody wrote: disclaimers, the foot of a list, warnings of a server. */
  readonly notices: string | null;
  /** The name the author signs with: `Jim`. */
  readonly signOff: string | null;
  /** Words in `own`. */
  readonly wordCount: number;
  /** Where `own` lies in the text of the body (`textOfHtml(html).text`, or the given text), in order. */
  readonly pieces: readonly Piece[];
}

/** `length` units of `own` from `own` on are the body's text from `text` on. */
export interface Piece {
  readonly own: number;
  readonly text: number;
  readonly length: number;
}

/** Either form of a body; with both, the HTML is read. */
export interface Body {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Longest body that is read, in UTF-16 units; what lies beyond is far below anything new. Outlook's own limit is 1 MB. */
const LONGEST_BODY = 2_000_000;

/** Most lines that are read; later ones count as quoted. The longest of a thousand real mails has 3,089. */
const MOST_LINES = 10_000;

/** Takes a body apart. Linear in its length; never throws on any text. */
export const readBody = (body: Body): BodyRead => runSteps(bodySteps(body));

/** `readBody` in steps of a few milliseconds, for a pane that must stay awake. */
export function* bodySteps(body: Body): Generator<void, BodyRead> {
  const { text, marked } = yield* seenText(body);
  const lines = linesOf(text, marked);
  yield;
  const kinds = yield* kindSteps(lines.map(({ mark, words }) => (mark === null ? words : MARKED[mark])));
  const parts = partsOf(lines, kinds);
  yield;
  const own = lines.filter((_, at) => parts[at] === "own");
  const { signatureFrom, signatureTo, name } = endingOf(own.map((line) => line.words));

  const { joined, pieces } = join([...own.slice(0, signatureFrom), ...own.slice(signatureTo)], text);
  const signed = new Set(lines.filter((_, at) => parts[at] === "signature"));
  for (const line of own.slice(signatureFrom, signatureTo)) signed.add(line);
  const signature = wordsOf(lines.filter((line) => signed.has(line)));
  const noticed = lines.filter((_, at) => parts[at] === "notice");
  const notices = wordsOf(noticed);
  return {
    own: joined,
    visible: visibleOf(lines, parts, new Set([...signed, ...noticed])) || (yield* forwardedOf(body)),
    quoted: wordsOf(lines.filter((_, at) => parts[at] === "quote" || parts[at] === "header")),
    signature: signature === "" ? null : signature,
    notices: notices === "" ? null : notices,
    signOff: name,
    wordCount: wordCount(joined),
    pieces,
  };
}

/** How lines that an element marks are shown to those who read lines. */
const MARKED: Readonly<Record<"quote" | "signature", string>> = { quote: ">", signature: "" };

const wordsOf = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.words)
    .join("\n")
    .trim();

/**
 * Own words with the signature and the notices that stand with them. Below a message that is quoted whole, with its header, only lists and
 * servers put something; below words that are merely cited, the author signs.
 */
function visibleOf(lines: readonly Line[], parts: readonly Part[], below: ReadonlySet<Line>): string {
  const isOwn = (line: Line, at: number) => parts[at] === "own" && !below.has(line);
  const lastOwn = lines.findLastIndex((line, at) => isOwn(line, at) && line.words.trim() !== "");
  const quoteBelow = lines.findIndex(({ mark }, at) => at > lastOwn && (parts[at] === "header" || mark === "quote"));
  const signed = (line: Line, at: number) => below.has(line) && at > lastOwn && (quoteBelow < 0 || at < quoteBelow);
  return wordsOf(lines.filter((line, at) => isOwn(line, at) || signed(line, at)));
}

/** Who forwards from Outlook without a word shows the message that was forwarded: there is no banner over it. */
function* forwardedOf(body: Body): Generator<void, string> {
  const [first] = body.html === undefined ? [] : (yield* segmentsOf(body)).segments;
  return first?.header.form === "block" && first.banner === null ? first.lines.join("\n").trim() : "";
}

interface Line {
  readonly words: string;
  /** Where it starts in the text. */
  readonly start: number;
  readonly mark: "quote" | "signature" | null;
}

/** `header`: introduces a quote. */
type Part = "own" | "header" | "quote" | "signature" | "notice";

function* seenText(body: Body): Generator<void, { text: string; marked: readonly SureRange[] }> {
  if (body.html !== undefined) return withCitations(yield* htmlTextSteps(body.html.slice(0, LONGEST_BODY)));
  return { text: (body.text ?? "").slice(0, LONGEST_BODY), marked: [] };
}

/** Lines of the text, cut also where a marked range begins or ends. */
function linesOf(text: string, marked: readonly SureRange[]): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const range of [...outermost(marked), { mark: null, start: text.length, end: text.length }]) {
    addLines(lines, text, { mark: null, start: at, end: range.start });
    addLines(lines, text, range);
    at = range.end;
  }
  return lines;
}

type Stretch = Pick<Line, "mark" | "start"> & { readonly end: number };

function addLines(lines: Line[], text: string, { mark, start: from, end: to }: Stretch): void {
  for (let start = from; start < to; ) {
    const feed = lines.length < MOST_LINES ? text.indexOf("\n", start) : -1;
    const end = feed < 0 || feed >= to ? to : feed;
    const words = text.slice(start, end);
    lines.push({ words: words.endsWith("\r") ? words.slice(0, -1) : words, start, mark });
    start = end + 1;
  }
}

/** Ranges that lie in no other; a later one that overlaps begins where the earlier ended. */
function outermost(marked: readonly SureRange[]): SureRange[] {
  const outer: SureRange[] = [];
  let covered = 0;
  for (const range of marked) {
    if (range.end <= covered) continue;
    outer.push({ ...range, start: Math.max(range.start, covered) });
    covered = range.end;
  }
  return outer;
}

/** From this many lines with `>` on they are a quote, even without a line that introduces it (planer's rule). */
const QUOTED_LINES = 3;

function partsOf(lines: readonly Line[], kinds: readonly LineKind[]): Part[] {
  const unmarkedQuotes = kinds.filter((kind, at) => kind === "quoted" && lines[at]?.mark === null).length;
  const quotes = kinds.includes("opener") || unmarkedQuotes >= QUOTED_LINES;
  const toTheEnd = kinds.findIndex((kind, at) => kind === "opener" && !introducesMarks(kinds, at));
  const unmarked = (at: number): Part => {
    if (kinds[at] === "opener") return "header";
    if (at >= MOST_LINES || (toTheEnd >= 0 && at > toTheEnd)) return "quote";
    return quotes && (kinds[at] === "quoted" || isTornOff(lines, kinds, at)) ? "quote" : "own";
  };
  const parts = lines.map(({ mark }, at) => mark ?? unmarked(at));
  const open = parts.map((part) => part === "own" || part === "signature");
  const notices = noticeLines(
    lines.map(({ words }) => words),
    open,
  );
  return parts.map((part, at) => (notices.has(at) ? "notice" : part));
}

/** A quoted line at least this long was wrapped; what it lost stands below it without a mark. */
const WRAPPED = 60;

/** Whether a line between two quoted ones is the end of the upper one, wrapped on its way, and no answer. */
function isTornOff(lines: readonly Line[], kinds: readonly LineKind[], at: number): boolean {
  const isQuoted = (one: number) => kinds[one] === "quoted" && lines[one]?.mark === null;
  if (kinds[at] !== "text" || !isQuoted(at - 1) || !isQuoted(at + 1)) return false;
  const line = (lines[at]?.words ?? "").trim();
  const above = (lines[at - 1]?.words ?? "").trim();
  if (/^\p{Lu}/u.test(line)) return false;
  return above.length >= WRAPPED || (!/^\p{Lo}/u.test(line) && !/[.!?:]$/.test(above));
}

/** Whether what follows an opening line is told apart by itself (`>` or an element), so that a reply may stand below it. */
function introducesMarks(kinds: readonly LineKind[], at: number): boolean {
  for (let next = at + 1; next < kinds.length; next += 1) {
    if (kinds[next] === "quoted") return true;
    if (kinds[next] === "text") return false;
  }
  return false;
}

/** Joins lines; neighbours in the text become one piece, others are parted by a line break of ours. */
function join(lines: readonly Line[], text: string): { joined: string; pieces: Piece[] } {
  const filled = (line: Line) => line.words.trim() !== "";
  const kept = lines.slice(lines.findIndex(filled), lines.findLastIndex(filled) + 1);
  const spans: { start: number; end: number }[] = [];
  for (const line of kept) {
    const last = spans.at(-1);
    const end = line.start + line.words.length;
    if (last && text.slice(last.end, line.start).replace("\r", "") === "\n") last.end = end;
    else spans.push({ start: line.start, end });
  }
  const first = spans[0];
  const final = spans.at(-1);
  if (!first || !final) return { joined: "", pieces: [] };
  first.start += text.slice(first.start, first.end).search(/\S/);
  final.end = final.start + text.slice(final.start, final.end).trimEnd().length;
  return joinSpans(spans, text);
}

function joinSpans(
  spans: readonly { start: number; end: number }[],
  text: string,
): { joined: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let own = 0;
  for (const { start, end } of spans) {
    if (own > 0) {
      parts.push("\n");
      own += 1;
    }
    pieces.push({ own, text: start, length: end - start });
    parts.push(text.slice(start, end));
    own += end - start;
  }
  return { joined: parts.join(""), pieces };
}
