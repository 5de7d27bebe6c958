/** Business as the first line after a long silence ("keep outreach social", relationship model, section 5). */

import type { Span } from "../../draft/span.ts";
import type { ToneBrief } from "../brief.ts";
import { type Draft, holds } from "../draft.ts";
import type { RulePatterns } from "../languages/patterns.ts";
import type { Rule } from "../rule.ts";
import { signed } from "../signs.ts";
import { daysSince, isEverydayWork } from "../ties.ts";
import { firstSaid, withBefore } from "../words.ts";
import { favoursIn } from "./giveBeforeAsk.ts";

/** So many days are a long silence, and so many of the tie's own pauses. */
const LONG_SILENCE_DAYS = 75;
const LONG_SILENCE_PAUSES = 4;
/** A tie that already fades is silent sooner. */
const FADING_DAYS = 45;

export const coldRestart: Rule = {
  id: "cold-restart",
  check(draft, brief, { now }) {
    const { words } = draft;
    if (words === null || brief.lastTwoWayAt === null || isEverydayWork(brief)) return [];
    const days = daysSince(brief.lastTwoWayAt, now);
    const first = firstSaid(draft);
    if (!first || days < silenceOf(brief) || !opensWithBusiness(draft, words, first)) return [];
    const edit = { label: "open_socially", replacement: withBefore(draft, first, words.longTime) } as const;
    const reason = { code: "business_after_silence", values: { days } } as const;
    return [{ span: first, severity: "suggestion", reason, edits: [edit] }];
  },
};

/** Whether business is the first or second sentence, and no light word stands before it. */
function opensWithBusiness(draft: Draft, words: RulePatterns, first: Span): boolean {
  const from = draft.sentences.indexOf(first);
  const opening = draft.sentences.slice(from, from + 2);
  const business = opening.findIndex((sentence) => isBusiness(draft, sentence));
  return business >= 0 && !opening.slice(0, business + 1).some((sentence) => holds(draft, sentence, words.social));
}

const silenceOf = ({ stage, rhythmDays }: ToneBrief): number =>
  stage === "deterioration" || stage === "ending"
    ? FADING_DAYS
    : Math.max(LONG_SILENCE_DAYS, LONG_SILENCE_PAUSES * (rhythmDays ?? 0));

const within = ({ start, end }: Span, at: number): boolean => at >= start && at < end;

function isBusiness(draft: Draft, sentence: Span): boolean {
  const { words } = draft;
  if (words === null) return false;
  const asks = favoursIn(draft, words).some(({ start }) => start === sentence.start);
  const offers = draft.offers.some(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
  const signs = [...signed(draft, "business"), ...signed(draft, "pitches")].some(({ start }) =>
    within(sentence, start),
  );
  return asks || offers || signs;
}
