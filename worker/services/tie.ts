/** A tie as stored, folded: its summary with the touches that came since. */
import { parseTie } from "../../shared/domain/storedTie.ts";
import { addTouches, EMPTY_TIE, type TieSummary, tieOf } from "../../shared/domain/tie.ts";
import type { Touch } from "../../shared/domain/touch.ts";
import type { TimeZone } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { type LongTie, myTouches, type RebuiltTie, rebuildTies } from "../store/tieWrite.ts";

interface StoredTie {
  /** JSON of a `TieSummary`; empty for none. */
  readonly summary: string;
  readonly tail: readonly Touch[];
  readonly timeZone: TimeZone;
}

/** The tie now. `exact: false` when only its touches can tell exactly. */
export function foldedTie({ summary, tail, timeZone }: StoredTie): TieSummary {
  const stored = summaryOf(summary);
  return addTouches(stored ?? { ...EMPTY_TIE, exact: false }, tail, timeZone);
}

/** `null` when an older version of the rules wrote it. */
function summaryOf(summary: string): TieSummary | null {
  if (summary === "") return EMPTY_TIE;
  const parsed = parseTie(JSON.parse(summary));
  return parsed.ok ? parsed.value : null;
}

const LONGEST_TAIL = 24;

/**
 * Folds the tails of ties that have grown long, and makes ties anew whose touches came too late to be folded. It changes
 * nothing anybody can see; a tie that somebody else changes meanwhile is left to the next time.
 */
export async function compactTies(db: Database, ties: readonly LongTie[]): Promise<void> {
  const rebuilt: RebuiltTie[] = [];
  for (const tie of ties) {
    const folded = foldedTie(tie);
    if (folded.exact && tie.tail.length <= LONGEST_TAIL) continue;
    const exact = folded.exact ? folded : tieOf(await myTouches(db, tie.contactId), tie.timeZone);
    rebuilt.push({ contactId: tie.contactId, summary: JSON.stringify(exact), version: tie.version });
  }
  for (const tie of rebuilt) await db.write([rebuildTies(db, [tie])]);
}
