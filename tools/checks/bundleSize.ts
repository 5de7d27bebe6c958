/**
 * How much JavaScript the pane costs, measured on its build: gzip, 1 kB = 1000 bytes. Sign-in (MSAL) comes later than
 * anything one sees and office.js is Outlook's own, so both stand outside the totals.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BUILT = "dist/client";
const KILOBYTE = 1000;

/** What must be there before the first card can be drawn, and everything the pane may ever load. */
const BUDGET = { firstPaint: 150 * KILOBYTE, total: 230 * KILOBYTE };

/** A file of the build, as Vite's manifest lists it. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const SIGN_IN = "@azure/msal-browser";

/** The chunk of `key` and everything it imports at once. */
function withImports(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key]?.imports ?? []) withImports(manifest, next, found);
  return found;
}

async function sizeOf(manifest: Manifest, keys: Iterable<string>): Promise<number> {
  const files = new Set([...keys].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith(".js")));
  const sizes = await Promise.all([...files].map(async (file) => gzipSync(await readFile(join(BUILT, file))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const kilobytes = (bytes: number): string => `${(bytes / KILOBYTE).toFixed(1)} kB`;

async function main(): Promise<void> {
  // Safe cast: the file is written by Vite, in the build that went before.
  const manifest = JSON.parse(await readFile(join(BUILT, ".vite/manifest.json"), "utf8")) as Manifest;
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (!entry) throw new Error(`Cannot measure the pane: ${BUILT} has no entry`);

  const measured = {
    firstPaint: await sizeOf(manifest, withImports(manifest, entry)),
    total: await sizeOf(
      manifest,
      Object.keys(manifest).filter((key) => !key.includes(SIGN_IN)),
    ),
  };
  console.log(`first paint  ${kilobytes(measured.firstPaint)} of ${kilobytes(BUDGET.firstPaint)}`);
  console.log(`in total     ${kilobytes(measured.total)} of ${kilobytes(BUDGET.total)}`);
  if (measured.firstPaint > BUDGET.firstPaint || measured.total > BUDGET.total) {
    console.error("The pane is over its budget: load later what the first card does not need, or do without it");
    process.exitCode = 1;
  }
}

await main();
