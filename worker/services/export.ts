/** What is held: about one person ("what do you hold about me"), and of the user. Reads only, a bounded page at a time. */
import type { ExportMineReply, ExportPersonReply, StoredRecord } from "../../shared/contract/privacy.ts";
import type { ContactId } from "../../shared/ids.ts";
import { err, ok } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { EVERYTHING, type KeyValues, logsOf, ownRecords, teamFacts } from "../store/export.ts";
import { findContact } from "../store/openQuery.ts";
import { touchesBefore } from "../store/timeline.ts";
import type { Outcome } from "./once.ts";
import { afterOf, cursorAfter } from "./timeline.ts";
import { settingsView } from "./views.ts";

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
    contact: found.contact,
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

export async function exportMine(db: Database, { cursor, now }: ExportMineAsk): Promise<Outcome<ExportMineReply>> {
  const place = cursor === undefined ? START : placeOf(cursor);
  return place ? ok({ asOf: now, ...(await pageFrom(db, place)) }) : err({ reason: "unknown-cursor" });
}

/** Where a page ended: in the table at this place, with the row of this key. What goes before it meanwhile moves nothing behind it. */
interface Place {
  readonly table: number;
  readonly after: KeyValues | null;
}

const START: Place = { table: 0, after: null };

const cursorOf = (table: number, last: KeyValues): string => JSON.stringify([table, ...last]);

/** `null` for a cursor no page gave. */
function placeOf(cursor: string): Place | null {
  const [table, ...after] = listIn(cursor);
  const isKey = typeof table === "number" && EVERYTHING[table]?.isKey(after);
  return isKey ? { table, after } : null;
}

function listIn(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Fills a page from table after table. */
async function pageFrom(db: Database, from: Place): Promise<Pick<ExportMineReply, "records" | "next">> {
  const records: StoredRecord[] = [];
  let { after } = from;
  for (const [table, own] of [...EVERYTHING.entries()].slice(from.table)) {
    const limit = PAGE - records.length;
    const page = await own.rows(db, { after, limit });
    records.push(...page.records);
    if (page.records.length === limit && page.last) return { records, next: cursorOf(table, page.last) };
    after = null;
  }
  return { records, next: null };
}
