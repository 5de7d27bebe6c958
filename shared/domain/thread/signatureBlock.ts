/** A signature that no `-- ` tells: below a rule with contacts under it. */
import { isContactLine } from "./contacts.ts";

/** A rule of one sign, four times or more. */
const RULE = /^\s{0,9}([-_=*~#•·.+━─═＝—–☆★◇◆■□])(?:\s?\1){3,}\s{0,9}$/u;
/** Most lines of a signature, and its longest line in UTF-16 units. */
const MOST_LINES = 12;
const LONGEST_LINE = 90;

/** The first line of a signature below a rule; the number of lines when there is none. */
export function blockFrom(lines: readonly string[]): number {
  const filled = lines.flatMap((line, index) => (line.trim() === "" ? [] : [index])).slice(-MOST_LINES);
  const at = filled.find((index) => RULE.test(lines[index] ?? ""));
  if (at === undefined || at === 0) return lines.length;
  const below = filled.filter((index) => index > at).map((index) => lines[index] ?? "");
  const short = below.length > 0 && below.every((line) => line.trim().length <= LONGEST_LINE);
  return short && (below.some(isContactLine) || RULE.test(below.at(-1) ?? "")) ? at : lines.length;
}
