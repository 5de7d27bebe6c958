/** A tie as stored, folded: its summary with the touches that came since. */
import { parseTie } from "../../shared/domain/storedTie.ts";
import { addTouches, EMPTY_TIE, type TieSummary, tieOf } from "../../shared/domain/tie.ts";
import type { Touch } from "../../shared/domain/touch.ts";
import type { ContactId } from "../../shared/ids.ts";
import type { TimeZone } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { myTouches, type OwnTouch } from "../store/shares.ts";
import { LONGEST_TAIL, type LongTie, rebuildTies } from "../store/tieWrite.ts";

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

/**
 * Folds the tails of ties that have grown long, and makes ties anew whose touches came too late to be folded. It changes
 * nothing anybody can see; when somebody changes one of them meanwhile, they are left to the next time.
 */
export async function compactTies(db: Database, ties: readonly LongTie[]): Promise<void> {
  const folded = ties.map((tie) => ({ ...tie, folded: foldedTie(tie) }));
  const late = folded.filter((tie) => !tie.folded.exact).map((tie) => tie.contactId);
  const touches = late.length > 0 ? await myTouches(db, late) : [];

  const exactly = (tie: (typeof folded)[number]): TieSummary =>
    tie.folded.exact ? tie.folded : tieOf(touchesWith(tie.contactId, touches), tie.timeZone);
  const rebuilt = folded
    .filter((tie) => !tie.folded.exact || tie.tail.length > LONGEST_TAIL)
    .map((tie) => ({ contactId: tie.contactId, version: tie.version, summary: JSON.stringify(exactly(tie)) }));
  if (rebuilt.length > 0) await db.write([rebuildTies(db, rebuilt)]);
}

/** Those of `touches` that are with one contact. */
export const touchesWith = (contactId: ContactId, touches: readonly OwnTouch[]): OwnTouch[] =>
  touches.filter((touch) => touch.contactId === contactId);
