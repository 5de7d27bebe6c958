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
    return known || (standsOverQuote(lines, at + parts.length) && isOne(parts, isLooseAttribution)) ? parts.length : 0;
  }
  return 0;
}

type Is = (line: string) => boolean;

const isOne = (parts: readonly string[], is: Is): boolean => is(parts.join(" ")) && !beginsLater(parts, is);

/** Whether the lines after the first are an attribution by themselves, and the first does not bring its date. */
function beginsLater([first = "", ...others]: readonly string[], is: Is): boolean {
  const rest = others.join(" ");
  return is(rest) && (DATED.test(rest) || !DATED.test(first));
}

const DATED = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{4}[年-]/;

/** A time or year with an address last, or with a verb; an address with a verb; a whole moment with an address in brackets. */
function isAttribution(line: string): boolean {
  const words = line.toLowerCase();
  const dated = DATED.test(words);
  if (dated && /\S@[^\s@]{1,120}>\s?[:：]$/.test(words)) return true;
  if (line.length <= LONGEST_FOREIGN && NAMED_ADDRESS.test(line) && MOMENT.test(line)) return true;
  return (dated || /\S@\S/.test(words)) && says(words);
}

const says = (words: string): boolean => WROTE.some((verb) => words.includes(verb));

/** Longest attribution in a language without a table, and of a name and a verb alone, in UTF-16 units. */
const LONGEST_FOREIGN = 200;
const LONGEST_BARE = 60;

function standsOverQuote(lines: readonly string[], below: number): boolean {
  return isQuoted(lines.slice(below, below + 3).find((line) => line.trim() !== "") ?? "");
}

/** Right above a quote: somebody's address in brackets, a day with its time, or few words with a verb. */
const isLooseAttribution = (line: string): boolean =>
  NAMED_ADDRESS.test(line) || MOMENT.test(line) || (line.length <= LONGEST_BARE && says(line.toLowerCase()));

/** `<ann@…>`, `[mailto:ann@…]`. */
export const NAMED_ADDRESS = /[<[(]\s?(?:mailto:)?[^\s<>@]{1,64}@[^\s<>@]{3,200}[>\])]/;
/** A year and a time, in either order. */
export const MOMENT = /(?:19|20)\d\d.{1,30}\d{1,2}[:.]\d{2}|\d{1,2}[:.]\d{2}.{1,30}(?:19|20)\d\d/;
