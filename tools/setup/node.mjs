import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "./say.mjs";

/** The first Node that runs TypeScript files as they are, which is how the tools and the test servers run. */
const OLDEST_NODE = [22, 18];

/**
 * The Node for the task: the pinned one that npm installed for this platform, else the one running now if it is new enough.
 * @param {string} root
 */
export function nodeFor(root) {
  const file = process.platform === "win32" ? "node.exe" : "bin/node";
  const platform = process.platform === "win32" ? "win" : process.platform;
  const pinned = join(root, "node_modules", `node-${platform}-${process.arch}`, file);
  if (existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0) return pinned;

  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new SetupError(
    `Cannot run with Node ${process.versions.node}: no Node is packaged for ${process.platform}-${process.arch}. ` +
      `Install Node ${OLDEST_NODE.join(".")} or newer (https://nodejs.org) and run this again.`,
  );
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
