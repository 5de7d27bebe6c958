/** Nothing personal in the draft although something is known of them: an idea, not a fault (relationship model, section 7). */
import type { ToneBrief, ToneFact } from "../brief.ts";
import { type Draft, holds } from "../draft.ts";
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
    const fact = factFor(brief);
    const span = draft.greeting?.span ?? draft.sentences[0];
    if (words === null || !fact || !span || !isKnown(brief) || draft.length.words < FEWEST_WORDS) return [];
    const personal = holds(draft, { start: 0, end: draft.text.length }, words.personal);
    if (personal || brief.facts.some((one) => isTold(draft, one))) return [];
    return [{ span, severity: "note", reason: { code: "nothing_personal", values: { fact } }, edits: [] }];
  },
};

/** What happened lately before what always is; opinions only where they are shared. */
function factFor({ facts, agreedOpinions }: ToneBrief): ToneFact | undefined {
  const usable = facts.filter(({ kind }) => kind !== "opinion" || agreedOpinions);
  const rank = ({ kind }: ToneFact) => ["event", "interest", "experience", "opinion", "characteristic"].indexOf(kind);
  return usable.toSorted((one, other) => rank(one) - rank(other) || (other.at ?? 0) - (one.at ?? 0))[0];
}

/** Whether a telling word of the fact is in the draft: `Oslo`, the beginning of `pottery`. */
function isTold({ text }: Draft, { text: fact }: ToneFact): boolean {
  const lower = text.toLowerCase();
  const telling =
    fact
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.filter((word) => word.length >= TELLING_LETTERS) ?? [];
  return telling.some((word) => lower.includes(word.slice(0, Math.max(TELLING_LETTERS, word.length - 2))));
}
