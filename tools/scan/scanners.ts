/** sqlmap and wapiti, as Debian has them. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScanRequest } from "./requests.ts";

export interface Findings {
  readonly scanner: string;
  readonly target: string;
  /** What was found, in the scanner's words. */
  readonly found: readonly string[];
  /** What the scanner thinks little of. */
  readonly remarks: readonly string[];
  /** Whether it came to its end in the time it had. */
  readonly finished: boolean;
}

const isThere = (program: string): boolean => spawnSync("which", [program]).status === 0;

/** Why the scanners cannot be used here; `null` when they can. Debian's root gets them installed. */
export function whyNotHere(): string | null {
  if (isThere("sqlmap") && isThere("wapiti")) return null;
  if (process.getuid?.() !== 0 || !isThere("apt-get"))
    return "sqlmap and wapiti are missing: install them with apt-get";
  const installed = spawnSync("apt-get", ["install", "-y", "sqlmap", "wapiti"], { stdio: "ignore" });
  return installed.status === 0 && isThere("sqlmap") ? null : "sqlmap and wapiti cannot be installed from here";
}

interface Run {
  readonly output: string;
  readonly finished: boolean;
}

function run(program: string, args: readonly string[], seconds: number): Promise<Run> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], timeout: seconds * 1_000 });
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) => resolve({ output, finished: code !== null }));
  });
}

export interface SqlmapAsk {
  readonly url: string;
  readonly folder: string;
  readonly level: number;
  readonly seconds: number;
}

/** Every parameter of one request: path, query and body. */
export async function sqlmap(asked: ScanRequest, { url, folder, level, seconds }: SqlmapAsk): Promise<Findings> {
  const body = asked.body === null ? [] : ["--data", asked.body, "-H", "Content-Type: application/json"];
  const { output } = await run(
    "sqlmap",
    [
      ...["-u", `${url}${asked.path}`, "--method", asked.method, ...body],
      ...["--level", String(level), "--risk", "3", "--dbms", "SQLite", "--threads", "4", "--batch", "--flush-session"],
      // What the Worker never reads.
      ...["--skip", "user-agent,referer,host,cookie"],
      ...["--ignore-code", "*", "--output-dir", join(folder, "sqlmap"), "--disable-coloring"],
    ],
    seconds,
  );
  const suspicions = output
    .split("\n")
    .filter((line) => /is vulnerable|appears to be .*injectable|Type: |false positive/.test(line));
  // What looked like one at first is tried again by sqlmap itself, and then taken back.
  const isClean = output.includes("do not appear to be injectable");
  const [found, remarks] = isClean ? [[], suspicions] : [suspicions, []];
  return { scanner: "sqlmap", target: asked.name, found, remarks, finished: isClean || found.length > 0 };
}

/** Of wapiti's levels: 1 low, 2 medium, 3 high, 4 critical. */
const MEDIUM = 2;

interface WapitiReport {
  readonly vulnerabilities: Readonly<Record<string, readonly { readonly info: string; readonly level: number }[]>>;
}

/** Everything that can be reached from the start page, by every module. */
export async function wapiti({ url, folder, seconds }: Omit<SqlmapAsk, "level">): Promise<Findings> {
  const report = join(folder, "wapiti.json");
  const { finished, output } = await run(
    "wapiti",
    [
      ...[
        "-u",
        `${url}/docs`,
        "--scope",
        "domain",
        "-m",
        "all",
        "--flush-session",
        "--no-bugreport",
        "--verify-ssl",
        "0",
      ],
      ...["-s", `${url}/openapi.json`, "-s", `${url}/taskpane.html`, "-s", `${url}/v1/due?timeZone=UTC`],
      ...["--max-scan-time", String(seconds), "-f", "json", "-o", report, "--store-session", join(folder, "wapiti")],
    ],
    seconds + 60,
  );
  if (!existsSync(report)) throw new Error(`Cannot read what wapiti found: ${output}`);
  // Safe cast: the report's own form.
  const { vulnerabilities } = JSON.parse(readFileSync(report, "utf8")) as WapitiReport;
  const ofLevel = (fits: (level: number) => boolean): string[] => {
    const lines = Object.entries(vulnerabilities).flatMap(([name, list]) =>
      list.filter(({ level }) => fits(level)).map(({ info }) => `${name}: ${info}`),
    );
    return [...new Set(lines)];
  };
  const [found, remarks] = [ofLevel((level) => level >= MEDIUM), ofLevel((level) => level < MEDIUM)];
  return { scanner: "wapiti", target: "everything that is linked", found, remarks, finished };
}
