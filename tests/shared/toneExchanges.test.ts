import { describe, expect, it } from "vitest";
import { draftOf } from "../../shared/domain/tone/draft.ts";
import { exchangesIn } from "../../shared/domain/tone/exchanges.ts";
import { aContext } from "../builders/tone.ts";

const exchanges = (text: string) =>
  exchangesIn(draftOf(text, aContext())).map(({ kind, words, due }) => [kind, words, due]);

describe("exchangesIn", () => {
  // The writer's day is Sunday, 22 November 2026.
  it.each([
    ["Hi Jim,\n\nCould you send me the plan by Friday?", "Could you send me the plan by Friday?"],
    ["Hallo Jim,\n\nkönntest du mir den Plan bis Freitag schicken?", "könntest du mir den Plan bis Freitag schicken?"],
    [
      "Bonjour Jim,\n\nPourrais-tu m'envoyer le plan d'ici vendredi ?",
      "Pourrais-tu m'envoyer le plan d'ici vendredi ?",
    ],
    ["Hola Jim:\n\n¿Podrías enviarme el plan antes del viernes?", "¿Podrías enviarme el plan antes del viernes?"],
  ])("finds what is asked for, with its day: %j", (text, words) => {
    expect(exchanges(text)).toEqual([["ask", words, "2026-11-27"]]);
  });

  it("finds what is given, after what is asked for", () => {
    const text = "Hi Jim,\n\nI have attached the article about lanterns for you. Could you send me the plan?";
    expect(exchanges(text)).toEqual([
      ["ask", "Could you send me the plan?", null],
      ["give", "I have attached the article about lanterns for you.", null],
    ]);
  });

  it("is none of a promise, of small talk, of somebody else's words and of a language it does not know", () => {
    expect(exchanges("Hi Jim,\n\nI will send you the plan by Friday. How are you?")).toEqual([]);
    expect(exchanges("Hi Jim,\n\nHe wrote “could you send me the plan?” to everybody.")).toEqual([]);
    expect(exchanges("Привет,\n\nможно ли назначить встречу на следующей неделе?")).toEqual([]);
  });
});
