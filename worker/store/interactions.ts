/** Changing and taking back a user's own log. Every statement's `?1` is the tenant, `?2` the user. */
import type { Visibility } from "../../shared/contract/interactions.ts";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import { type AuditLine, auditStatement } from "./auditLine.ts";
import type { Database, Refused, Statement, Value } from "./database.ts";
import { type InteractionRecord, interactionJson } from "./fragments.ts";
import { type RebuiltTie, rebuildTies, shareAgainSql } from "./tieWrite.ts";

/** As far as the user may see it; `null` when they may see nothing of it, or it is not there. */
export async function findInteraction(db: Database, id: InteractionId): Promise<InteractionRecord | null> {
  const sql = `SELECT ${interactionJson("?3")} AS interaction`;
  const [row] = await db.read({ sql, params: [db.scope.tenantId, db.scope.userId, id] });
  // Safe cast: JSON that the statement above builds in this form.
  const record = JSON.parse(String(row?.["interaction"] ?? null)) as InteractionRecord | null;
  return record && record.loggers.length > 0 ? record : null;
}

/** A touch of the user in an interaction. */
export interface Share {
  readonly contactId: ContactId;
  readonly key: string;
}

const MY_SHARES = `SELECT contact_id, key FROM touch_users WHERE tenant_id = ?1 AND interaction_id = ?3 AND user_id = ?2`;

export async function mySharesIn(db: Database, id: InteractionId): Promise<Share[]> {
  const rows = await db.read({ sql: MY_SHARES, params: [db.scope.tenantId, db.scope.userId, id] });
  // Safe cast: ids are written by this room only.
  return rows.map((row) => ({ contactId: row["contact_id"] as ContactId, key: String(row["key"]) }));
}

/** What every change of a log carries: its line, the log's version it was decided on, and the ties made anew. */
export interface LogChange {
  readonly line: AuditLine;
  readonly id: InteractionId;
  readonly version: number;
  readonly ties: readonly RebuiltTie[];
}

/** NOT NULL refuses the batch when the log has changed since it was read. */
const GUARD = `UPDATE interaction_loggers SET version = iif(version = ?4, version + 1, NULL)
  WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id = ?3`;

/** Touches nobody has a share in any more; `?3` are those looked at, as JSON of `Share[]`. */
const ORPHANS = `DELETE FROM touches WHERE tenant_id = ?1
  AND (contact_id, key) IN (SELECT value ->> 'contactId', value ->> 'key' FROM json_each(?3))
  AND NOT EXISTS (SELECT 1 FROM touch_users u WHERE u.tenant_id = ?1 AND u.interaction_id = touches.interaction_id
    AND u.contact_id = touches.contact_id AND u.key = touches.key)`;

/** Ties without touches and without settings of their own. */
const EMPTY_TIES = `DELETE FROM ties WHERE tenant_id = ?1 AND user_id = ?2 AND settings_version = 0 AND summary = ''
  AND contact_id IN (SELECT value ->> 'contactId' FROM json_each(?3))`;

/** Contacts that the log made and that nobody has edited, touched or set anything for. */
const UNUSED_CONTACTS = `DELETE FROM contacts WHERE tenant_id = ?1 AND created_by_interaction = ?2 AND version = 1
  AND id IN (SELECT value ->> 'contactId' FROM json_each(?3))
  AND NOT EXISTS (SELECT 1 FROM touches t WHERE t.tenant_id = ?1 AND t.contact_id = contacts.id)
  AND NOT EXISTS (SELECT 1 FROM address_choices h WHERE h.tenant_id = ?1 AND h.contact_id = contacts.id)
  AND NOT EXISTS (SELECT 1 FROM ties y WHERE y.tenant_id = ?1 AND y.contact_id = contacts.id)`;

const MY_SHARES_GONE = `DELETE FROM touch_users WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id = ?3`;
const MY_LOG_GONE = `DELETE FROM interaction_loggers WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id = ?3`;
/** What a thread is recognised by goes with its last logger. */
const THREAD_GONE = `DELETE FROM thread_keys WHERE tenant_id = ?1 AND interaction_id = ?2
  AND NOT EXISTS (SELECT 1 FROM interaction_loggers l WHERE l.tenant_id = ?1 AND l.interaction_id = ?2)`;

const SHARE_AGAIN = shareAgainSql("?2");

export type Removal = LogChange & {
  readonly shares: readonly Share[];
  readonly answer: string;
};

/** Takes back the user's log: their shares, touches nobody else has, and what was there for it alone. */
export async function removeLog(db: Database, removal: Removal): Promise<Result<null, Refused>> {
  const { tenantId, userId } = db.scope;
  const { line, id, version, shares, answer } = removal;
  const json = JSON.stringify(shares);
  const written = await db.write([
    auditStatement(db, line, answer),
    { sql: GUARD, params: [tenantId, userId, id, version] },
    rebuildTies(db, removal.ties),
    { sql: MY_SHARES_GONE, params: [tenantId, userId, id] },
    { sql: ORPHANS, params: [tenantId, userId, json] },
    { sql: MY_LOG_GONE, params: [tenantId, userId, id] },
    { sql: SHARE_AGAIN, params: [tenantId, id] },
    { sql: THREAD_GONE, params: [tenantId, id] },
    { sql: EMPTY_TIES, params: [tenantId, userId, json] },
    { sql: UNUSED_CONTACTS, params: [tenantId, id, json] },
  ]);
  return written.ok ? ok(null) : written;
}

export type Edit = LogChange & {
  readonly note: string | null;
  readonly visibility: Visibility;
  /** A new time for what is no thread; `null` leaves it. */
  readonly at: Instant | null;
  readonly move: { readonly from: ContactId; readonly to: ContactId } | null;
  /** The user's touches before the edit. */
  readonly shares: readonly Share[];
};

const EDIT = `UPDATE interaction_loggers SET note = ?4, visibility = ?5
  WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id = ?3`;

const RETIME = `UPDATE touches SET at = ?4 WHERE tenant_id = ?1 AND (contact_id, key) IN (
  SELECT contact_id, key FROM touch_users WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id = ?3)`;

/** `?4` from, `?5` to. Where the other person has the touch already, that one is kept. */
const MOVED_TOUCHES = `INSERT INTO touches
  SELECT t.tenant_id, ?5, t.at, t.key, t.interaction_id, t.direction, t.channel, t.audience, t.addressed, t.automated, t.words, t.shared
  FROM touches t JOIN touch_users u ON u.tenant_id = ?1 AND u.interaction_id = ?3 AND u.contact_id = ?4 AND u.key = t.key
    AND u.user_id = ?2
  WHERE t.tenant_id = ?1 AND t.contact_id = ?4 ON CONFLICT DO NOTHING`;
const MOVED_SHARES = `INSERT INTO touch_users (tenant_id, interaction_id, contact_id, key, user_id, direction, addressed)
  SELECT ?1, t.interaction_id, ?5, u.key, ?2, u.direction, u.addressed
  FROM touch_users u JOIN touches t ON t.tenant_id = ?1 AND t.contact_id = ?5 AND t.key = u.key
  WHERE u.tenant_id = ?1 AND u.interaction_id = ?3 AND u.contact_id = ?4 AND u.user_id = ?2 ON CONFLICT DO NOTHING`;
const LEFT_SHARES = `DELETE FROM touch_users
  WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id = ?3 AND contact_id = ?4`;

/** A tie to fill, for somebody the user has none to. `?3` contact, `?4` time zone. */
const TIE_ROW = `INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version)
  VALUES (?1, ?2, ?3, 'unsorted', 0, ?4, '', '[]', 0) ON CONFLICT DO NOTHING`;

/** Counts and newest time of the user's log, from what it holds now. */
const RECOUNT = `UPDATE interaction_loggers SET
  at = coalesce((SELECT max(t.at) FROM touch_users u JOIN touches t ON t.tenant_id = ?1 AND t.contact_id = u.contact_id AND t.key = u.key
    WHERE u.tenant_id = ?1 AND u.interaction_id = ?3 AND u.user_id = ?2), at),
  people = (SELECT json_group_object(contact_id, n) FROM (SELECT contact_id, count(*) AS n FROM touch_users
    WHERE tenant_id = ?1 AND interaction_id = ?3 AND user_id = ?2 GROUP BY contact_id))
  WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id = ?3`;

const ANSWER = `UPDATE audit SET answer = ${interactionJson("?4")}
  WHERE tenant_id = ?1 AND user_id = ?2 AND idempotency_key = ?3 RETURNING answer`;

/** Changes the user's log and returns JSON of the `InteractionRecord` it has become. `zone` is for a tie that is new. */
export async function changeLog(db: Database, edit: Edit, zone: string): Promise<Result<string, Refused>> {
  const { tenantId, userId } = db.scope;
  const { id, line, move, at } = edit;
  const own = (sql: string, ...more: Value[]): Statement => ({ sql, params: [tenantId, userId, id, ...more] });

  const written = await db.write([
    auditStatement(db, line, ""),
    own(GUARD, edit.version),
    own(EDIT, edit.note, edit.visibility),
    ...(at === null ? [] : [own(RETIME, at)]),
    ...(move
      ? [own(MOVED_TOUCHES, move.from, move.to), own(MOVED_SHARES, move.from, move.to), own(LEFT_SHARES, move.from)]
      : []),
    ...(move ? [{ sql: ORPHANS, params: [tenantId, userId, JSON.stringify(edit.shares)] }] : []),
    ...(move ? [{ sql: TIE_ROW, params: [tenantId, userId, move.to, zone] }] : []),
    rebuildTies(db, edit.ties),
    ...(move ? [{ sql: EMPTY_TIES, params: [tenantId, userId, JSON.stringify([{ contactId: move.from }])] }] : []),
    own(RECOUNT),
    { sql: SHARE_AGAIN, params: [tenantId, id] },
    { sql: ANSWER, params: [tenantId, userId, line.key, id] },
  ]);
  return written.ok ? ok(String(written.value.at(-1)?.[0]?.["answer"])) : written;
}
