/** What people make of a name when they speak to its owner, beyond the lists: shortened, made small, called in the vocative, honoured. */
import { foldedName } from "./compare.ts";

/** Whether `written` is how somebody named `name` may be spoken to: `Cath`, `Benji`, `Tanaka-san`. Never a misspelling of it. */
export function isFamiliarForm(written: string, name: string): boolean {
  const bare = foldedName(written.replace(HONORIFIC, ""));
  const whole = foldedName(name);
  if (bare === "" || whole.length < 2) return false;
  return bare === whole || isShortened(bare, whole) || isDiminutive(bare, whole);
}

/** `JR`, `J.R.`: whoever greets by initials does not misspell. */
export const areInitials = (written: string): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(written);

/** Japanese and Korean suffixes, and what some put behind them. */
const HONORIFIC = /[-‐\s](?:san|sama|sensei|kun|chan|ssi|nim|bey|hanım|ji|da|dada)$/iu;

/** Fewest letters that are left out: `Ann` for Anne is a slip. */
const LEFT_OUT = 2;
/** Letters that make a woman's name of a man's: Gabriel is no short form of Gabrielle. */
const FEMININE = /^(?:le|la|ne|na|te|ta|ie|ine|ina)$/;

/** The beginning of a name: `Cath` of Catherine. */
function isShortened(written: string, whole: string): boolean {
  const rest = whole.slice(written.length);
  return written.length >= 2 && whole.startsWith(written) && rest.length >= LEFT_OUT && !FEMININE.test(rest);
}

/** The beginning of a name and a small ending: `Benji`, `Jonny`, `Wolfi`. Names that end so themselves are only misspelt so. */
function isDiminutive(written: string, whole: string): boolean {
  if (/[iy]e?$|ey$/.test(whole)) return false;
  const stem = /^(.{2,}?)(?:ie|ey|i|y|chen|lein|ito|ita|inho|inha|je|tje)$/.exec(written)?.[1];
  if (stem === undefined) return false;
  const single = stem.replace(/(.)\1$/, "$1");
  return [stem, single].some(
    (start) => start.length > 2 && whole.startsWith(start) && whole.length - start.length >= 2,
  );
}

/** Polish, Czech, Ukrainian and their neighbours call people by a form of its own: Agnieszka is `Agnieszko`, Łukasz `Łukaszu`. */
export function isVocative(written: string, name: string): boolean {
  const called = written.normalize("NFC").toLowerCase();
  const lower = name.normalize("NFC").toLowerCase();
  const stem = lower.slice(0, -1);
  const last = lower.slice(-1);
  if (last === "a" || last === "а") return [`${stem}o`, `${stem}u`, `${stem}о`, `${stem}у`].includes(called);
  const withoutE = lower.replace(/[eе]([kкlл])$/u, "$1");
  return (
    [`${lower}u`, `${lower}ie`, `${withoutE}u`, `${lower}у`, `${lower}е`].includes(called) ||
    (/[sšśžčcj]$/u.test(lower) && called === `${lower}i`) ||
    (last === "r" && called === `${stem}ře`)
  );
}
