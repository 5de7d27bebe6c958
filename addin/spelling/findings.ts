/** What of the checker's findings is worth showing: it is sure of words, and mistakes names for errors. */
import type { Span } from "../../shared/domain/draft/span.ts";
import type { Dialect, RawLint } from "./protocol.ts";

export interface SpellingFinding {
  readonly sort: "spelling" | "grammar";
  /** Offsets in the own text. */
  readonly span: Span;
  readonly words: string;
  /** The checker's own sentence, in English; `null` for a word it does not know. */
  readonly message: string | null;
  /** At most three, best first. */
  readonly replacements: readonly string[];
}

/** What is wrong whoever reads it; style, length and typography are not the checker's to say here. */
const GRAMMAR = new Set([
  "Agreement",
  "BoundaryError",
  "Eggcorn",
  "Grammar",
  "Malapropism",
  "Nonstandard",
  "Repetition",
  "Usage",
  "WordChoice",
  "WordOrder",
]);

const MOST_REPLACEMENTS = 3;

export function spellingFindings(text: string, lints: readonly RawLint[]): SpellingFinding[] {
  return lints.flatMap((lint): SpellingFinding[] => {
    const { start, end, kind, message, replacements } = lint;
    const words = text.slice(start, end);
    const finding = { span: { start, end }, words, replacements: replacements.slice(0, MOST_REPLACEMENTS) };
    if (kind === "Spelling") return isName(text, lint) ? [] : [{ ...finding, sort: "spelling", message: null }];
    // Over the end of a line two like words are a name and a signature, not a repetition.
    if (!GRAMMAR.has(kind) || words.includes("\n")) return [];
    return [{ ...finding, sort: "grammar", message: message.replaceAll(/`([^`]*)`/g, "“$1”") }];
  });
}

/** A shorter word with its capital at the beginning of a sentence is a first name more often than an error, in letters. */
const SHORTEST_FIRST = 7;

/** Whether a word the dictionary lacks is a name, an acronym or a code: with a capital within a sentence, or with a digit. */
function isName(text: string, { start, end }: RawLint): boolean {
  const word = text.slice(start, end);
  if (/\d/.test(word) || /^\p{Lu}{2,}(?:['’]?s)?$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true;
  if (isPartOfAddress(text, start, end)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  const begins = /(?:^|[.!?…:]["'”’)]*\s+|\n\s*)$/u.test(text.slice(Math.max(0, start - 20), start));
  return !begins || word.length < SHORTEST_FIRST;
}

const isPartOfAddress = (text: string, start: number, end: number): boolean =>
  /[@/_\\]$|\w\.$/.test(text.slice(0, start)) || /^(?:[@/_\\]|\.\w)/.test(text.slice(end));

/** Words that are right: of names as they stand on the envelope, of the subject, and acronyms and codes of the draft. */
export function knownWords(names: readonly string[], subject: string, text: string): readonly string[] {
  const ofNames = [...names, subject].flatMap((name) => name.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
  const codes = text.match(/\b(?:\p{Lu}{2,}|\p{L}*\d[\p{L}\d]*)\b/gu) ?? [];
  const parts = ofNames.flatMap((name) => [name, ...name.split(/['’-]/)]);
  return [...new Set([...parts, ...codes])].filter((word) => word.length > 1).sort();
}

const OF_REGION: Readonly<Record<string, Dialect>> = {
  GB: "british",
  IE: "british",
  NZ: "british",
  ZA: "british",
  AU: "australian",
  CA: "canadian",
  IN: "indian",
};

/** Of a BCP 47 tag such as `en-GB`. British outside America: the English that most other languages' speakers learn. */
export function dialectOf(language: string): Dialect {
  const { language: spoken, region } = new Intl.Locale(language || "en-US").maximize();
  if (spoken === "en" && (region === "US" || region === "PH")) return "american";
  return OF_REGION[region ?? ""] ?? "british";
}
