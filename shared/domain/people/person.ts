/** Who someone is: the names a person goes by. */
import { foldedName, sameName } from "../names/compare.ts";
import { type NameParts, namePartsOf } from "../names/displayName.ts";
import { isGivenName, isSurnameInEastAsia, isSurnameToo } from "../names/givenNames.ts";
import { isListed, otherFormsOf } from "../names/shortForms.ts";

/** What is known of somebody's name. */
export interface PersonNames {
  readonly displayName: string;
  /** What the user typed as the name they use; `null` when nothing was typed. */
  readonly preferredName: string | null;
}

/**
 * The given name a display name shows: `Hill, Margaret (Finance)` is `Margaret`. `null` where none is known to be one: a surname or a
 * company in its place would be worse than no name (`Studio Hill`, `Dr. Hill`, `mhill`).
 */
export const nameUsed = (displayName: string): string | null => givenNameIn(namePartsOf(displayName));

/** The same where the long list of given names is not at hand: those that have short forms alone. */
export const listedNameUsed = (displayName: string): string | null => {
  const parts = namePartsOf(displayName);
  return nicknameIn(parts) ?? parts.given.slice(0, 1).find(isListed) ?? null;
};

function givenNameIn(parts: NameParts): string | null {
  const [first] = parts.given;
  return nicknameIn(parts) ?? (first === undefined ? null : givenAmong(first, parts));
}

function givenAmong(first: string, { surname, surnameFirst }: NameParts): string | null {
  if (surnameFirst) return first;
  if (!isGivenName(first)) return null;
  const mayBeSurname = surname === null ? isSurnameToo(first) : isSurnameInEastAsia(first) && isGivenName(surname);
  return mayBeSurname ? null : first;
}

/** Brackets hold a nickname where it is a form of the given name: `James (Jim) Ward`, not `James (Sales) Ward`. */
const nicknameIn = ({ nickname, bracketed, given }: NameParts): string | null =>
  nickname ?? (bracketed !== null && isFormOf(bracketed, given) ? bracketed : null);

const isFormOf = (name: string, given: readonly string[]): boolean =>
  given.some((one) => sameName(one, name) || otherFormsOf(one).some((form) => sameName(form, name)));

/**
 * Every name that is right for a person, the whole name first: given names, parts of double names, surname, the typed
 * name, and what English makes of them (Robert and Bob). Each once, marks kept.
 */
export function namesOf(person: PersonNames): string[] {
  const parts = namePartsOf(person.displayName);
  const { given, surname } = parts;
  const typed = person.preferredName?.trim() ?? "";
  const spoken = [typed, nicknameIn(parts) ?? "", ...given].filter((name) => name !== "");
  const whole = [...given.slice(0, 1), surname ?? ""].filter((name) => name !== "").join(" ");
  const double = given.length > 1 ? given.slice(0, 2).join("-") : "";
  const halves = spoken.flatMap((name) => name.split(/[\s-]+/)).filter((part) => part.length > 1);
  const all = [whole, ...spoken, double, ...halves, surname ?? "", ...spoken.slice(0, 4).flatMap(otherFormsOf)];
  return eachOnce(all);
}

function eachOnce(names: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const key = foldedName(name);
    if (key !== "" && !(kept.has(name.toLowerCase()) || kept.has(key)))
      kept.set(name.includes(" ") ? name.toLowerCase() : key, name);
  }
  return [...kept.values()];
}
