import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAST_KEPT, type RewriteRefusal, readRewrite } from "../../shared/domain/rewriting/rewrite.ts";
import { type Change, keptShare, wordDiff } from "../../shared/domain/rewriting/wordDiff.ts";
import { type WordEdit, wordEdits } from "../../shared/domain/rewriting/wordEdits.ts";

const textOf = (changes: readonly Change[], side: "removed" | "added"): string =>
  changes.flatMap(({ kind, text }) => (kind === "kept" || kind === side ? [text] : [])).join("");

/** `-gone- +new+ kept`. */
const shown = (changes: readonly Change[]): string =>
  changes.map(({ kind, text }) => ({ kept: text, removed: `-${text}-`, added: `+${text}+` })[kind]).join("");

const applied = (draft: string, edits: readonly WordEdit[]): string =>
  edits.reduceRight(
    (text, { span, replacement }) => text.slice(0, span.start) + replacement + text.slice(span.end),
    draft,
  );

const WORDS = ["we", "could", "meet", "Tuesday", "don’t", "3.5", "über", "家", "👍🏽", "e\u0301", "x"];
const BLANKS = [" ", "  ", "\t", "\u00a0"];
const aLine = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BLANKS, "")), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(""));
const aText = fc.array(aLine, { minLength: 1, maxLength: 5 }).map((lines) => lines.join("\n"));

/** A draft and what a model might make of it: words of it changed, left out and added, line by line. */
const aRewriting = aText.chain((draft) =>
  fc.tuple(fc.constant(draft), ...draft.split("\n").map((line) => (line.trim() === "" ? fc.constant(line) : aLine))),
);

describe("the comparison of two texts, word by word", () => {
  it("gives back the draft without what was added, and the rewrite without what was removed", () => {
    fc.assert(
      fc.property(fc.oneof(aText, fc.string({ unit: "binary" })), fc.oneof(aText, fc.string()), (draft, rewrite) => {
        const changes = wordDiff(draft, rewrite);
        expect([textOf(changes, "removed"), textOf(changes, "added")]).toEqual([draft, rewrite]);
      }),
    );
  });

  it("finds nothing between a text and itself", () => {
    fc.assert(
      fc.property(aText, (text) => {
        const changes = wordDiff(text, text);
        expect([changes.every(({ kind }) => kind === "kept"), keptShare(changes)]).toEqual([true, 1]);
      }),
    );
  });

  it.each([
    ["Can you sign today?", "Could you sign today?", "-Can-+Could+ you sign today?"],
    ["I just wanted to ask", "I wanted to ask", "I- just- wanted to ask"],
    ["We meet", "We can meet on Friday", "We+ can+ meet+ on Friday+"],
    ["a very bad idea", "a rather good idea", "a -very bad-+rather good+ idea"],
    ["I don't know", "I don’t know", "I -don't-+don’t+ know"],
    ["Hi\n\nBye", "Hello\n\nBye", "-Hi-+Hello+\n\nBye"],
  ])("marks whole words: %j, %j", (draft, rewrite, marked) => {
    expect(shown(wordDiff(draft, rewrite))).toBe(marked);
  });

  it("takes lines that have nothing in common for new ones, in bounded time, and those around them word by word", () => {
    const [one = "", other = ""] = ["ab ", "cd "].map((word) => word.repeat(3_000));
    expect(wordDiff(`Hi Jim\n${one}`, `Hi James\n${other}`)).toEqual([
      ...[
        { kind: "kept", text: "Hi " },
        { kind: "removed", text: "Jim" },
        { kind: "added", text: "James" },
      ],
      ...[
        { kind: "kept", text: "\n" },
        { kind: "removed", text: one },
        { kind: "added", text: other },
      ],
    ]);
    expect(shown(wordDiff("a\nb", "a"))).toBe("-a\nb-+a+");
  });

  it("counts the writer's words that are still there", () => {
    const shareOf = (draft: string, rewrite: string) => keptShare(wordDiff(draft, rewrite));
    expect(shareOf("one two three four", "one two, three 4")).toBe(0.75);
    expect(shareOf("one two", "zero one and a half two three")).toBe(1);
    expect(shareOf("…", "!")).toBe(1);
  });
});

describe("a rewrite as edits of the draft", () => {
  it("are its text once they are made, each within a line, over words that are there, apart from each other", () => {
    fc.assert(
      fc.property(aRewriting, ([draft, ...lines]) => {
        const rewrite = lines.join("\n");
        const filled = (text: string) => text.split("\n").map((line) => line.trim() !== "");
        fc.pre(JSON.stringify(filled(draft)) === JSON.stringify(filled(rewrite)));
        const changes = wordDiff(draft, rewrite);

        const edits = wordEdits(draft, changes);
        expect(applied(draft, edits)).toBe(rewrite);
        for (const [at, { span, words }] of edits.entries()) {
          expect([draft.slice(span.start, span.end), words.includes("\n")]).toEqual([words, false]);
          expect(words).not.toBe("");
          expect(span.start).toBeGreaterThanOrEqual(edits[at - 1]?.span.end ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("touches only the words that change", () => {
    const [draft, rewrite] = ["Can you sign today, please?\n\nBest", "Could you sign it today?\n\nBest"];
    expect(wordEdits(draft, wordDiff(draft, rewrite)).map(({ words, replacement }) => [words, replacement])).toEqual([
      ["Can", "Could"],
      ["n", "n it"],
      [", please", ""],
    ]);
  });
});

const DRAFT = "Hi James,\n\nwe could meet on 12 May; see example.test/plan or write to me@example.test.\n\nBest,\nDana";

const refusal = (draft: string, answer: string): RewriteRefusal | string => {
  const read = readRewrite(draft, answer);
  return read.ok ? read.value.text : read.error;
};

describe("a model's answer", () => {
  it("is the draft's lines in other words, with its blank lines and indents", () => {
    const answer = DRAFT.replace("we could meet", "could we meet").replace("\n\nBest,\nDana", "\nBest,\n\n\n  Dana  ");
    expect(readRewrite(DRAFT, answer)).toEqual({
      ok: true,
      value: { text: DRAFT.replace("we could meet", "could we meet"), kept: expect.closeTo(0.95, 1) },
    });
    expect(refusal("  Hi there \r\n\n\tMy friend", "Hello there\nMy friend")).toBe("  Hello there \r\n\n\tMy friend");
  });

  it.each<[string, string, RewriteRefusal]>([
    ["nothing", " \n ", { reason: "empty" }],
    ["much more than the draft", `${DRAFT} ${"and so on ".repeat(30)}`, { reason: "too_long" }],
    ["fewer paragraphs", DRAFT.replace(",\n\nwe", ", we"), { reason: "other_lines" }],
    ["more paragraphs", DRAFT.replace("; see", ";\nsee"), { reason: "other_lines" }],
    ["HTML", DRAFT.replace("James", "<b>James</b>"), { reason: "adds", what: "markup" }],
    ["an HTML comment", DRAFT.replace("James", "James <!-- x -->"), { reason: "adds", what: "markup" }],
    ["a character reference", DRAFT.replace("James", "&#60;img"), { reason: "adds", what: "markup" }],
    ["Markdown", DRAFT.replace("James", "**James**"), { reason: "adds", what: "markup" }],
    ["a picture", DRAFT.replace("James", "![x](y)"), { reason: "adds", what: "markup" }],
    ["another address of the same site", DRAFT.replace("/plan", "/plan2/x"), { reason: "adds", what: "link" }],
    ["a link", DRAFT.replace("James", "https://elsewhere.test/x"), { reason: "adds", what: "link" }],
    ["a script as a link", DRAFT.replace("James", "javascript:alert"), { reason: "adds", what: "link" }],
    ["a telephone number behind a mark", DRAFT.replace("James", "James`tel:b"), { reason: "adds", what: "link" }],
    ["a name that ends like a domain", DRAFT.replace("James", "(elsewhere.test)"), { reason: "adds", what: "link" }],
    ["one with another dot", DRAFT.replace("James", "elsewhere。test"), { reason: "adds", what: "link" }],
    ["a mail address", DRAFT.replace("me@", "you@"), { reason: "adds", what: "link" }],
    ["another day", DRAFT.replace("12", "13"), { reason: "adds", what: "number" }],
    ["a number in other digits", DRAFT.replace("James", "James ٣"), { reason: "adds", what: "number" }],
    ["text that runs backwards", DRAFT.replace("James", "\u202eJames"), { reason: "adds", what: "hidden" }],
    ["characters nobody sees", DRAFT.replace("James", "Ja\u200bmes"), { reason: "adds", what: "hidden" }],
    ["half a character", DRAFT.replace("James", "\ud83d"), { reason: "adds", what: "hidden" }],
    ["a zero byte", DRAFT.replace("James", "James\u0000"), { reason: "adds", what: "hidden" }],
  ])("is refused with %s", (_, answer, refused) => {
    expect(refusal(DRAFT, answer)).toEqual(refused);
  });

  it("is refused when too few of the writer's words are left, and says how many", () => {
    const [draft, one, two] = ["a b c d e", "a b c x y", "a b x y z"];
    expect(readRewrite(draft, one)).toMatchObject({ ok: true, value: { kept: LEAST_KEPT } });
    expect(refusal(draft, two)).toEqual({ reason: "keeps_too_little", kept: 0.4 });
  });

  it("may hold what the draft holds: its links, numbers, markup and signs nobody sees", () => {
    const draft = "See https://example.test/a?b=1 — <b>12</b> \u200d ok";
    expect(refusal(draft, draft.replace("See", "Look at"))).toBe(draft.replace("See", "Look at"));
  });

  it("is never shown with a link, markup, number or hidden sign that the draft does not have, whatever it is", () => {
    const piece = fc.constantFrom(
      "<i>",
      "evil.test",
      "x@y.z",
      "7",
      "\u202e",
      "ftp://a",
      "tel:b",
      "`",
      "word",
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const read = readRewrite("word word word", `word word ${pieces.join("")}`);
        if (read.ok) expect(read.value.text).toMatch(/^[a-z` ]*$/);
      }),
    );
  });
});
