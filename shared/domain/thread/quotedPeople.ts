/** The people in a quoted header field: `Ward, Jim <jim@…>; Dana Kim [mailto:dana@…]`. */
import type { Correspondent } from "../people/address.ts";
import { plainLook } from "./plainLook.ts";

/** Longest field that is read, in UTF-16 units, and most people of one. */
const LONGEST_FIELD = 20_000;
const MOST_PEOPLE = 500;

const ADDRESS = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:@]{1,250}\.[^\s<>()[\]"',;:@.]{2,24}/u;

/** Words by which one who writes for another names them. */
const FOR_ANOTHER = /\s(?:on behalf of|im auftrag von|de la part de|en nombre de|per conto di|em nome de|namens)\s/iu;

/** Everybody of a list. An empty address: only a name was given. */
export function peopleIn(field: string): Correspondent[] {
  return piecesOf(plainLook(field.slice(0, LONGEST_FIELD)))
    .slice(0, MOST_PEOPLE)
    .map(personIn)
    .filter((person) => person.address !== "" || person.displayName !== "");
}

/** The one who wrote; for "on behalf of", the one it was written for. */
export function writerIn(field: string): Correspondent | null {
  const plain = plainLook(field.slice(0, LONGEST_FIELD));
  const [by = "", writer] = plain.split(FOR_ANOTHER, 2);
  const person = personIn(writer === undefined || writer.trim() === "" ? by : writer);
  return person.address === "" && person.displayName === "" ? null : person;
}

function personIn(piece: string): Correspondent {
  const found = ADDRESS.exec(piece);
  if (!found) return { address: "", displayName: nameIn(piece) };
  const address = found[0].replace(/^mailto:/i, "");
  const before = nameIn(piece.slice(0, found.index));
  const rest = piece.slice(found.index + found[0].length);
  const name = before === "" && !rest.includes("@") ? nameIn(rest) : before;
  return { address, displayName: name.toLowerCase() === address.toLowerCase() ? "" : name };
}

/** A name without the marks around it, and without the organisation Lotus Notes puts behind it. */
function nameIn(text: string): string {
  const bare = text
    .replace(/[([<]?mailto:/gi, " ")
    .replace(/<[^<>]{0,300}>?/g, " ")
    .replace(/[[\]<>"*]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s',;:]+|[\s',;:(]+$/g, "")
    .replace(/^\(([^()]*)\)?$/, "$1");
  const notes = /^[^/@]{1,60}(?=\/[^\s/]{1,40}(?:\/|@|$))/.exec(bare)?.[0];
  const name = (notes ?? bare.replace(/@\S*$/, "")).trim();
  return /\p{L}/u.test(name) ? name.slice(0, 200) : "";
}

/** Semicolons part people; where there are none, commas do, but not the one of `Ward, Jim`. */
function piecesOf(field: string): string[] {
  const strong = split(field, ";");
  if (strong.length > 1) return strong;
  return joinedNames(split(field, ","));
}

/** Parts at a mark outside of quotation marks and brackets. */
function split(field: string, mark: string): string[] {
  const pieces: string[] = [];
  const inside = new Inside(field);
  let from = 0;
  for (let at = 0; at < field.length; at += 1) {
    const letter = field.charAt(at);
    if (inside.after(letter) || letter !== mark) continue;
    pieces.push(field.slice(from, at));
    from = at + 1;
  }
  return [...pieces, field.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** Follows quotation marks and brackets along a field. A single quotation mark is a letter. */
class Inside {
  readonly #paired: boolean;
  #quoted = false;
  #depth = 0;

  constructor(field: string) {
    this.#paired = field.split('"').length % 2 === 1;
  }

  /** Whether the place behind the letter is inside of a pair. */
  after(letter: string): boolean {
    if (letter === '"') this.#quoted = this.#paired && !this.#quoted;
    else if (!this.#quoted && "<([".includes(letter)) this.#depth += 1;
    else if (!this.#quoted && ">)]".includes(letter)) this.#depth = Math.max(0, this.#depth - 1);
    return this.#quoted || this.#depth > 0;
  }
}

const oneWord = (piece: string): boolean => !/\s/.test(piece) && !piece.includes("@") && !piece.includes("/");

/** `Ward`, `Jim <jim@…>` is one person, as is `Ward`, `Jim` at the end. */
function joinedNames(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && oneWord(last)) joined[joined.length - 1] = `${last}, ${piece}`;
    else joined.push(piece);
  }
  return joined;
}
