/** Ties that older rules made are made anew from their touches, a bounded number in each run of the daily job. */
import { dueDayOf, RULES_VERSION } from "../../shared/domain/stage/standing.ts";
import { addTouches, EMPTY_TIE, type TieSummary } from "../../shared/domain/tie/tie.ts";
import type { Pause } from "../store/database.ts";
import { keepRemadeTies, type OldTie, type RemadeTie, tiesOfOtherRules, touchesOfTie } from "../store/tieRebuild.ts";

/** Ties in one batch, and batches in one run; touches in one statement; and after so many touches a run ends. */
const BATCH = 20;
const MOST_BATCHES = 25;
const TOUCHES_AT_ONCE = 5_000;
const ENOUGH_TOUCHES = 100_000;

export interface Rebuilding {
  readonly d1: D1Database;
  readonly pause: Pause;
}

/**
 * Says how many ties it made anew. Each batch is kept at once, and what is kept is not found again: a run that is cut off, or leaves
 * some, is gone on with by the next. Ties that somebody changes meanwhile are left alone; until it is their turn, old ones are read
 * as far as they can be (`foldedTie`).
 */
export async function rebuildOldTies({ d1, pause }: Rebuilding): Promise<number> {
  let rebuilt = 0;
  let touches = 0;
  for (let batch = 0; batch < MOST_BATCHES && touches < ENOUGH_TOUCHES; batch += 1) {
    const old = await tiesOfOtherRules(d1, { rules: RULES_VERSION, limit: BATCH }, pause);
    if (old.length === 0) break;
    const remade: RemadeTie[] = [];
    for (const tie of old) {
      const { summary, read } = await foldedAnew(tie, { d1, pause });
      remade.push(remadeTie(tie, summary));
      touches += read;
    }
    rebuilt += await keepRemadeTies(d1, { ties: remade, rules: RULES_VERSION }, pause);
  }
  return rebuilt;
}

/** Folded page by page, oldest first: so it is the same as folding all touches at once. */
async function foldedAnew(tie: OldTie, { d1, pause }: Rebuilding): Promise<{ summary: TieSummary; read: number }> {
  let summary = EMPTY_TIE;
  let read = 0;
  for (;;) {
    const page = { offset: read, limit: TOUCHES_AT_ONCE };
    const touches = await touchesOfTie(d1, tie, { page, pause });
    summary = addTouches(summary, touches, tie.timeZone);
    read += touches.length;
    if (touches.length < TOUCHES_AT_ONCE) return { summary, read };
  }
}

const remadeTie = (
  { tenantId, userId, contactId, version, timeZone: zone, ...settings }: OldTie,
  summary: TieSummary,
) => ({
  tenantId,
  userId,
  contactId,
  version,
  summary: summary.contacts === 0 ? "" : JSON.stringify(summary),
  dueOn: dueDayOf(summary, { zone, settings }),
});
