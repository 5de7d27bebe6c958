import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkedWords, placeNow } from "../../shared/domain/draft/markedWords.ts";

/** The words between brackets, marked in the text without the brackets. */
function marked(text: string): MarkedWords {
  const start = text.indexOf("[");
  const words = text.slice(start + 1, text.indexOf("]"));
  return { own: text.replace(/[[\]]/g, ""), span: { start, end: start + words.length }, words };
}

/** The text now, with brackets around what would be changed; `null` where nothing would be. */
function shown(before: string, now: string): string | null {
  const place = placeNow(marked(before), now);
  return place && `${now.slice(0, place.start)}[${now.slice(place.start, place.end)}]${now.slice(place.end)}`;
}

describe("marked words in a draft that was typed in since", () => {
  it.each([
    ["Hi [Jmes],", "Good morning,\nHi Jmes,", "Good morning,\nHi [Jmes],"],
    ["One. [Two]. Three.", "Two. Three. One.", "[Two]. Three. One."],
    [
      "just a line\nI [just] ask\nbye",
      "just\njust a line\nI just ask\nbye, just so",
      "just\njust a line\nI [just] ask\nbye, just so",
    ],
    ["Hi [Jmes],", "Hi Jmes,", "Hi [Jmes],"],
  ])("%j are found in %j", (before, now, found) => {
    expect(shown(before, now)).toBe(found);
  });

  it.each([
    ["were changed", "Hi [Jmes],", "Hi James,"],
    ["are a part of a longer word now", "Do it [soon].", "Do it sooner."],
    ["came twice, and it cannot be told which", "I [just] ask", "I just ask, just now"],
    ["were one of two, of which one is left", "I [just] ask, just now", "I just ask now"],
    ["are in one of two lines alike", "I [just] ask\nI just ask", "I just ask\nHi\nI just ask"],
    ["are others than was believed", "Hi [Jmes],", ""],
  ])("are not found where they %s", (_, before, now) => {
    expect(shown(before, now)).toBeNull();
  });

  it("are never those beside them, whatever is typed or taken away around them", () => {
    const text = fc.array(fc.constantFrom("just", "so", "ask", " ", "\n", ".", "a"), { maxLength: 12 });
    /** On each side of the words: what stands there, and twice so many letters from a place taken away and others typed. */
    const change = fc.record({ from: fc.nat(12), away: fc.nat(8), typed: text });
    const side = fc.record({ text, changes: fc.array(change, { maxLength: 2 }) });
    let found = 0;
    fc.assert(
      fc.property(side, fc.constantFrom("just", "just so", "a"), side, (before, words, after) => {
        const start = before.text.join("").length;
        const span = { start, end: start + words.length };
        const own = `${before.text.join("")}${words}${after.text.join("")}`;
        const head = changed(before);
        const now = `${head}${words}${changed(after)}`;
        const place = placeNow({ own, span, words }, now);
        if (place === null) return;
        found += 1;
        // Where their line was typed once more and theirs was changed, it is the line that counts.
        if (place.start !== head.length) expect(lineWith(now, place)).toEqual(lineWith(own, span));
      }),
      { numRuns: 2_000 },
    );
    expect(found).toBeGreaterThan(200);
  });
});

interface Side {
  readonly text: readonly string[];
  readonly changes: readonly { readonly from: number; readonly away: number; readonly typed: readonly string[] }[];
}

const changed = ({ text, changes }: Side): string =>
  changes.reduce(
    (now, { from, away, typed }) => `${now.slice(0, from)}${typed.join("")}${now.slice(from + away)}`,
    text.join(""),
  );

/** The line around a span, and what of it comes before the span and after. */
function lineWith(text: string, { start, end }: { readonly start: number; readonly end: number }): readonly string[] {
  return [text.slice(0, start).split("\n").at(-1) ?? "", text.slice(start, end), text.slice(end).split("\n")[0] ?? ""];
}
