import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isSlip, sameName } from "../../shared/domain/names/compare.ts";
import { suggestedName } from "../../shared/domain/names/displayName.ts";
import { NICKNAMES } from "../../shared/domain/names/nicknames.ts";
import { namesOf, nameUsed } from "../../shared/domain/people/person.ts";
import { sharedPath } from "../../tools/eval/sharedData.ts";

const names = (displayName: string, preferredName: string | null = null) => namesOf({ displayName, preferredName });

describe("nameUsed", () => {
  it.each([
    ["Margaret Hill", "Margaret"],
    ["Hill, Margaret (Finance)", "Margaret"],
    ["Dr. Priya Raman, PhD", "Priya"],
    ["ANNA LIND", "Anna"],
    ["A. Martin Vale", "Martin"],
    ['James "Jim" Ward', "Jim"],
    ["James (Jim) Ward", "Jim"],
    ["James (Sales) Ward", "James"],
    ["van der Berg, Piet", "Piet"],
    ["'Bob Stone' via Contoso", "Bob"],
    ["Anne-Marie Dupont", "Anne-Marie"],
    ["Jim Ward | Fabrikam", "Jim"],
    ["Northwind Support Team", null],
    ["jim@fabrikam.example", null],
    ["", null],
  ])("of %j is %j", (shown, name) => expect(nameUsed(shown)).toBe(name));
});

describe("namesOf", () => {
  it("begins with the whole name", () => expect(names("Hill, Margaret")[0]).toBe("Margaret Hill"));

  it.each([
    ["Robert Smith", "Bob"],
    ["Katherine Jones", "Kate"],
    ["Margaret Hill", "Peggy"],
    ["Bob Stone", "Robert"],
    ["Anne-Marie Dupont", "Anne"],
    ["Wei Zhang", "Zhang"],
  ])("of %s include %s", (shown, name) => expect(names(shown)).toContain(name));

  it.each([
    ["John Smith", "Jon"],
    ["Stephen Ward", "Steven"],
    ["Katherine Jones", "Katharine"],
    ["Northwind Support", "Northwind"],
  ])("of %s do not include %s", (shown, name) => expect(names(shown)).not.toContain(name));

  it("include the typed name and its forms", () =>
    expect(names("J. Ward", "Jim")).toEqual(expect.arrayContaining(["Jim", "James"])));
});

describe("suggestedName", () => {
  it.each([
    ["Hill, Margaret (Finance)", "m.hill@x.example", "Margaret Hill"],
    ["", "dana.kim+news@x.example", "Dana Kim"],
    ["dana@x.example", "dana@x.example", "Dana"],
    ["Northwind Support", "help@x.example", "Northwind Support"],
    ["", "x17@x.example", "x17@x.example"],
  ])("of %j at %s is %s", (shown, address, name) => expect(suggestedName(shown, address)).toBe(name));
});

describe("sameName", () => {
  it.each([
    ["José", "Jose"],
    ["Jürgen", "Juergen"],
    ["Jürgen", "JURGEN"],
    ["Søren", "Soren"],
    ["Łukasz", "Lukasz"],
    ["Anne-Marie", "AnneMarie"],
  ])("holds for %s and %s", (one, other) => expect(sameName(one, other)).toBe(true));

  it("does not hold for two empty names", () => expect(sameName("", "")).toBe(false));
});

describe("isSlip", () => {
  it.each([
    ["Michele", "Michelle"],
    ["Jon", "John"],
    ["Steven", "Stephen"],
    ["Katharine", "Katherine"],
    ["Sarah", "Sara"],
    ["Brain", "Brian"],
    ["Cathy", "Kathy"],
  ])("holds for %s instead of %s", (written, right) => expect(isSlip(written, right)).toBe(true));

  it.each([
    ["Rob", "Bob"],
    ["Mary", "William"],
    ["Jim", "Jim"],
    ["Al", "Ali"],
  ])("does not hold for %s and %s", (written, right) => expect(isSlip(written, right)).toBe(false));
});

describe("the nickname list", () => {
  const source = sharedPath("names/nicknames.csv");

  it.skipIf(!existsSync(source))("holds every row of its source (shared data not present: skipped)", () => {
    const rows = readFileSync(source, "utf8").trim().split(/\r?\n/).slice(1);
    const pairs = rows.map((row) => row.split(",")).map(([given, , nickname]) => `${given}=${nickname}`);
    const ours = NICKNAMES.trim()
      .split(/\s+/)
      .flatMap((entry) =>
        (entry.split("=")[1] ?? "").split(",").map((nickname) => `${entry.split("=")[0]}=${nickname}`),
      );
    expect(new Set(ours)).toEqual(new Set(pairs));
  });
});
