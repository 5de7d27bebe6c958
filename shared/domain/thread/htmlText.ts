/**
 * The text of an HTML body as a reader sees it, with the way back to the HTML: every unit of the text knows the bytes it
 * was made of, and breaks between blocks know that they were made of none.
 */

import { runSteps } from "../../steps.ts";
import { type Attributes, isHidden, type Mark, markOf } from "./htmlMarks.ts";
import { type TokenReader, tokenSteps } from "./htmlTokens.ts";

/** `length` units of text from `text` on were made of `rawLength` units of HTML from `raw` on. */
export interface Run {
  readonly text: number;
  readonly length: number;
  readonly raw: number;
  readonly rawLength: number;
  /** Unit for unit the same; otherwise a character reference or collapsed blanks, which have no inner places. */
  readonly verbatim: boolean;
}

/** A part of the text inside an element that mail programs use for quotes or signatures. */
export interface MarkedRange {
  readonly mark: Mark["kind"];
  readonly start: number;
  readonly end: number;
  /** Whether the element is one level of quoting: a `blockquote`. Others hold levels, or mark where a quote begins. */
  readonly level: boolean;
  /** Whether it holds an attribution and levels, and between them what was written now. */
  readonly frame: boolean;
}

export interface HtmlText {
  readonly text: string;
  /** In order, without overlap. Text between two runs is a line break made by an element. */
  readonly runs: readonly Run[];
  readonly marked: readonly MarkedRange[];
}

/**
 * Text of HTML: blanks collapsed as a browser does, a line break for `br` and around blocks, an empty line around
 * paragraphs, character references decoded; nothing from head, style, script and hidden elements. Linear in length.
 */
export const textOfHtml = (html: string): HtmlText => runSteps(htmlTextSteps(html));

/** HTML between two steps, in UTF-16 units: a few milliseconds of work. */
const UNITS_A_STEP = 65_536;

/** `textOfHtml` in steps of a few milliseconds. */
export function* htmlTextSteps(html: string): Generator<void, HtmlText> {
  const reader = new HtmlReader(html);
  yield* tokenSteps(html, reader, UNITS_A_STEP);
  return reader.result();
}

const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote table pre hr".split(" "));
const BLOCKS = new Set([
  ...PARAGRAPHS,
  ..."address article aside body center dd div dt fieldset footer form header html".split(" "),
  ..."li main nav section tr td th tbody thead tfoot caption".split(" "),
]);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const UNSEEN = new Set("head style script title template noscript object select textarea svg math".split(" "));

interface OpenElement {
  readonly name: string;
  readonly hides: boolean;
  readonly mark: Mark | null;
  readonly start: number;
}

/** Most lines of text that are made; what lies below is dropped. */
const MOST_LINES = 20_000;

/** Asked first, as most texts have nothing to collapse. */
const COLLAPSES = /[\t\n\r\f]| {2}/;

/** A run while neighbours still join it. */
type Growing = { -readonly [Member in keyof Run]: Run[Member] };

/** Makes text of what the HTML is cut into. */
class HtmlReader implements TokenReader {
  readonly #html: string;
  readonly #parts: string[] = [];
  readonly #runs: Growing[] = [];
  readonly #marked: MarkedRange[] = [];
  readonly #stack: OpenElement[] = [];
  readonly #openCount = new Map<string, number>();
  #length = 0;
  #hidden = 0;
  #pre = 0;
  #lines = 0;
  /** Line ends owed before the next text: 2 for a paragraph. */
  #owed = 0;
  /** Line ends the text ends with; `Infinity` while it is empty. */
  #ended = Number.POSITIVE_INFINITY;
  #endsWithBlank = true;

  constructor(html: string) {
    this.#html = html;
  }

  result(): HtmlText {
    this.#closeDownTo(0);
    const trailing = this.#marked.map((range) => ({ ...range, end: Math.min(range.end, this.#length) }));
    trailing.sort((one, other) => one.start - other.start || other.end - one.end);
    return { text: this.#parts.join(""), runs: this.#runs, marked: trailing };
  }

  text(start: number, end: number): void {
    if (this.#hidden > 0) return;
    if (this.#pre > 0) this.#addPreformatted(start, end);
    else this.#addCollapsed(start, end);
  }

  reference(characters: string, start: number, end: number): void {
    if (this.#hidden === 0) this.#add(characters, { start, end }, false);
  }

  open(...[name, attributes, start, end]: Parameters<TokenReader["open"]>): void {
    // An address that was put into HTML as it stands: `Ann <ann@…>`.
    if (name.includes("@")) this.text(start, end);
    else this.#open(name, attributes);
  }

  close(name: string): void {
    if (name === "br") this.#lineBreak();
    if ((this.#openCount.get(name) ?? 0) === 0) return;
    this.#closeDownTo(this.#stack.findLastIndex((element) => element.name === name));
  }

  #open(name: string, attributes: Attributes): void {
    if (name === "br") {
      this.#lineBreak();
      return;
    }
    if (BLOCKS.has(name)) {
      if (this.#stack.at(-1)?.name === "p") this.#closeDownTo(this.#stack.length - 1);
      this.#owe(name);
    }
    const mark = markOf(name, attributes);
    if (VOID.has(name)) {
      if (mark?.reach === "end") this.#mark(mark, { name, start: this.#length, end: Number.POSITIVE_INFINITY });
      return;
    }
    const hides = UNSEEN.has(name) || isHidden(attributes);
    this.#stack.push({ name, hides, mark, start: this.#length });
    this.#openCount.set(name, (this.#openCount.get(name) ?? 0) + 1);
    if (hides) this.#hidden += 1;
    if (name === "pre") this.#pre += 1;
  }

  #closeDownTo(depth: number): void {
    while (this.#stack.length > depth) {
      const element = this.#stack.pop();
      if (!element) return;
      this.#openCount.set(element.name, (this.#openCount.get(element.name) ?? 1) - 1);
      if (element.hides) this.#hidden -= 1;
      if (element.name === "pre") this.#pre -= 1;
      if (element.mark) this.#mark(element.mark, { ...element, end: this.#length });
      if (BLOCKS.has(element.name)) this.#owe(element.name);
    }
  }

  #mark(mark: Mark, { name, start, end }: Pick<OpenElement, "name" | "start"> & { readonly end: number }): void {
    const last = mark.reach === "end" ? Number.POSITIVE_INFINITY : end;
    const level = name === "blockquote";
    this.#marked.push({ mark: mark.kind, start, end: last, level, frame: !level && mark.frame === true });
  }

  #owe(name: string): void {
    if (this.#hidden > 0) return;
    this.#owed = Math.max(this.#owed, PARAGRAPHS.has(name) ? 2 : 1);
  }

  #lineBreak(): void {
    if (this.#hidden > 0) return;
    this.#settle();
    this.#break(1);
  }

  /** Whether no more lines are taken. */
  get #full(): boolean {
    return this.#lines >= MOST_LINES;
  }

  #settle(): void {
    const missing = this.#owed - this.#ended;
    this.#owed = 0;
    if (missing > 0) this.#break(missing);
  }

  #break(count: number): void {
    if (this.#full) return;
    this.#lines += count;
    this.#parts.push("\n".repeat(count));
    this.#length += count;
    this.#ended = (Number.isFinite(this.#ended) ? this.#ended : 0) + count;
    this.#endsWithBlank = true;
  }

  #addPreformatted(start: number, end: number): void {
    const text = this.#html.slice(start, end);
    if (text !== "") this.#add(text, { start, end }, true);
  }

  #addCollapsed(start: number, end: number): void {
    const text = this.#html.slice(start, end);
    let from = this.#skippedBlanks(text);
    // A single blank stands for itself; only longer ones and line ends are collapsed.
    for (const blanks of COLLAPSES.test(text) ? text.matchAll(/[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g) : []) {
      if (blanks.index < from) continue;
      const at = start + blanks.index;
      if (blanks.index > from) this.#add(text.slice(from, blanks.index), { start: start + from, end: at }, true);
      from = blanks.index + blanks[0].length;
      this.#add(" ", { start: at, end: start + from }, false);
    }
    if (from < text.length) this.#add(text.slice(from), { start: start + from, end }, true);
  }

  /** How many blanks at the beginning of `text` nobody sees: at a line's beginning or after another blank. */
  #skippedBlanks(text: string): number {
    if (!this.#endsWithBlank && this.#owed === 0) return 0;
    const first = text.search(/[^ \t\n\r\f]/);
    return first < 0 ? text.length : first;
  }

  #add(text: string, bytes: { readonly start: number; readonly end: number }, verbatim: boolean): void {
    if (this.#full) return;
    this.#settle();
    const shown = text.replaceAll("\u00a0", " ");
    this.#parts.push(shown);
    this.#addRun({
      text: this.#length,
      length: shown.length,
      raw: bytes.start,
      rawLength: bytes.end - bytes.start,
      verbatim,
    });
    this.#length += shown.length;
    this.#ended = 0;
    this.#endsWithBlank = text.endsWith(" ");
  }

  #addRun(run: Growing): void {
    const last = this.#runs.at(-1);
    const joins =
      last?.verbatim && run.verbatim && last.raw + last.rawLength === run.raw && last.text + last.length === run.text;
    if (!joins) {
      this.#runs.push(run);
      return;
    }
    last.length += run.length;
    last.rawLength += run.rawLength;
  }
}
