/** Nothing personal in the draft although something is known of them: an idea, not a fault (relationship model, section 7). */
import type { CitableFact } from "../../fact.ts";
import { type Draft, holds } from "../draft.ts";
import { factToCite } from "../giveFirst.ts";
import type { Rule } from "../rule.ts";
import { isKnown } from "../ties.ts";

/** A line of fewer words is an answer; nobody misses anything there. */
const FEWEST_WORDS = 8;
/** Words of a fact shorter than this are in every text. */
const TELLING_LETTERS = 4;

export const commonGround: Rule = {
  id: "common-ground",
  check(draft, brief) {
    const { words } = draft;
    const fact = factToCite(brief);
    const span = draft.greeting?.span ?? draft.sentences[0];
    if (words === null || !fact || !span || !isKnown(brief) || draft.length.words < FEWEST_WORDS) return [];
    const personal = holds(draft, { start: 0, end: draft.text.length }, words.personal);
    if (personal || brief.facts.some((one) => isTold(draft, one))) return [];
    return [{ span, severity: "note", reason: { code: "nothing_personal", values: { fact } }, edits: [] }];
  },
};

/** Whether a telling word of the fact is in the draft: `Oslo`, the beginning of `pottery`. */
function isTold({ text }: Draft, { text: fact }: CitableFact): boolean {
  const lower = text.toLowerCase();
  const telling =
    fact
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.filter((word) => word.length >= TELLING_LETTERS) ?? [];
  return telling.some((word) => lower.includes(word.slice(0, Math.max(TELLING_LETTERS, word.length - 2))));
}
