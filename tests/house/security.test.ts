import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedPath } from "../../tools/eval/sharedData.ts";

const page = readFileSync("docs/security.md", "utf8");
const FILE = /`((?:tests|tools)\/[\w./-]+)`/g;

interface Row {
  readonly what: string;
  readonly check: string;
}

/** The rows of the table below a heading that begins with `first`. */
function tableUnder(heading: string, first: string): Row[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const table = section.split("\n\n").find((part) => part.trimStart().startsWith(`| ${first} |`)) ?? "";
  return table
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => ({ what: cells[1] ?? "", check: cells.at(-2) ?? "" }));
}

const filesIn = (check: string): string[] => [...check.matchAll(FILE)].map(([, path]) => path ?? "");

/** The numbers that the titles of a file's tests begin with: `case 07: …`, `cases 28 and 29: …`. */
const casesIn = (path: string): Set<string> =>
  new Set(
    [...readFileSync(path, "utf8").matchAll(/["`]cases? ([\d, and]+):/g)].flatMap(
      ([, list]) => (list ?? "").match(/\d+/g) ?? [],
    ),
  );

describe("each case of docs/security.md", () => {
  const cases = tableUnder("The cases", "case");

  it("is one of forty, in order", () => {
    expect(cases.map(({ what }) => what)).toEqual(Array.from({ length: 40 }, (_, i) => String(i + 1).padStart(2, "0")));
  });

  it.each(cases)("has a test that begins with its number, or says why not: $what", ({ what, check }) => {
    if (/^Not /.test(check)) return expect(check.length).toBeGreaterThan(30);
    const files = filesIn(check);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, existsSync(file) && casesIn(file).has(what)]).toEqual([file, true]);
  });
});

const ASVS = sharedPath("security/asvs5/asvs-5.0.0.flat.json");

interface Requirement {
  readonly req_id: string;
  readonly L: string;
}

const namesIn = (cell: string): string[] => cell.match(/V\d+(?:\.\d+)*/g) ?? [];
const covers = (name: string, id: string): boolean => id === name || id.startsWith(`${name}.`);

describe("the items of ASVS 5.0 in docs/security.md", () => {
  const applied = tableUnder("ASVS 5.0", "items").flatMap(({ what, check }) =>
    namesIn(what).map((item) => ({ item, check })),
  );
  const left = tableUnder("ASVS 5.0", "do not apply").flatMap(({ what }) => namesIn(what));

  it("name checks that are there", () => {
    expect(applied.flatMap(({ check }) => filesIn(check)).filter((file) => !existsSync(file))).toEqual([]);
    expect(applied.length).toBeGreaterThan(100);
  });

  it("are named once, and nine of ten that apply are checked by a machine", () => {
    const names = [...applied.map(({ item }) => item), ...left];
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const automated = applied.filter(({ check }) => filesIn(check).length > 0);
    expect(automated.length / applied.length).toBeGreaterThanOrEqual(0.9);
  });

  it("are as many as the page says", () => {
    const automated = applied.filter(({ check }) => filesIn(check).length > 0);
    const share = Math.floor((automated.length / applied.length) * 100);
    expect(page).toContain(
      `Of the ${applied.length} items that apply, ${automated.length} (${share} in 100) have a check that runs.`,
    );
  });

  it.skipIf(!existsSync(ASVS))("are all those of level 1 and 2 (needs asvs5)", () => {
    // Safe cast: the file is the standard's own, in the form it documents.
    const { requirements } = JSON.parse(readFileSync(ASVS, "utf8")) as { requirements: readonly Requirement[] };
    const wanted = requirements.filter(({ L }) => L === "1" || L === "2").map(({ req_id }) => req_id);
    const named = [...applied.map(({ item }) => item), ...left];
    expect(wanted.filter((id) => !named.some((name) => covers(name, id)))).toEqual([]);
    expect(named.filter((name) => !wanted.some((id) => covers(name, id)))).toEqual([]);
  });
});
