/** The public mail and quotes that reading is measured on. They are no part of the repository. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedPath } from "../sharedData.ts";

/** `$SHARED_DATA`, or `../shared/data` beside the repository. */
export const SHARED_DATA = sharedPath("");

export const hasData = (folder: string): boolean => existsSync(join(SHARED_DATA, folder));

export const skipped = (folder: string): string =>
  `shared data not present: skipped (looked for ${folder} in ${SHARED_DATA}; set SHARED_DATA to point elsewhere)`;

/** What a source asserts where it does not give the whole reply. */
export interface Fragments {
  readonly contains?: readonly string[];
  readonly notContains?: readonly string[];
  readonly startsWith?: string;
  readonly quotedHeader?: Readonly<Record<string, string>>;
  readonly quotedText?: string;
}

export interface QuoteCase {
  readonly id: string;
  readonly source: string;
  readonly kind: "txt" | "html" | "eml";
  readonly language: string;
  readonly input: Buffer;
  /** The whole visible reply, or `null` where only fragments are asserted. */
  readonly reply: string | null;
  readonly fragments: Fragments | null;
}

interface IndexLine {
  readonly id: string;
  readonly source: string;
  readonly kind: QuoteCase["kind"];
  readonly language: string;
  readonly path: string;
}

/** Every case of the quotes, in the order of their index. */
export function quoteCases(): QuoteCase[] {
  const index = readFileSync(join(SHARED_DATA, "quotes/index.jsonl"), "utf8").trim().split("\n");
  // Safe casts: both files are written with these members.
  return index.map((line) => caseOf(JSON.parse(line) as IndexLine));
}

function caseOf({ id, source, kind, language, path }: IndexLine): QuoteCase {
  const folder = join(SHARED_DATA, path);
  const reply = textIn(join(folder, "expected.txt"));
  const fragments = textIn(join(folder, "expected.json"));
  return {
    id,
    source,
    kind,
    language,
    input: readFileSync(join(folder, `input.${kind}`)),
    reply,
    fragments: fragments === null ? null : (JSON.parse(fragments) as Fragments),
  };
}

const textIn = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null);

export interface MailFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every `.eml` of a folder, in the order of their names; none where the data have no such folder. */
export const mailFiles = (folder: string): MailFile[] =>
  (hasData(folder) ? readdirSync(join(SHARED_DATA, folder)) : [])
    .filter((name) => name.endsWith(".eml"))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(SHARED_DATA, folder, name)) }));

/** Rows of a tab-separated table without its heading, cells as they stand; none where the data have no such table. */
export const tableRows = (path: string): string[][] =>
  (textIn(join(SHARED_DATA, path)) ?? "")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split("\t"));
