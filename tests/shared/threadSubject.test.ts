import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isForward, normalisedSubject } from "../../shared/domain/thread/subject.ts";

const list = (subjects: string): string[] => subjects.split("|");

describe("normalisedSubject", () => {
  it.each([
    ...list(
      "Re[2]: Plan|RE: Plan|AW: WG: Plan|SV: Plan|Antw: Plan|RE:(2) Plan|Re：Plan|VS: VL: Plan|ODP: Plan|Odp.: Plan|PD: Plan",
    ),
    ...list(
      "Ynt: Plan|İLT: Plan|İlt: Plan|回复: Plan|答复: Plan|回覆：Plan|转发: Plan|Re : Plan|RE : TR : Plan|Rép : Plan|R: I: Plan",
    ),
    ...list(
      "RIF: Plan|Rv: Plan|RES: ENC: Plan|Doorst: Plan|Betr.: Plan|BETREFF: Plan|Antwort: Plan|Ответ: Plan|НА: Plan|Пер: Plan",
    ),
    ...list(
      "返信: Plan|転送: Plan|Re: 답장: Plan|전달: Plan|رد: Plan|إعادة توجيه: Plan|RE: השב: Plan|Re^2: Plan|Re-2: Plan|Re*2: Plan",
    ),
    ...list(
      "Re(3): Plan|RE [2]: Plan|Re:Re:Plan|  Re:   Plan  |Trả lời: Plan|Bls: Plan|Svar: VB: Plan|Ang: Plan|Απ: Plan|Vá: Plan",
    ),
    ...list(
      "[EXTERNAL] Re: Plan|Re: [EXTERNAL] Plan|RE: [EXT]: Plan|Fwd: [External Email] Re: Plan|WG: [EXT] AW: Plan|[Extern] AW: Plan",
    ),
    ...list(
      "*** SPAM *** Re: Plan|[SPAM] Re: Plan|***SPAM*** Plan|(External) Re: Plan|EXTERNAL: Re: Plan|Re: {Spam?} Plan",
    ),
    ...list("Automatic reply: Plan|Réponse automatique : Plan|Re: Accepted: Plan|Undeliverable: RE: Plan"),
  ])("is the same for %j", (subject) => expect(normalisedSubject(subject)).toBe("plan"));

  it.each([
    ["Re-plan", "re-plan"],
    ["Reply to all: Plan", "reply to all: plan"],
    ["Report: Plan", "report: plan"],
    ["External review: Plan", "external review: plan"],
    ["[harbour-talk] Plan", "[harbour-talk] plan"],
    ["[EXT]", "[ext]"],
    ["Re:", ""],
  ])("keeps what belongs to %j", (subject, kept) => expect(normalisedSubject(subject)).toBe(kept));

  it("is settled: doing it twice changes nothing", () => {
    const part = fc.constantFrom("Re:", "AW: ", "[EXT] ", "(2)", " ", "Plan", "İ", "***SPAM***", "：", "é", "[", "-2:");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = normalisedSubject(parts.join(""));
        expect(normalisedSubject(once)).toBe(once);
      }),
    );
  });
});

describe("isForward", () => {
  it.each(list("FW: Plan|[EXT] WG: Plan|TR : Plan|İlt: Plan|转发：Plan|Fwd: Re: Plan"))("is true of %j", (subject) =>
    expect(isForward(subject)).toBe(true),
  );

  it.each(list("Re: FW: Plan|Plan|[EXT] Plan|Forward planning"))("is false of %j", (subject) =>
    expect(isForward(subject)).toBe(false),
  );
});
