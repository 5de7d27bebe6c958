/** The public data that results are measured on. They are no part of the repository: what needs them says so and skips. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** `$SHARED_DATA`, or `../shared/data` beside the repository. */
const ROOT = process.env["SHARED_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

export const SKIPPED = `shared data not present: skipped (looked in ${ROOT}; set SHARED_DATA to point elsewhere)`;

/** Where a file or folder of the shared data is, or would be. */
export const sharedPath = (path: string): string => join(ROOT, path);

/** Names of what lies in a folder of the shared data; none where there is no such folder. */
export const filesIn = (folder: string): readonly string[] =>
  existsSync(sharedPath(folder)) ? readdirSync(sharedPath(folder)).sort() : [];

export const hasSharedFile = (path: string): boolean => existsSync(sharedPath(path));

/** The text of a file of the shared data, unpacked where it is gzip. */
export function readSharedFile(path: string): string {
  const bytes = readFileSync(join(ROOT, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
