/** A signature that no `-- ` tells: below a rule, or below a name at the end, with contacts under it. */
import { isContactLine } from "./contacts.ts";

/** A rule of one sign, four times or more. */
const RULE = /^\s{0,9}([-_=*~#•·.+━─═＝—–☆★◇◆■□])(?:\s?\1){3,}\s{0,9}$/u;
/** Most lines of a signature, and its longest line in UTF-16 units. */
const MOST_LINES = 12;
const LONGEST_LINE = 90;

/** The first line of a signature with contacts; the number of lines when there is none. */
export const blockFrom = (lines: readonly string[]): number => Math.min(belowRule(lines), belowName(lines));

/** Two to four words of a name, a title behind it. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3}(?:, .{2,20})?$/u;

/** The lines under a name that begins the last paragraph: `Ken Osei`, `Operations Lead`, `+44 20 …`. */
function belowName(lines: readonly string[]): number {
  const end = lines.findLastIndex((line) => line.trim() !== "") + 1;
  const blank = lines.slice(0, end).findLastIndex((line) => line.trim() === "");
  const above = lines.slice(0, Math.max(0, blank)).findLast((line) => line.trim() !== "") ?? "";
  const [name = "", ...below] = lines.slice(blank + 1, end).map((line) => line.trim());
  if (above === "" || /[:：]$/.test(above.trim()) || !NAME.test(name) || below.length > MOST_LINES) return lines.length;
  const short = below.every((line) => line.length <= LONGEST_LINE);
  return short && below.some(isContactLine) ? blank + 2 : lines.length;
}

function belowRule(lines: readonly string[]): number {
  const filled = lines.flatMap((line, index) => (line.trim() === "" ? [] : [index])).slice(-MOST_LINES);
  const at = filled.find((index) => RULE.test(lines[index] ?? ""));
  if (at === undefined || at === 0) return lines.length;
  const below = filled.filter((index) => index > at).map((index) => lines[index] ?? "");
  const short = below.length > 0 && below.every((line) => line.trim().length <= LONGEST_LINE);
  return short && (below.some(isContactLine) || RULE.test(below.at(-1) ?? "")) ? at : lines.length;
}
