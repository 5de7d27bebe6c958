import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDraft } from "../../shared/domain/tone/reading/draftReading.ts";

const formality = (text: string): number => readDraft(text).formality?.value ?? Number.NaN;
const politeness = (text: string): number => readDraft(text).politeness?.value ?? Number.NaN;

describe("the formality of a draft", () => {
  it.each([
    {
      language: "en",
      formal:
        "Dear Dr. Klein,\n\nI am writing with regard to the agreement which was signed in October. Please confirm whether the committee has approved the amendments.\n\nYours sincerely,\nTom Baker",
      casual: "hey Dana!! that was so cool lol. gonna grab lunch, wanna come? lemme know :)\n\ncheers\ntom",
    },
    {
      language: "de",
      formal:
        "Sehr geehrte Frau Klein,\n\nbezugnehmend auf Ihr Schreiben übersende ich Ihnen die erforderlichen Unterlagen.\n\nMit freundlichen Grüßen\nTom Baker",
      casual: "Hey Jan,\n\nwar echt super gestern! Hast du Lust auf ein Bier? Sag mal Bescheid :)\n\nLG Tom",
    },
    {
      language: "fr",
      formal:
        "Madame,\n\nJe vous prie de bien vouloir trouver ci-joint les documents concernant votre dossier d'inscription.\n\nCordialement,\nTom",
      casual: "salut! ça va? on se voit ce soir? c'était trop cool hier, bisous",
    },
    {
      language: "es",
      formal:
        "Estimada señora Herrera:\n\nPor medio de la presente le remito la documentación correspondiente a su solicitud de inscripción.\n\nAtentamente,\nTom",
      casual: "hola! qué tal? nos vemos esta noche? fue muy guay lo de ayer, un beso",
    },
  ])("in $language is higher for a letter than for a note between friends", ({ formal, casual }) => {
    expect(formality(formal)).toBeGreaterThan(formality(casual) + 0.2);
  });

  it("says where it comes from the look of the text alone", () => {
    expect(readDraft("Merci beaucoup pour votre retour, je vous rappelle demain.").formality?.basis).toBe("shape");
  });

  it("is not told in a language without a pack", () => {
    const { formality: score } = readDraft("Dziękuję bardzo za wiadomość. Czy mogłabyś przesłać mi raport do piątku?");
    expect(score).toBeNull();
  });

  it("names the words it comes from", () => {
    const text = "gonna grab lunch, wanna come? lemme know";
    const pulling = readDraft(text, { language: "en" }).formality?.signs.filter(({ weight }) => weight < 0) ?? [];
    expect(pulling.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      expect.arrayContaining(["gonna", "wanna", "lemme"]),
    );
  });
});

describe("the politeness of a draft", () => {
  it.each([
    [
      "Would you mind having a look at the plan, if you have time? Thank you!",
      "Why is the plan still not done? Look at it now.",
    ],
    ["Could you please tell me where the list is?", "Where is the list? You never answer."],
    ["Thanks so much for your help. May I ask you for the second part, too?", "You forgot the second part. Send it."],
  ])("is higher in “%s” than in “%s”", (polite, blunt) => {
    expect(politeness(polite)).toBeGreaterThan(politeness(blunt) + 0.2);
  });
});

describe("scores of any text", () => {
  it("lie between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const score of [
          readDraft(text, { language: "en" }).formality,
          readDraft(text, { language: "en" }).politeness,
        ]) {
          expect(score?.value ?? 0).toBeGreaterThanOrEqual(0);
          expect(score?.value ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
