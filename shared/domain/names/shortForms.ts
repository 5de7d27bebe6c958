/** Which names people use for one another: Robert and Bob, Francisco and Paco. */
import { foldedName, isSlip } from "./compare.ts";
import { NICKNAMES } from "./nicknames.ts";
import { SHORT_FORMS_ELSEWHERE } from "./shortFormsElsewhere.ts";

/**
 * Names that are right for somebody of this given name: its nicknames, and the longer names it is a nickname of.
 * Spelling variants (Jon of John, Steven of Stephen) are other people's names and left out. Capitalised.
 */
export function otherFormsOf(given: string): string[] {
  const forms = allForms().get(foldedName(given)) ?? [];
  return forms
    .filter((form) => !isSpellingVariant(given, form))
    .map((form) => form.charAt(0).toUpperCase() + form.slice(1));
}

/** Whether the lists know it as a given name, whole or short. */
export const isListed = (given: string): boolean => allListed().has(foldedName(given));

let listed: ReadonlySet<string> | null = null;

function allListed(): ReadonlySet<string> {
  const all = () => [...allForms()].flatMap(([name, shorts]) => [name, ...shorts]);
  listed ??= new Set(all().filter((name) => !NO_NAMES.has(name)));
  return listed;
}

/** Short forms that nobody is shown by. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...["ad", "app", "art", "con", "day", "del", "el", "la", "one", "see", "to", "van"],
  ...["von"],
]);

/** A variant sounds alike and is about as long: `Jon` and `John`. `Bobby` is no variant of `Bob`. */
function isSpellingVariant(given: string, form: string): boolean {
  const folded = foldedName(given);
  return Math.abs(folded.length - form.length) <= 1 && isSlip(form, folded);
}

let forms: ReadonlyMap<string, readonly string[]> | null = null;

/** Read once, at first use: parsing the list takes about a millisecond. */
function allForms(): ReadonlyMap<string, readonly string[]> {
  forms ??= readForms();
  return forms;
}

function readForms(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of `${NICKNAMES} ${SHORT_FORMS_ELSEWHERE}`.trim().split(/\s+/)) {
    const [given = "", nicknames = ""] = entry.split("=");
    found.set(given, [...(found.get(given) ?? []), ...nicknames.split(",")]);
  }
  for (const [name, nicknames] of [...found]) {
    for (const nickname of nicknames.filter((short) => short.length < name.length)) {
      found.set(nickname, [...(found.get(nickname) ?? []), name]);
    }
  }
  return found;
}
