/** Mail from where it lies: a folder of .eml files, an mbox file, or texts in memory. A broken one is named and left out. */
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import type { Mail } from "./mail.ts";
import { looksLikeMbox, splitMbox } from "./mbox.ts";
import { parseMail } from "./parseMail.ts";

export interface Skipped {
  /** File, and the number of the message inside an mbox. */
  readonly name: string;
  readonly why: string;
}

export interface Loaded {
  /** Oldest first; each Message-ID once. */
  readonly mails: readonly Mail[];
  readonly skipped: readonly Skipped[];
}

interface Source {
  readonly name: string;
  readonly raw: Uint8Array;
}

const MAIL_FILES = new Set([".eml", ".mbox", ".txt", ""]);

async function loaded(sources: readonly Source[]): Promise<Loaded> {
  const mails = new Map<string, Mail>();
  const skipped: Skipped[] = [];
  for (const { name, raw } of sources) {
    const parsed = await parseMail(raw);
    if (!parsed.ok) skipped.push({ name, why: parsed.error.detail });
    else if (!mails.has(parsed.value.messageId)) mails.set(parsed.value.messageId, parsed.value);
  }
  return { mails: [...mails.values()].sort((one, other) => one.sentAt - other.sentAt), skipped };
}

function sourcesOf(name: string, file: Uint8Array): readonly Source[] {
  if (!looksLikeMbox(file)) return [{ name, raw: file }];
  return splitMbox(file).map((raw, index) => ({ name: `${name}, message ${index + 1}`, raw }));
}

async function sourcesIn(folder: string): Promise<readonly Source[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && MAIL_FILES.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sources = await Promise.all(files.map(async (file) => sourcesOf(relative(folder, file), await readFile(file))));
  return sources.flat();
}

/** A folder (looked through with its subfolders), an mbox or a single .eml. Throws where the path does not exist. */
export async function loadMailFrom(path: string): Promise<Loaded> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Error(`Cannot open the mailbox "${path}": there is no such file or folder`);
  if (found.isDirectory()) return await loaded(await sourcesIn(path));
  return await loaded(sourcesOf(path, await readFile(path)));
}

/** Messages written out in memory, as RFC 5322 texts. */
export const loadMessages = (texts: readonly string[]): Promise<Loaded> =>
  loaded(texts.map((text, index) => ({ name: `message ${index + 1}`, raw: Buffer.from(text, "utf8") })));
