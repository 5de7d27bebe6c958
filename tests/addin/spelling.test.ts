import { readFile } from "node:fs/promises";
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from "harper.js";
import { slimBinary } from "harper.js/slimBinary";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Advice } from "../../addin/background/advice.ts";
import { listedOf } from "../../addin/hooks/compose/listed.ts";
import { dictionary } from "../../addin/spelling/dictionary.ts";
import { dialectOf, knownWords, type SpellingFinding, spellingFindings } from "../../addin/spelling/findings.ts";
import type { RawLint } from "../../addin/spelling/protocol.ts";

/** Ordinary letters with the names, codes and short forms of business in them; nothing in them is misspelt. */
const RIGHT = [
  "Hi Priya,\n\nThank you for the pages from Tomasz. Aoife will send the v3b figures and the SSO notes by Friday. I'd be glad to see you at ten.\n\nBest wishes,\nMara",
  "Dear Annika,\n\nIt was good to see the two of you in Bergen. I have read Solveig's pages twice, and Søren can help with the colour proofs. Could you let me know which of the three you would keep?\n\nKind regards\nMara Ellwood\nEllwood & Partners",
  "Hello Yusuf,\n\nThe plan is at https://plans.example/q3 and in your inbox at yusuf@boreas.example. We met NordTech last week; they organise it well. What would help you most?\n\nMara",
];

/** One error each, with the words that are wrong. */
const WRONG: readonly (readonly [string, string])[] = [
  ["I recieved your letter this morning.", "recieved"],
  ["We talked about it yestarday at lunch.", "yestarday"],
  ["Thank you for for the two pages.", "for for"],
  ["I have read the the draft.", "the the"],
  ["We could of met earlier.", "could of"],
  ["Please keep them seperate.", "seperate"],
  ["Definately the right moment.", "Definately"],
  ["It is a good oppertunity for both of us.", "oppertunity"],
  ["I dont think so.", "dont"],
  ["The acommodation was lovely.", "acommodation"],
];

let linter: LocalLinter;

beforeAll(async () => {
  // The file by its bytes: given its URL, harper.js does not find it in a folder with a blank in its name.
  const bytes = await readFile(new URL(slimBinary.url));
  linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(`data:application/wasm;base64,${bytes.toString("base64")}`, "slim"),
    dialect: Dialect.British,
  });
  await linter.setup();
}, 60_000);

async function findingsIn(text: string, names: readonly string[] = []): Promise<SpellingFinding[]> {
  await linter.clearWords();
  await linter.importWords([...knownWords(names, "", text)]);
  const lints = await linter.lint(text, { language: "plaintext" });
  const raw = lints.map((lint): RawLint => {
    const { start, end } = lint.span();
    const replacements = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
    return { start, end, kind: lint.lint_kind(), message: lint.message(), replacements };
  });
  return spellingFindings(text, raw);
}

describe("the checker of spelling and grammar (T10)", () => {
  it.each(RIGHT)("says nothing about names, acronyms, codes and addresses: %#", async (letter) => {
    expect((await findingsIn(letter, ["Priya Venkatesan", "Mara Ellwood"])).map(({ words }) => words)).toEqual([]);
  });

  it.each(WRONG)("finds what is wrong: %s", async (sentence, words) => {
    const found = await findingsIn(sentence);
    expect(found.map((one) => one.words)).toEqual([words]);
    expect(sentence.slice(found[0]?.span.start, found[0]?.span.end)).toBe(words);
    expect(found[0]?.replacements.length).toBeGreaterThan(0);
  });

  it("is taught the names of the thread, also at the beginning of a sentence", async () => {
    const text = "Thank you. Solveigh wrote to me.";
    expect((await findingsIn(text)).map(({ words }) => words)).toEqual(["Solveigh"]);
    expect(await findingsIn(text, ["Solveigh Tveit"])).toEqual([]);
  });

  it.each([
    ["en-US", "american"],
    ["en-GB", "british"],
    ["en-AU", "australian"],
    ["de-DE", "british"],
    ["", "american"],
  ])("takes the English of %s for %s", (language, dialect) => {
    expect(dialectOf(language)).toBe(dialect);
  });
});

describe("the list of what there is to say", () => {
  // Safe cast: the list looks at the span alone.
  const advice = (start: number, end: number) => ({ span: { start, end } }) as Advice;
  const finding = (start: number, end: number): SpellingFinding => ({
    ...{ sort: "spelling", span: { start, end }, words: "x", message: null, replacements: [] },
  });
  const startsOf = (listed: ReturnType<typeof listedOf>) =>
    listed.map((one) => [one.from, (one.from === "rules" ? one.advice : one.finding).span.start]);

  it("has advice first and never two on the same words", () => {
    const listed = listedOf([advice(10, 20)], [finding(0, 5), finding(3, 8), finding(19, 25), finding(20, 25)]);
    expect(startsOf(listed)).toEqual([
      ["rules", 10],
      ["speller", 0],
      ["speller", 20],
    ]);
  });

  it("has five at most, however many readers there is something to say about, and drops no advice for a misspelt word", () => {
    const many = (from: number) => Array.from({ length: 9 }, (_, at) => from + at * 10);
    const advices = many(0).map((start) => advice(start, start + 5));
    const findings = many(100).map((start) => finding(start, start + 5));
    expect(startsOf(listedOf(advices, findings))).toEqual([0, 10, 20, 30, 40].map((start) => ["rules", start]));
    expect(startsOf(listedOf(advices.slice(0, 2), findings))).toEqual([
      ["rules", 0],
      ["rules", 10],
      ...[100, 110, 120].map((start) => ["speller", start]),
    ]);
  });

  it("has the graver advice alone where two readers have some on the same words", () => {
    expect(startsOf(listedOf([advice(10, 20), advice(15, 40), advice(40, 45)], []))).toEqual([
      ["rules", 10],
      ["rules", 40],
    ]);
  });
});

describe("the dictionary", () => {
  it("is fetched only when it may be, told how far it is, and kept where the browser keeps files", async () => {
    const kept = new Map<string, Response>();
    const cache = {
      match: async (key: string) => kept.get(key)?.clone(),
      put: async (key: string, it: Response) => void kept.set(key, it),
    };
    vi.stubGlobal("caches", { open: async () => cache, delete: async () => kept.clear() });
    const fetched = vi.fn(async () => new Response(new Uint8Array(4_000)));
    vi.stubGlobal("fetch", fetched);
    const shares: number[] = [];
    const ask = { address: "/dictionary.wasm", bytes: 4_000, onFetched: (share: number) => void shares.push(share) };

    expect(await dictionary({ ...ask, mayFetch: false })).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
    expect((await dictionary({ ...ask, mayFetch: true }))?.size).toBe(4_000);
    expect(shares.at(-1)).toBe(1);
    expect((await dictionary({ ...ask, mayFetch: false }))?.size).toBe(4_000);
    expect(fetched).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});
