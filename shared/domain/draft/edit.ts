/** Changing the writer's own words in place: the bytes of one span of the HTML, and back. */
import { err, ok, type Result } from "../../result.ts";
import { type Run, textOfHtml } from "../thread/htmlText.ts";
import { type Piece, readBody } from "../thread/read.ts";
import { type MarkedWords, placeNow } from "./markedWords.ts";
import type { Span } from "./span.ts";

/** A change that was made, enough to take it back byte for byte. `start` is an offset in the HTML. */
export interface HtmlEdit {
  readonly html: string;
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

export type EditError =
  /** Other words stand there now, and the marked ones cannot be told anywhere else. */
  | { readonly reason: "changed"; readonly expected: string; readonly found: string }
  /** The span holds the end of a block or a quote, or half a character reference. */
  | { readonly reason: "not_in_one_line"; readonly span: Span };

/**
 * Puts `replacement` where the marked words stand in the own text (`readBody({ html }).own`) by now, and changes no other byte.
 * Tags among the words stay, after the replacement.
 */
export function replaceOwnWords(html: string, marked: MarkedWords, replacement: string): Result<HtmlEdit, EditError> {
  const { own, pieces } = readBody({ html });
  const place = placeNow(marked, own);
  const { span, words } = marked;
  if (!place) return err({ reason: "changed", expected: words, found: own.slice(span.start, span.end) });

  const inText = spanInText(pieces, place);
  return inText ? replaceSpan(html, inText, replacement) : err({ reason: "not_in_one_line", span: place });
}

/** Marked words and what is to stand there. */
export interface Replacement extends Omit<MarkedWords, "own"> {
  readonly replacement: string;
}

/**
 * `replaceOwnWords` in several places at once, given in order and apart from each other: all of them, or none. `own` is the
 * whole own text as the caller knows it: other words anywhere in it refuse the change. At least one.
 */
export function replaceEachOwnWords(
  html: string,
  own: string,
  replacements: readonly Replacement[],
): Result<HtmlEdit, EditError> {
  const read = readBody({ html });
  if (read.own !== own) return err({ reason: "changed", expected: own, found: read.own });

  const { runs } = textOfHtml(html);
  const edits: HtmlEdit[] = [];
  for (const { span, replacement } of replacements) {
    const inText = spanInText(read.pieces, span);
    const edit = inText ? spanEdit(html, runs, { span: inText, replacement }) : null;
    if (!edit) return err({ reason: "not_in_one_line", span });
    edits.push(edit);
  }
  return ok(asOneEdit(html, edits));
}

/** Edits of the same HTML, in order, as one that reaches from the first to the last. */
function asOneEdit(html: string, edits: readonly HtmlEdit[]): HtmlEdit {
  const start = edits[0]?.start ?? 0;
  let inserted = "";
  let end = start;
  for (const edit of edits) {
    inserted += html.slice(end, edit.start) + edit.inserted;
    end = edit.start + edit.removed.length;
  }
  return { html: html.slice(0, start) + inserted + html.slice(end), start, removed: html.slice(start, end), inserted };
}

/** Puts `replacement` where `span` of `textOfHtml(html).text` stands and changes no other byte. Blanks beside it collapse as ever. */
export function replaceSpan(html: string, span: Span, replacement: string): Result<HtmlEdit, EditError> {
  const edit = spanEdit(html, textOfHtml(html).runs, { span, replacement });
  return edit ? ok(edit) : err({ reason: "not_in_one_line", span });
}

/** `null` when a part of the span has no bytes of its own. */
function spanEdit(
  html: string,
  runs: readonly Run[],
  { span, replacement }: Pick<Replacement, "span" | "replacement">,
): HtmlEdit | null {
  const ranges = rawRanges(runs, span);
  const first = ranges?.[0];
  const last = ranges?.at(-1);
  if (!(ranges && first && last)) return null;

  let inserted = asHtml(replacement);
  let from = first.end;
  for (const range of ranges.slice(1)) {
    inserted += html.slice(from, range.start);
    from = range.end;
  }
  const removed = html.slice(first.start, last.end);
  return {
    html: html.slice(0, first.start) + inserted + html.slice(last.end),
    start: first.start,
    removed,
    inserted,
  };
}

/** Where a span of the own text lies in the whole text; `null` when it reaches over a quote. */
function spanInText(pieces: readonly Piece[], span: Span): Span | null {
  const piece = pieces.find(({ own, length }) => span.start >= own && span.end <= own + length);
  if (!piece) return null;
  return { start: piece.text + span.start - piece.own, end: piece.text + span.end - piece.own };
}

/** The bytes behind a span of text, neighbours joined; `null` when a part of the span has none of its own. */
function rawRanges(runs: readonly Run[], span: Span): Span[] | null {
  const touched = runs.filter((run) => run.text + run.length > span.start && run.text < span.end);
  const gapless = touched.every((run, at) => at === 0 || run.text === endOf(touched[at - 1]));
  const covered = (touched[0]?.text ?? span.end) <= span.start && endOf(touched.at(-1)) >= span.end;
  if (!gapless || !covered) return null;

  const ranges = touched.map((run) => rawRange(run, span));
  return ranges.every((range) => range !== null) ? joined(ranges) : null;
}

const endOf = (run: Run | undefined): number => (run ? run.text + run.length : 0);

function joined(ranges: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (last && range.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else out.push(range);
  }
  return out;
}

function rawRange(run: Run, span: Span): Span | null {
  const start = Math.max(run.text, span.start);
  const end = Math.min(run.text + run.length, span.end);
  const whole = start === run.text && end === run.text + run.length;
  if (!run.verbatim) return whole ? { start: run.raw, end: run.raw + run.rawLength } : null;
  return { start: run.raw + start - run.text, end: run.raw + end - run.text };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\n": "<br>",
  "  ": "&nbsp; ",
};

const asHtml = (text: string): string => text.replace(/[&<>\n]| {2}/g, (found) => ENTITIES[found] ?? found);
