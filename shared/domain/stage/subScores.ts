/** What the strength of a tie is seen from, each side apart (S7). All 0 to 100; `null` where nothing is known yet. Shown, not judged. */
import type { TieSummary } from "../tie/tie.ts";
import { type TieFacts, tenureShare } from "../tie/tieFacts.ts";

export interface SubScores {
  /** Since the person last took part: halves every 45 days. */
  readonly recency: number | null;
  /** By the tie's own rhythm: 81 for weekly, 50 for monthly, 8 for yearly. */
  readonly frequency: number | null;
  /** The smaller of what either wrote, over the larger. */
  readonly reciprocity: number | null;
  /** How promptly each side answers the other. */
  readonly theirAnswers: number | null;
  readonly yourAnswers: number | null;
  /** The share of contact that is with this person alone. */
  readonly oneToOne: number | null;
  /** 0 for a single channel, towards 100 for many used alike. */
  readonly channelMix: number | null;
  /** By how long both have been at it: half at two years. */
  readonly tenure: number | null;
}

const RECENCY_HALF_LIFE = 45;
const HALF_FREQUENCY_DAYS = 30;

export function subScoresOf(tie: TieSummary, facts: TieFacts): SubScores {
  const { silentDays, rhythmDays, tenureDays, replies } = facts;
  return {
    recency: percent(silentDays === null ? null : 2 ** (-silentDays / RECENCY_HALF_LIFE)),
    frequency: percent(rhythmDays === null ? null : HALF_FREQUENCY_DAYS / (HALF_FREQUENCY_DAYS + rhythmDays)),
    reciprocity: percent(shareOf(tie.sent + tie.met, tie.received + tie.met)),
    theirAnswers: percent(replies.theirs),
    yourAnswers: percent(replies.yours),
    oneToOne: percent(oneToOneOf(tie)),
    channelMix: percent(mixOf(tie.channels)),
    tenure: percent(tie.lastIn && tenureShare(tenureDays)),
  };
}

const percent = (share: number | null): number | null => share && Math.round(100 * share);

const shareOf = (one: number, other: number): number | null =>
  one + other === 0 ? null : Math.min(one, other) / Math.max(one, other);

/** Weights are in thousandths; a meeting has one for each side. */
const oneToOneOf = ({ contacts, met, weightIn, weightOut }: TieSummary): number | null =>
  contacts === 0 ? null : (weightIn + weightOut) / 1000 / (contacts + met);

/** The chance that two touches are of different channels. */
function mixOf(counts: readonly number[]): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : 1 - counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
}
