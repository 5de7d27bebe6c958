import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** `code` at `path` is refused with words that contain `says`. */
const REFUSED = [
  { path: "shared/a.ts", code: "export const now = () => Date.now();", says: "Cannot read the clock here" },
  { path: "shared/b.ts", code: "export const now = () => new Date();", says: "Cannot read the clock here" },
  { path: "worker/services/a.ts", code: "export const now = () => Date.now();", says: "Cannot read the clock here" },
  { path: "addin/hooks/a.ts", code: "export const now = () => new Date();", says: "Cannot read the clock here" },
  { path: "shared/c.ts", code: "export const dice = () => Math.random();", says: "Cannot use chance here" },
  { path: "worker/store/a.ts", code: "export const id = () => crypto.randomUUID();", says: "Cannot use chance here" },
  { path: "addin/ui/a.ts", code: "export const id = () => Math.random();", says: "Cannot use chance here" },
  {
    path: "addin/screens/a.ts",
    code: "export const show = (place: Element, html: string) => {\n  place.innerHTML = html;\n};",
    says: "Cannot write HTML or code from text",
  },
  {
    path: "addin/screens/B.tsx",
    code: "export const B = () => <p dangerouslySetInnerHTML={{ __html: location.hash }} />;",
    says: "noDangerouslySetInnerHtml",
  },
  {
    path: "worker/services/b.ts",
    code: 'export const read = (d1: D1Database) => d1.prepare("SELECT 1");',
    says: "Cannot query the database here",
  },
  {
    path: "worker/routes/b.ts",
    code: "export const write = (d1: D1Database) => d1.batch([]);",
    says: "Cannot query the database here",
  },
  { path: "worker/b.ts", code: 'export const run = () => eval("1");', says: "noGlobalEval" },
  {
    path: "addin/screens/c.ts",
    code: "export const item = () => Office.context;",
    says: "Do not use the global variable Office",
  },
  {
    path: "addin/hooks/d.ts",
    code: "export const item = () => Office.context;",
    says: "Do not use the global variable Office",
  },
  {
    path: "addin/main.tsx",
    code: "export const start = () => Office.onReady();",
    says: "Do not use the global variable Office",
  },
  {
    path: "addin/ui/e.ts",
    code: "export type Item = Office.MessageRead;",
    says: "Do not use the global variable Office",
  },
  { path: "shared/d.ts", code: "export const read = (value: any) => value;", says: "noExplicitAny" },
  { path: "shared/e.ts", code: "export const first = (all: string[]) => all[0]!;", says: "noNonNullAssertion" },
  { path: "shared/f.ts", code: "export default 1;", says: "noDefaultExport" },
  { path: "worker/g.ts", code: 'export const say = () => console.log("x");', says: "noConsole" },
  { path: "shared/h.ts", code: 'export * from "./a.ts";', says: "noReExportAll" },
  {
    path: "worker/h.ts",
    code: "const save = async () => 1;\nexport const run = () => {\n  save();\n};",
    says: "noFloatingPromises",
  },
];

/** The same words where they belong. */
const LET_BE = [
  { path: "worker/clock.ts", code: "export const clock = () => Date.now();\n" },
  { path: "worker/index.ts", code: "export const id = () => crypto.randomUUID();\n" },
  { path: "addin/services.tsx", code: "export const clock = () => Date.now();\n" },
  {
    path: "addin/office/confirmWindow.ts",
    code: "export const secret = () => crypto.getRandomValues(new Uint8Array(32));\n",
  },
  { path: "addin/office/mailbox.ts", code: "export const item = () => Office.context;\n" },
  { path: "addin/launch/beforeSend.ts", code: "export const clock = () => Date.now();\n" },
  { path: "addin/launch/send.ts", code: "export const item = () => Office.context;\n" },
  { path: "worker/store/b.ts", code: 'export const read = (d1: D1Database) => d1.prepare("SELECT 1");\n' },
  { path: "shared/time.ts", code: "export const isoOf = (at: number) => new Date(at).toISOString();\n" },
  { path: "tools/say.ts", code: 'export const say = () => console.log("x");\n' },
];

interface Finding {
  readonly path: string;
  readonly words: string;
}

/** Biome over a tree that holds all the files at once: starting it costs more than checking them. */
function findingsIn(tree: string): readonly Finding[] {
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const args = [
    biome,
    "lint",
    "--vcs-enabled=false",
    "--max-diagnostics=none",
    "--reporter=github",
    "--error-on-warnings",
    ".",
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: "utf8" });
  return stdout.split("\n").flatMap((line) => {
    const path = /file=([^,]+)/.exec(line)?.[1];
    return path ? [{ path: relative(tree, resolve(tree, path)), words: line }] : [];
  });
}

describe("the style rules", () => {
  let tree = "";
  let findings: readonly Finding[] = [];

  beforeAll(() => {
    tree = mkdtempSync(join(realpathSync(tmpdir()), "rapport-style-"));
    cpSync("biome.json", join(tree, "biome.json"));
    cpSync("tools/checks/biome", join(tree, "tools/checks/biome"), { recursive: true });
    for (const { path, code } of [...REFUSED, ...LET_BE]) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), code);
    }
    findings = findingsIn(tree);
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  const wordsAbout = (path: string) => findings.filter((finding) => finding.path === path).map(({ words }) => words);

  it.each(REFUSED)("refuse `$code` in $path", ({ path, says }) => {
    expect(wordsAbout(path).join("\n")).toContain(says);
  });

  it.each(LET_BE)("let $path be", ({ path }) => {
    expect(wordsAbout(path)).toEqual([]);
  });
});
