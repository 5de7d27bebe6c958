/** A tie as stored, folded: its summary with the touches that came since. */
import { dueDayOf } from "../../shared/domain/stage/standing.ts";
import { parseTie, salvagedTie } from "../../shared/domain/tie/storedTie.ts";
import { addTouches, EMPTY_TIE, type TieSummary, tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import type { ContactId } from "../../shared/ids.ts";
import type { TimeZone } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { myTouches, type OwnTouch } from "../store/shares.ts";
import {
  type ForeseenTie,
  findTies,
  keepDueDays,
  LONGEST_TAIL,
  type LongTie,
  type RebuiltTie,
  rebuildTies,
} from "../store/tieWrite.ts";

interface StoredTie {
  /** JSON of a `TieSummary`; empty for none. */
  readonly summary: string;
  readonly tail: readonly Touch[];
  readonly timeZone: TimeZone;
}

/** The tie now. `exact: false` when only its touches can tell exactly. */
export const foldedTie = ({ summary, tail, timeZone }: StoredTie): TieSummary =>
  addTouches(summaryOf(summary), tail, timeZone);

/** What other rules wrote is read as far as it goes, until the daily job has made it anew. */
function summaryOf(summary: string): TieSummary {
  if (summary === "") return EMPTY_TIE;
  const stored: unknown = JSON.parse(summary);
  const parsed = parseTie(stored);
  return parsed.ok ? parsed.value : salvagedTie(stored);
}

/** The touches that a log is about to add to the user's tie with a contact. */
export interface AddedTouches {
  readonly contactId: ContactId;
  readonly touches: readonly Touch[];
}

/** When the user's ties will be due with these touches; without those that have to be settled after the log. */
export async function foreseenTies(db: Database, added: readonly AddedTouches[]): Promise<ForeseenTie[]> {
  if (added.length === 0) return [];
  const byContact = new Map(added.map(({ contactId, touches }) => [contactId, touches]));
  const ties = await findTies(db, [...byContact.keys()]);
  return ties.flatMap((tie) => foreseenTie(tie, byContact.get(tie.contactId) ?? []));
}

function foreseenTie(tie: LongTie, touches: readonly Touch[]): ForeseenTie[] {
  const { contactId, version, summary, timeZone } = tie;
  const tail = [...tie.tail, ...touches];
  // The first touch of a tie may bring another calendar.
  const isNew = summary === "" && tie.tail.length === 0;
  const folded = isNew || tail.length > LONGEST_TAIL ? null : foldedTie({ summary, tail, timeZone });
  if (!folded?.exact) return [];
  return [{ contactId, version, added: JSON.stringify(touches), dueOn: withDueDay(tie, folded).dueOn }];
}

/**
 * After a log whose ties were not foreseen: folds the tails of ties that have grown long, makes ties anew whose touches came too
 * late to be folded, and keeps the days on which they are due. It changes nothing anybody can see; when somebody changes one of
 * them meanwhile, that is left to the next time, and to whoever reads the due list.
 */
export async function settleTies(db: Database, ties: readonly LongTie[]): Promise<void> {
  const folded = ties.map((tie) => ({ ...tie, folded: foldedTie(tie) }));
  const late = folded.filter((tie) => !tie.folded.exact).map((tie) => tie.contactId);
  const touches = late.length > 0 ? await myTouches(db, late) : [];

  const isLong = (tie: (typeof folded)[number]) => !tie.folded.exact || tie.tail.length > LONGEST_TAIL;
  const exactly = (tie: (typeof folded)[number]): TieSummary =>
    tie.folded.exact ? tie.folded : tieOf(touchesWith(tie.contactId, touches), tie.timeZone);
  const short = folded.filter((tie) => !isLong(tie)).map((tie) => withDueDay(tie, tie.folded));
  const long = folded.filter(isLong).map((tie) => rebuiltTie(tie, exactly(tie)));
  const statements = [
    ...(short.length > 0 ? [keepDueDays(db, short)] : []),
    ...(long.length > 0 ? [rebuildTies(db, long)] : []),
  ];
  if (statements.length > 0) await db.write(statements);
}

/** A tie without what it holds. */
export type TieToKeep = Omit<LongTie, "summary" | "tail">;

/** `tie` with `summary` in place of what it held. */
export const rebuiltTie = (tie: TieToKeep, summary: TieSummary): RebuiltTie => ({
  ...withDueDay(tie, summary),
  summary: JSON.stringify(summary),
});

const withDueDay = ({ contactId, version, timeZone: zone, ...settings }: TieToKeep, summary: TieSummary) => ({
  contactId,
  version,
  dueOn: dueDayOf(summary, { zone, settings }),
});

/** Those of `touches` that are with one contact. */
export const touchesWith = (contactId: ContactId, touches: readonly OwnTouch[]): OwnTouch[] =>
  touches.filter((touch) => touch.contactId === contactId);
