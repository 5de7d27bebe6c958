import { describe, expect, it } from "vitest";
import type { Suggestion } from "../../shared/domain/tone/rule.ts";
import { promisedAttachment, sendDoubts } from "../../shared/domain/tone/sendDoubts.ts";
import { instant, timeZone } from "../../shared/time.ts";

const NOW = instant(Date.parse("2026-11-20T15:00:00Z"));
const WORLD = { now: NOW, zone: timeZone("Europe/London") };
const DANA = "dana@northwind.example";

const PROMISING = [
  "Please find attached the plan.",
  "The draft is attached.",
  "Attached is the list we spoke of.",
  "I've attached two photographs of the kiln.",
  "I am attaching the offer.",
  "See the attachment for the numbers.",
  "Anbei der Vertrag.",
  "Im Anhang findest du die Liste.",
  "Die Zahlen sind beigefügt.",
  "Vous trouverez ci-joint le devis.",
  "Je joins les photos.",
  "Le plan est en pièce jointe.",
  "Te adjunto el plano.",
  "Adjunto encontrarás la lista.",
];
const NOT_PROMISING = [
  "Thank you for the list you attached.",
  "I am attached to this house.",
  "Your attachment did not open.",
  "There is no attachment, only words.",
  "I could not see the attachment.",
  "The plan was attached to my last message.",
  "I forgot the attachment yesterday.",
  "If the file is attached, tell me.",
  "Dein Anhang kam nicht an, bitte noch einmal.",
  "Ich habe nichts angehängt, nicht heute.",
  "Votre pièce jointe manque.",
  "Je n'ai pas reçu le plan en pièce jointe.",
  "No encuentro tu adjunto.",
  "We met at the lake.",
];

describe("promisedAttachment", () => {
  it.each(PROMISING)("hears the promise in “%s”", (text) => expect(promisedAttachment(text)).not.toBeNull());
  it.each(NOT_PROMISING)("hears none in “%s”", (text) => expect(promisedAttachment(text)).toBeNull());
  it("gives the words as they stand in the text", () =>
    expect(promisedAttachment("Hello Dana.\nVous trouverez ci-joint le devis.")).toBe("ci-joint"));
});

const advice = (reason: Suggestion["reason"], words: string): Suggestion => ({
  id: words,
  rule: "wrong-name",
  span: { start: 0, end: words.length },
  words,
  reason,
  severity: "think_again",
  edits: [],
});
const reader = (more: Partial<Parameters<typeof sendDoubts>[0]["readers"][number]>) => ({
  address: DANA,
  advice: [],
  colleagueAt: null,
  ...more,
});

describe("sendDoubts", () => {
  it("asks about a misspelt name while it stands there and the reader is addressed", () => {
    const misspelt = advice({ code: "name_misspelt", values: { written: "Dnaa", right: "Dana" } }, "Dnaa");
    expect(sendDoubts({ own: "Hi Dnaa", readers: [reader({ advice: [misspelt] })] }, WORLD)).toEqual([
      { reason: misspelt.reason, while: { to: DANA, words: "Dnaa", nothingAttached: false } },
    ]);
  });

  it("asks about a third message without an answer whatever it says", () => {
    const third = advice({ code: "third_without_answer", values: { unanswered: 2, until: null } }, "Hello again");
    const [doubt] = sendDoubts({ own: "Hello again", readers: [reader({ advice: [third] })] }, WORLD);
    expect(doubt?.while).toEqual({ to: DANA, words: null, nothingAttached: false });
  });

  it("leaves a pitch within a relationship to the pane", () => {
    const pitch = (bond: "encounter" | "relationship") =>
      advice({ code: "pitch_before_trust", values: { bond, what: "demo", sure: true } }, "a quick demo");
    const doubts = (bond: "encounter" | "relationship") =>
      sendDoubts({ own: "a quick demo", readers: [reader({ advice: [pitch(bond)] })] }, WORLD);
    expect([doubts("encounter").length, doubts("relationship").length]).toEqual([1, 0]);
  });

  it("leaves a pitch that signs alone tell to the pane", () => {
    const values = { bond: "encounter", what: "offer", sure: false } as const;
    const pitch = advice({ code: "pitch_before_trust", values }, "room for one more");
    expect(sendDoubts({ own: "room for one more", readers: [reader({ advice: [pitch] })] }, WORLD)).toEqual([]);
  });

  it("leaves to the pane what is a matter of taste", () => {
    const taste = advice({ code: "sounds_like_an_announcement", values: {} }, "We are excited");
    expect(sendDoubts({ own: "We are excited", readers: [reader({ advice: [taste] })] }, WORLD)).toEqual([]);
  });

  it("asks about a colleague who was in touch today, in the user's zone", () => {
    const at = (text: string) => instant(Date.parse(text));
    const doubts = (colleagueAt: string) =>
      sendDoubts({ own: "Hello", readers: [reader({ colleagueAt: at(colleagueAt) })] }, WORLD).map(
        ({ reason }) => reason.code,
      );
    expect(doubts("2026-11-20T08:00:00Z")).toEqual(["colleague_wrote_today"]);
    expect(doubts("2026-11-19T23:00:00Z")).toEqual([]);
  });

  it("asks about a promised attachment only while nothing is attached", () => {
    expect(sendDoubts({ own: "The plan is attached.", readers: [] }, WORLD)).toEqual([
      {
        reason: { code: "attachment_missing", values: { promise: "is attached" } },
        while: { to: null, words: "is attached", nothingAttached: true },
      },
    ]);
  });
});
