import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey } from "../../shared/domain/people/address.ts";
import { doubtOf, shapeOf } from "../../shared/domain/people/lookalike.ts";
import { sharedPath } from "../../tools/eval/sharedData.ts";
import { processorMs } from "./processorMs.ts";

const CORPUS = sharedPath("security/confusables/confusables.json");

const KNOWN = ["mara@ellwood.example", "maria@northwind.example"];
const SECOND_MS = 1_000;
const from = (address: string, displayName = "") => doubtOf({ address, displayName }, KNOWN);

describe("an address made to be taken for another", () => {
  it.each([
    "mаriа@northwind.example",
    "rnaria@northwind.example",
    "mar1a@northwind.example",
    "maria@nоrthwind.example",
  ])("is told by its looks: %s", (address) => {
    expect(from(address)).toEqual({ reason: "looks_like", known: "maria@northwind.example" });
  });

  it.each(["ceo@e1lwood.example", "ceo@ellvvood.example", "ceo@еllwood.example", "ceo@el-lwood.example"])(
    "is told by a domain like one's own: %s",
    (address) => {
      expect(from(address)).toEqual({ reason: "domain_looks_like", known: "ellwood.example" });
    },
  );

  it("is told by a name that says another address", () => {
    expect(from("x@attacker.example", "Maria <maria@northwind.example>")).toEqual({
      reason: "another_address",
      says: "maria@northwind.example",
    });
  });

  it("is told by the first of several addresses in a name, without the full stops behind it", () => {
    expect(from("x@attacker.example", "Write to (maria@northwind.example..), not jon@northwind.example")).toEqual({
      reason: "another_address",
      says: "maria@northwind.example",
    });
  });

  it.each([
    ["maria@northwind.example", "Maria"],
    ["jon@northwind.example", "@jon jon@ jon@yard @.example"],
    ["MARIA@Northwind.example", "maria@northwind.example"],
    ["jon@northwind.example", ""],
    ["jon@mail.northwind.example", "Jon"],
    ["jon@southwind.example", "Jon @ the yard"],
  ])("is not %s called %j", (address, displayName) => {
    expect(from(address, displayName)).toBeNull();
  });

  it("is never the same person by its looks alone", () => {
    expect(addressKey("mаriа@northwind.example")).not.toBe(addressKey("maria@northwind.example"));
  });
});

describe("case 23: a long name", () => {
  it.each(["@", "a@", "a@a.", ".", "א", "阿", "xn--"])("of %j is looked through in a moment", (part) => {
    const long = part.repeat(20_000);
    const begun = processorMs();
    from("x@attacker.example", long);
    doubtOf({ address: `${long}@${long}.example`, displayName: long }, [`${long}x@northwind.example`]);
    expect(processorMs() - begun).toBeLessThan(SECOND_MS);
  });
});

describe("shapeOf", () => {
  it("is the same for whatever looks the same to it already", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => shapeOf(shapeOf(text)) === shapeOf(text)));
  });
});

describe.skipIf(!existsSync(CORPUS))(
  "case 20: every pair that Unicode calls confusable (needs confusables.json)",
  () => {
    // Safe cast: the file's own form.
    const pairs = () => Object.entries(JSON.parse(readFileSync(CORPUS, "utf8")) as Record<string, string>);
    const said = (one: string, other: string) => doubtOf({ address: one, displayName: "" }, [other]) !== null;
    const isOne = (one: string, other: string) => addressKey(one) === addressKey(other);
    const at = (before: string, domain: string) => (letter: string) =>
      domain === "" ? `${before}ma${letter}ra.example` : `ma${letter}ra@${domain}.example`;
    const standardDomain = (label: string) => `${label}.example`.normalize("NFKC").toLowerCase();

    it("is two people, but for a letter and its own capital", () => {
      expect(pairs()).toHaveLength(6_294);
      const merged = pairs().filter(([one, other]) => isOne(`ma${one}ra@x.example`, `ma${other}ra@x.example`));
      expect(merged.map(([one, other]) => [one.toLowerCase(), other.toLowerCase()])).toEqual([["ꝺ", "ꝺ"]]);
    });

    it("is two domains, but where the rules of domain names make them one (UTS 46)", () => {
      const merged = pairs().filter(([one, other]) => isOne(`x@ma${one}ra.example`, `x@ma${other}ra.example`));
      const wrong = merged.filter(([one, other]) => standardDomain(`ma${one}ra`) !== standardDomain(`ma${other}ra`));
      expect([merged.length > 2_000, wrong]).toEqual([true, []]);
    });

    it("is said to the user, in a name or a domain, where letters or digits are taken for others", () => {
      const letters = pairs().filter(([one]) => /^[\p{L}\p{N}]+$/u.test(one));
      expect(letters.length).toBeGreaterThan(5_000);
      const [name, domain, elsewhere] = [at("", "x"), at("x@", ""), at("y@", "")];
      const unsaid = letters.filter(
        ([one, other]) =>
          (!isOne(name(one), name(other)) && !said(name(one), name(other))) ||
          (!isOne(domain(one), domain(other)) && !said(domain(one), elsewhere(other))),
      );
      expect(unsaid.length).toBeLessThan(letters.length / 100);
    });
  },
);
