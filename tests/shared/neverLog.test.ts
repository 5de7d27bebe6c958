import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NeverLogRule, ruleForAddress, ruleForThread, ruleValueOf } from "../../shared/domain/privacy/neverLog.ts";

const rule = (kind: NeverLogRule["kind"], value: string, scope: NeverLogRule["scope"] = "mine"): NeverLogRule => ({
  scope,
  kind,
  value,
});

describe("ruleValueOf", () => {
  it.each([
    ["address", " Ann@Bücher.Example ", "ann@xn--bcher-kva.example"],
    ["domain", "@Northwind.Example", "northwind.example"],
    ["domain", "Bücher.example", "xn--bcher-kva.example"],
    ["thread", "<Id-1@mail.example>", "Id-1@mail.example"],
  ] as const)("keeps one form of the %s %j", (kind, typed, kept) => {
    expect(ruleValueOf(kind, typed)).toBe(kept);
  });

  it.each([
    ["address", "northwind.example"],
    ["domain", "example"],
    ["domain", "a..example"],
    ["domain", "ann@northwind.example"],
    ["thread", "<>"],
  ] as const)("is none of the %s %j", (kind, typed) => {
    expect(ruleValueOf(kind, typed)).toBeNull();
  });
});

describe("ruleForAddress", () => {
  it("finds the rule for any spelling of an address that makes the same rule", () => {
    const local = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(local, local, (name, host) => {
        const kept = ruleValueOf("address", `${name}@${host}.example`);
        const rules = [rule("address", kept ?? "")];
        expect(ruleForAddress(rules, ` ${name.toUpperCase()}@${host.toUpperCase()}.EXAMPLE `)).toBe(rules[0]);
      }),
    );
  });

  it("takes a domain with everything below it, and nothing that merely ends alike", () => {
    const rules = [rule("domain", "gate.example")];
    expect(ruleForAddress(rules, "ann@gate.example")).toBe(rules[0]);
    expect(ruleForAddress(rules, "ann@mail.gate.example")).toBe(rules[0]);
    expect(ruleForAddress(rules, "ann@southgate.example")).toBeNull();
    expect(ruleForAddress(rules, "gate.example@other.example")).toBeNull();
  });

  it("names the user's own rule before the organisation's", () => {
    const rules = [rule("domain", "gate.example", "organisation"), rule("address", "ann@gate.example")];
    expect(ruleForAddress(rules, "ann@gate.example")?.scope).toBe("mine");
  });
});

describe("ruleForThread", () => {
  it("finds a rule by any message of the thread", () => {
    const rules = [rule("thread", "first@mail.example")];
    expect(ruleForThread(rules, ["<first@mail.example>", "later@mail.example"])).toBe(rules[0]);
    expect(ruleForThread(rules, ["later@mail.example"])).toBeNull();
  });
});
