import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HtmlEdit, replaceSpan } from "../../shared/domain/draft/edit.ts";
import { takeBack } from "../../shared/domain/draft/takeBack.ts";
import { textOfHtml } from "../../shared/domain/thread/htmlText.ts";

/** `words` of `html`, the first that are there, replaced as a suggestion would. */
function edited(html: string, words: string, replacement: string): HtmlEdit {
  const start = textOfHtml(html).text.indexOf(words);
  const edit = replaceSpan(html, { start, end: start + words.length }, replacement);
  if (start < 0 || !edit.ok) throw new Error(`Cannot replace “${words}” in ${html}`);
  return edit.value;
}

const refusal = { ok: false, error: { reason: "changed" } };

describe("takeBack", () => {
  it("finds its words when the writer has typed before them since", () => {
    const edit = edited("<p>Hi Jon</p>", "Jon", "Johnny");
    expect(takeBack("<p>Well, hi Johnny</p>", edit)).toEqual({ ok: true, value: "<p>Well, hi Jon</p>" });
  });

  it("finds its words when the writer has typed right behind them since", () => {
    const edit = edited("<p>Hi James</p>", "James", "Jim");
    expect(takeBack("<p>Hi Jim, how are you?</p>", edit)).toEqual({ ok: true, value: "<p>Hi James, how are you?</p>" });
  });

  it("refuses when its words are gone", () => {
    expect(takeBack("<p>Hello</p>", edited("<p>Hi Jon</p>", "Jon", "Johnny"))).toMatchObject(refusal);
  });

  it("puts words that were left out back where they stood, however much was typed before", () => {
    const ask = "Can we schedule a call next week?";
    const edit = edited(`<p>Hi Jim,</p><p>thank you for the two pages you sent. ${ask}</p><p>Mara</p>`, ask, "");
    const typed = edit.html.replace("Hi Jim,", "Dear Jim, dear Ann, dear all of you in Bergen,");
    expect(takeBack(typed, edit)).toEqual({
      ok: true,
      value: `<p>Dear Jim, dear Ann, dear all of you in Bergen,</p><p>thank you for the two pages you sent. ${ask}</p><p>Mara</p>`,
    });
  });

  it("refuses to put words back where nobody can tell their place any more", () => {
    const edit = edited("<p>Hi</p><p>Can we schedule a call next week?</p>", "Can we schedule a call next week?", "");
    expect(takeBack("<p>Hello dear James</p><p></p>", edit)).toMatchObject(refusal);
    const items = edited("<ul><li>one</li><li>two</li><li>three</li></ul>", "two", "");
    expect(takeBack("<ul><li>one</li><li>new</li><li></li><li>three</li></ul>", items)).toMatchObject(refusal);
  });

  it("refuses where the same words stand twice and either may be meant", () => {
    const edit = edited("<p>James, hello</p>", "James", "Jim");
    expect(takeBack("<p>Jim and Jim, hello</p>", edit)).toMatchObject(refusal);
  });

  it("tells two like words apart by what stands around them", () => {
    const html = "<p>A word to Jim about the new plan.</p><p>Another one to James about the old plan.</p>";
    const edit = edited(html, "James", "Jim");
    expect(takeBack(edit.html.replace("A word", "And a word"), edit)).toEqual({
      ok: true,
      value: html.replace("A word", "And a word"),
    });
  });

  const WORDS = ["Hi ", "Jim", " a", ", ", "call ", "plan", "</p><p>", "<br>", "<b>", "</b>", "&amp;", "é"] as const;
  const htmls = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 24 }).map((parts) => parts.join(""));
  const keys = fc.array(
    fc.record({ at: fc.nat(), over: fc.nat(4), typed: fc.oneof(htmls, fc.string({ maxLength: 8 })) }),
    { maxLength: 3 },
  );
  type Keys = readonly { readonly at: number; readonly over: number; readonly typed: string }[];
  const afterTyping = (html: string, typing: Keys): string =>
    typing.reduce((text, { at, over, typed }) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + typed + text.slice(start + over);
    }, html);
  /** HTML on one side of a change, and the same after some typing. */
  const sides = fc.tuple(htmls, keys).map(([then, typing]) => ({ then, now: afterTyping(then, typing) }));
  const changes = fc.record({
    removed: fc.constantFrom("call", "James", "next week?"),
    inserted: fc.constantFrom("", "", "Jim", "a"),
  });

  it("never misplaces words, whatever is typed before and behind them, and is exact where nothing was", () => {
    const done = { "untouched back": 0, "untouched refused": 0, "typed back": 0, "typed refused": 0 };
    fc.assert(
      fc.property(sides, sides, changes, (before, behind, { removed, inserted }) => {
        const html = before.then + inserted + behind.then;
        const now = before.now + inserted + behind.now;
        // Typing may also make the very same text anew, with its words elsewhere.
        fc.pre(now !== html || before.now === before.then);
        const back = takeBack(now, { html, start: before.then.length, removed, inserted });
        if (back.ok) expect(back.value).toBe(before.now + removed + behind.now);
        const typing = now === html ? "untouched" : "typed";
        done[`${typing} ${back.ok ? "back" : "refused"}`] += 1;
      }),
      { numRuns: 5_000 },
    );
    expect(done["untouched refused"]).toBe(0);
    expect(Math.min(done["untouched back"], done["typed back"], done["typed refused"])).toBeGreaterThan(50);
  });
});
