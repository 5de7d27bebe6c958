import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBody } from "../../shared/domain/thread/read.ts";
import { analyse } from "../../shared/domain/tone/analyse.ts";
import { STRANGER } from "../../shared/domain/tone/brief.ts";
import { aContext, briefFor, JUST_MET, WAITING, WELL_KNOWN } from "../builders/tone.ts";

const DRAFT = `Hi Jmes,

We are thrilled to announce the new tool. Could we schedule a call about it? Any thoughts?

Best,
Dana`;
const rules = (draft: string, tie = JUST_MET) =>
  analyse(draft, briefFor(tie), aContext()).suggestions.map(({ rule }) => rule);

describe("analyse", () => {
  it("gives the same draft different advice at acquaintance and in continuation, best first", () => {
    expect(rules(DRAFT, JUST_MET)).toEqual(["wrong-name", "early-pitch", "broadcast-voice", "vague-ask"]);
    expect(rules(DRAFT, WELL_KNOWN)).toEqual(["wrong-name", "broadcast-voice", "vague-ask"]);
  });

  it("treats a stranger as an acquaintance", () =>
    expect(rules("Could we schedule a call?", STRANGER)).toEqual(["early-pitch"]));

  it("leaves out what the user dismissed for this person", () => {
    expect(rules(DRAFT, { ...JUST_MET, dismissedRules: ["early-pitch", "wrong-name"] })).toEqual([
      "broadcast-voice",
      "vague-ask",
    ]);
  });

  it("finds the same with a quoted trail and a signature below", () => {
    const html = DRAFT.split("\n")
      .map((line) => `<div>${line || "<br>"}</div>`)
      .join("");
    const trail =
      '<div id="Signature"><p>Dear all</p></div><div id="divRplyFwdMsg">From: Jim</div><p>Any thoughts? Just checking in.</p>';
    const web = analyse(readBody({ html }).own, briefFor(JUST_MET), aContext());
    expect(analyse(readBody({ html: html + trail }).own, briefFor(JUST_MET), aContext())).toEqual(web);
    expect(web.suggestions).toHaveLength(4);
  });

  it("says how easy the draft is to answer", () => {
    const draft = "Hi Jim,\n\ncould you send me the plan by Friday? Which lamp is yours?";
    expect(analyse(draft, briefFor(WELL_KNOWN), aContext()).clarity).toEqual({
      words: 12,
      longestSentence: 8,
      questions: 2,
      asks: 2,
      asksWithoutDay: 1,
    });
  });

  it("names a suggestion alike wherever its words move, and holds none of them in the name", () => {
    const before = analyse(DRAFT, briefFor(JUST_MET), aContext()).suggestions;
    const moved = analyse(DRAFT.replace("We are", "A line more. We are"), briefFor(JUST_MET), aContext()).suggestions;
    expect(moved.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(before.map(({ id }) => id).join(" ")).not.toMatch(/jmes|schedule|thoughts/i);
  });

  it("gives two of a kind two names", () => {
    const ids = analyse(
      "Any thoughts? Also: any thoughts? Any thoughts?",
      briefFor(WELL_KNOWN),
      aContext(),
    ).suggestions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    [
      "Italian",
      "Ciao Jim,\n\nvorrei mostrarti la nostra demo la prossima settimana. Quando sei libero per una chiamata con noi?",
    ],
    [
      "Dutch",
      "Hoi Jim,\n\nik wil graag een afspraak met je maken om onze demo te laten zien. Wanneer heb je tijd voor een gesprek?",
    ],
    ["Russian", "Привет,\n\nможно ли назначить встречу на следующей неделе и показать вам продукт?"],
    ["Japanese", "こんにちは。来週お会いできますか。新しい製品をお見せしたいです。"],
  ])("says that it does not know %s", (_, draft) => {
    expect(analyse(draft, briefFor(JUST_MET), aContext())).toEqual({
      language: "unsupported",
      spoken: null,
      suggestions: [],
      clarity: null,
    });
  });

  it("checks the name in any language", () => {
    const draft = "Ciao Jmes,\n\nho messo le cifre per te e per il gruppo nella cartella che conosci.";
    expect(analyse(draft, briefFor(JUST_MET), aContext())).toMatchObject({
      language: "unsupported",
      suggestions: [{ words: "Jmes" }],
    });
  });

  it("marks words of the draft without overlap, five at most", () => {
    const parts = [
      "Hi Jon,\n",
      "Dear all,\n",
      "Any thoughts? ",
      "Just checking in. ",
      "Could we book a demo? ",
      "We are happy to share it. ",
      "\n\n",
      "Fine. ",
      "é",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 12 }),
        fc.constantFrom(JUST_MET, WELL_KNOWN, WAITING),
        (words, tie) => {
          const draft = words.join("");
          const { suggestions } = analyse(draft, briefFor(tie), aContext());
          expect(suggestions.length).toBeLessThanOrEqual(5);
          let end = 0;
          for (const { span, words: marked } of suggestions.toSorted(
            (one, other) => one.span.start - other.span.start,
          )) {
            expect(draft.slice(span.start, span.end)).toBe(marked);
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
        },
      ),
    );
  });

  it.each([
    "a",
    " ",
    "\n",
    "Hi ",
    "schedule a quick short brief ",
    "any thoughts on ",
    "just checking ",
    "A.",
    "we are so very ",
    "you have ",
    "did you get a chance to ",
  ])("reads 50,000 units of %j at once", (part) => {
    const started = performance.now();
    analyse(part.repeat(Math.ceil(1_000_000 / part.length)), briefFor(WAITING), aContext());
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
