/** Blocks of labels over a quoted message: `From:`, `Sent:`, `To:`, and the header of Lotus Notes. */
import { MOMENT, NAMED_ADDRESS } from "./attributionLines.ts";
import { FROM_LABELS, HEADER_LABELS, SENT_LABELS, TO_LABELS } from "./words.ts";

/** Most lines of a header block, wrapped lists of recipients included. */
const BLOCK_LINES = 10;

/**
 * How many lines the block at `at` has, 0 when there is none: two labels at least, the first of them one that begins such
 * a block, and something that only mail has. One that begins with another label, as Thunderbird's with `Subject:`, has
 * three and `From:` among them.
 */
export function headerBlockHeight(lines: readonly string[], at: number): number {
  const top = /^\s*[_-]{5,}\s*$/.test(lines[at] ?? "") ? at + 1 : at;
  return (knownBlockEnd(lines, top) || foreignBlockEnd(lines, top)) - at || 0;
}

/** The line behind the last of a block whose labels are known; `NaN` for none. */
function knownBlockEnd(lines: readonly string[], top: number): number {
  const first = labelOf(lines[top] ?? "");
  const begins = FROM_LABELS.has(first) || SENT_LABELS.has(first);
  if (!(begins || HEADER_LABELS.has(first))) return Number.NaN;

  const block = lines.slice(top + 1, top + BLOCK_LINES);
  const labelled = block.map((line) => isFurtherLabel(labelOf(line), first));
  const blank = block.findIndex((line, next) => line.trim() === "" && labelled.slice(0, next).includes(true));
  const whole = blank < 0 ? labelled : labelled.slice(0, blank);
  const last = whole.lastIndexOf(true);
  const others = block.filter((_, next) => whole[next]);
  const sure = begins
    ? others.length > 1 || isOfMail(lines.slice(top, top + last + 3), lines.slice(Math.max(0, top - 3), top))
    : others.length > 1 && others.some((line) => FROM_LABELS.has(labelOf(line)));
  return last < 0 || !sure ? Number.NaN : top + last + 2;
}

/** An address, a day or a time; a rule above. `From: Hamburg`, `To: Berlin` is a journey. */
const isOfMail = (block: readonly string[], above: readonly string[]): boolean =>
  above.some((line) => /^\s*[-_=>]{2}/.test(line)) || block.some((line) => /\S@\S|\d{4}|\d[:.]\d\d/.test(line));

const isFurtherLabel = (label: string, first: string): boolean =>
  label !== first && (HEADER_LABELS.has(label) || FROM_LABELS.has(label));

/** `*From:* Ann` and `From : Ann` give `from`; empty when the line begins with no label. */
export function labelOf(line: string): string {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > 24) return "";
  return line.slice(0, colon).replaceAll("*", "").trim().toLowerCase().replaceAll("’", "'");
}

/** Fewest lines of a block in a language that there is no table of. */
const FOREIGN_LINES = 3;
const LABELLED = /^\s{0,9}\*?\p{L}[\p{L}\p{M} .'*-]{0,22}\s?[:：]\s{0,9}\S/u;

/** The line behind the last of a block in any language: somebody with an address, then a moment, each with a label. */
function foreignBlockEnd(lines: readonly string[], top: number): number {
  const first = lines[top] ?? "";
  if (!(LABELLED.test(first) && NAMED_ADDRESS.test(first))) return Number.NaN;
  const rest = lines.slice(top + 1, top + BLOCK_LINES);
  const end = rest.findIndex((line) => !LABELLED.test(line));
  const block = end < 0 ? rest : rest.slice(0, end);
  const dated = block.slice(0, 2).some((line) => MOMENT.test(line));
  return dated && block.length + 1 >= FOREIGN_LINES ? top + 1 + block.length : Number.NaN;
}

const NOTES_TIME = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4} \d{1,2}:\d{2}(?::\d{2})? ?(?:[AP]M)?\s{0,9}$/;
/** Lines between the name and `To:`: blank ones, `Sent by:`, `Please respond to`. */
const NOTES_LINES = 8;

/** Lotus Notes: a name and a date with its time, on one line or on two, then `To:`; a bare `To` in HTML made text. */
export function notesHeaderHeight(lines: readonly string[], at: number): number {
  const dateAt = [at, at + 1, at + 2].find((line) => NOTES_TIME.test(lines[line] ?? ""));
  if (dateAt === undefined || (dateAt > at && !/^\s{0,60}\d/.test(lines[dateAt] ?? ""))) return 0;
  if (dateAt === at && !/^\s{0,60}\d|\son \d/.test(lines[at] ?? "")) return 0;
  const below = lines.slice(dateAt + 1, dateAt + 1 + NOTES_LINES);
  const to = below.findIndex((line) => ["to", "cc", "subject"].includes(labelOf(line)) || isBareTo(line));
  const between = to < 0 ? below : below.slice(0, to);
  return to < 0 || between.filter((line) => line.trim() !== "").length > 3 ? 0 : dateAt + to + 2 - at;
}

const isBareTo = (line: string): boolean => TO_LABELS.has(line.trim().toLowerCase());
