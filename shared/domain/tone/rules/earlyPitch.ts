/** Selling or asking for a meeting before there is any trust (relationship model, section 8: "do not sell in the second message"). */
import type { TieKind } from "../../tieKind.ts";
import type { ToneBrief } from "../brief.ts";
import type { Draft } from "../draft.ts";
import { ASKED_FOR, PITCHES } from "../english.ts";
import type { Edit, PitchKind, Rule } from "../rule.ts";

/** With these an early meeting or price is everyday work. */
const EVERYDAY: ReadonlySet<TieKind> = new Set(["coworker", "employee", "supplier", "personal"]);

export const earlyPitch: Rule = {
  id: "early-pitch",
  check(draft, brief) {
    if (EVERYDAY.has(brief.kind) || !isEarly(brief)) return [];
    return draft.sentences.flatMap((span) => {
      const words = draft.text.slice(span.start, span.end);
      const what = ASKED_FOR.test(words) ? null : pitchIn(words);
      return what === null
        ? []
        : [
            {
              span,
              reason: { code: "pitch_before_trust", values: { what, bond: brief.bond } },
              edits: editsFor(draft),
            },
          ];
    });
  },
};

const isEarly = (brief: ToneBrief): boolean => brief.stage === null || brief.stage === "acquaintance";

const pitchIn = (sentence: string): PitchKind | null =>
  PITCHES.find(({ pattern }) => sentence.search(pattern) >= 0)?.what ?? null;

/** The only sentence of a draft can be put otherwise, not left out. */
const editsFor = (draft: Draft): readonly Edit[] =>
  draft.sentences.length === 1 ? [ASK] : [ASK, { label: "leave_out", replacement: "" }];

const ASK: Edit = { label: "ask_about_them", replacement: "What are you working on at the moment?" };
