import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withSignedName } from "../../shared/domain/tone/brief.ts";
import { sharedPath } from "../../tools/eval/sharedData.ts";
import { aContext, briefFor, recipient, suggestionsOf, WELL_KNOWN } from "../builders/tone.ts";

interface Names {
  readonly preferredName?: string;
  readonly others?: readonly string[];
}

function verdict(displayName: string, opening: string, { preferredName, others = [] }: Names = {}) {
  const brief = briefFor(WELL_KNOWN, { displayName, preferredName: preferredName ?? null });
  const context = aContext(recipient(displayName), ...others.map((name) => recipient(name)));
  const found = suggestionsOf("wrong-name", `${opening}\n\nThe notes are in the folder.`, { brief, context });
  return found.map(({ words, reason, edits }) => `${reason.code}: ${words} -> ${edits[0]?.replacement}`);
}

describe("wrong-name", () => {
  it.each([
    ["Michelle Lee", "Hi Michele,", "name_misspelt: Michele -> Michelle"],
    ["John Smith", "Hi Jon,", "name_misspelt: Jon -> John"],
    ["Smith, John", "Jon, a word on Friday.", "name_misspelt: Jon -> John"],
    ["Stephen Ward", "Dear Steven,", "name_misspelt: Steven -> Stephen"],
    ["Sara Cohen", "Hello sarah,", "name_misspelt: sarah -> Sara"],
    ["Wei Zhang", "Dear Mr. Zang,", "name_misspelt: Zang -> Zhang"],
    ["John Smith", "Dear Jon Smith,", "name_misspelt: Jon -> John"],
    ["Robert Smith", "Dear Rodger,", "name_of_another: Rodger -> Robert"],
    ["William Dent", "Hi Mary, good to see you.", "name_of_another: Mary -> William"],
    ["Jürgen Müller", "Sehr geehrter Herr Schmidt,", "name_of_another: Schmidt -> Müller"],
  ])("warns %s of %j", (name, opening, expected) => expect(verdict(name, opening)).toEqual([expected]));

  it("asks for the name they use: James goes by Jim", () => {
    expect(verdict("James Ward", "Hi James,", { preferredName: "Jim" })).toEqual([
      "not_the_name_they_use: James -> Jim",
    ]);
    expect(verdict("James Ward", "Hi Jim,", { preferredName: "Jim" })).toEqual([]);
  });

  it.each([
    ["Robert Smith", "Hi Bob,"],
    ["Jim Ward", "Hi James,"],
    ["Anne-Marie Dupont", "Bonjour Anne,"],
    ["José García", "Hola Jose,"],
    ["Jürgen Müller", "Lieber Juergen,"],
    ["Jürgen Müller", "Sehr geehrter Herr Mueller,"],
    ["Dr. Priya Raman", "Dear Dr Raman,"],
    ["James Ward", "Dear James Ward,"],
    ["A. Martin Vale", "Martin -"],
    ["Priya Raman", "Hi all,"],
    ["Priya Raman", "Hi there,"],
    ["Priya Raman", "Good morning,"],
    ["Priya Raman", "Congrats!"],
    ["Priya Raman", "Okay, let us do that."],
    ["Priya Raman", "Thanks for the note."],
    ["Priya Raman", "Hello again, Priya"],
    ["Priya Raman", "Yes, Monday is fine."],
    ["Northwind Support", "Hi Mary,"],
    ["", "Hi Mary,"],
  ])("is silent to %s at %j", (name, opening) => expect(verdict(name, opening)).toEqual([]));

  it("lets a formal greeting to somebody with another preferred name be", () => {
    expect(verdict("James Ward", "Dear Mr Ward,", { preferredName: "Jim" })).toEqual([]);
  });

  it.each(["Hi Bob and Ana,", "Hi Ana, Bob,", "Ana / Robert,", "Hi Ana,", "Dear Ana & Bob -"])(
    "knows both recipients in %j",
    (opening) => {
      expect(verdict("Robert Smith", opening, { others: ["Ana Sol"] })).toEqual([]);
    },
  );

  it.each(["Hi James and Bob,", "Liebe Ana, lieber James,", "¡Hola, James!", "Hola, James:"])(
    "is silent to James at %j",
    (opening) => expect(verdict("James Ward", opening)).toEqual([]),
  );

  it("warns of another's name after a comma", () => {
    expect(verdict("Lucía Herrera", "Hola, Carmen:")).toEqual(["name_of_another: Carmen -> Lucía"]);
  });

  it("warns of a slip in the second name of two", () => {
    expect(verdict("Robert Smith", "Hi Bob and Anja,", { others: ["Anya Sol"] })).toEqual([
      "name_misspelt: Anja -> Anya",
    ]);
  });

  it("does not guess who is another while somebody's name is not known", () => {
    expect(verdict("Robert Smith", "Hi Mary,", { others: [""] })).toEqual([]);
  });

  const cases = sharedPath("names/greeting-cases.tsv");

  it.skipIf(!existsSync(cases))("agrees with every scored greeting case (shared data not present: skipped)", () => {
    const rows = readFileSync(cases, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
    const wrong = rows.filter(([, name = "", opening = "", , expected]) => {
      const warns = verdict(name, opening).length > 0;
      return (expected === "warn" && !warns) || (expected === "silent" && warns);
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

describe("withSignedName", () => {
  const brief = briefFor(WELL_KNOWN, { displayName: "James Ward", preferredName: null });

  it("learns the name somebody signs with", () => {
    expect(withSignedName(brief, "Jim")).toMatchObject({
      preferredName: "Jim",
      nameSource: "signed",
    });
  });

  it("does not learn the name of somebody else who signs", () => {
    expect(withSignedName(brief, "Mary")).toBe(brief);
    expect(withSignedName(brief, null)).toBe(brief);
  });

  it("leaves a typed name alone", () => {
    const typed = briefFor(WELL_KNOWN, { displayName: "James Ward", preferredName: "Jamie" });
    expect(withSignedName(typed, "Jim")).toBe(typed);
  });
});
