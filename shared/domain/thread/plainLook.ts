/** A line as it is compared: without the marks that nobody sees, with plain blanks, apostrophes and digits. */

/** Marks of writing direction, of zero width, and the byte order mark. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const ODD =
  /[\u00ad\u00a0\u061c\u0660-\u0669\u06f0-\u06f9\u1680\u2000-\u200f\u2018\u2019\u201c\u201d\u202a-\u202f\u205f\u2060\u2066-\u2069\u02bc\u05f3\u05f4\u3000\uff10-\uff1a\ufeff]/;

export function plainLook(line: string): string {
  if (!ODD.test(line)) return line;
  return line
    .replace(UNSEEN, "")
    .replace(BLANKS, " ")
    .replace(/[\u2018\u2019\u02bc\u05f3]/g, "'")
    .replace(/[\u201c\u201d\u05f4]/g, '"')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\uff1a/g, ":");
}
