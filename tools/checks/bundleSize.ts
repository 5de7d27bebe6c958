/**
 * How much JavaScript the pane costs, measured on its build: gzip, 1 kB = 1000 bytes. Sign-in (MSAL and the window) comes later than
 * anything one sees, the window that confirms is another page and office.js is Outlook's own, so they stand outside the totals. The background's scripts are fetched and
 * run beside the page and have budgets of their own (decision 0017); so has the speller, which nobody fetches who did not ask for it
 * (decision 0030).
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { READING_LANGUAGES } from "../../shared/domain/tone/reading/languages/pack.ts";

const BUILT = "dist/client";
const KILOBYTE = 1000;

/**
 * What must be there before the first card can be drawn; everything the page may ever load; what reads messages beside it; what
 * judges drafts there; the signs of the language with most of them, fetched with the first draft in it; what Outlook runs between
 * Send and sending.
 */
const BUDGET = {
  firstPaint: 150 * KILOBYTE,
  total: 230 * KILOBYTE,
  reading: 80 * KILOBYTE,
  advice: 90 * KILOBYTE,
  signs: 34 * KILOBYTE,
  sendCheck: 4 * KILOBYTE,
  speller: 8_500 * KILOBYTE,
};

/** Cloudflare serves no larger file. */
const LARGEST_FILE = 25 * 1024 * 1024;

/** A file of the build, as Vite's manifest lists it. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const PANE = "taskpane.html";
/** The window that signs in where Outlook does not, with MSAL among what it loads at once, and what opens it. */
const SIGN_IN = "signIn.html";
const SIGN_IN_OPENER = "office/openWindow.ts";
/** The page of another window, which loads it alone. */
const CONFIRM = "confirm.html";

/** The chunk of `key` and everything it imports at once. */
function withImports(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key]?.imports ?? []) withImports(manifest, next, found);
  return found;
}

async function sizeOf(manifest: Manifest, keys: Iterable<string>): Promise<number> {
  return sizeOfFiles(
    new Set([...keys].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith(".js"))),
  );
}

async function sizeOfFiles(files: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...files].map(async (file) => gzipSync(await readFile(join(BUILT, file))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Files of the build that need each other before either has run: what stands between them would be undefined. */
function circles(manifest: Manifest): readonly string[] {
  return Object.keys(manifest).filter((key) =>
    (manifest[key]?.imports ?? []).some((next) => withImports(manifest, next).has(key)),
  );
}

/** Parts of the background that know how to read a draft, fetched when one is there or the style of a message is asked for. */
const DRAFT_PARTS = ["advice", "draft", "style"];

/** Scripts that the build wrote and the manifest does not list, by what they do: they run beside the page. */
async function scriptsBeside(manifest: Manifest): Promise<ScriptsBeside> {
  const listed = new Set(Object.values(manifest).map(({ file }) => file));
  const written = (await readdir(join(BUILT, "assets"))).map((name) => `assets/${name}`);
  const beside = written.filter((file) => file.endsWith(".js") && !listed.has(file) && !isSpeller(file));
  const advice = beside.filter((file) => DRAFT_PARTS.some((name) => file.startsWith(`assets/background-${name}-`)));
  const signs = beside.filter((file) =>
    READING_LANGUAGES.some((code) => file.startsWith(`assets/background-${code}-`)),
  );
  const reading = beside.filter((file) => !(advice.includes(file) || signs.includes(file)));
  if (reading.length === 0 || advice.length === 0 || signs.length !== READING_LANGUAGES.length)
    throw new Error(`Cannot measure the background: ${beside.length} scripts are beside the page`);
  return { reading, advice, signs };
}

type ScriptsBeside = Readonly<Record<"reading" | "advice" | "signs", string[]>>;

const isSpeller = (file: string): boolean => /\bspeller-[\w-]+\.js$|\.wasm$/.test(file);

/** The speller's script and dictionary. */
async function spellerFiles(): Promise<string[]> {
  const files = (await readdir(join(BUILT, "assets"))).filter(isSpeller).map((name) => `assets/${name}`);
  for (const file of files) {
    const { size } = await stat(join(BUILT, file));
    if (size > LARGEST_FILE)
      throw new Error(`Cannot serve ${file}: it has ${size} bytes, a file may have ${LARGEST_FILE}`);
  }
  if (files.length !== 2) throw new Error(`Cannot measure the speller: it has ${files.length} files, not 2`);
  return files;
}

const kilobytes = (bytes: number): string => `${(bytes / KILOBYTE).toFixed(1)} kB`;

async function main(): Promise<void> {
  // Safe cast: the file is written by Vite, in the build that went before.
  const manifest = JSON.parse(await readFile(join(BUILT, ".vite/manifest.json"), "utf8")) as Manifest;
  if (![PANE, SIGN_IN, SIGN_IN_OPENER, CONFIRM].every((key) => manifest[key]))
    throw new Error(`Cannot measure the pane: ${BUILT} lacks ${PANE}, ${SIGN_IN}, ${SIGN_IN_OPENER} or ${CONFIRM}`);
  const firstPaint = withImports(manifest, PANE);
  const signIn = withImports(manifest, SIGN_IN_OPENER, withImports(manifest, SIGN_IN));

  const circle = circles(manifest);
  if (circle.length > 0) throw new Error(`Cannot load the pane: these files import each other: ${circle.join(", ")}`);

  const beside = await scriptsBeside(manifest);
  const measured = {
    firstPaint: await sizeOf(manifest, firstPaint),
    total: await sizeOf(
      manifest,
      Object.keys(manifest).filter((key) => firstPaint.has(key) || !(signIn.has(key) || key === CONFIRM)),
    ),
    reading: await sizeOfFiles(beside.reading),
    advice: await sizeOfFiles(beside.advice),
    signs: Math.max(...(await Promise.all(beside.signs.map((file) => sizeOfFiles([file]))))),
    sendCheck: await sizeOfFiles(["launch.js"]),
    speller: await sizeOfFiles(await spellerFiles()),
  };
  const lines = [
    { what: "first paint      ", bytes: measured.firstPaint, budget: BUDGET.firstPaint },
    { what: "pane in total    ", bytes: measured.total, budget: BUDGET.total },
    { what: "reading of mail  ", bytes: measured.reading, budget: BUDGET.reading },
    { what: "advice on drafts ", bytes: measured.advice, budget: BUDGET.advice },
    { what: "signs, at most   ", bytes: measured.signs, budget: BUDGET.signs },
    { what: "send check       ", bytes: measured.sendCheck, budget: BUDGET.sendCheck },
    { what: "speller, if asked", bytes: measured.speller, budget: BUDGET.speller },
  ];
  for (const { what, bytes, budget } of lines) console.log(`${what}  ${kilobytes(bytes)} of ${kilobytes(budget)}`);
  if (lines.some(({ bytes, budget }) => bytes > budget)) {
    console.error("The pane is over its budget: load later what the first card does not need, or do without it");
    process.exitCode = 1;
  }
}

await main();
