/** The lines of a body with how deeply each is quoted. */
import { type HtmlText, htmlTextSteps } from "./htmlText.ts";
import { plainLook } from "./plainLook.ts";
import { isFramedSender } from "./quoteMark.ts";
import type { Body } from "./read.ts";

export interface QuotedLine {
  /** Without the marks of quoting. */
  readonly words: string;
  /** `>` at its beginning and elements around it, counted together. 0 is what the author of the body wrote. */
  readonly depth: number;
}

/** Longest body that is read, in UTF-16 units, and most lines; what lies beyond is told as left out. */
const LONGEST_BODY = 4_000_000;
const MOST_LINES = 40_000;
const LINES_A_STEP = 5_000;
/** Deepest quoting that is told apart. */
const DEEPEST = 400;

export interface QuotedLines {
  readonly lines: readonly QuotedLine[];
  /** Whether the body goes on beyond what was read. */
  readonly cut: boolean;
}

export function* quotedLineSteps(body: Body): Generator<void, QuotedLines> {
  const whole = body.html ?? body.text ?? "";
  const read = whole.slice(0, LONGEST_BODY);
  const { text, marked } = body.html === undefined ? { text: read, marked: [] } : yield* htmlTextSteps(read);
  const depths = new Depths(marked);
  const lines: QuotedLine[] = [];
  let start = 0;
  while (start <= text.length && lines.length < MOST_LINES) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    lines.push(lineOf(text.slice(start, end), depths.at(start)));
    if (lines.length % LINES_A_STEP === 0) yield;
    start = end + 1;
  }
  return { lines, cut: start <= text.length || whole.length > LONGEST_BODY };
}

/** Counts the elements around an offset, offsets asked in order. */
class Depths {
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  #opened = 0;
  #closed = 0;

  constructor(marked: HtmlText["marked"]) {
    const levels = marked.filter(({ level, mark }) => level && mark !== "signature");
    this.#starts = levels.map(({ start }) => start).sort((one, other) => one - other);
    this.#ends = levels.map(({ end }) => end).sort((one, other) => one - other);
  }

  at(offset: number): number {
    while ((this.#starts[this.#opened] ?? Number.POSITIVE_INFINITY) <= offset) this.#opened += 1;
    while ((this.#ends[this.#closed] ?? Number.POSITIVE_INFINITY) <= offset) this.#closed += 1;
    return this.#opened - this.#closed;
  }
}

/** `> > words` is two deep. */
function lineOf(line: string, around: number): QuotedLine {
  if (isFramedSender(line)) return { words: line, depth: around };
  let depth = 0;
  let at = 0;
  for (; at < line.length; at += 1) {
    const letter = line[at];
    if (letter === ">") depth += 1;
    else if (
      letter !== " " ||
      !(
        depth > 0 ||
        line
          .slice(at, at + 4)
          .trimStart()
          .startsWith(">")
      )
    )
      break;
  }
  const words = depth === 0 ? line : line.slice(at);
  return { words: words.endsWith("\r") ? words.slice(0, -1) : words, depth: Math.min(DEEPEST, around + depth) };
}

export const isBlank = ({ words }: QuotedLine): boolean => plainLook(words).trim() === "";
