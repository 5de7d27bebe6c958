import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "./say.mjs";

/** The first Node that runs TypeScript files as they are, which is how the tools and the test servers run. */
const OLDEST_NODE = [22, 18];

/** The package that brings Node for this platform, where there is one. */
const PACKAGE = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

/**
 * Ends with a clear word, before anything is installed, where no Node could run the task.
 * @param {string} root @param {string} running The version that runs now.
 */
export function requireNode(root, running = process.versions.node) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (Object.hasOwn(optionalDependencies, PACKAGE) || isNewEnough(running)) return;
  throw new SetupError(
    `Cannot run with Node ${running}: no Node is packaged for ${process.platform}-${process.arch}. ` +
      `Install Node ${OLDEST_NODE.join(".")} or newer (https://nodejs.org) and run this again.`,
  );
}

/**
 * The Node for the task: the pinned one that npm installed for this platform, else the one running now.
 * @param {string} root
 */
export function nodeFor(root) {
  const file = process.platform === "win32" ? "node.exe" : "bin/node";
  const pinned = join(root, "node_modules", PACKAGE, file);
  if (existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0) return pinned;

  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new SetupError(`Cannot run ${pinned}: install Node ${OLDEST_NODE.join(".")} or newer (https://nodejs.org).`);
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
