/** What the lines say that introduce a quote: who, to whom, when, about what. */
import { type FoundDate, findDate } from "./dateText.ts";
import { fieldsOf, ROLE_OF, type Role } from "./headerFields.ts";
import { LANGUAGES } from "./languages/all.ts";
import { entries, type Language } from "./languages/language.ts";
import { lexiconOf } from "./lexicon.ts";
import { plainLook } from "./plainLook.ts";
import type { Opener } from "./quoteLines.ts";
import { WROTE } from "./words.ts";

/** A header as found: the words of each field, `null` where it has none. */
export interface QuotedHeader {
  readonly form: Opener["form"];
  readonly from: string | null;
  readonly to: string | null;
  readonly cc: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  /** The date taken apart, and the language it is in. */
  readonly when: { readonly found: FoundDate; readonly language: Language } | null;
  /** Lines of the header; a folded last field makes it longer than its opener. */
  readonly height: number;
}

/** Longest line of a header that is read, in UTF-16 units; lists of recipients are long. */
const LONGEST_LINE = 20_000;

/** Reads the header that an opener found at `at`. */
export function quotedHeader(lines: readonly string[], at: number, opener: Opener): QuotedHeader {
  const full = (from: number, to: number) =>
    lines.slice(from, to).map((line) => plainLook(line.slice(0, LONGEST_LINE)));
  if (opener.form === "block") return blockHeader(full(at, at + MOST_BLOCK_LINES), opener);
  if (opener.form === "notes") return notesHeader(full(at, at + MOST_BLOCK_LINES), opener);
  const header = full(at, at + opener.height);
  return attribution(
    header
      .map((line) => line.trim())
      .join(" ")
      .slice(0, LONGEST_ATTRIBUTION),
    opener,
  );
}

const LONGEST_ATTRIBUTION = 1_000;

/** Wrapped recipients included. */
const MOST_BLOCK_LINES = 60;

function blockHeader(lines: readonly string[], opener: Opener): QuotedHeader {
  const { values, labels, height } = fieldsOf(lines, opener.height);
  const value = (role: Role) => values.get(role)?.join(" ").replace(/\s+/g, " ").trim() || null;
  const parted = value("date") === null ? partedSender(value("from") ?? "") : null;
  const date = parted?.date ?? value("date");
  return {
    form: "block",
    from: parted?.from ?? value("from"),
    to: value("to"),
    cc: value("cc"),
    date,
    subject: value("subject"),
    when: date === null ? null : dateIn(date, languagesOf(labels)),
    height,
  };
}

/** Lotus Notes puts the time behind the name: `Ann Lee@NORTHWIND on 11/03/2026 09:00 AM`. */
function partedSender(from: string): { readonly from: string; readonly date: string } | null {
  const when = dateIn(from, LANGUAGES.slice(0, 1));
  if (!when || when.found.parts.time === null) return null;
  const name = from
    .slice(0, when.found.start)
    .replace(/\s+on\s*$/, "")
    .trim();
  return name === "" ? null : { from: name, date: from.slice(when.found.start, when.found.end) };
}

/** The labels of a language. */
const LABELS_OF = LANGUAGES.map((language) => ({
  language,
  labels: new Set(
    [language.from, language.sent, language.to, language.cc, language.subject].flatMap((list) => entries(list)),
  ),
}));

/** Languages that have every label; all of them where none has. */
function languagesOf(labels: readonly string[]): readonly Language[] {
  const known = labels.filter((label) => (ROLE_OF.get(label) ?? "other") !== "other");
  const having = LABELS_OF.filter((own) => known.every((label) => own.labels.has(label)));
  return having.length > 0 ? having.map(({ language }) => language) : LANGUAGES;
}

function notesHeader(lines: readonly string[], opener: Opener): QuotedHeader {
  const dateAt = lines.findIndex((line) => /\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}/.test(line));
  const { values, height } = fieldsOf(lines.slice(dateAt + 1), opener.height - dateAt - 1);
  const value = (role: Role) => values.get(role)?.join(" ").replace(/\s+/g, " ").trim() || null;
  const named = lines.slice(0, dateAt).join(" ").trim();
  const last = lines[dateAt]?.trim() ?? "";
  const parted = partedSender(last);
  return {
    form: "notes",
    from: named === "" ? (parted?.from ?? null) : named,
    to: value("to"),
    cc: value("cc"),
    date: parted?.date ?? last,
    subject: value("subject"),
    when: dateIn(last, LANGUAGES.slice(0, 1)),
    height: dateAt + 1 + height,
  };
}

function attribution(line: string, opener: Opener): QuotedHeader {
  const lower = lowerCase(line);
  const speaking = LANGUAGES.filter(({ wrote }) => entries(wrote).some((verb) => lower.includes(verb)));
  const when =
    (speaking.length > 0 ? dateIn(line, speaking) : null) ?? dateIn(line, FOREIGN.test(line) ? LANGUAGES : IN_LATIN);
  const rest = when ? [line.slice(0, when.found.start), line.slice(when.found.end)] : [line];
  const languages = when ? [when.language] : speaking;
  const from = writerOf(rest, languages);
  return {
    form: opener.form,
    from,
    to: null,
    cc: null,
    date: when ? line.slice(when.found.start, when.found.end) : null,
    subject: null,
    when,
    height: opener.height,
  };
}

/** Letters beyond Latin. */
const FOREIGN = /(?![\p{Script=Latin}\p{M}])\p{L}/u;
const IN_LATIN = LANGUAGES.filter(({ months }) => !FOREIGN.test(months));

/** The fullest date that one of the languages finds. */
function dateIn(text: string, languages: readonly Language[]): QuotedHeader["when"] {
  const lower = lowerCase(text);
  let best: QuotedHeader["when"] = null;
  for (const language of languages) {
    const found = findDate(lower, lexiconOf(language));
    if (found && (best === null || lengthOf(found) > lengthOf(best.found))) best = { found, language };
  }
  return best;
}

const lengthOf = ({ start, end }: FoundDate): number => end - start;

/** Lower case, unit for unit: a few capitals become longer. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join("");
}

/** What stands beside the date and names somebody, without the words around it. */
function writerOf(pieces: readonly string[], languages: readonly Language[]): string | null {
  const around = new Set([
    ...WROTE,
    ...languages.flatMap(({ around: words, wrote }) => [
      ...entries(words),
      ...entries(wrote).flatMap((verb) => verb.split(" ")),
    ]),
  ]);
  const named = pieces.map((piece) => trimmed(upToAddress(piece), around)).filter((piece) => /\p{L}/u.test(piece));
  return named.find((piece) => piece.includes("@")) ?? named.at(-1) ?? null;
}

/** Nothing that follows the address is a name. */
function upToAddress(piece: string): string {
  const at = piece.lastIndexOf("@");
  if (at < 0) return piece;
  const end = piece.slice(at).search(/[>\])]|[\s,;:]|$/);
  const close = piece.slice(at + end).match(/^[>\])]{1,3}/)?.[0].length ?? 0;
  return piece.slice(0, at + end + close);
}

/** Without punctuation and words such as "wrote" at both ends. */
function trimmed(piece: string, around: ReadonlySet<string>): string {
  const words = piece.trim().split(/\s+/);
  const empty = (word: string) => {
    const bare = word.toLowerCase().replace(/^[^\p{L}\p{N}<"'(@]+|[:,;.-]+$/gu, "");
    return !/[\p{L}\p{N}@]/u.test(bare) || around.has(bare);
  };
  let from = 0;
  let to = words.length;
  while (from < to && empty(words[from] ?? "")) from += 1;
  while (to > from && empty(words[to - 1] ?? "")) to -= 1;
  return words
    .slice(from, to)
    .join(" ")
    .replace(/^[\s,;:、，—–-]+|[\s,;:、，(]+$/g, "");
}
