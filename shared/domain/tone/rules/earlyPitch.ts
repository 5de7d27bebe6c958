/** Selling or asking for a meeting before there is any trust (relationship model, section 8). */

import type { Span } from "../../draft/span.ts";
import type { ToneBrief } from "../brief.ts";
import { type Draft, isQuoted, sentenceOf } from "../draft.ts";
import type { Edit, Finding, Rule, Severity } from "../rule.ts";
import { isTold, signed } from "../signs.ts";
import { isEarly, isEveryday } from "../ties.ts";
import { leaveOut, nearby } from "../words.ts";

export const earlyPitch: Rule = {
  id: "early-pitch",
  check(draft, brief) {
    const { words } = draft;
    if (words === null || isEveryday(brief) || !isEarly(brief)) return [];
    const read = draft.offers
      .map((offer) => ({ ...offer, sure: true }))
      .filter(({ span }) => !(isTold(draft, span) || isIn(draft, span, draft.signs?.theirs)));
    const signs = signed(draft, "pitches").map((span) => ({ span, kind: "offer" as const, sure: false }));
    return [...read, ...signs]
      .filter(({ span }) => !(isQuoted(draft, span) || nearby(draft, span, words.askedFor)))
      .filter(({ span }) => !isIn(draft, span, draft.signs?.offeredByOthers))
      .filter(({ span }) => !isIn(draft, span, draft.signs?.noOffer))
      .map(({ span, kind, sure }): Finding => {
        const reason = { code: "pitch_before_trust", values: { what: kind, bond: brief.bond, sure } } as const;
        return {
          span: sentenceOf(draft, span),
          severity: severityFor(brief),
          reason,
          edits: editsFor(draft, words.aboutThem),
        };
      });
  },
};

/** Whether the sentence has such words: `the price you quoted`, `they offered me a call` sell nothing. */
function isIn(draft: Draft, span: Span, nothingSold: RegExp | undefined): boolean {
  const { start, end } = sentenceOf(draft, span);
  return nothingSold?.test(draft.plain.slice(start, end)) ?? false;
}

/** Nothing has come back yet: this is what ends a tie before it begins. */
const severityFor = ({ bond }: ToneBrief): Severity => (bond === "encounter" ? "suggestion" : "think_again");

/** The only sentence of a draft can be put otherwise, not left out. */
const editsFor = (draft: Draft, aboutThem: string): readonly Edit[] => [
  { label: "ask_about_them", replacement: aboutThem },
  ...leaveOut(draft),
];
