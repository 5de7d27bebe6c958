/** Builds the mail page into dist/outlook when its sources are newer than what is there. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const OUTLOOK = fileURLToPath(new URL(".", import.meta.url));
const PAGE = join(OUTLOOK, "page");
const BUILT = fileURLToPath(new URL("../../dist/outlook", import.meta.url));

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(0, ...times);
}

async function builtAt(): Promise<number> {
  const index = await stat(join(BUILT, "index.html")).catch(() => null);
  return index?.mtimeMs ?? 0;
}

/** Whether it had to build. */
export async function buildMailPage(): Promise<boolean> {
  const sources = await Promise.all(["page", "protocol", "mailbox"].map((folder) => newestIn(join(OUTLOOK, folder))));
  if (Math.max(...sources) <= (await builtAt())) return false;
  await build({
    root: PAGE,
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: "es2023",
      chunkSizeWarningLimit: 2_000,
      reportCompressedSize: false,
    },
  });
  return true;
}
