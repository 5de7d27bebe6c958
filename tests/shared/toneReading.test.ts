import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../shared/domain/draft/span.ts";
import { type DraftReading, readDraft } from "../../shared/domain/tone/reading/draftReading.ts";
import { localDate } from "../../shared/time.ts";

/** A Sunday. */
const TODAY = localDate("2026-11-22");
const read = (text: string): DraftReading => readDraft(text, { today: TODAY });
const wordsAt = ({ text }: DraftReading, span: Span | null | undefined): string | null =>
  span ? text.slice(span.start, span.end) : null;
const asksOf = (text: string) => {
  const reading = read(text);
  return reading.asks.map(({ marker, what, who, by }) => ({
    marker: wordsAt(reading, marker),
    what: wordsAt(reading, what),
    who: wordsAt(reading, who),
    by: by?.on ?? null,
  }));
};
const promisesOf = (text: string) => {
  const reading = read(text);
  return reading.promises.map(({ marker, what, by }) => [
    wordsAt(reading, marker),
    wordsAt(reading, what),
    by?.on ?? null,
  ]);
};

describe("an ask in a draft", () => {
  it.each([
    ["Could you send me the signed form by Friday?", "Could you", "send me the signed form", null, "2026-11-27"],
    ["Send me the numbers by tomorrow.", "Send", "me the numbers", null, "2026-11-23"],
    [
      "I was wondering if you could ask Maria Lopez.",
      "I was wondering if",
      "you could ask Maria Lopez",
      "Maria Lopez",
      null,
    ],
    ["Könnten Sie mir den Vertrag schicken?", "Könnten Sie", "mir den Vertrag schicken", null, null],
    [
      "Pourriez-vous m'envoyer le contrat avant le 12 décembre ?",
      "Pourriez-vous",
      "m'envoyer le contrat",
      null,
      "2026-12-12",
    ],
    ["¿Podrías enviarme el informe antes del viernes?", "Podrías", "enviarme el informe", null, "2026-11-27"],
  ])("is read from “%s”", (text, ...[marker, what, who, by]) => {
    expect(asksOf(text)).toEqual([{ marker, what, who, by }]);
  });

  it.each([
    "Thank you for letting me know.",
    "Please find attached the list.",
    "There is no need to reply.",
    "Vielen Dank für Ihre Nachricht.",
    "Merci pour votre aide.",
    "Gracias por tu mensaje.",
  ])("is not seen in “%s”", (text) => {
    expect(asksOf(text)).toEqual([]);
  });
});

describe("a promise in a draft", () => {
  it.each([
    ["I'll send you the plan by Nov 30.", "I'll send", "you the plan", "2026-11-30"],
    ["We will get back to you next week.", "We will get back", "to you", "2026-11-27"],
    ["Ich schicke Ihnen die Liste bis zum 5. Dezember.", "Ich schicke Ihnen", "die Liste", "2026-12-05"],
    ["Je vous rappelle demain.", "Je vous rappelle", "", "2026-11-23"],
    ["Te enviaré la lista el 3 de diciembre.", "Te enviaré", "la lista", "2026-12-03"],
  ])("is read from “%s”", (text, ...parts) => {
    expect(promisesOf(text)).toEqual([parts]);
  });
});

describe("a day in a draft", () => {
  const dayIn = (text: string) => read(`The plan is due ${text}`).days.map(({ on }) => on);

  it.each([
    ["by Sunday", "2026-11-29"],
    ["next Friday", "2026-11-27"],
    ["by the end of the month", "2026-11-30"],
    ["by January 5", "2027-01-05"],
    ["in 3 days", "2026-11-25"],
    ["on 2026-12-24", "2026-12-24"],
    ["by 25/12", "2026-12-25"],
  ])("written “%s” is %s from Sunday 22 November 2026 on", (text, day) => {
    expect(dayIn(text)).toEqual([day]);
  });

  it("stays unknown where two orders of day and month are in use", () => {
    expect(dayIn("by 5/11")).toEqual([null]);
  });

  it("stays unknown without a today to count from", () => {
    expect(readDraft("Call me by Friday.").days.map(({ on }) => on)).toEqual([null]);
  });
});

describe("a draft", () => {
  const reading = read(
    "Hi Dana,\n\nThanks so much for the notes. Maybe we could show you our platform? As I already told you, this is URGENT!!! :-)\n\nBest regards,\nTom Baker",
  );

  it("has greeting and sign-off apart from its sentences", () => {
    expect(wordsAt(reading, reading.greeting?.span)).toBe("Hi Dana,");
    expect(wordsAt(reading, reading.signOff?.phrase)).toBe("Best regards");
    expect(wordsAt(reading, reading.signOff?.name)).toBe("Tom Baker");
    expect(reading.sentences.map((span) => wordsAt(reading, span))[0]).toBe("Thanks so much for the notes.");
  });

  it("shows the words of each gesture", () => {
    const words = (spans: readonly Span[]) => spans.map((span) => wordsAt(reading, span));
    expect(words(reading.thanks)).toEqual(["Thanks so much for"]);
    expect(words(reading.hedges)).toEqual(["Maybe"]);
    expect(words(reading.pressure)).toEqual(["As I already told", "URGENT"]);
    expect(reading.offers.map(({ kind }) => kind)).toEqual(["demo"]);
    expect(words(reading.marks.exclamations)).toEqual(["!!!"]);
    expect(words(reading.marks.emoji)).toEqual([":-)"]);
  });

  it("in a language without a pack says so and is not judged by English words", () => {
    const polish = read("Cześć Aniu,\n\nDziękuję bardzo za wiadomość. Czy mogłabyś przesłać mi raport do piątku?");
    expect(polish.language).toEqual({ code: "pl", pack: null });
    expect(polish.questions).toHaveLength(1);
    expect(polish.asks).toEqual([]);
  });
});

describe("reading any text", () => {
  const mailLike = fc
    .array(
      fc.constantFrom(
        "Hi ",
        "Dana",
        ",",
        "\n",
        "by Friday",
        "?",
        ". ",
        "please ",
        "could you ",
        "3. ",
        "’",
        "I'll send ",
        "Grüße",
        "😀",
        "\u2028",
        "  ",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));

  it("never fails, and every span lies inside it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), mailLike), (text) => {
        const spans = JSON.stringify(read(text)).matchAll(/"start":(-?\d+),"end":(-?\d+)/gu);
        for (const [, start, end] of spans) {
          expect(Number(start)).toBeGreaterThanOrEqual(0);
          expect(Number(end)).toBeGreaterThanOrEqual(Number(start));
          expect(Number(end)).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
