/** Builds what runs, each only when its sources are newer than what is there. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { isStale } from "./stale.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const WORKER_BUNDLE = join(ROOT, "dist/worker/index.js");

const inRoot = (...paths: readonly string[]): readonly string[] => paths.map((path) => join(ROOT, path));

const run = promisify(execFile);

/** A command of node_modules, by its script; quiet unless it fails. */
const command = (script: string, ...args: readonly string[]) =>
  run(process.execPath, [join(ROOT, "node_modules", script), ...args], { cwd: ROOT });

/** The pane, into dist/client. Whether it had to build; so for the others. */
export async function buildPane(): Promise<boolean> {
  const sources = inRoot("addin", "shared", "vite.config.ts");
  if (!(await isStale(join(ROOT, "dist/client/taskpane.html"), sources))) return false;
  await command("vite/bin/vite.js", "build", "--logLevel", "warn");
  return true;
}

/** The Worker as it would be deployed, into dist/worker. */
export async function buildWorker(): Promise<boolean> {
  if (!(await isStale(WORKER_BUNDLE, inRoot("worker", "shared", "wrangler.jsonc")))) return false;
  await command("wrangler/bin/wrangler.js", "deploy", "--dry-run", "--outdir", "dist/worker");
  return true;
}

/** The mail page, into dist/outlook. */
export async function buildMailPage(): Promise<boolean> {
  const sources = inRoot("tests/outlook/page", "tests/outlook/protocol", "tests/outlook/mailbox");
  if (!(await isStale(join(ROOT, "dist/outlook/index.html"), sources))) return false;
  await build({
    root: join(ROOT, "tests/outlook/page"),
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    build: {
      outDir: join(ROOT, "dist/outlook"),
      emptyOutDir: true,
      target: "es2023",
      chunkSizeWarningLimit: 2_000,
      reportCompressedSize: false,
    },
  });
  return true;
}
