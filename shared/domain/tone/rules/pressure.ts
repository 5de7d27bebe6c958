/** Blame, ultimatums, made-up hurry: what wears trust down (relationship model, section 8). */
import type { Finding, Rule } from "../rule.ts";
import { isTold, signedBeside } from "../signs.ts";
import { swap, swapsIn } from "../words.ts";

export const pressure: Rule = {
  id: "pressure",
  check(draft, { stage }) {
    const { words } = draft;
    if (words === null) return [];
    const listed = swapsIn(draft, words.pressure).filter(({ span }) => !isTold(draft, span));
    const signs = signedBeside(draft, "pressing", listed).map((span) => ({ span, put: null }));
    return [...listed, ...signs].map((swapped): Finding => {
      const reason = { code: "pressure", values: { stage } } as const;
      const worn = stage === "deterioration" || stage === "ending";
      return { ...swap(draft, swapped, "say_it_plainly"), severity: worn ? "think_again" : "suggestion", reason };
    });
  },
};
