import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { endOf } from "./endOf.mjs";
import { SetupError, say } from "./say.mjs";

/**
 * Brings `node_modules` to what package-lock.json says; does nothing when it is there already.
 * @param {string} root
 */
export async function installPackages(root) {
  const lock = join(root, "package-lock.json");
  const marker = join(root, "node_modules", ".rapport-installed");
  const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;

  if (!isAsNewAs(join(root, "node_modules", ".package-lock.json"), lock)) await install(root);
  writeFileSync(marker, wanted);
}

/**
 * Whether somebody ran npm after the lock file last changed: npm keeps a copy of it among the packages.
 * @param {string} npmsCopy @param {string} lock
 */
const isAsNewAs = (npmsCopy, lock) => existsSync(npmsCopy) && statSync(npmsCopy).mtimeMs >= statSync(lock).mtimeMs;

/** @param {string} root */
async function install(root) {
  say("installing packages from package-lock.json (once; about a minute, 1.1 GB)");
  const startedAt = performance.now();
  const ended = await npm(root, [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (ended !== 0) {
    throw new SetupError(
      `Cannot install the packages: npm ci ended with ${ended}. Check the network and run this again.`,
    );
  }
  say(`packages installed in ${Math.round((performance.now() - startedAt) / 1000)} s`);
}

/**
 * The npm that started us when there is one, else the npm on the path.
 * @param {string} root @param {readonly string[]} args
 */
function npm(root, args) {
  const cli = process.env["npm_execpath"];
  return cli?.endsWith(".js")
    ? endOf(process.execPath, [cli, ...args], { cwd: root })
    : endOf("npm", args, { cwd: root, shell: process.platform === "win32" });
}
