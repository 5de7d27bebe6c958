/** Whether something built is older than what it was built from. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

async function newestIn(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(0, ...times);
}

/** `sources` are files or folders. */
export async function isStale(built: string, sources: readonly string[]): Promise<boolean> {
  const found = await stat(built).catch(() => null);
  if (!found) return true;
  return Math.max(...(await Promise.all(sources.map(newestIn)))) > found.mtimeMs;
}
