/** The Chromium of the machine. */
import { accessSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const exists = (path: string): boolean => {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
};

export function launchBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((path) => path !== undefined && exists(path));
  if (!executablePath) throw new Error("Cannot find Chromium: apt-get install -y chromium, or set CHROMIUM_PATH");
  return chromium.launch({ executablePath, args: QUIET });
}
