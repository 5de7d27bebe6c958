import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserFor } from "../../tools/setup/browser.mjs";
import { offlineEnvironment } from "../../tools/setup/environment.mjs";
import { installPackages } from "../../tools/setup/install.mjs";
import { nodeFor, requireNode } from "../../tools/setup/node.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rapport-setup-"));
  vi.spyOn(console, "log").mockReturnValue(undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe("installing the packages", () => {
  const lock = () => join(root, "package-lock.json");
  const npmsCopy = () => join(root, "node_modules", ".package-lock.json");

  /** An npm that only writes down how it was called, and ends with `code`. */
  function npmThatEndsWith(code: number): void {
    const cli = join(root, "npm.js");
    const copy = `fs.mkdirSync("node_modules", { recursive: true }); fs.copyFileSync("package-lock.json", "node_modules/.package-lock.json");`;
    const note = `fs.appendFileSync("calls", process.argv.slice(2).join(" ") + "\\n");`;
    writeFileSync(cli, `const fs = require("node:fs"); ${note} ${code === 0 ? copy : ""} process.exit(${code});`);
    vi.stubEnv("npm_execpath", cli);
  }

  const calls = (): readonly string[] =>
    existsSync(join(root, "calls")) ? readFileSync(join(root, "calls"), "utf8").trim().split("\n") : [];

  beforeEach(() => {
    writeFileSync(lock(), "{}");
    npmThatEndsWith(0);
  });

  it("runs npm ci in a clean clone", async () => {
    await installPackages(root);
    expect(calls()).toEqual([expect.stringMatching(/^ci --include=dev --include=optional/)]);
  });

  it("does nothing the second time", async () => {
    await installPackages(root);
    await installPackages(root);
    expect(calls()).toHaveLength(1);
  });

  it("runs again after the lock file has changed", async () => {
    await installPackages(root);
    writeFileSync(lock(), '{ "changed": true }');
    utimesSync(npmsCopy(), new Date(0), new Date(0));
    await installPackages(root);
    expect(calls()).toHaveLength(2);
  });

  it("trusts an installation somebody made with npm themselves", async () => {
    mkdirSync(join(root, "node_modules"));
    writeFileSync(npmsCopy(), "{}");
    await installPackages(root);
    expect(calls()).toEqual([]);
  });

  it("says what to do when npm fails, and tries again next time", async () => {
    npmThatEndsWith(7);
    await expect(installPackages(root)).rejects.toThrow("npm ci ended with 7. Check the network");
    await expect(installPackages(root)).rejects.toThrow("npm ci ended with 7");
  });
});

describe("finding a browser", () => {
  it("takes the one that is named", async () => {
    const chromium = join(root, "chromium");
    writeFileSync(chromium, "");
    expect(await browserFor({ CHROMIUM_PATH: chromium })).toBe(chromium);
  });

  it("refuses a name that leads nowhere", async () => {
    await expect(browserFor({ CHROMIUM_PATH: join(root, "gone") })).rejects.toThrow("Cannot use CHROMIUM_PATH");
  });
});

describe("choosing Node", () => {
  it("falls back to the one that runs when none is packaged for the platform", () => {
    expect(nodeFor(root)).toBe(process.execPath);
  });

  it("asks for a newer one before anything is installed when none is packaged for the platform", () => {
    writeFileSync(join(root, "package.json"), JSON.stringify({ optionalDependencies: {} }));
    expect(() => requireNode(root, "22.17.1")).toThrow("Install Node 22.18 or newer");
    expect(() => requireNode(root, "22.18.0")).not.toThrow();
  });

  it("is content with an older one where npm brings a newer", () => {
    const packaged = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
    writeFileSync(join(root, "package.json"), JSON.stringify({ optionalDependencies: { [packaged]: "24.0.0" } }));
    expect(() => requireNode(root, "20.0.0")).not.toThrow();
  });
});

describe("the environment of a task", () => {
  it("puts the chosen Node and the tools of the repository first on the path", () => {
    const { PATH } = offlineEnvironment("/house", "/nodes/24/bin/node", { PATH: "/usr/bin" });
    expect(PATH?.split(":").slice(0, 2)).toEqual(["/nodes/24/bin", "/house/node_modules/.bin"]);
  });

  it("keeps wrangler off the network", () => {
    const env = offlineEnvironment("/house", "/nodes/24/bin/node", {});
    expect([env["WRANGLER_SEND_METRICS"], env["CLOUDFLARE_CF_FETCH_ENABLED"], env["WRANGLER_HIDE_BANNER"]]).toEqual([
      "false",
      "false",
      "true",
    ]);
  });
});

describe("the commands", () => {
  const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: "utf8" });

  it("npm test ends with one line that counts", () => {
    const { stdout, status } = run("tools/test.ts", "--only", "manifest");
    expect([stdout.trim().split("\n").at(-1), status]).toEqual(["1 passed, 0 failed", 0]);
  });

  it("npm test names the checks when it is asked for one that is not there", () => {
    const { stderr, status } = run("tools/test.ts", "--only", "nonsense");
    expect([stderr.includes('Cannot run "nonsense": the checks are style'), status]).toEqual([true, 1]);
  });

  it("a task that is not there is refused with the names of those that are", () => {
    const { stderr, status } = run("tools/run.mjs", "nonsense");
    expect([stderr.includes("the tasks are start, test"), status]).toEqual([true, 1]);
  });

  it("a build machine runs nothing but npm test", () => {
    expect(readFileSync(".ci/run", "utf8")).toBe("#!/bin/sh\nexec npm test\n");
  });
});
