/** What is held: about one person ("what do you hold about me"), and of the user. Reads only, a bounded page at a time. */
import type { ExportMineReply, ExportPersonReply, StoredRecord } from "../../shared/contract/privacy.ts";
import type { ContactId } from "../../shared/ids.ts";
import { err, ok } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { EVERYTHING, logsOf, ownRecords, teamFacts } from "../store/export.ts";
import { findContact } from "../store/openQuery.ts";
import { touchesBefore } from "../store/timeline.ts";
import type { Outcome } from "./once.ts";
import { afterOf, cursorAfter } from "./timeline.ts";
import { contactView, settingsView } from "./views.ts";

/** Rows on one page. */
const PAGE = 500;

export interface ExportPersonAsk {
  readonly contactId: ContactId;
  readonly cursor: string | undefined;
  readonly now: Instant;
}

export async function exportPerson(
  db: Database,
  { contactId, cursor, now }: ExportPersonAsk,
): Promise<Outcome<ExportPersonReply>> {
  const after = cursor === undefined ? null : afterOf(cursor);
  if (after === undefined) return err({ reason: "unknown-cursor" });
  const found = await findContact(db, contactId);
  if (!found) return err({ reason: "not-found" });

  const touches = await touchesBefore(db, { contactId, after, limit: PAGE, filter: {} });
  const records = after === null ? [...(await ownRecords(db, contactId)), ...(await teamFacts(db, contactId))] : [];
  return ok({
    asOf: now,
    contact: contactView(found.contact),
    settings: settingsView(found.tie),
    records,
    touches,
    logs: await logsOf(db, [...new Set(touches.map((touch) => touch.interactionId))]),
    next: touches.length === PAGE ? cursorAfter(touches, after) : null,
  });
}

export interface ExportMineAsk {
  readonly cursor: string | undefined;
  readonly now: Instant;
}

/** Where a page ended: in the table at this place, after so many of its rows. */
interface Place {
  readonly table: number;
  readonly offset: number;
}

const CURSOR = /^(\d{1,3})\.(\d{1,9})$/;

export async function exportMine(db: Database, { cursor, now }: ExportMineAsk): Promise<Outcome<ExportMineReply>> {
  const [, table, offset] = CURSOR.exec(cursor ?? "0.0") ?? [];
  if (table === undefined) return err({ reason: "unknown-cursor" });

  const page = await pageFrom(db, { table: Number(table), offset: Number(offset) });
  return ok({ asOf: now, ...page });
}

/** Fills a page from table after table. */
async function pageFrom(db: Database, from: Place): Promise<Pick<ExportMineReply, "records" | "next">> {
  const records: StoredRecord[] = [];
  let offset = from.offset;
  for (let table = from.table; table < EVERYTHING.length; table++) {
    const limit = PAGE - records.length;
    const rows = (await EVERYTHING[table]?.rows(db, { offset, limit })) ?? [];
    records.push(...rows);
    if (rows.length === limit) return { records, next: `${table}.${offset + rows.length}` };
    offset = 0;
  }
  return { records, next: null };
}
