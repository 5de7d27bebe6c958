/** Ties that are due, and how often the user wants to hear of them. */
import { and, eq } from "drizzle-orm";
import type { NudgeSettings } from "../../shared/contract/relationship.ts";
import type { LocalDate } from "../../shared/time.ts";
import type { Recorded } from "./auditLine.ts";
import { recorded } from "./auditLine.ts";
import { build, nextVersion, selected, statementOf } from "./build.ts";
import type { Database } from "./database.ts";
import { CONTACT_JSON, type ContactRecord, IS_SEEN } from "./fragments.ts";
import { type TieRecord, tieJson } from "./openQuery.ts";
import { nudgeSettings } from "./schema.ts";

/** Where a page ended. */
export interface AfterDue {
  readonly dueOn: LocalDate | "";
  readonly contactId: string;
}

export interface DueTie {
  readonly contact: ContactRecord;
  readonly tie: TieRecord;
  readonly place: AfterDue;
}

/** The user's ties that are due by `?3`, the latest first, and at the end those of which it is not worked out. `?4`, `?5`: after where. */
const DUE = `SELECT t.due_on AS due_on, t.contact_id AS contact_id, ${CONTACT_JSON} AS contact, ${tieJson("t.contact_id")} AS tie
  FROM ties t CROSS JOIN contacts c ON c.tenant_id = ?1 AND c.id = t.contact_id AND ${IS_SEEN}
  WHERE t.tenant_id = ?1 AND t.user_id = ?2 AND t.due_on <= ?3 AND (t.due_on, t.contact_id) < (?4, ?5)
  ORDER BY t.due_on DESC, t.contact_id DESC LIMIT ?6`;

/** The list goes from the latest day down: before its first entry stands what is later than every day and id. */
const BEFORE_ALL = { dueOn: "~", contactId: "~" };

export interface DueAsk {
  readonly by: LocalDate;
  readonly after: AfterDue | null;
  readonly limit: number;
}

export async function dueTies(db: Database, { by, after, limit }: DueAsk): Promise<DueTie[]> {
  const { tenantId, userId } = db.scope;
  const from = after ?? BEFORE_ALL;
  const rows = await db.read({ sql: DUE, params: [tenantId, userId, by, from.dueOn, from.contactId, limit] });
  // Safe casts: the columns are JSON and texts that the statement above builds in this form.
  return rows.map((row) => ({
    contact: JSON.parse(String(row["contact"])) as ContactRecord,
    tie: JSON.parse(String(row["tie"])) as TieRecord,
    place: { dueOn: String(row["due_on"]) as LocalDate | "", contactId: String(row["contact_id"]) },
  }));
}

const NUDGES = { on: nudgeSettings.on, perDay: nudgeSettings.perDay, version: nudgeSettings.version };

export interface KeptNudges extends NudgeSettings {
  readonly version: number;
}

/** `null` for the usual. */
export async function findNudges({ scope, read }: Database): Promise<KeptNudges | null> {
  const isMine = and(eq(nudgeSettings.tenantId, scope.tenantId), eq(nudgeSettings.userId, scope.userId));
  const [row] = await read(statementOf(build.select(NUDGES).from(nudgeSettings).where(isMine)));
  return row ? selected(NUDGES, row) : null;
}

/** Refused when they have another version than expected; 0 are the usual. */
export function saveNudges(
  db: Database,
  { settings, expected }: { readonly settings: NudgeSettings; readonly expected: number },
  record: Recorded,
) {
  const { tenantId, userId } = db.scope;
  const save = build
    .insert(nudgeSettings)
    .values({ tenantId, userId, ...settings, version: 1 })
    .onConflictDoUpdate({
      target: [nudgeSettings.tenantId, nudgeSettings.userId],
      set: { ...settings, version: nextVersion(nudgeSettings.version, expected) },
    });
  return recorded(db, record, [statementOf(save)]);
}
