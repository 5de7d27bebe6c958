/** Removing touches that have become old, an organisation at a time, and the line each run leaves (D9). */
import { desc, eq } from "drizzle-orm";
import type { RetentionRunsReply } from "../../shared/contract/privacy.ts";
import type { RetentionRun } from "../../shared/domain/privacy/retention.ts";
import { type ContactId, contactId, type TenantId, tenantId } from "../../shared/ids.ts";
import { type Instant, instant } from "../../shared/time.ts";
import { build, selected, statementOf } from "./build.ts";
import { type Database, type Pause, readForAll, writeForAll } from "./database.ts";
import { CITED } from "./facts.ts";
import { HOLDS_NOTHING, touchJson } from "./fragments.ts";
import { tallySql } from "./ledger.ts";
import { IS_NOBODYS } from "./owned.ts";
import { retentionRuns } from "./schema.ts";

const RUN = {
  at: retentionRuns.at,
  outcome: retentionRuns.outcome,
  before: retentionRuns.before,
  touches: retentionRuns.touches,
  logs: retentionRuns.logs,
  contacts: retentionRuns.contacts,
  facts: retentionRuns.facts,
  entries: retentionRuns.entries,
};

/** The newest runs of the user's organisation. */
export async function findRetentionRuns(db: Database, limit: number): Promise<RetentionRunsReply["runs"]> {
  const query = build
    .select(RUN)
    .from(retentionRuns)
    .where(eq(retentionRuns.tenantId, db.scope.tenantId))
    .orderBy(desc(retentionRuns.at))
    .limit(limit);
  return (await db.read(statementOf(query))).map((row) => selected(RUN, row));
}

export interface KeepingOrganisation {
  readonly tenantId: TenantId;
  readonly retentionDays: number;
  readonly lastRunAt: Instant | null;
}

/** Organisations that do not keep everything, the longest unattended first. */
export async function organisationsThatForget(
  d1: D1Database,
  limit: number,
  pause: Pause,
): Promise<KeepingOrganisation[]> {
  const sql = `SELECT tenant_id, retention_days, last_run_at FROM organisations
    WHERE retention_days IS NOT NULL ORDER BY last_run_at LIMIT ?1`;
  return (await readForAll(d1, { sql, params: [limit] }, pause)).map((row) => ({
    tenantId: tenantId(String(row["tenant_id"])),
    retentionDays: Number(row["retention_days"]),
    lastRunAt: row["last_run_at"] === null ? null : instant(Number(row["last_run_at"])),
  }));
}

/** A run of the job for one organisation. */
export interface Running {
  readonly tenantId: TenantId;
  readonly at: Instant;
}

/** The line of a run, with nothing removed yet; the same run once more goes on with its line. */
export async function beginRun(
  d1: D1Database,
  { tenantId: tenant, at, outcome, before }: Running & RetentionRun,
  pause: Pause,
): Promise<void> {
  const line = `INSERT INTO retention_runs (tenant_id, at, outcome, before, touches, logs, contacts)
    VALUES (?1, ?2, ?3, ?4, 0, 0, 0) ON CONFLICT DO NOTHING`;
  const looked = "UPDATE organisations SET last_run_at = ?2 WHERE tenant_id = ?1";
  await writeForAll(
    d1,
    [
      { sql: line, params: [tenant, at, outcome, before] },
      { sql: looked, params: [tenant, at] },
    ],
    pause,
  );
}

export interface OldContacts {
  readonly tenantId: TenantId;
  readonly before: Instant;
  /** Contacts up to this id were looked at. */
  readonly after: string;
  readonly limit: number;
}

/** What a ledger `e` needs no more: gives, and what has been settled, from before `?3`. What is open stays, however old. */
const IS_OLD_ENTRY = "(e.kind = 'give' OR e.settled_at IS NOT NULL) AND coalesce(e.settled_at, e.at) < ?3";

/** Contacts with touches, facts, gives or settled entries from before, by their ids. */
export async function contactsWithOld(d1: D1Database, ask: OldContacts, pause: Pause): Promise<ContactId[]> {
  const sql = `SELECT c.id FROM contacts c WHERE c.tenant_id = ?1 AND c.id > ?2 AND (EXISTS (
      SELECT 1 FROM touches t WHERE t.tenant_id = ?1 AND t.contact_id = c.id AND t.at < ?3) OR EXISTS (
      SELECT 1 FROM facts f WHERE f.tenant_id = ?1 AND f.contact_id = c.id AND f.known_at < ?3) OR EXISTS (
      SELECT 1 FROM ledger_entries e INDEXED BY ledger_entries_of_contact
        WHERE e.tenant_id = ?1 AND e.contact_id = c.id AND ${IS_OLD_ENTRY}))
    ORDER BY c.id LIMIT ?4`;
  const rows = await readForAll(d1, { sql, params: [ask.tenantId, ask.after, ask.before, ask.limit] }, pause);
  return rows.map((row) => contactId(String(row["id"])));
}

/** `?1` tenant, `?2` contacts (JSON array of ids), `?3` before. */
const OLD = `FROM touches WHERE tenant_id = ?1 AND contact_id IN (SELECT value FROM json_each(?2)) AND at < ?3`;
const THEIR_LOGS = `interaction_id IN (SELECT interaction_id ${OLD})`;

const FORGOTTEN_SHARES = `DELETE FROM touch_users WHERE tenant_id = ?1
  AND (interaction_id, contact_id, key) IN (SELECT interaction_id, contact_id, key ${OLD})`;

const RECOUNTED_LOGS = `UPDATE interaction_loggers AS l SET version = version + 1,
    people = (SELECT json_group_object(contact_id, touches) FROM (SELECT contact_id, count(*) AS touches FROM touch_users
      WHERE tenant_id = ?1 AND interaction_id = l.interaction_id AND user_id = l.user_id GROUP BY contact_id))
  WHERE tenant_id = ?1 AND ${THEIR_LOGS}`;

/** A log without touches goes, and its note with it. */
const FORGOTTEN_LOGS = `DELETE FROM interaction_loggers WHERE tenant_id = ?1 AND people = '{}' AND ${THEIR_LOGS}`;

const FORGOTTEN_KEYS = `DELETE FROM thread_keys WHERE tenant_id = ?1 AND ${THEIR_LOGS} AND NOT EXISTS (
  SELECT 1 FROM interaction_loggers l WHERE l.tenant_id = ?1 AND l.interaction_id = thread_keys.interaction_id)`;

const FORGOTTEN_TOUCHES = `DELETE ${OLD}`;

/** Ties hold what all touches came to: they are made anew of those that stay, which are folded when somebody looks. */
const REMADE_TIES = `UPDATE ties SET summary = '', version = version + 1, due_on = '', tail = (
    SELECT json_group_array(json(touch)) FROM (SELECT ${touchJson("u")} AS touch
      FROM touches t JOIN touch_users u ON u.tenant_id = ?1 AND u.interaction_id = t.interaction_id
        AND u.contact_id = t.contact_id AND u.key = t.key AND u.user_id = ties.user_id
      WHERE t.tenant_id = ?1 AND t.contact_id = ties.contact_id ORDER BY t.at, t.key))
  WHERE tenant_id = ?1 AND contact_id IN (SELECT value FROM json_each(?2))`;

const FORGOTTEN_FACTS = `DELETE FROM facts
  WHERE tenant_id = ?1 AND contact_id IN (SELECT value FROM json_each(?2)) AND known_at < ?3`;

const CITED_AGAIN = `UPDATE ties SET facts = ${CITED}
  WHERE tenant_id = ?1 AND contact_id IN (SELECT value FROM json_each(?2)) AND facts IS NOT NULL`;

const FORGOTTEN_ENTRIES = `DELETE FROM ledger_entries AS e
  WHERE e.tenant_id = ?1 AND e.contact_id IN (SELECT value FROM json_each(?2)) AND ${IS_OLD_ENTRY}`;

const TALLIED_AGAIN = `UPDATE ties SET ledger = (${tallySql("ties.user_id", "ties.contact_id")})
  WHERE tenant_id = ?1 AND contact_id IN (SELECT value FROM json_each(?2)) AND ledger IS NOT NULL`;

const FORGOTTEN_TIES = `DELETE FROM ties WHERE tenant_id = ?1 AND contact_id IN (SELECT value FROM json_each(?2))
  AND ${HOLDS_NOTHING}`;

/** People of whom nothing is left, whom nobody has typed or edited, and for whom nobody has kept anything. */
const FORGOTTEN_CONTACTS = `DELETE FROM contacts WHERE tenant_id = ?1 AND id IN (SELECT value FROM json_each(?2))
  AND ${IS_NOBODYS}`;

type Removed = "touches" | "logs" | "contacts" | "facts" | "entries";

/** Right after a removal, whose number of rows `changes()` is. `?2` is the run. */
const noted = (column: Removed): string =>
  `UPDATE retention_runs SET ${column} = ${column} + changes() WHERE tenant_id = ?1 AND at = ?2`;

export interface Forgetting extends Running {
  readonly before: Instant;
  readonly contacts: readonly ContactId[];
}

/** Removes the old touches of the contacts, and notes in the run's line what went: all of it, or nothing. */
export async function forgetTouches(
  d1: D1Database,
  { tenantId: tenant, at, before, contacts }: Forgetting,
  pause: Pause,
): Promise<void> {
  const ids = JSON.stringify(contacts);
  const old = (sql: string) => ({ sql, params: [tenant, ids, before] });
  const ofThem = (sql: string) => ({ sql, params: [tenant, ids] });
  const note = (column: Removed) => ({ sql: noted(column), params: [tenant, at] });
  await writeForAll(
    d1,
    [
      old(FORGOTTEN_SHARES),
      old(RECOUNTED_LOGS),
      old(FORGOTTEN_LOGS),
      note("logs"),
      old(FORGOTTEN_KEYS),
      old(FORGOTTEN_TOUCHES),
      note("touches"),
      old(FORGOTTEN_FACTS),
      note("facts"),
      old(FORGOTTEN_ENTRIES),
      note("entries"),
      ofThem(CITED_AGAIN),
      ofThem(TALLIED_AGAIN),
      ofThem(REMADE_TIES),
      ofThem(FORGOTTEN_TIES),
      ofThem(FORGOTTEN_CONTACTS),
      note("contacts"),
    ],
    pause,
  );
}
