import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { endOf } from "./endOf.mjs";
import { SetupError, say } from "./say.mjs";

const MAC = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];
const WINDOWS = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
const LINUX = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/**
 * The browser the tests drive: one that is there, else Debian's own package when we may install it. `null` when there is none
 * and we may not: the browser tests then count as skipped, except on a build machine (`CI`), where that is an error.
 * @param {NodeJS.ProcessEnv} env
 */
export async function browserFor(env) {
  const found = installedBrowser(env) ?? (await installOnDebian(env));
  if (found) return found;

  const how =
    "No Chromium or Chrome was found. Install one (Debian: apt-get install -y chromium; elsewhere: https://www.google.com/chrome) " +
    "or set CHROMIUM_PATH to its executable.";
  if (env["CI"]) throw new SetupError(how);
  say(`${how} Tests in a browser are skipped.`);
  return null;
}

/** @param {NodeJS.ProcessEnv} env */
function installedBrowser(env) {
  const asked = env["CHROMIUM_PATH"];
  if (asked && !existsSync(asked)) throw new SetupError(`Cannot use CHROMIUM_PATH: there is no file "${asked}"`);
  return asked ?? usualPlaces(env).find((path) => existsSync(path)) ?? null;
}

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  if (process.platform === "darwin")
    return ["/Applications", join(env["HOME"] ?? "", "Applications")].flatMap(within(MAC));
  if (process.platform === "win32") {
    return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap(within(WINDOWS));
  }
  return ["/usr/bin", "/usr/local/bin", "/snap/bin", ...(env["PATH"]?.split(":") ?? [])].flatMap(within(LINUX));
}

/** @param {readonly string[]} names @returns {(folder: string | undefined) => string[]} */
const within = (names) => (folder) => (folder ? names.map((name) => join(folder, name)) : []);

/** @param {NodeJS.ProcessEnv} env */
async function installOnDebian(env) {
  if (!isDebian() || process.getuid?.() !== 0) return null;

  say("installing Chromium with apt-get (once; used by the tests only)");
  const unattended = { env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
  const done =
    (await endOf("apt-get", ["update", "-qq"], unattended)) === 0 &&
    (await endOf("apt-get", ["install", "-y", "-qq", "chromium"], unattended)) === 0;
  if (!done) say("apt-get could not install Chromium; see its words above");
  return done ? installedBrowser(env) : null;
}

/** Debian itself: Ubuntu's `chromium` package only points to a snap, which containers cannot run. */
function isDebian() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return /^ID=debian$/m.test(release) && existsSync("/usr/bin/apt-get");
}
