/** Tells quoted messages from citations in the writer's own text, by what stands above and at the top of them. */
import type { HtmlText, MarkedRange } from "./htmlText.ts";
import { aFewTries, lookOf, openerAt, saysForwarded } from "./quoteLines.ts";

/** A part of a text of which is sure what it is. */
export interface SureRange {
  readonly mark: "quote" | "signature";
  readonly start: number;
  readonly end: number;
}

/** How far above an introduction is looked for, in UTF-16 units. */
const LOOK_ABOVE = 800;

/** Most citations that are looked at; who writes more of them quotes. */
const MOST_LOOKS = 300;

/** The text with its citations decided: those that a header introduces, or that begin with one, are quotes. */
export function withCitations({ text, marked }: Pick<HtmlText, "text" | "marked">): {
  readonly text: string;
  readonly marked: readonly SureRange[];
} {
  const tries = aFewTries();
  let looks = 0;
  const levels = nextLevels(marked);
  const sure = marked.flatMap((range, at): SureRange[] => {
    if (range.frame) return [framed(text, range, levels[at])];
    if (range.mark !== "citation") return [{ ...range, mark: range.mark }];
    looks += 1;
    return looks > MOST_LOOKS || isIntroduced(text, range, tries) ? [{ ...range, mark: "quote" }] : [];
  });
  return { text, marked: sure };
}

/** Longest attribution above the quote of a frame, in UTF-16 units. */
const LONGEST_ATTRIBUTION = 400;

/** Gmail's frame around a quote: only its attribution, where somebody answered inside of it and the quote is marked by itself. */
function framed(text: string, frame: MarkedRange, level: MarkedRange | undefined): SureRange {
  if (!level || level.end > frame.end || level.mark !== "quote") return { ...frame, mark: "quote" };
  const attribution = text.slice(frame.start, level.start);
  const alone = attribution.trim() !== "" && attribution.length <= LONGEST_ATTRIBUTION && !saysForwarded(attribution);
  return { mark: "quote", start: frame.start, end: alone ? level.start : frame.end };
}

/** For each range the next one that is a level. */
function nextLevels(marked: readonly MarkedRange[]): (MarkedRange | undefined)[] {
  let next: MarkedRange | undefined;
  const levels = marked.toReversed().map((range) => {
    const found = next;
    if (range.level) next = range;
    return found;
  });
  return levels.reverse();
}

function isIntroduced(text: string, { start, end }: MarkedRange, tries: ReturnType<typeof aFewTries>): boolean {
  const above = linesOf(text.slice(Math.max(0, start - LOOK_ABOVE), start));
  const withQuote = [...above, ">"];
  for (let height = 1; height <= Math.min(above.length, 10); height += 1) {
    const from = above.length - height;
    if ((openerAt(withQuote, from, tries)?.height ?? 0) >= height) return true;
  }
  const inside = linesOf(text.slice(start, Math.min(end, start + LOOK_ABOVE)));
  return openerAt(inside, 0, tries) !== null;
}

/** Lines with words, as they are compared. */
const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map(lookOf)
    .filter((line) => line.trim() !== "");
