/** What the lines say that introduce a quote: who, to whom, when, about what. */
import { type FoundDate, findDate } from "./dateText.ts";
import { LANGUAGES } from "./languages/all.ts";
import { entries, type Language } from "./languages/language.ts";
import { lexiconOf } from "./lexicon.ts";
import { plainLook } from "./plainLook.ts";
import { labelOf, type Opener } from "./quoteLines.ts";
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

type Role = "from" | "to" | "cc" | "date" | "subject" | "other";

const ROLE_OF = new Map<string, Role>();
for (const language of LANGUAGES) {
  const add = (list: string, role: Role) => {
    for (const label of entries(list)) if (!ROLE_OF.has(label)) ROLE_OF.set(label, role);
  };
  add(language.from, "from");
  add(language.sent, "date");
  add(language.to, "to");
  add(language.cc, "cc");
  add(language.subject, "subject");
  add(language.labels, "other");
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

interface Fields {
  readonly values: Map<Role, string[]>;
  readonly labels: string[];
  readonly height: number;
}

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

/** Splits a block into its fields. It ends at an empty line, or at the last line with a label. */
function fieldsOf(lines: readonly string[], least: number): Fields {
  const reader = new BlockReader(lines);
  while (reader.takeLine());
  return { values: reader.values, labels: reader.labels, height: Math.max(reader.height, least) };
}

class BlockReader {
  readonly values = new Map<Role, string[]>();
  readonly labels: string[] = [];
  height = 0;
  readonly #lines: readonly string[];
  #at = 0;
  #role: Role | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** Takes the next line; `false` when the block is over. */
  takeLine(): boolean {
    const line = this.#lines[this.#at];
    if (line === undefined || (line.trim() === "" && this.#endsHere())) return false;
    const role = ROLE_OF.get(labelOf(line));
    if (role !== undefined) this.#begin(role, line);
    else if (this.#role !== null && continues(this.#lines, this.#at, this.#value)) this.#put(line.trim());
    this.#at += 1;
    return true;
  }

  get #value(): readonly string[] {
    return this.#role === null ? [] : (this.values.get(this.#role) ?? []);
  }

  #begin(role: Role, line: string): void {
    this.#role = this.values.has(role) ? "other" : role;
    this.labels.push(labelOf(line));
    this.values.set(this.#role, []);
    this.#put(afterColon(line));
  }

  #put(words: string): void {
    if (this.#role !== null) this.values.get(this.#role)?.push(words);
    this.height = this.#at + 1;
  }

  /** Whether an empty line ends the block: not above its first label, before a value, or between two labels. */
  #endsHere(): boolean {
    return (
      this.values.size > 0 && !isEmptyValue(this.values, this.#role) && !goesOn(this.#lines, this.#at, this.values)
    );
  }
}

/** Whether a label that is still missing stands right below an empty line: some programs part all lines by empty ones. */
function goesOn(lines: readonly string[], blank: number, values: ReadonlyMap<Role, unknown>): boolean {
  const next = lines.slice(blank + 1, blank + 4).find((line) => line.trim() !== "") ?? "";
  const role = ROLE_OF.get(labelOf(next));
  return role !== undefined && role !== "other" && !values.has(role);
}

/** A label alone on its line: its value stands in the next cell of a table. */
const isEmptyValue = (values: ReadonlyMap<Role, readonly string[]>, role: Role | null): boolean =>
  role !== null && role !== "other" && role !== "cc" && (values.get(role) ?? []).every((part) => part === "");

const afterColon = (line: string): string => line.slice(line.search(/[:：]/) + 1).replace(/^[\s*]+|[\s*]+$/g, "");

/** Whether a line without label goes on with the field above it: the block goes on below it, or an empty line ends both. */
function continues(lines: readonly string[], index: number, value: readonly string[]): boolean {
  if ((lines[index] ?? "").trim() === "") return false;
  if (value.every((part) => part === "")) return true;
  for (let next = index + 1; next < lines.length && next < index + 12; next += 1) {
    const line = lines[next] ?? "";
    if (line.trim() === "") return next - index <= 2 && value.join(" ").length > 30;
    if (ROLE_OF.has(labelOf(line))) return true;
  }
  return false;
}

/** Languages that have every label, the ones that differ most from others first by having them all. */
function languagesOf(labels: readonly string[]): readonly Language[] {
  const known = labels.filter((label) => ROLE_OF.get(label) !== "other");
  const having = LANGUAGES.filter((language) => {
    const own = new Set(
      [language.from, language.sent, language.to, language.cc, language.subject].flatMap((list) => entries(list)),
    );
    return known.every((label) => own.has(label));
  });
  return having.length > 0 ? having : LANGUAGES;
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
