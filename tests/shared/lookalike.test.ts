import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey } from "../../shared/domain/address.ts";
import { doubtOf, shapeOf } from "../../shared/domain/lookalike.ts";

const CORPUS = join(import.meta.dirname, "../../../shared/data/security/confusables/confusables.json");

const KNOWN = ["mara@ellwood.example", "maria@northwind.example"];
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

  it.each([
    ["maria@northwind.example", "Maria"],
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

describe("shapeOf", () => {
  it("is the same for whatever looks the same to it already", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => shapeOf(shapeOf(text)) === shapeOf(text)));
  });

  it.skipIf(!existsSync(CORPUS))(
    "case 20: sees through the small letters that Unicode calls confusable with a to z",
    () => {
      // Safe cast: the file's own form.
      const table = Object.entries(JSON.parse(readFileSync(CORPUS, "utf8")) as Record<string, string>);
      const script = /^[\p{Script=Cyrillic}\p{Script=Greek}]$/u;
      const registered = table.filter(
        ([one, latin]) => script.test(one) && /^\p{Ll}$/u.test(one) && /^[a-z]$/.test(latin),
      );
      expect(registered.length).toBeGreaterThan(20);
      const seen = registered.filter(([one, latin]) => shapeOf(one) === shapeOf(latin));
      expect(seen.length / registered.length).toBeGreaterThan(0.6);
    },
  );
});
