import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KNOWN_FAULTS, readKnownFaults } from "./knownFaults.ts";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

// Safe casts: files that npm wrote and read.
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, LockedPackage> };
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, unknown>>;

const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, locked]) => ({ name: nameOf(path), ...locked }));
const shipped = packages.filter(({ dev, devOptional }) => !dev && !devOptional);

describe("case 40: the packages", () => {
  it("are each pinned to what was downloaded once", () => {
    expect(packages.filter(({ integrity }) => !integrity?.startsWith("sha512-")).map(({ name }) => name)).toEqual([]);
    const ranges = [manifest["dependencies"], manifest["devDependencies"]].flatMap((list) => Object.values(list ?? {}));
    expect(ranges.filter((range) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(range)))).toEqual([]);
  });

  it("that ship are free for any use", () => {
    const FREE = new Set(["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"]);
    expect(shipped.filter(({ license }) => !FREE.has(license ?? "")).map(({ name }) => name)).toEqual([]);
    expect(shipped.length).toBeGreaterThan(50);
  });

  it("run nothing when they are installed", () => {
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
    expect(manifest["allowScripts"]).toBeUndefined();
  });

  it("that would run something are known, none of them ships, and each has its programs as packages for their platforms", () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripted.map(({ name }) => name).sort()).toEqual(["@swc/core", "esbuild", "workerd"]);
    expect(scripted.filter((one) => shipped.includes(one))).toEqual([]);
    for (const { name, optionalDependencies = {} } of scripted) {
      const locked = Object.keys(optionalDependencies).filter((one) => packages.some((other) => other.name === one));
      expect([name, locked.length >= 5]).toEqual([name, true]);
    }
  });

  it("can be listed by a command, as CycloneDX", () => {
    const args = ["sbom", "--package-lock-only", "--omit=dev", "--sbom-format=cyclonedx"];
    const { stdout } = spawnSync("npm", args, { encoding: "utf8", shell: process.platform === "win32" });
    const { bomFormat, components } = JSON.parse(stdout);
    expect([bomFormat, components.some(({ name }: { name: string }) => name === "hono")]).toEqual(["CycloneDX", true]);
  });
});

describe.skipIf(!existsSync(KNOWN_FAULTS))("case 40: known faults (needs retirejs)", () => {
  it("are in none of the packages that ship", () => {
    const known = readKnownFaults();
    expect(shipped.flatMap(({ name, version = "0" }) => known.ofPackage(name, version))).toEqual([]);
    expect(known.ofPackage("jquery", "1.6.2")).not.toEqual([]);
  });
});

/** What keys and tokens look like. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  "a private key": /-----BEGIN (?:\w+ )?PRIVATE KEY-----\s*\n\s*[A-Za-z0-9+/]{40}/,
  "a key of a cloud": /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|AccountKey=[A-Za-z0-9+/]{40}|\bsk_live_\w{16}/,
  "a token of a code host": /\b(?:ghp|gho|ghs|github_pat|glpat|npm)_[A-Za-z0-9_]{20}/,
  "a token of a chat": /\bxox[abprs]-[A-Za-z0-9-]{10}/,
  "a signed token": /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/,
  "a password in an address": /\b(?:https?|postgres|mysql):\/\/[^\s:/@]+:[^\s:/@{$]+@/,
};

describe("case 40: the repository", () => {
  it("holds no secret", () => {
    const { stdout } = spawnSync("git", ["ls-files", "-z"], { encoding: "utf8" });
    const files = stdout
      .split("\0")
      .filter((path) => path !== "" && existsSync(path) && !/\.(?:png|ico|gz)$/.test(path));
    const found = files.flatMap((path) => {
      const text = readFileSync(path, "utf8");
      return Object.entries(SECRETS).flatMap(([what, form]) => (form.test(text) ? [`${path}: ${what}`] : []));
    });
    expect(found).toEqual([]);
  });
});
