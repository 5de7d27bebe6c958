/**
 * Logging as one transaction of set-based statements. Who an address is, which interaction a thread is, and what is new
 * are decided inside it, so that two writers cannot decide differently. `?1` tenant, `?2` user, `?3` Idempotency-Key,
 * `?4` the people asked for (JSON of `LoggedPerson[]`) in every statement that has them.
 */

import type { Visibility } from "../../shared/contract/interactions.ts";
import type { Addressed, Channel, Direction } from "../../shared/domain/touch.ts";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Instant, TimeZone } from "../../shared/time.ts";
import type { AuditLine } from "./auditLine.ts";
import type { Database, Refused, Statement, Value } from "./database.ts";
import { type InteractionRecord, interactionJson, threadOf } from "./fragments.ts";
import { type LongTie, longTies, shareAgain } from "./tieWrite.ts";

export interface TouchToLog {
  readonly key: string;
  readonly at: Instant;
  readonly direction: Direction;
  readonly channel: Channel;
  readonly audience: number;
  readonly addressed: Addressed;
  readonly automated: boolean;
  readonly words: number | null;
}

/** A contact by id, or by an address: then `newId` is given to a new contact where nobody has the address. */
export type LoggedPerson = { readonly touches: readonly TouchToLog[] } & (
  | { readonly contactId: ContactId; readonly addressKey: null }
  | {
      readonly contactId: null;
      readonly addressKey: string;
      readonly address: string;
      readonly displayName: string;
      readonly newId: ContactId;
    }
);

export interface LogWrite {
  readonly line: Omit<AuditLine, "subjectId">;
  /** For the interaction, where it is not there yet. */
  readonly newInteractionId: InteractionId;
  readonly kind: "thread" | "touch";
  readonly channel: Channel;
  /** Empty for what is no thread. */
  readonly threadKeys: readonly string[];
  readonly people: readonly LoggedPerson[];
  readonly note: string | null;
  readonly visibility: Visibility;
  readonly timeZone: TimeZone;
}

export interface LogFacts {
  readonly interaction: InteractionRecord;
  /** Touches the user had not logged before. */
  readonly added: number;
}

export interface Logged {
  /** JSON of `LogFacts`, as stored for the repetition of the request. */
  readonly answer: string;
  readonly ties: readonly LongTie[];
}

/** Refused when the key was used before, a contact does not exist, or an address is several people's. Nothing is kept then. */
export async function writeLog(db: Database, write: LogWrite): Promise<Result<Logged, Refused>> {
  const statements = logStatements(db, write);
  const written = await db.write(statements);
  if (!written.ok) return written;

  const [answerRows, tieRows] = written.value.slice(-2);
  return ok({ answer: String(answerRows?.[0]?.["answer"]), ties: longTies(tieRows ?? []) });
}

/** Who each person is: `contact_id` is NULL for an address of nobody, of several, or for an id that is not there. */
const PEOPLE = `person AS MATERIALIZED (
  SELECT p.value AS asked, iif(p.value ->> 'contactId' IS NOT NULL,
    (SELECT id FROM contacts WHERE tenant_id = ?1 AND id = p.value ->> 'contactId'),
    coalesce(
      (SELECT h.contact_id FROM address_choices h JOIN contact_addresses a
         ON a.tenant_id = h.tenant_id AND a.address_key = h.address_key AND a.contact_id = h.contact_id
       WHERE h.tenant_id = ?1 AND h.user_id = ?2 AND h.address_key = p.value ->> 'addressKey'),
      (SELECT iif(count(*) = 1, min(contact_id), NULL) FROM contact_addresses
       WHERE tenant_id = ?1 AND address_key = p.value ->> 'addressKey'))) AS contact_id
  FROM json_each(?4) p)`;

const TOUCHES = `${PEOPLE}, asked_touch AS MATERIALIZED (
  SELECT contact_id, t.value ->> 'key' AS key, t.value ->> 'at' AS at, t.value ->> 'direction' AS direction,
    t.value ->> 'channel' AS channel, t.value ->> 'audience' AS audience, t.value ->> 'addressed' AS addressed,
    t.value ->> 'automated' AS automated, t.value ->> 'words' AS words
  FROM person, json_each(person.asked, '$.touches') t)`;

/** The stored touch behind an asked one, and whether the user has it already. CROSS JOIN keeps SQLite looking up, never scanning. */
const STORED = `touches t ON t.tenant_id = ?1 AND t.contact_id = asked_touch.contact_id AND t.key = asked_touch.key`;
const MINE = `EXISTS (SELECT 1 FROM touch_users u WHERE u.tenant_id = ?1 AND u.interaction_id = t.interaction_id
  AND u.contact_id = t.contact_id AND u.key = t.key AND u.user_id = ?2)`;

const AUDIT_ROW = `tenant_id = ?1 AND user_id = ?2 AND idempotency_key = ?3`;
const INTERACTION = `(SELECT subject_id FROM audit WHERE ${AUDIT_ROW})`;

const USER = `INSERT INTO users (tenant_id, id, name) VALUES (?1, ?2, ?3)
  ON CONFLICT (tenant_id, id) DO UPDATE SET name = excluded.name WHERE name <> excluded.name`;

/** `?5` hash, `?6` at, `?7` thread keys, `?8` new interaction id. Until the end `answer` holds how many touches are new. */
const AUDIT = `WITH ${TOUCHES}
  INSERT INTO audit (tenant_id, user_id, idempotency_key, request_hash, at, action, subject_id, answer)
  SELECT ?1, ?2, ?3, ?5, ?6, 'log', coalesce(${threadOf("?7")}, ?8),
    (SELECT count(*) FROM asked_touch LEFT JOIN ${STORED} WHERE t.key IS NULL OR NOT ${MINE})`;

/** `?4` kind, `?5` channel. */
const INTERACTION_ROW = `INSERT INTO interactions (tenant_id, id, kind, channel)
  SELECT ?1, subject_id, ?4, ?5 FROM audit WHERE ${AUDIT_ROW} ON CONFLICT DO NOTHING`;

/** `?4` thread keys. */
const THREAD_KEYS = `INSERT INTO thread_keys (tenant_id, key, interaction_id)
  SELECT ?1, asked.value, ${INTERACTION} FROM json_each(?4) asked WHERE true ON CONFLICT DO NOTHING`;

const IS_NEW = `p.value ->> 'contactId' IS NULL AND NOT EXISTS (
  SELECT 1 FROM contact_addresses WHERE tenant_id = ?1 AND address_key = p.value ->> 'addressKey')`;

/** `?5` now. */
const NEW_CONTACTS = `INSERT INTO contacts (tenant_id, id, display_name, version, created_at, created_by_interaction)
  SELECT ?1, p.value ->> 'newId', p.value ->> 'displayName', 1, ?5, ${INTERACTION} FROM json_each(?4) p WHERE ${IS_NEW}`;

const NEW_ADDRESSES = `INSERT INTO contact_addresses (tenant_id, address_key, contact_id, address, place)
  SELECT ?1, p.value ->> 'addressKey', p.value ->> 'newId', p.value ->> 'address', 0
  FROM json_each(?4) p WHERE ${IS_NEW}`;

/** `?5`: 1 when others may see it. A touch without a contact breaks NOT NULL, which refuses the batch. */
const TOUCH_ROWS = `WITH ${TOUCHES}
  INSERT INTO touches (tenant_id, contact_id, at, key, interaction_id, direction, channel, audience, addressed, automated, words, shared)
  SELECT ?1, contact_id, at, key, ${INTERACTION}, direction, channel, audience, addressed, automated, words, ?5
  FROM asked_touch WHERE true
  ON CONFLICT (tenant_id, contact_id, key) DO UPDATE SET shared = 1 WHERE excluded.shared > shared
  ON CONFLICT (tenant_id, contact_id, at, key) DO UPDATE SET shared = 1 WHERE excluded.shared > shared`;

/** Before the user's shares are there, what is new for them goes to the tie. `?5` time zone. */
const TIES = `WITH ${TOUCHES}, fresh AS (
    SELECT t.contact_id AS contact_id, json_group_array(json_object('key', t.key, 'at', t.at,
      'direction', asked_touch.direction, 'channel', t.channel, 'audience', t.audience, 'addressed', asked_touch.addressed,
      'automated', json(iif(t.automated, 'true', 'false')), 'words', t.words)) AS tail
    FROM asked_touch CROSS JOIN ${STORED} WHERE NOT ${MINE} GROUP BY asked_touch.contact_id)
  INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version)
  SELECT ?1, ?2, contact_id, 'unsorted', 0, ?5, '', tail, 1 FROM fresh WHERE true
  ON CONFLICT (tenant_id, user_id, contact_id) DO UPDATE SET version = version + 1,
    tail = iif(tail = '[]', excluded.tail, substr(tail, 1, length(tail) - 1) || ',' || substr(excluded.tail, 2))`;

const SHARES = `WITH ${TOUCHES}
  INSERT INTO touch_users (tenant_id, interaction_id, contact_id, key, user_id, direction, addressed)
  SELECT ?1, t.interaction_id, t.contact_id, t.key, ?2, asked_touch.direction, asked_touch.addressed
  FROM asked_touch CROSS JOIN ${STORED} WHERE true ON CONFLICT DO NOTHING`;

/** The user's log of every interaction their touches are in. `?5` now, `?6` note, `?7` visibility. */
const LOGGERS = `WITH ${TOUCHES}, touched AS (
    SELECT DISTINCT t.interaction_id AS id FROM asked_touch CROSS JOIN ${STORED})
  INSERT INTO interaction_loggers (tenant_id, interaction_id, user_id, logged_at, note, visibility, at, people, version)
  SELECT ?1, touched.id, ?2, ?5, ?6, ?7,
    (SELECT max(t.at) FROM touch_users u JOIN touches t ON t.tenant_id = ?1 AND t.contact_id = u.contact_id AND t.key = u.key
     WHERE u.tenant_id = ?1 AND u.interaction_id = touched.id AND u.user_id = ?2),
    (SELECT json_group_object(contact_id, n) FROM (SELECT contact_id, count(*) AS n FROM touch_users
     WHERE tenant_id = ?1 AND interaction_id = touched.id AND user_id = ?2 GROUP BY contact_id)), 1
  FROM touched WHERE true
  ON CONFLICT (tenant_id, interaction_id, user_id) DO UPDATE SET at = excluded.at, people = excluded.people,
    note = coalesce(excluded.note, note), visibility = excluded.visibility, version = version + 1
    WHERE people <> excluded.people OR visibility <> excluded.visibility OR coalesce(excluded.note <> note, excluded.note IS NOT NULL)`;

const ANSWER = `UPDATE audit SET answer = json_object('added', CAST(answer AS INTEGER),
    'interaction', json(${interactionJson("audit.subject_id")})) WHERE ${AUDIT_ROW} RETURNING answer`;

/** Ties whose tail has become long, or that hold a summary the tail may be too late for. */
const LONG_TAIL = 24;
const LONG_TIES = `WITH ${PEOPLE} SELECT y.contact_id, y.summary, y.tail, y.version, y.time_zone
  FROM (SELECT DISTINCT contact_id FROM person) p
  JOIN ties y ON y.tenant_id = ?1 AND y.user_id = ?2 AND y.contact_id = p.contact_id
  WHERE y.summary <> '' OR json_array_length(y.tail) > ${LONG_TAIL}`;

function logStatements(db: Database, write: LogWrite): Statement[] {
  const { tenantId, userId, name } = db.scope;
  const { line, threadKeys, people } = write;
  const keys = JSON.stringify(threadKeys);
  const asked = JSON.stringify(people);
  const shared = write.visibility === "private" ? 0 : 1;
  const forKey = (sql: string, ...more: Value[]): Statement => ({ sql, params: [tenantId, userId, line.key, ...more] });

  const withAddress = people.some((person) => person.addressKey !== null);
  return [
    { sql: USER, params: [tenantId, userId, name] },
    forKey(AUDIT, asked, line.requestHash, line.at, keys, write.newInteractionId),
    forKey(INTERACTION_ROW, write.kind, write.channel),
    ...(threadKeys.length > 0 ? [forKey(THREAD_KEYS, keys)] : []),
    ...(withAddress ? [forKey(NEW_CONTACTS, asked, line.at), forKey(NEW_ADDRESSES, asked)] : []),
    forKey(TOUCH_ROWS, asked, shared),
    forKey(TIES, asked, write.timeZone),
    forKey(SHARES, asked),
    forKey(LOGGERS, asked, line.at, write.note, write.visibility),
    ...(shared ? [] : [shareAgain(db, line.key)]),
    forKey(ANSWER),
    forKey(LONG_TIES, asked),
  ];
}
