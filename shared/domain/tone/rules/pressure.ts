/** Blame, ultimatums, made-up hurry: what wears trust down (relationship model, section 8). */

import type { Span } from "../../draft/span.ts";
import { type Draft, isQuoted, wordsAt } from "../draft.ts";
import { isPersonal } from "../pasted.ts";
import { phrasesIn } from "../reading/phrase.ts";
import type { Finding, Rule } from "../rule.ts";
import { isTold, signedBeside } from "../signs.ts";
import { type Swapped, swap, swapsIn, withNext } from "../words.ts";

export const pressure: Rule = {
  id: "pressure",
  check(draft, { stage }) {
    const { words } = draft;
    if (words === null) return [];
    const listed = swapsIn(draft, words.pressure).filter(({ span }) => !isTold(draft, span));
    const signs = signedBeside(draft, "pressing", listed).map((span) => ({ span, put: null }));
    const found = [...listed, ...signs, ...shoutedHurry(draft)].filter(
      ({ span }) => isPersonal(draft, span) && !leavesFree(draft, span),
    );
    return found.map((swapped): Finding => {
      const reason = { code: "pressure", values: { stage } } as const;
      const worn = stage === "deterioration" || stage === "ending";
      return { ...swap(draft, swapped, "say_it_plainly"), severity: worn ? "think_again" : "suggestion", reason };
    });
  },
};

/** Whether the sentence, or the next, leaves the reader free: `last chance to see the whale, come along if you like`. */
function leavesFree(draft: Draft, span: Span): boolean {
  const { start, end } = withNext(draft, span);
  return draft.signs?.choices.test(draft.plain.slice(start, end)) ?? false;
}

/** `NOW`, in a draft that is not all in capitals, and not beside other words in capitals, as in headlines. */
const HURRY =
  /(?<!\p{L}|\p{Lu}{2}[\s,:]{1,3})(?:NOW|URGENT|IMMEDIATELY|JETZT|SOFORT|HEUTE|DRINGEND|MAINTENANT|IMMÉDIATEMENT|YA|AHORA|HOY|URGENTE)(?!\p{L}|[\s,:]{1,3}\p{Lu}{2})/gu;

function shoutedHurry(draft: Draft): Swapped[] {
  if (draft.text === draft.text.toUpperCase()) return [];
  return draft.sentences.flatMap((sentence) =>
    phrasesIn(draft.text, sentence, HURRY)
      .filter((span) => !isQuoted(draft, span) && /\p{Ll}/u.test(wordsAt(draft, sentence)))
      .map((span) => ({ span, put: null })),
  );
}
