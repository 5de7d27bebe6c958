/** Who someone is: the names a person goes by. */
import { foldedName, sameName } from "./names/compare.ts";
import { otherFormsOf } from "./names/shortForms.ts";
import { NOT_PEOPLE, PARTICLES, SUFFIXES, TITLES } from "./names/words.ts";

/** What is known of somebody's name. */
export interface PersonNames {
  readonly displayName: string;
  /** What the user typed as the name they use; `null` when nothing was typed. */
  readonly preferredName: string | null;
}

/** A display name taken apart. */
export interface NameParts {
  /** Given names in order, initials left out. Empty for a group, a machine, or an address shown as a name. */
  readonly given: readonly string[];
  readonly surname: string | null;
  /** Shown in quotes or, where it is a form of the given name, in brackets: `James "Jim" Ward`. */
  readonly nickname: string | null;
}

const NOBODY: NameParts = { given: [], surname: null, nickname: null };

/** Longest display name that is taken apart; Outlook shows 255 characters. */
const LONGEST_DISPLAY_NAME = 255;

/** Takes a display name apart: `Hill, Margaret (Finance)`, `Dr. Priya Raman, PhD`, `ANNA LIND`, `James (Jim) Ward`. */
export function namePartsOf(displayName: string): NameParts {
  const shown = displayName
    .slice(0, LONGEST_DISPLAY_NAME)
    .normalize("NFC")
    .trim()
    .replace(/^['"“‘]|['"”’]$/gu, "");
  if (shown === "" || shown.includes("@")) return NOBODY;

  const quoted = /["“]([^"“”]{2,30})["”]/u.exec(shown)?.[1]?.trim();
  const bracketed = /[([]([^()[\]]{2,30})[)\]]/u.exec(shown)?.[1]?.trim();
  const bare = shown.replace(/["“][^"“”]{0,60}["”]|[([][^()[\]]{0,120}[)\]]/gu, " ");
  const words = wordsInOrder(bare.split(/\s(?:via|at|from|[-–—|/])\s|\|/u, 1)[0] ?? "");
  if (words.length === 0 || words.some((word) => NOT_PEOPLE.has(keyOf(word)))) return NOBODY;

  const parts = givenAndSurname(words.map(inNameCase));
  const nickname = quoted ?? (bracketed && isFormOf(bracketed, parts.given) ? bracketed : null);
  return { ...parts, nickname };
}

/** `Last, First` turned round; titles, suffixes and punctuation left out. */
function wordsInOrder(name: string): string[] {
  const [head = [], ...rest] = name.split(",").map((part) => usefulWords(part));
  const tail = rest.find((part) => part.length > 0) ?? [];
  return tail.length > 0 ? [...tail, ...head] : head;
}

const usefulWords = (part: string): string[] =>
  part
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ""))
    .filter((word) => /\p{L}/u.test(word) && !TITLES.has(keyOf(word)) && !SUFFIXES.has(keyOf(word)));

const keyOf = (word: string): string => word.toLowerCase().replaceAll(".", "");

/** `WARD` and `ward` are `Ward`; `McLean` stays. */
function inNameCase(word: string): string {
  if (PARTICLES.has(word) || (word !== word.toUpperCase() && word !== word.toLowerCase())) return word;
  if (word.length <= 2 && word === word.toUpperCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, joint: string, letter: string) => joint + letter.toUpperCase());
}

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.){1,3}$/u.test(word);

function givenAndSurname(words: readonly string[]): { given: string[]; surname: string | null } {
  if (words.length === 1) return { given: words.filter((word) => !isInitial(word)), surname: null };
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()));
  const cut = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, cut).filter((word) => !isInitial(word)), surname: words.slice(cut).join(" ") };
}

const isFormOf = (name: string, given: readonly string[]): boolean =>
  given.some((one) => sameName(one, name) || otherFormsOf(one).some((form) => sameName(form, name)));

/** The given name a display name suggests: `Hill, Margaret (Finance)` is `Margaret`. `null` when it shows none. */
export function nameUsed(displayName: string): string | null {
  const { nickname, given } = namePartsOf(displayName);
  return nickname ?? given[0] ?? null;
}

/**
 * Every name that is right for a person, the whole name first: given names, parts of double names, surname, the typed
 * name, and what English makes of them (Robert and Bob). Each once, marks kept.
 */
export function namesOf(person: PersonNames): string[] {
  const { given, surname, nickname } = namePartsOf(person.displayName);
  const typed = person.preferredName?.trim() ?? "";
  const spoken = [typed, nickname ?? "", ...given].filter((name) => name !== "");
  const whole = [...given.slice(0, 1), surname ?? ""].filter((name) => name !== "").join(" ");
  const parts = spoken.flatMap((name) => name.split(/[\s-]+/)).filter((part) => part.length > 1);
  const all = [whole, ...spoken, ...parts, surname ?? "", ...spoken.slice(0, 4).flatMap(otherFormsOf)];
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

/** A name to start with for somebody unknown: `Margaret Hill` of `Hill, Margaret (Finance)`, `Dana Kim` of `dana.kim@…`. */
export function suggestedName(displayName: string, address: string): string {
  const { given, surname } = namePartsOf(displayName);
  const shown = [...given, surname ?? ""].filter((name) => name !== "").join(" ");
  if (shown !== "") return shown;
  if (displayName.trim() !== "" && !displayName.includes("@")) return displayName.trim().slice(0, LONGEST_DISPLAY_NAME);
  return nameInAddress(address);
}

function nameInAddress(address: string): string {
  const local = address.split("@", 1)[0]?.split("+", 1)[0] ?? "";
  const words = local.split(/[._-]+/).filter((word) => /^\p{L}+$/u.test(word));
  return words.length > 0
    ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(" ")
    : address;
}
