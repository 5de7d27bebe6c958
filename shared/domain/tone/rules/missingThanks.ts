/** They gave, and no thanks went out (relationship model, section 6). */
import { type Draft, holds, isQuoted, said } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { Rule } from "../rule.ts";
import { signed } from "../signs.ts";
import { daysSince } from "../ties.ts";
import { firstSaid, withBefore } from "../words.ts";

/** After so many days thanks for it would need an explanation of their own. */
const THANKS_WITHIN_DAYS = 60;

export const missingThanks: Rule = {
  id: "missing-thanks",
  check(draft, { ledger }, { now }) {
    const { words } = draft;
    const gift = ledger?.lastReceived;
    const first = firstSaid(draft);
    if (words === null || !gift || !first || gift.thankedAt !== null || thanks(draft, words)) return [];
    if (daysSince(gift.at, now) > THANKS_WITHIN_DAYS) return [];
    const reason = { code: "gift_without_thanks", values: { gift: gift.gift, at: gift.at } } as const;
    const edit = { label: "say_thanks", replacement: withBefore(draft, first, words.thanksFor[gift.gift]) } as const;
    return [{ span: first, severity: "suggestion", reason, edits: [edit] }];
  },
};

function thanks(draft: Draft, words: RulePatterns): boolean {
  const said_ = draft.thanks.filter((span) => !isQuoted(draft, span) && !isNone(draft, span, words));
  return said_.length > 0 || said(draft, words.warmThanks).length > 0 || signed(draft, "thanks").length > 0;
}

/** `no thanks to`, `merci de signer`. */
const isNone = (draft: Draft, span: { start: number; end: number }, { noThanks }: RulePatterns): boolean =>
  holds(draft, { start: Math.max(0, span.start - 6), end: Math.min(draft.text.length, span.end + 24) }, noThanks);
