import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../shared/domain/privacy/csv.ts";
import { sharedPath } from "../../tools/eval/sharedData.ts";

const CORPUS = sharedPath("security");
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

/** Where cells end for spreadsheets that take another character than the comma, and for which a quote within a line is none. */
const OTHER_ENDS = /[;\t|\r\n]/;

/** What a spreadsheet that splits anywhere would run of a cell. */
const running = (cell: string): string[] => cell.split(OTHER_ENDS).filter((piece) => /^[\s"\0]*[=+\-@]/.test(piece));

/** The text of a cell, without the apostrophes that were put before what could run. */
const unguarded = (cell: string): string =>
  cell.replaceAll(
    /(?<=^|[;\t|\r\n])'(?=[\s"'\0\u00a0\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^'(?=[\s"'\0]*[\t\r\0])/g,
    "",
  );

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

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\ta", "\u0000=1", "  =1", '"=1', "' =1", "＝1", "\u200b=1"])(
    "puts an apostrophe before what could run: %j",
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`);
    },
  );

  it.each([
    ["Ann;=1+1", "Ann;'=1+1"],
    ["Ann|@SUM(A1)", "Ann|'@SUM(A1)"],
    ["Ann\t+1", "Ann\t'+1"],
    ["\t=1", "'\t'=1"],
    ["Ann\n=1+1", "Ann\n'=1+1"],
    ['a; "=1;-2', "a;' \"=1;'-2"],
    [";'=1", ";''=1"],
  ])("does so where another character than the comma ends a cell: %j", (text, guarded) => {
    expect(cellOf(text)).toBe(guarded);
  });

  it.each(["a=b", "1-2", "ann@northwind.example", "O'Hara", "Größe", "日本", "one; two | three", "one\n\ntwo"])(
    "leaves other text as it is: %j",
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  it("gives every text back exactly, but for apostrophes, and none that runs wherever cells end", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(";", "\t", "|", "\n", "\r\n", "=1", "-", "'", '"', " "),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (text) => {
        const cell = cellOf(text);
        expect(unguarded(cell)).toBe(text);
        expect(running(cell)).toEqual([]);
        expect(RUNS.test(cell) && !cell.startsWith("'")).toBe(false);
      }),
    );
  });

  it.skipIf(!existsSync(CORPUS))("case 25: disarms the published payloads, and gives back the rest as it was", () => {
    const armed = published().filter((text) => RUNS.test(text));
    const plain = published().filter((text) => !RUNS.test(text));
    expect([armed.length > 40, plain.length > 500]).toEqual([true, true]);
    expect(armed.filter((text) => !cellOf(text).startsWith("'"))).toEqual([]);
    expect([...armed, ...plain].filter((text) => unguarded(cellOf(text)) !== text)).toEqual([]);
  });

  it.skipIf(!existsSync(CORPUS))("case 25: disarms them behind each character that can end a cell, too", () => {
    const armed = published().filter((text) => /^[=+\-@]/.test(text));
    const behind = armed.flatMap((text) => [";", "\t", "|", "\n"].map((end) => `Ann${end}${text}`));
    expect(behind.length).toBeGreaterThan(160);
    expect(behind.filter((text) => running(cellOf(text)).length > 0)).toEqual([]);
    expect(behind.filter((text) => unguarded(cellOf(text)) !== text)).toEqual([]);
  });
});
