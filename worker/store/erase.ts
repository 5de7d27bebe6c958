/**
 * Erasing as bounded transactions. Whatever of a long history one batch leaves, the next one takes, and a batch that finds
 * nothing changes nothing. Everywhere `?1` is the tenant, `?2` the user who asks and `?3` the contact.
 */
import type { ContactId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import { auditStatement, type Recorded, recorded, type Written } from "./auditLine.ts";
import { spent } from "./confirmations.ts";
import { type Database, type Pause, type Refused, readForAll, type Statement, writeForAll } from "./database.ts";
import { isShared } from "./fragments.ts";
import { OWNED_BY_CONTACT } from "./owned.ts";

/** So many touches or logs at once: a batch stays far below D1's 30 seconds. */
export const ERASED_AT_ONCE = 1_000;

/** Whether colleagues have anything to do with a contact. CROSS JOIN keeps SQLite from looking through everybody's touches. */
const OTHERS_HAVE = `EXISTS (SELECT 1 FROM touches t CROSS JOIN touch_users u ON u.tenant_id = ?1
    AND u.interaction_id = t.interaction_id AND u.contact_id = t.contact_id AND u.key = t.key
  WHERE t.tenant_id = ?1 AND t.contact_id = ?3 AND u.user_id <> ?2)
  ${OWNED_BY_CONTACT.map((table) => `OR EXISTS (SELECT 1 FROM ${table} WHERE tenant_id = ?1 AND contact_id = ?3 AND user_id <> ?2)`).join("\n  ")}`;

export async function othersHave(db: Database, contact: ContactId): Promise<boolean> {
  const { tenantId, userId } = db.scope;
  const [row] = await db.read({ sql: `SELECT ${OTHERS_HAVE} AS others`, params: [tenantId, userId, contact] });
  return row?.["others"] === 1;
}

export interface ContactErasure {
  readonly contactId: ContactId;
  /** Of the contact the digests are of: with another one the batch is refused. */
  readonly version: number;
  readonly digests: readonly string[];
  /** Whether the user may erase what is colleagues' too. */
  readonly isAdmin: boolean;
}

/** NOT NULL refuses the batch when the contact has changed, or when colleagues have it meanwhile. */
const HIDE = (mayTouchOthers: boolean) => `UPDATE contacts SET erased_at = ?5, display_name = '', preferred_name = NULL,
    company = NULL, role = NULL, version = iif(version = ?4${mayTouchOthers ? "" : ` AND NOT (${OTHERS_HAVE})`}, version + 1, NULL)
  WHERE tenant_id = ?1 AND id = ?3`;

/** For everybody; or for the one user who alone had the contact. */
const REMEMBER_ERASED = `INSERT INTO erased_addresses (tenant_id, user_id, address_digest, erased_at)
  SELECT ?1, coalesce(c.private_to, ''), value, ?3 FROM contacts c, json_each(?2)
  WHERE c.tenant_id = ?1 AND c.id = ?4 ON CONFLICT DO NOTHING`;

/** Answers kept for repeated requests hold names, addresses and notes. */
const FORGET_ANSWERS = `UPDATE audit INDEXED BY audit_answers_of_tenant SET answer = ''
  WHERE tenant_id = ?1 AND answer <> '' AND instr(answer, ?2) > 0 AND idempotency_key <> ?3`;

/** The person is out of everybody's reach at once; as many of their touches as one batch takes go with them. */
export function eraseForEveryone(db: Database, erasure: ContactErasure, record: Recorded): Promise<Written> {
  const { tenantId, userId } = db.scope;
  const { contactId, version, digests, isAdmin } = erasure;
  const { at } = record.line;
  return recorded(db, record, [
    { sql: HIDE(isAdmin), params: [tenantId, userId, contactId, version, at] },
    { sql: REMEMBER_ERASED, params: [tenantId, JSON.stringify(digests), at, contactId] },
    spent(db, record.line.requestHash),
    ...["contact_addresses", ...OWNED_BY_CONTACT].map((table) => ({
      sql: `DELETE FROM ${table} WHERE tenant_id = ?1 AND contact_id = ?2`,
      params: [tenantId, contactId],
    })),
    { sql: FORGET_ANSWERS, params: [tenantId, contactId, record.line.key] },
    ...sweep(tenantId, contactId),
  ]);
}

/** The contact's oldest touches, as many as go at once. `?2` is the contact. */
const OLDEST = `FROM touches WHERE tenant_id = ?1 AND contact_id = ?2 ORDER BY at, key LIMIT ${ERASED_AT_ONCE}`;
const THEIR_INTERACTIONS = `interaction_id IN (SELECT interaction_id ${OLDEST})`;

/** Ids hold nothing that a JSON path would need quoted. */
const WITHOUT_THEM = `people = json_remove(people, '$."' || ?2 || '"'), version = version + 1`;

const SWEEP = [
  `UPDATE interaction_loggers SET ${WITHOUT_THEM} WHERE tenant_id = ?1 AND ${THEIR_INTERACTIONS}
     AND people ->> ('$."' || ?2 || '"') IS NOT NULL`,
  `DELETE FROM interaction_loggers WHERE tenant_id = ?1 AND people = '{}' AND ${THEIR_INTERACTIONS}`,
  `DELETE FROM thread_keys WHERE tenant_id = ?1 AND ${THEIR_INTERACTIONS} AND NOT EXISTS (
     SELECT 1 FROM interaction_loggers l WHERE l.tenant_id = ?1 AND l.interaction_id = thread_keys.interaction_id)`,
  `DELETE FROM touch_users WHERE tenant_id = ?1 AND contact_id = ?2
     AND (interaction_id, key) IN (SELECT interaction_id, key ${OLDEST})`,
  `DELETE FROM touches WHERE tenant_id = ?1 AND contact_id = ?2 AND (at, key) IN (SELECT at, key ${OLDEST})`,
  `DELETE FROM contacts WHERE tenant_id = ?1 AND id = ?2 AND erased_at IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM touches WHERE tenant_id = ?1 AND contact_id = ?2)`,
];

const sweep = (tenant: string, contact: string): Statement[] =>
  SWEEP.map((sql) => ({ sql, params: [tenant, contact] }));

/** Goes on with erasing a contact that is hidden already. */
export async function sweepOn(db: Database, contact: ContactId): Promise<void> {
  await db.write(sweep(db.scope.tenantId, contact));
}

/** Whether rows of a hidden contact are left. */
export async function isSwept(db: Database, contact: ContactId): Promise<boolean> {
  const left = "SELECT 1 AS left FROM contacts WHERE tenant_id = ?1 AND id = ?2";
  return (await db.read({ sql: left, params: [db.scope.tenantId, contact] })).length === 0;
}

/** For the daily job: sweeps once for each of the oldest `limit` unfinished erasures of everybody. Says how many there were. */
export async function sweepForAll(d1: D1Database, limit: number, pause: Pause): Promise<number> {
  const unfinished = "SELECT tenant_id, id FROM contacts WHERE erased_at IS NOT NULL ORDER BY erased_at LIMIT ?1";
  const rows = await readForAll(d1, { sql: unfinished, params: [limit] }, pause);
  for (const row of rows) await writeForAll(d1, sweep(String(row["tenant_id"]), String(row["id"])), pause);
  return rows.length;
}

/** The user's shares in the contact's touches. */
const MY_SHARES = `FROM touches t JOIN touch_users u ON u.tenant_id = ?1 AND u.interaction_id = t.interaction_id
    AND u.contact_id = t.contact_id AND u.key = t.key AND u.user_id = ?2
  WHERE t.tenant_id = ?1 AND t.contact_id = ?3`;
/** As many of them as go at once. */
const MY_OLDEST = `${MY_SHARES} ORDER BY t.at, t.key LIMIT ${ERASED_AT_ONCE}`;
const MY_INTERACTIONS = `interaction_id IN (SELECT t.interaction_id ${MY_OLDEST})`;

/** Whether a log of the user holds nothing any more. One that a batch has not ended with stays: by their logs, everything of theirs is erased. */
const IS_EMPTY_LOG = `people = '{}' AND NOT EXISTS (SELECT 1 FROM touch_users u WHERE u.tenant_id = ?1
  AND u.interaction_id = interaction_loggers.interaction_id AND u.user_id = ?2)`;

const MY_SIDE = [
  `UPDATE interaction_loggers SET people = json_remove(people, '$."' || ?3 || '"'), version = version + 1
     WHERE tenant_id = ?1 AND user_id = ?2 AND ${MY_INTERACTIONS}`,
  `DELETE FROM touch_users WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ?3
     AND (interaction_id, key) IN (SELECT t.interaction_id, t.key ${MY_OLDEST})`,
  `DELETE FROM touches WHERE tenant_id = ?1 AND contact_id = ?3 AND NOT EXISTS (SELECT 1 FROM touch_users u
     WHERE u.tenant_id = ?1 AND u.interaction_id = touches.interaction_id AND u.contact_id = ?3 AND u.key = touches.key)`,
  `UPDATE touches SET shared = ${isShared()} WHERE tenant_id = ?1 AND contact_id = ?3`,
  `DELETE FROM thread_keys WHERE tenant_id = ?1 AND interaction_id IN (SELECT interaction_id
     FROM interaction_loggers WHERE tenant_id = ?1 AND user_id = ?2 AND ${IS_EMPTY_LOG}) AND NOT EXISTS (
     SELECT 1 FROM interaction_loggers l WHERE l.tenant_id = ?1 AND l.interaction_id = thread_keys.interaction_id
       AND l.people <> '{}')`,
  `DELETE FROM interaction_loggers WHERE tenant_id = ?1 AND user_id = ?2 AND ${IS_EMPTY_LOG}`,
  ...OWNED_BY_CONTACT.map((table) => `DELETE FROM ${table} WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ?3`),
  // Colleagues' answers show who else logged, with notes for the team.
  `UPDATE audit INDEXED BY audit_answers_of_tenant SET answer = ''
     WHERE tenant_id = ?1 AND answer <> '' AND instr(answer, ?3) > 0`,
];

/** Whether shares of the user are left. The answer is told last, by what the batch has left. */
const ANSWER_MINE = `UPDATE audit SET answer = json_set(answer, '$.remaining', json(iif(EXISTS (SELECT 1 ${MY_SHARES}),
  'true', 'false'))) WHERE tenant_id = ?1 AND user_id = ?2 AND idempotency_key = ?4 RETURNING answer`;

/** The user's own side of a contact that colleagues keep. Gives the answer as it is stored. */
export async function eraseMySide(
  db: Database,
  contact: ContactId,
  { line, answer }: Recorded,
): Promise<Result<string, Refused>> {
  const asking = [db.scope.tenantId, db.scope.userId, contact];
  const erased = MY_SIDE.map((sql) => numbered(sql, asking));
  const written = await db.write([
    ...erased,
    spent(db, line.requestHash),
    auditStatement(db, line, answer),
    { sql: ANSWER_MINE, params: [...asking, line.key] },
  ]);
  return written.ok ? ok(String(written.value.at(-1)?.[0]?.["answer"])) : written;
}

/** Notes of the user, or of everybody, on interactions with the contact and with others too: they are kept. */
export async function sharedNotes(db: Database, contact: ContactId, whose: "mine" | "everyone"): Promise<number> {
  const sql = `SELECT count(*) AS notes FROM interaction_loggers l WHERE l.tenant_id = ?1 AND l.note IS NOT NULL
    AND json_remove(l.people, '$."' || ?3 || '"') <> '{}' ${whose === "mine" ? "AND l.user_id = ?2" : ""}
    AND l.interaction_id IN (SELECT interaction_id FROM touches WHERE tenant_id = ?1 AND contact_id = ?3)`;
  const [row] = await db.read({ sql, params: [db.scope.tenantId, db.scope.userId, contact] });
  return Number(row?.["notes"] ?? 0);
}

/** The statement with as many of the values as it has numbers: SQLite refuses more. */
export function numbered(sql: string, params: readonly string[]): Statement {
  const highest = Math.max(...Array.from(sql.matchAll(/\?(\d+)/g), ([, number]) => Number(number)));
  return { sql, params: params.slice(0, highest) };
}
