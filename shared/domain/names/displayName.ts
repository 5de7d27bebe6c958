/** The names that mail programs show with addresses, taken apart. */
import { isNobodysName } from "./notPeople.ts";
import {
  FAMILY_WORDS,
  JOINING_WORDS,
  KOREAN_SURNAMES,
  PARTICLES,
  SUFFIXES,
  TITLES,
  VIETNAMESE_SURNAMES,
} from "./words.ts";

/** A display name taken apart. */
export interface NameParts {
  /** Words where given names stand, initials left out. Empty for a group, a machine, a surname after a title or initials. */
  readonly given: readonly string[];
  readonly surname: string | null;
  /** Written as people alone are, surname first: `Hill, Margaret`, `Nguyễn Thị Mai`. */
  readonly surnameFirst: boolean;
  /** Shown in quotes: `James "Jim" Ward`. */
  readonly nickname: string | null;
  /** Shown in brackets: a nickname (`Jim`) or a department (`Finance`). */
  readonly bracketed: string | null;
}

const NOBODY: NameParts = { given: [], surname: null, surnameFirst: false, nickname: null, bracketed: null };

/** Longest display name that is taken apart; Outlook shows 255 characters. */
const LONGEST_DISPLAY_NAME = 255;

/** Takes a display name apart: `Hill, Margaret (Finance)`, `Dr. Priya Raman, PhD`, `HILL Anna`, `anna.lind@fabrikam.example`. */
export function namePartsOf(displayName: string): NameParts {
  const shown = displayName
    .slice(0, LONGEST_DISPLAY_NAME)
    .normalize("NFC")
    .trim()
    .replace(/^['"“‘]|['"”’]$/gu, "");
  const name = /\S@\S/u.test(shown) ? wordsInAddress(shown).join(" ") : shown;
  if (name === "") return NOBODY;

  const quoted = /["“]([^"“”]{2,30})["”]/u.exec(name)?.[1]?.trim();
  const bracketed = /[([]([^()[\]]{2,30})[)\]]/u.exec(name)?.[1]?.trim();
  const bare = name.replace(/["“][^"“”]{0,60}["”]|[([][^()[\]]{0,120}[)\]]/gu, " ");
  const first = bare.split(/\s(?:via|at|from|[-–—|/@])\s|\|/u, 1)[0] ?? "";
  const { words, surnameFirst } = wordsInOrder(first);
  if (words.length === 0 || words.some((word) => isNobodysName(keyOf(word)))) return NOBODY;

  const called = givenAndSurname(words.map(inNameCase), isOfSurname(first));
  return { ...called, surnameFirst, nickname: quoted ?? null, bracketed: bracketed ?? null };
}

/** `anna` and `lind` of `anna.lind@…`; none of an address that need not be a person's: `anna@…`. */
function wordsInAddress(address: string): string[] {
  const words = (address.split("@", 1)[0] ?? "").split(/[._]/u);
  return words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word)) ? words : [];
}

interface WordsInOrder {
  /** Given names before the surname; titles, suffixes and punctuation left out. */
  readonly words: string[];
  readonly surnameFirst: boolean;
}

function wordsInOrder(name: string): WordsInOrder {
  const [head = [], ...rest] = name.split(",").map((part) => usefulWords(part));
  const tail = rest.find((part) => part.length > 0) ?? [];
  if (tail.length > 0) return { words: [...tail, ...head], surnameFirst: true };
  if (isSurnameFirst(head)) return { words: head.toReversed(), surnameFirst: true };
  const shouted = head.filter(isShouted);
  const turned = isShouted(head[0] ?? "") && shouted.length < head.length;
  return { words: turned ? [...head.filter((word) => !isShouted(word)), ...shouted] : head, surnameFirst: false };
}

/** `Nguyễn Thị Mai`, who is called Mai, and `Kim Min-jun`. */
function isSurnameFirst(words: readonly string[]): boolean {
  const surname = keyOf(words[0] ?? "");
  if (words.length === 3) return VIETNAMESE_SURNAMES.has(surname);
  return words.length === 2 && KOREAN_SURNAMES.has(surname) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? "");
}

/** `HILL` of `HILL Anna`. */
const isShouted = (word: string): boolean =>
  word.length > 2 && word === word.toUpperCase() && /^[\p{L}'’-]+$/u.test(word);

/** Whether what the words name is a surname: after a title alone, or a family's. */
const isOfSurname = (name: string): boolean => {
  const keys = name.split(/\s+/u).map(keyOf);
  return (
    keys.some((key) => FAMILY_WORDS.has(key)) || (keys.some((key) => TITLES.has(key)) && usefulWords(name).length === 1)
  );
};

/** Without `med.` of `Dr. med.` as well. */
const usefulWords = (part: string): string[] =>
  part
    .split(/\s+/)
    .filter((word) => !/^\p{Ll}{2,}\.$/u.test(word))
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ""))
    .filter((word) => /\p{L}/u.test(word) && !LEFT_OUT.some((list) => list.has(keyOf(word))));

const LEFT_OUT = [TITLES, SUFFIXES, FAMILY_WORDS, JOINING_WORDS] as const;

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

function givenAndSurname(words: readonly string[], ofSurname: boolean): Pick<NameParts, "given" | "surname"> {
  if (ofSurname) return { given: [], surname: words.join(" ") };
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
