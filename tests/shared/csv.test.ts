import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../shared/domain/privacy/csv.ts";

const CORPUS = join(import.meta.dirname, "../../../shared/data/security");
const LISTS = ["csv-injection/csv-payload.txt", "csv-injection/PayloadsAllTheThings-CSV-Injection.md"];

/** Lines of the published payloads, with and without the blanks before them, and the big list of naughty strings. */
function published(): string[] {
  const lines = LISTS.flatMap((list) => readFileSync(join(CORPUS, list), "utf8").split("\n"));
  // Safe cast: the file's own form.
  const naughty = JSON.parse(readFileSync(join(CORPUS, "blns/blns.json"), "utf8")) as string[];
  return [...new Set([...lines, ...lines.map((line) => line.trim()), ...naughty])].filter((text) => text !== "");
}

/** RFC 4180 read back, by its grammar. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = "", end] of csv.matchAll(cells)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push(row.splice(0));
  }
  row = [];
  return rows;
}

const cellOf = (text: string): string => parsed(csvOf(["h"], [[text]]).slice(1))[1]?.[0] ?? "lost";

/** What a spreadsheet takes for the beginning of a formula, behind what it eats. */
const RUNS = /^[\s"']*[=+\-@\t\r\0]/;

describe("csvOf", () => {
  it("begins with a byte order mark and ends each row with CR LF", () => {
    expect(
      csvOf(
        ["a", "b"],
        [
          ["x", 1],
          [null, true],
        ],
      ),
    ).toBe("\ufeffa,b\r\nx,1\r\n,true\r\n");
  });

  it("quotes commas, quotes and line ends", () => {
    expect(csvOf(["a"], [['say "hi", twice\n']])).toBe('\ufeffa\r\n"say ""hi"", twice\n"\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\u0000=1", "  =1", '"=1', "' =1", "＝1", "\u200b=1"])(
    "puts an apostrophe before what could run: %j",
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`);
    },
  );

  it.each(["a=b", "1-2", "ann@northwind.example", "O'Hara", "Größe", "日本"])(
    "leaves other text as it is: %j",
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  it("gives every text back exactly, but for the apostrophe, and none that runs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cell = cellOf(text);
        expect(cell === text || cell === `'${text}`).toBe(true);
        expect(RUNS.test(cell.replace(/^'/, "")) && !cell.startsWith("'")).toBe(false);
      }),
    );
  });

  it.skipIf(!existsSync(CORPUS))("case 25: disarms the published payloads, and gives back the rest as it was", () => {
    const armed = published().filter((text) => RUNS.test(text));
    const plain = published().filter((text) => !RUNS.test(text));
    expect([armed.length > 40, plain.length > 500]).toEqual([true, true]);
    expect(armed.map(cellOf)).toEqual(armed.map((text) => `'${text}`));
    expect(plain.filter((text) => ![text, `'${text}`].includes(cellOf(text)))).toEqual([]);
  });
});
