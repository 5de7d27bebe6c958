import { describe, expect, it } from "vitest";
import { analyse } from "../../shared/domain/tone/analyse.ts";
import type { TieForTone } from "../../shared/domain/tone/brief.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import { aContext, briefFor, CASUAL_WRITER, FORMAL_WRITER, JUST_MET, WELL_KNOWN } from "../builders/tone.ts";

const rulesFor = (draft: string, tie: TieForTone): readonly RuleId[] =>
  analyse(draft, briefFor(tie), aContext()).suggestions.map(({ rule }) => rule);

/** A draft, what is said of it to an acquaintance, and what to somebody in continuation. */
type Pair = readonly [draft: string, early: readonly RuleId[], late: readonly RuleId[]];

const PAIRS: readonly Pair[] = [
  ["Hi Jim,\n\nshall we schedule a short call on Thursday?\n\nDana", ["early-pitch"], []],
  ["Hi Jim,\n\nI could give you a quick demo of the new lamp.\n\nDana", ["early-pitch"], []],
  ["Hi Jim,\n\nwe offer you ten hours of work at our usual price.\n\nDana", ["early-pitch"], []],
  ["Hi Jim,\n\nmay I send you a quote for the roof?\n\nDana", ["early-pitch"], []],
  ["Hi Jim,\n\nany thoughts? And could we hop on a call?\n\nDana", ["early-pitch", "vague-ask"], ["vague-ask"]],
  ["Hi Jim,\n\ngonna be in town on Friday.\n\nDana", ["too-familiar"], []],
  ["Hi Jim,\n\nthe slides are up 😂\n\nDana", ["too-familiar"], []],
  ["Hi Jim,\n\nwanna see the new lamp? lol\n\nDana", ["too-familiar", "too-familiar"], []],
  ["Dear Sir or Madam,\n\nthe lamp is ready.\n\nDana", [], ["too-stiff"]],
  ["Hi Jim,\n\nI am writing to inform you that the lamp is ready.\n\nDana", [], ["too-stiff"]],
  ["Hi Jim,\n\njust checking in on the lamp.\n\nDana", ["chaser"], []],
  ["Hi Jim,\n\nany news on the lamp?\n\nDana", ["chaser"], []],
  ["Hi Jim,\n\nwhere do you work? Which lamp is yours? Who made it?\n\nDana", ["too-many-asks"], []],
  ["Hallo Jim,\n\nkönnen wir einen Termin vereinbaren? Ich zeige Ihnen die Lampe.\n\nDana", ["early-pitch"], []],
  ["Hallo Jim,\n\nhaben Sie schon etwas Neues von der Lampe gehört?\n\nDana", ["chaser"], []],
  ["Hallo Jim,\n\ndie Lampe ist fertig und sie ist echt mega krass.\n\nDana", ["too-familiar"], []],
  ["Bonjour Jim,\n\npourrions-nous fixer un rendez-vous pour vous présenter la lampe ?\n\nDana", ["early-pitch"], []],
  ["Coucou Jim,\n\nla lampe est prête et elle est pour vous.\n\nDana", ["too-familiar"], []],
  ["Hola Jim:\n\n¿Podemos agendar una llamada para hablar de la lámpara?\n\nDana", ["early-pitch"], []],
  ["Hola Jim:\n\nPor medio de la presente te informo de que la lámpara está lista.\n\nDana", [], ["too-stiff"]],
];

describe("the same draft", () => {
  it.each(PAIRS)("gets other advice at acquaintance than in continuation: %j", (draft, early, late) => {
    expect(rulesFor(draft, JUST_MET)).toEqual(early);
    expect(rulesFor(draft, WELL_KNOWN)).toEqual(late);
    expect(early).not.toEqual(late);
  });
});

describe("mirroring", () => {
  const STIFF = "Dear Mr Ward,\n\nPlease find attached the minutes, as per your request.\n\nYours sincerely,\nDana";
  const LOOSE = "Hi Jim,\n\nthe minutes are gonna be late 😂\n\nsee ya\nDana";
  const to = (style: TieForTone["style"]): TieForTone => ({ ...WELL_KNOWN, style });

  it("gives a formal and a casual writer opposite advice", () => {
    expect(new Set(rulesFor(STIFF, to(CASUAL_WRITER)))).toEqual(new Set(["too-stiff"]));
    expect(rulesFor(STIFF, to(FORMAL_WRITER))).toEqual([]);
    expect(rulesFor(LOOSE, to(CASUAL_WRITER))).toEqual([]);
    expect(new Set(rulesFor(LOOSE, to(FORMAL_WRITER)))).toEqual(new Set(["too-familiar"]));
  });

  it("says nothing of style while too few of their messages are known", () => {
    expect(rulesFor(LOOSE, to(null))).toEqual([]);
    expect(rulesFor(STIFF, to(null))).toEqual([]);
  });

  it.each([
    ["Sehr geehrter Herr Ward,\n\nanbei erhalten Sie die Fotos von der Feier.\n\nMit freundlichen Grüßen\nDana"],
    ["Cher Monsieur Ward,\n\nveuillez trouver ci-joint les photos de la fête.\n\nDana"],
    ["Estimado señor Ward:\n\nAdjunto le remito las fotos de la fiesta.\n\nAtentamente,\nDana"],
  ])("finds %j too stiff for a casual writer alone", (draft) => {
    expect(new Set(rulesFor(draft, to(CASUAL_WRITER)))).toEqual(new Set(["too-stiff"]));
    expect(rulesFor(draft, to(FORMAL_WRITER))).toEqual([]);
  });

  it("cites how many of their messages were compared", () => {
    const [first] = analyse(STIFF, briefFor(to(CASUAL_WRITER)), aContext()).suggestions;
    expect(first?.reason).toEqual({ code: "stiffer_than_they_write", values: { messages: 8 } });
  });

  it("greets a casual writer in their way", () => {
    const [first] = analyse(STIFF, briefFor(to(CASUAL_WRITER)), aContext()).suggestions;
    expect(first?.edits[0]).toEqual({ label: "greet_as_they_do", replacement: "Hello James," });
  });
});
