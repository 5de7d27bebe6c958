/** Blame, ultimatums, made-up hurry: what wears trust down (relationship model, section 8). */
import { type Draft, isQuoted, wordsAt } from "../draft.ts";
import { phrasesIn } from "../reading/phrase.ts";
import type { Finding, Rule } from "../rule.ts";
import { isTold, signedBeside } from "../signs.ts";
import { type Swapped, swap, swapsIn } from "../words.ts";

export const pressure: Rule = {
  id: "pressure",
  check(draft, { stage }) {
    const { words } = draft;
    if (words === null) return [];
    const listed = swapsIn(draft, words.pressure).filter(({ span }) => !isTold(draft, span));
    const signs = signedBeside(draft, "pressing", listed).map((span) => ({ span, put: null }));
    return [...listed, ...signs, ...shoutedHurry(draft)].map((swapped): Finding => {
      const reason = { code: "pressure", values: { stage } } as const;
      const worn = stage === "deterioration" || stage === "ending";
      return { ...swap(draft, swapped, "say_it_plainly"), severity: worn ? "think_again" : "suggestion", reason };
    });
  },
};

/** `NOW`, in a draft that is not all in capitals. */
const HURRY =
  /(?<!\p{L})(?:NOW|URGENT|IMMEDIATELY|JETZT|SOFORT|HEUTE|DRINGEND|MAINTENANT|IMMÉDIATEMENT|YA|AHORA|HOY|URGENTE)(?!\p{L})/gu;

function shoutedHurry(draft: Draft): Swapped[] {
  if (draft.text === draft.text.toUpperCase()) return [];
  return draft.sentences.flatMap((sentence) =>
    phrasesIn(draft.text, sentence, HURRY)
      .filter((span) => !isQuoted(draft, span) && /\p{Ll}/u.test(wordsAt(draft, sentence)))
      .map((span) => ({ span, put: null })),
  );
}
