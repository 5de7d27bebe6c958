/** A message body taken apart: what its author newly wrote, what is quoted, the signature. */
import { type MarkedRange, textOfHtml } from "./htmlText.ts";
import { kindsOf, type LineKind } from "./quoteLines.ts";
import { endingOf } from "./signOff.ts";

export interface BodyRead {
  /** The newly written words, sign-off included, without quotes and signature; trimmed. */
  readonly own: string;
  readonly quoted: string;
  readonly signature: string | null;
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
export function readBody(body: Body): BodyRead {
  const { text, marked } = seenText(body);
  const lines = linesOf(text, marked);
  const parts = partsOf(lines);
  const own = ownLines(lines, parts);
  const ending = endingOf(own.map((line) => line.words));

  const { joined, pieces } = join(own.slice(0, ending.signatureFrom), text);
  const below = [...own.slice(ending.signatureFrom), ...lines.filter((_, at) => parts[at] === "signature")];
  const signature = below
    .map((line) => line.words)
    .join("\n")
    .trim();
  return {
    own: joined,
    quoted: lines
      .filter((_, at) => parts[at] === "quote")
      .map((line) => line.words)
      .join("\n")
      .trim(),
    signature: signature === "" ? null : signature,
    signOff: ending.name,
    wordCount: wordCount(joined),
    pieces,
  };
}

/** Words of a text: runs of letters and digits, joined by apostrophes, hyphens and dots. `don't` is one. */
export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;

interface Line {
  readonly words: string;
  /** Where it starts in the text. */
  readonly start: number;
  readonly mark: MarkedRange["mark"] | null;
}

type Part = "own" | "quote" | "signature";

function seenText(body: Body): { text: string; marked: readonly MarkedRange[] } {
  if (body.html !== undefined) return textOfHtml(body.html.slice(0, LONGEST_BODY));
  return { text: (body.text ?? "").slice(0, LONGEST_BODY), marked: [] };
}

/** Lines of the text, cut also where a marked range begins or ends. */
function linesOf(text: string, marked: readonly MarkedRange[]): Line[] {
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
function outermost(marked: readonly MarkedRange[]): MarkedRange[] {
  const outer: MarkedRange[] = [];
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

function partsOf(lines: readonly Line[]): Part[] {
  const kinds = kindsOf(lines.map((line) => (line.mark === null ? line.words : "")));
  const opened = kinds.includes("opener");
  const quotes = opened || kinds.filter((kind) => kind === "quoted").length >= QUOTED_LINES;
  let toTheEnd = false;
  return lines.map(({ mark }, at) => {
    if (mark !== null) return mark;
    if (at >= MOST_LINES) return "quote";
    const kind = kinds[at];
    if (kind === "opener") toTheEnd ||= !introducesMarks(kinds, at, lines);
    if (toTheEnd || kind === "opener") return "quote";
    return kind === "quoted" && quotes ? "quote" : "own";
  });
}

/** Whether what follows an opening line is told apart by itself (`>` or an element), so that a reply may stand below it. */
function introducesMarks(kinds: readonly LineKind[], at: number, lines: readonly Line[]): boolean {
  for (let next = at + 1; next < kinds.length; next += 1) {
    if (lines[next]?.mark === "quote" || kinds[next] === "quoted") return true;
    if (kinds[next] === "text") return false;
  }
  return false;
}

const ownLines = (lines: readonly Line[], parts: readonly Part[]): Line[] =>
  lines.filter((_, at) => parts[at] === "own");

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
