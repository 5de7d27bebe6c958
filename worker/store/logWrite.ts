/**
 * Logging as one transaction of set-based statements. Who an address is, which interaction a thread is, and what is new
 * are decided inside it, so that two writers cannot decide differently. Each statement and each table costs as much as
 * the others, so there are few. `?1` tenant, `?2` user, `?3` Idempotency-Key, `?4` the people asked for (JSON of
 * `LoggedPerson[]`) in every statement that has them.
 */

import type { Visibility } from "../../shared/contract/interactions.ts";
import { RULES_VERSION } from "../../shared/domain/stage/standing.ts";
import type { Channel, Touch } from "../../shared/domain/tie/touch.ts";
import type { MessageStyle } from "../../shared/domain/tone/style.ts";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { TimeZone } from "../../shared/time.ts";
import type { AuditLine } from "./auditLine.ts";
import type { Database, Refused, Statement } from "./database.ts";
import {
  HIDDEN,
  HIDDEN_AT,
  type InteractionRecord,
  IS_SEEN,
  interactionJson,
  isErased,
  NARROWER,
  ownCounts,
  ownNewest,
  seenWith,
  threadOf,
  touchJson,
} from "./fragments.ts";
import { NO_RULE_AGAINST } from "./neverLog.ts";
import { messagesForQuotes, storedUnder } from "./pastTouches.ts";
import { type ForeseenTie, type LongTie, longTie, shareAgainSql } from "./tieWrite.ts";

export interface TouchToLog extends Touch {
  /** The key itself for a touch that a quote tells of; else `null`. */
  readonly pastKey: string | null;
  /** Of what the contact wrote. */
  readonly style: MessageStyle | null;
}

/** A contact by id, or by an address: then `newId` is given to a new contact where nobody has the address. */
export type LoggedPerson = { readonly touches: readonly TouchToLog[] } & (
  | { readonly contactId: ContactId; readonly addressKey: null }
  | {
      readonly contactId: null;
      readonly addressKey: string;
      readonly address: string;
      /** What it looks like at a glance. */
      readonly shape: string;
      /** What is remembered of the address once its owner is erased. */
      readonly addressDigest: string;
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
  /** Message-IDs of the thread, as rules not to log it name them. */
  readonly messageIds: readonly string[];
  readonly people: readonly LoggedPerson[];
  readonly note: string | null;
  /** Of a log the user has already it is kept where that shows less. */
  readonly visibility: Visibility;
  /**
   * Whether what is new is hidden until it is decided who may see it: always of a private log. Refused is a log that would show
   * what its user has logged privately, and is not hidden.
   */
  readonly hidden: boolean;
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
  /** Those of which it is not known yet when they are due. */
  readonly ties: readonly LongTie[];
}

/**
 * Refused when the key was used before, a contact does not exist, an address is several people's, a rule says not to log it,
 * somebody erased would be made anew, or it is not hidden and should be. Nothing is kept then.
 */
export async function writeLog(
  db: Database,
  write: LogWrite,
  foreseen: readonly ForeseenTie[],
): Promise<Result<Logged, Refused>> {
  const { before, ties, after } = logStatements(db, write, foreseen);
  const written = await db.write([...before, ties, ...after]);
  if (!written.ok) return written;

  const tieRows = written.value[before.length] ?? [];
  const answer = String(written.value.at(-1)?.[0]?.["answer"]);
  return ok({ answer, ties: tieRows.filter((row) => row["due_on"] === "").map(longTie) });
}

/** Who each person is: `contact_id` is NULL for an address of nobody, of several, or for an id that is not there. */
const PEOPLE = `person AS MATERIALIZED (
  SELECT p.value AS asked, iif(p.value ->> 'contactId' IS NOT NULL,
    (SELECT id FROM contacts c WHERE tenant_id = ?1 AND id = p.value ->> 'contactId' AND ${IS_SEEN}),
    coalesce(
      (SELECT h.contact_id FROM address_choices h JOIN contact_addresses a
         ON a.tenant_id = h.tenant_id AND a.address_key = h.address_key AND a.contact_id = h.contact_id
       WHERE h.tenant_id = ?1 AND h.user_id = ?2 AND h.address_key = p.value ->> 'addressKey'),
      (SELECT iif(count(*) = 1, min(c.id), NULL) FROM ${seenWith("p.value ->> 'addressKey'")}))) AS contact_id
  FROM json_each(?4) p)`;

const asked = (name: string) => `${PEOPLE}, ${name} AS MATERIALIZED (
  SELECT contact_id, t.value ->> 'key' AS key, t.value ->> 'at' AS at, t.value ->> 'direction' AS direction,
    t.value ->> 'channel' AS channel, t.value ->> 'audience' AS audience, t.value ->> 'addressed' AS addressed,
    t.value ->> 'automated' AS automated, t.value ->> 'words' AS words, t.value ->> 'pastKey' AS past_key,
    t.value ->> 'style' AS style
  FROM person, json_each(person.asked, '$.touches') t)`;

/** The stored touch behind an asked one, and whether the user has it already. CROSS JOIN keeps SQLite looking up, never scanning. */
const STORED = `touches t ON t.tenant_id = ?1 AND t.contact_id = asked_touch.contact_id AND t.key = asked_touch.key`;
const MINE = `EXISTS (SELECT 1 FROM touch_users u WHERE u.tenant_id = ?1 AND u.interaction_id = t.interaction_id
  AND u.contact_id = t.contact_id AND u.key = t.key AND u.user_id = ?2)`;

/** `asked_touch`: each under the key it is asked under, which is enough where no quote is asked and nothing kept private. */
const AS_ASKED = asked("asked_touch");
const AS_STORED = `${asked("asked")}, ${storedUnder(MINE)}`;
const MESSAGES_FOR_QUOTES = messagesForQuotes(asked("asked"));

/** The interaction of this write, once the thread's keys are there. `?5` thread keys, `?6` id of a new interaction. */
const INTERACTION = `coalesce(${threadOf("?5")}, ?6)`;

const THREAD_KEYS = `INSERT INTO thread_keys (tenant_id, key, interaction_id)
  SELECT ?1, asked.value, ${INTERACTION} FROM json_each(?5) asked WHERE true ON CONFLICT DO NOTHING`;

const IS_NEW = `p.value ->> 'contactId' IS NULL AND NOT EXISTS (
  SELECT 1 FROM ${seenWith("p.value ->> 'addressKey'")})`;

/** `?7` now, `?8` whose alone it is, or NULL. Somebody erased would have no name, which refuses the batch. */
const NEW_CONTACTS = `INSERT INTO contacts
    (tenant_id, id, display_name, version, created_at, created_by_interaction, private_to)
  SELECT ?1, p.value ->> 'newId', iif(${isErased("p.value ->> 'addressDigest'")}, NULL, p.value ->> 'displayName'),
    1, ?7, ${INTERACTION}, ?8
  FROM json_each(?4) p WHERE ${IS_NEW}`;

const NEW_ADDRESSES = `INSERT INTO contact_addresses (tenant_id, address_key, contact_id, address, place, shape)
  SELECT ?1, p.value ->> 'addressKey', p.value ->> 'newId', p.value ->> 'address', 0, p.value ->> 'shape'
  FROM json_each(?4) p WHERE ${IS_NEW}`;

/** `?7`: 1 when others may see it. A touch without a contact breaks NOT NULL, which refuses the batch. */
const touchRowsSql = (touches: string) => `WITH ${touches}
  INSERT INTO touches (tenant_id, contact_id, at, key, interaction_id, direction, channel, audience, addressed, automated, words, past_key,
    style, shared)
  SELECT ?1, contact_id, at, key, ${INTERACTION}, direction, channel, audience, addressed, automated, words, past_key, style, ?7
  FROM asked_touch WHERE true
  ON CONFLICT (tenant_id, contact_id, key) DO UPDATE SET shared = 1 WHERE excluded.shared > shared
  ON CONFLICT (tenant_id, contact_id, at, key) DO UPDATE SET shared = 1 WHERE excluded.shared > shared`;

/** Of a tie that is still as it was and gets just the touches that were foreseen. `?6`: JSON of `ForeseenTie[]`. */
const FORESEEN = `FROM json_each(?6) f WHERE f.value ->> 'contactId' = ties.contact_id
  AND f.value ->> 'version' = ties.version AND f.value ->> 'added' = excluded.tail`;

/**
 * Before the user's shares are there, what is new for them goes to the tie. `?5` time zone, `?7` version of the rules. Returns the
 * ties, to be folded where the tail has become long or is too late for the summary, and to be told when they are due.
 */
const tiesSql = (touches: string) => `WITH ${touches}, fresh AS (
    SELECT t.contact_id AS contact_id, json_group_array(${touchJson("asked_touch")}) AS tail
    FROM asked_touch CROSS JOIN ${STORED} WHERE NOT ${MINE} GROUP BY asked_touch.contact_id)
  INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version)
  SELECT ?1, ?2, contact_id, 'unsorted', 0, ?5, '', tail, 1 FROM fresh WHERE true
  ON CONFLICT (tenant_id, user_id, contact_id) DO UPDATE SET version = version + 1,
    due_on = iif(EXISTS (SELECT 1 ${FORESEEN}), (SELECT f.value ->> 'dueOn' ${FORESEEN}), ''),
    rules = iif(EXISTS (SELECT 1 ${FORESEEN}), ?7, rules),
    time_zone = iif(summary = '' AND tail = '[]', excluded.time_zone, time_zone),
    tail = iif(tail = '[]', excluded.tail, substr(tail, 1, length(tail) - 1) || ',' || substr(excluded.tail, 2))
  RETURNING contact_id, summary, tail, version, time_zone, kind, ideal_days, maximum_days, due_on`;

const sharesSql = (touches: string) => `WITH ${touches}
  INSERT INTO touch_users (tenant_id, interaction_id, contact_id, key, user_id, direction, addressed, hidden_at, hidden)
  SELECT ?1, t.interaction_id, t.contact_id, t.key, ?2, asked_touch.direction, asked_touch.addressed, ${HIDDEN_AT}, ${HIDDEN}
  FROM asked_touch CROSS JOIN ${STORED} WHERE true ON CONFLICT DO NOTHING`;

/**
 * The user's log of every interaction their touches are in; right after the shares, whose number `changes()` is. No log shows more
 * by being logged again. `?5` now, `?6` note, `?7` visibility, `?8` name, `?9` kind, `?10` channel, `?11`: 1 where what is new is hidden.
 */
const loggersSql = (
  touches: string,
) => `WITH ${touches}, touched AS (SELECT DISTINCT t.interaction_id AS id FROM asked_touch CROSS JOIN ${STORED})
  INSERT INTO interaction_loggers (tenant_id, interaction_id, user_id, user_name, kind, channel, logged_at, note,
    visibility, at, people, added, version)
  SELECT ?1, touched.id, ?2, ?8, ?9, ?10, ?5, ?6, ?7,
    ${ownNewest("touched.id")}, ${ownCounts("touched.id")}, changes(), 1
  FROM touched WHERE true
  ON CONFLICT (tenant_id, interaction_id, user_id) DO UPDATE SET at = excluded.at, people = excluded.people,
    user_name = excluded.user_name, note = coalesce(excluded.note, note),
    visibility = iif(visibility = 'private' AND NOT ?11, NULL, ${NARROWER}),
    added = excluded.added, version = version + (people <> excluded.people OR visibility <> ${NARROWER}
      OR coalesce(excluded.note <> note, excluded.note IS NOT NULL))`;

/** `?3` Idempotency-Key, `?7` request hash, `?8` now. A key that was used before refuses the batch. */
const auditSql = (touches: string) => `WITH ${touches}
  INSERT INTO audit (tenant_id, user_id, idempotency_key, request_hash, at, action, subject_id, answer)
  SELECT ?1, ?2, ?3, ?7, ?8, 'log', own.interaction_id,
    json_object('added', own.added, 'interaction', json(${interactionJson("own.interaction_id")}))
  FROM (SELECT t.interaction_id AS id, t.interaction_id = ${INTERACTION} AS meant
    FROM asked_touch CROSS JOIN ${STORED} ORDER BY meant DESC LIMIT 1) logged
  CROSS JOIN interaction_loggers own ON own.tenant_id = ?1 AND own.interaction_id = logged.id AND own.user_id = ?2
  RETURNING answer`;

/** What was hidden is shown as far as the logs it is in let it. */
const SHARE_AGAIN = `WITH ${AS_STORED} ${shareAgainSql(`SELECT t.interaction_id FROM asked_touch CROSS JOIN ${STORED}`)}`;

const statementsOn = (touches: string) => ({
  touchRows: touchRowsSql(touches),
  ties: tiesSql(touches),
  shares: sharesSql(touches),
  loggers: loggersSql(touches),
  audit: auditSql(touches),
});
const ON_ASKED = statementsOn(AS_ASKED);
const ON_STORED = statementsOn(AS_STORED);

interface LogStatements {
  readonly before: readonly Statement[];
  readonly ties: Statement;
  readonly after: readonly Statement[];
}

function logStatements(db: Database, write: LogWrite, foreseen: readonly ForeseenTie[]): LogStatements {
  const { tenantId, userId, name } = db.scope;
  const { line, people, kind, channel, note, visibility } = write;
  const hidden = Number(write.hidden);
  const asking = [tenantId, userId, line.key, JSON.stringify(people)];
  const naming = [...asking, JSON.stringify(write.threadKeys), write.newInteractionId];
  const touches = people.flatMap((person) => person.touches);
  const sql = write.hidden || touches.some(({ pastKey }) => pastKey !== null) ? ON_STORED : ON_ASKED;
  const brings = kind === "thread" && touches.some(({ pastKey }) => pastKey === null);

  const newPeople = people.some((person) => person.addressKey !== null)
    ? [
        { sql: NEW_CONTACTS, params: [...naming, line.at, write.hidden ? userId : null] },
        { sql: NEW_ADDRESSES, params: asking },
      ]
    : [];
  return {
    before: [
      { sql: NO_RULE_AGAINST, params: [tenantId, userId, JSON.stringify(people), JSON.stringify(write.messageIds)] },
      ...(write.threadKeys.length > 0 ? [{ sql: THREAD_KEYS, params: naming }] : []),
      ...newPeople,
      ...(brings ? [{ sql: MESSAGES_FOR_QUOTES, params: [...asking, hidden] }] : []),
      { sql: sql.touchRows, params: [...naming, 1 - hidden] },
    ],
    ties: { sql: sql.ties, params: [...asking, write.timeZone, JSON.stringify(foreseen), RULES_VERSION] },
    after: [
      { sql: sql.shares, params: asking },
      { sql: sql.loggers, params: [...asking, line.at, note, visibility, name, kind, channel, hidden] },
      ...(write.hidden ? [{ sql: SHARE_AGAIN, params: asking }] : []),
      { sql: sql.audit, params: [...naming, line.requestHash, line.at] },
    ],
  };
}
