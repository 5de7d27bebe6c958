/** Nothing personal in the draft although something is known of them: an idea, not a fault (relationship model, section 7). */
import { holds } from "../draft.ts";
import { factToCite } from "../giveFirst.ts";
import type { Rule } from "../rule.ts";
import { isKnown } from "../ties.ts";
import { tells } from "../toldFact.ts";

/** A line of fewer words is an answer; nobody misses anything there. */
const FEWEST_WORDS = 8;

export const commonGround: Rule = {
  id: "common-ground",
  check(draft, brief) {
    const { words } = draft;
    const fact = factToCite(brief);
    const span = draft.greeting?.span ?? draft.sentences[0];
    if (words === null || !fact || !span || !isKnown(brief) || draft.length.words < FEWEST_WORDS) return [];
    const personal = holds(draft, { start: 0, end: draft.text.length }, words.personal);
    if (personal || brief.facts.some((one) => tells(draft.text, one))) return [];
    return [{ span, severity: "note", reason: { code: "nothing_personal", values: { fact } }, edits: [] }];
  },
};
