import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blanksIn, filledText, fitsReader, type Snippet } from "../../shared/domain/snippets.ts";

const aSnippet = (more: Partial<Snippet> = {}): Snippet => ({
  title: "Thanks",
  text: "Thank you, {name}, for {what}. Best to you, {name}.",
  kinds: [],
  stages: [],
  ...more,
});

describe("the blanks of a snippet", () => {
  it("are filled each time they stand there, and are no pattern themselves", () => {
    const filled = filledText(aSnippet().text, { name: "Jim", what: "$& {topic}" });
    expect(filled).toEqual({ ok: true, value: "Thank you, Jim, for $& {topic}. Best to you, Jim." });
  });

  it("are named once, in order, where nothing is known of them", () => {
    expect(blanksIn(aSnippet().text)).toEqual(["name", "what"]);
    expect(filledText(aSnippet().text, { name: " " })).toEqual({ ok: false, error: { missing: ["name", "what"] } });
    expect(filledText("Thanks for { what }", { what: "it" })).toEqual({ ok: true, value: "Thanks for it" });
  });

  it("are braces with words in them on one line, nothing else", () => {
    expect(blanksIn("{} {\n} {{name}} { {topic}")).toEqual(["name", "topic"]);
  });

  it("are gone once they are filled, whatever stands around them", () => {
    const braced = fc.string({ unit: fc.constantFrom("{", "}", "a", "b", " ", "\n"), maxLength: 20 });
    fc.assert(
      fc.property(braced, (text) => {
        const blanks = blanksIn(text);
        const filled = filledText(text, Object.fromEntries(blanks.map((blank) => [blank, "x"])));
        expect(filled.ok && blanks.some((blank) => filled.value.includes(`{${blank}}`))).toBe(false);
        expect(filledText(text, {}).ok).toBe(blanks.length === 0);
      }),
    );
  });
});

describe("a snippet", () => {
  it.each([
    ["one for all, to anybody", {}, { kind: "unsorted", stage: null }],
    ["one for customers, to a customer", { kinds: ["customer"] }, { kind: "customer", stage: null }],
    ["one for a stage, at that stage", { stages: ["buildup"] }, { kind: "mentor", stage: "buildup" }],
  ] as const)("is offered where it fits: %s", (_, meant, reader) => {
    expect(fitsReader(aSnippet(meant), reader)).toBe(true);
  });

  it.each([
    ["one for customers, to a mentor", { kinds: ["customer"] }, { kind: "mentor", stage: "buildup" }],
    ["one for a late stage, early", { stages: ["ending"] }, { kind: "customer", stage: "buildup" }],
    ["one for a stage, where none is known", { stages: ["buildup"] }, { kind: "customer", stage: null }],
  ] as const)("is not offered elsewhere: %s", (_, meant, reader) => {
    expect(fitsReader(aSnippet(meant), reader)).toBe(false);
  });
});
