/** The names that mail programs show with addresses, taken apart. */
import { NOT_PEOPLE, PARTICLES, SUFFIXES, TITLES } from "./words.ts";

/** A display name taken apart. */
export interface NameParts {
  /** Given names in order, initials left out. Empty for a group, a machine, or an address shown as a name. */
  readonly given: readonly string[];
  readonly surname: string | null;
  /** Shown in quotes: `James "Jim" Ward`. */
  readonly nickname: string | null;
  /** Shown in brackets: a nickname (`Jim`) or a department (`Finance`). */
  readonly bracketed: string | null;
}

const NOBODY: NameParts = { given: [], surname: null, nickname: null, bracketed: null };

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

  return { ...givenAndSurname(words.map(inNameCase)), nickname: quoted ?? null, bracketed: bracketed ?? null };
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
