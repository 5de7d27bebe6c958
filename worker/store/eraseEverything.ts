/**
 * Everything of one user, as bounded transactions: first their logs, then the people they have to do with, then the rest. Everywhere
 * `?1` is the tenant, `?2` the user, `?3` the request's key and `?4` the people of this batch (JSON array of ids).
 */
import { type ContactId, contactId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import { auditStatement, type Recorded } from "./auditLine.ts";
import type { Database, Refused } from "./database.ts";
import { ERASED_AT_ONCE, numbered } from "./erase.ts";
import { isShared } from "./fragments.ts";
import { OWNED_BY_CONTACT, OWNED_BY_USER } from "./owned.ts";

/** Fewer than of logs: for each person that goes, SQLite looks through what the organisation keeps of anybody. */
const PEOPLE_AT_ONCE = 100;

/** The user's logs, as many as go at once. */
const MY_LOGS = `SELECT interaction_id FROM interaction_loggers INDEXED BY interaction_loggers_of_user
  WHERE tenant_id = ?1 AND user_id = ?2 ORDER BY interaction_id LIMIT ${ERASED_AT_ONCE / 2}`;
const MY_TOUCHED = `SELECT contact_id, key FROM touch_users
  WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id IN (${MY_LOGS})`;

const LOGS = [
  `DELETE FROM touches WHERE tenant_id = ?1 AND (contact_id, key) IN (${MY_TOUCHED}) AND NOT EXISTS (SELECT 1
     FROM touch_users u WHERE u.tenant_id = ?1 AND u.interaction_id = touches.interaction_id
       AND u.contact_id = touches.contact_id AND u.key = touches.key AND u.user_id <> ?2)`,
  `UPDATE touches SET shared = ${isShared("u.user_id <> ?2")}
   WHERE tenant_id = ?1 AND (contact_id, key) IN (${MY_TOUCHED})`,
  `DELETE FROM touch_users WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id IN (${MY_LOGS})`,
  `DELETE FROM thread_keys WHERE tenant_id = ?1 AND interaction_id IN (${MY_LOGS}) AND NOT EXISTS (SELECT 1
     FROM interaction_loggers l WHERE l.tenant_id = ?1 AND l.interaction_id = thread_keys.interaction_id AND l.user_id <> ?2)`,
  `DELETE FROM interaction_loggers WHERE tenant_id = ?1 AND user_id = ?2 AND interaction_id IN (${MY_LOGS})`,
];

const MINE = "tenant_id = ?1 AND user_id = ?2";
const NO_LOG_LEFT = `NOT EXISTS (SELECT 1 FROM interaction_loggers WHERE ${MINE})`;
const THESE = "(SELECT value FROM json_each(?4))";

/** A person goes whom nobody else has to do with: none of their touches is left, and no colleague keeps anything about them. */
const PEOPLE = [
  `DELETE FROM contacts WHERE tenant_id = ?1 AND id IN ${THESE} AND ${NO_LOG_LEFT}
     AND NOT EXISTS (SELECT 1 FROM touches t WHERE t.tenant_id = ?1 AND t.contact_id = contacts.id)
     ${OWNED_BY_CONTACT.map((table) => `AND NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.tenant_id = ?1 AND o.contact_id = contacts.id AND o.user_id <> ?2)`).join("\n     ")}`,
  ...OWNED_BY_CONTACT.map(
    (table) => `DELETE FROM ${table} WHERE ${MINE} AND contact_id IN ${THESE} AND ${NO_LOG_LEFT}`,
  ),
];

/** People whom only the user's private logs had made: theirs, whether or not they keep anything about them. */
const MY_PRIVATE =
  "FROM contacts INDEXED BY contacts_private WHERE tenant_id = ?1 AND private_to = ?2 AND erased_at IS NULL";

const NOTHING_LEFT = [
  NO_LOG_LEFT,
  `NOT EXISTS (SELECT 1 ${MY_PRIVATE})`,
  ...OWNED_BY_CONTACT.map((table) => `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${MINE})`),
].join(" AND ");

const REST = [
  ...OWNED_BY_USER.map((table) => `DELETE FROM ${table} WHERE ${MINE} AND ${NOTHING_LEFT}`),
  `DELETE FROM thread_keys WHERE tenant_id = ?1 AND key > 'c:' || ?2 || ':' AND key < 'c:' || ?2 || ';'`,
  `DELETE FROM audit WHERE ${MINE} AND idempotency_key <> ?3 AND ${NOTHING_LEFT}`,
  `UPDATE audit INDEXED BY audit_answers_of_tenant SET answer = ''
     WHERE tenant_id = ?1 AND answer <> '' AND instr(answer, ?2) > 0`,
  `UPDATE audit SET answer = json_object('remaining', json(iif(${NOTHING_LEFT}, 'false', 'true')))
     WHERE ${MINE} AND idempotency_key = ?3 RETURNING answer`,
];

const EVERYTHING_OF_MINE = [...LOGS, ...PEOPLE, ...REST];

/** People whom the user has to do with, as many as go at once. */
export async function someOfMyPeople({ scope, read }: Database): Promise<ContactId[]> {
  const lists = OWNED_BY_CONTACT.map(
    (table) => `(SELECT json_group_array(contact_id) FROM (
    SELECT DISTINCT contact_id FROM ${table} WHERE ${MINE} LIMIT ${PEOPLE_AT_ONCE})) AS ${table}`,
  );
  lists.push(`(SELECT json_group_array(id) FROM (SELECT id ${MY_PRIVATE} LIMIT ${PEOPLE_AT_ONCE})) AS private`);
  const [row = {}] = await read({ sql: `SELECT ${lists.join(", ")}`, params: [scope.tenantId, scope.userId] });
  const people = new Set(Object.values(row).flatMap((list): unknown[] => JSON.parse(String(list))));
  return [...people].slice(0, PEOPLE_AT_ONCE).map((id) => contactId(String(id)));
}

/** Everything of the user, as much as goes at once; of people, those. Gives the answer as it is stored. */
export async function eraseEverythingOfMine(
  db: Database,
  people: readonly ContactId[],
  { line, answer }: Recorded,
): Promise<Result<string, Refused>> {
  const asking = [db.scope.tenantId, db.scope.userId, line.key, JSON.stringify(people)];
  const written = await db.write([
    auditStatement(db, line, answer),
    ...EVERYTHING_OF_MINE.map((sql) => numbered(sql, asking)),
  ]);
  return written.ok ? ok(String(written.value.at(-1)?.[0]?.["answer"])) : written;
}
