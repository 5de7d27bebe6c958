/** Lines that say who wrote what follows: "On 5 May, Ann wrote:". */
import { isQuoted } from "./quoteMark.ts";
import { WROTE } from "./words.ts";

/** An attribution runs over this many lines at most. */
const MOST_LINES = 3;

/**
 * How many lines `On 5 May, Ann <ann@…> wrote:` at `at` has, in any language, with a colon at its end; 0 for none. It begins
 * as late as it can: a line of the writer's own just above it is no part of it.
 */
export function attributionHeight(lines: readonly string[], at: number): number {
  const parts: string[] = [];
  for (const line of lines.slice(at, at + MOST_LINES).map((one) => one.trim())) {
    if (line === "" || isQuoted(line)) return 0;
    parts.push(line);
    if (!/[:：]$/.test(line)) continue;
    const known = isOne(parts, isAttribution);
    return known || (standsOverQuote(lines, at + parts.length) && isOne(parts, isForeignAttribution))
      ? parts.length
      : 0;
  }
  return 0;
}

type Says = (line: string) => boolean;

const isOne = (parts: readonly string[], says: Says): boolean => says(parts.join(" ")) && !beginsLater(parts, says);

/** Whether the lines after the first are an attribution by themselves, and the first does not bring its date. */
function beginsLater([first = "", ...others]: readonly string[], says: Says): boolean {
  const rest = others.join(" ");
  return says(rest) && (DATED.test(rest) || !DATED.test(first));
}

const DATED = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{4}[年-]/;

/** A time or year with an address last, or with a verb; an address with a verb. */
function isAttribution(line: string): boolean {
  const words = line.toLowerCase();
  const dated = DATED.test(words);
  if (dated && /\S@[^\s@]{1,120}>\s?[:：]$/.test(words)) return true;
  return (dated || /\S@\S/.test(words)) && WROTE.some((verb) => words.includes(verb));
}

function standsOverQuote(lines: readonly string[], below: number): boolean {
  return isQuoted(lines.slice(below, below + 3).find((line) => line.trim() !== "") ?? "");
}

/** Somebody's address in brackets, or a day with its time: right above a quote, whatever the words say. */
const isForeignAttribution = (line: string): boolean => NAMED_ADDRESS.test(line) || MOMENT.test(line);

/** `<ann@…>`, `[mailto:ann@…]`. */
export const NAMED_ADDRESS = /[<[(]\s?(?:mailto:)?[^\s<>@]{1,64}@[^\s<>@]{3,200}[>\])]/;
/** A year and a time, in either order. */
export const MOMENT = /(?:19|20)\d\d.{1,30}\d{1,2}[:.]\d{2}|\d{1,2}[:.]\d{2}.{1,30}(?:19|20)\d\d/;
