/** Words that are nearly a word people often get wrong: one letter too many, too few, another or two swapped, in its middle. */

/** Shorter words have neighbours that are words too. */
const SHORTEST = 7;

/** What a misspelling must be looked up for; made once for each list. */
export interface Spelled {
  readonly right: ReadonlySet<string>;
  /** Each word by what is left of it without one letter, and by itself. */
  readonly byRest: ReadonlyMap<string, readonly string[]>;
  readonly sameEnd: number;
}

/** `list` and `sameEnd`: as in `RuleSigns`. */
export function spelledWords(list: string, sameEnd: number): Spelled {
  const entries = list.split(" ");
  const byRest = new Map<string, string[]>();
  for (const word of entries.filter((one) => !one.startsWith("=")))
    for (const rest of restsOf(word)) {
      const known = byRest.get(rest);
      if (known) known.push(word);
      else byRest.set(rest, [word]);
    }
  return { right: new Set(entries.map((one) => one.replace("=", ""))), byRest, sameEnd };
}

/** The word that `written` (lower case) most likely is meant to be, or `null`. */
export function nearMissOf(written: string, { right, byRest, sameEnd }: Spelled): string | null {
  if (written.length < SHORTEST || right.has(written)) return null;
  for (const rest of restsOf(written))
    for (const word of byRest.get(rest) ?? []) if (isNearMiss(written, word, sameEnd)) return word;
  return null;
}

function restsOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function isNearMiss(written: string, right: string, sameEnd: number): boolean {
  if (right.length < SHORTEST || written[0] !== right[0]) return false;
  return (
    written === withoutMarks(right) || (written.slice(-sameEnd) === right.slice(-sameEnd) && isOneEdit(written, right))
  );
}

const withoutMarks = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/** One letter more, less or other, or two neighbours swapped. */
function isOneEdit(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  const swapped = left.length === 2 && right === `${left[1]}${left[0]}`;
  return swapped || (left.length <= 1 && right.length <= 1);
}
