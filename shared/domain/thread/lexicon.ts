/** What words mean in a date, language by language. */
import { entries, type Language } from "./languages/language.ts";
import { plainLook } from "./plainLook.ts";

/** `around`: a word beside a date that says nothing: `on`, `um`, `Uhr`. */
export type Meaning =
  | { readonly kind: "month" | "weekday"; readonly value: number }
  | { readonly kind: "am" | "pm" | "around" };

export interface Lexicon {
  readonly language: Language;
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly order: Language["order"];
}

const made = new Map<string, Lexicon>();

/** The date words of a language. January is month 1, Sunday weekday 0. */
export function lexiconOf(language: Language): Lexicon {
  const before = made.get(language.code);
  if (before) return before;
  const meanings = new Map<string, Meaning[]>();
  const add = (word: string, meaning: Meaning) => {
    const key = plainLook(word);
    meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
  };
  addOrdered(language.months, (word, at) => add(word, { kind: "month", value: at + 1 }));
  addOrdered(language.weekdays, (word, at) => add(word, { kind: "weekday", value: at }));
  for (const word of entries(language.am)) add(word, { kind: "am" });
  for (const word of entries(language.pm)) add(word, { kind: "pm" });
  for (const word of wordsOf(language.around, language.wrote)) add(word, { kind: "around" });
  const lexicon = { language, meanings, order: language.order };
  made.set(language.code, lexicon);
  return lexicon;
}

function addOrdered(list: string, add: (word: string, at: number) => void): void {
  for (const [at, forms] of list.split(/\s+/).entries())
    for (const form of forms.split("/")) if (form !== "") add(form, at);
}

const wordsOf = (...lists: readonly string[]): string[] => [
  ...new Set(lists.flatMap((list) => entries(list).flatMap((entry) => entry.split(/[ ,]+/)))),
];
