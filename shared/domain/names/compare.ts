/** When two spellings are one name, and when one is a slip of the other. */

/** Letters that have no canonical decomposition, and the ways to write letters with marks in plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
const SPELT_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/** A name without case, marks and punctuation: `José` is `jose`, `Anne-Marie` is `annemarie`. */
export const foldedName = (name: string): string => plain(name.normalize("NFC").toLowerCase(), {});

/** Every plain way to write a name: `Jürgen` is `jurgen` and `juergen`. */
export function foldings(name: string): string[] {
  const lower = name.normalize("NFC").toLowerCase();
  return [...new Set([plain(lower, {}), plain(lower, SPELT_OUT)])];
}

/** Whether two spellings are the same name, marks and their transliteration aside. */
export function sameName(one: string, other: string): boolean {
  const ways = foldings(other);
  return foldings(one).some((way) => way !== "" && ways.includes(way));
}

/**
 * Whether `written` is `right` with one or two slips (insertions, deletions, changes, swaps of neighbours): one slip in a
 * name up to four letters, two in a longer one that begins with the same sound. `Michele` is a slip of `Michelle`;
 * `Rob` is none of `Bob`.
 */
export function isSlip(written: string, right: string): boolean {
  const one = foldedName(written);
  const other = foldedName(right);
  if (one === other || Math.min(one.length, other.length) < 3) return false;

  const allowed = Math.max(one.length, other.length) <= 4 ? 1 : 2;
  return sameStart(one, other) && slips(one, other, allowed) <= allowed;
}

const SOUNDS_ALIKE = ["ck", "gj", "iy", "kq", "sz", "fp", "vw", "cs"];

const sameStart = (one: string, other: string): boolean =>
  one[0] === other[0] || SOUNDS_ALIKE.some((pair) => pair.includes(one.charAt(0)) && pair.includes(other.charAt(0)));

function plain(lower: string, first: Readonly<Record<string, string>>): string {
  let out = "";
  for (const letter of lower)
    out += first[letter] ?? PLAIN[letter] ?? letter.normalize("NFD").replace(/[^\p{L}]/gu, "");
  return out;
}

/** Longest name that is compared, in letters. */
const LONGEST_NAME = 40;

/** Optimal string alignment distance; `most + 1` where the lengths alone say that it is more than `most`. */
function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || one.length > LONGEST_NAME) return most + 1;

  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) row.push(cheapest(rows, row, { one, other, i, j }));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? most + 1;
}

interface Cell {
  readonly one: string;
  readonly other: string;
  readonly i: number;
  readonly j: number;
}

/** The least of dropping, adding, changing and swapping a letter at row `i`, column `j`. */
function cheapest(rows: readonly (readonly number[])[], row: readonly number[], { one, other, i, j }: Cell): number {
  const at = (line: readonly number[] | undefined, column: number) => line?.[column] ?? Number.POSITIVE_INFINITY;
  const changed = one[i - 1] === other[j - 1] ? 0 : 1;
  const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return Math.min(
    at(rows[i - 1], j) + 1,
    at(row, j - 1) + 1,
    at(rows[i - 1], j - 1) + changed,
    swapped ? at(rows[i - 2], j - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}
