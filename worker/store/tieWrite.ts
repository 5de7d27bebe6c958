/** Folding touches into the summaries of ties, and making them anew. */
import type { Touch } from "../../shared/domain/touch.ts";
import type { ContactId } from "../../shared/ids.ts";
import type { TimeZone } from "../../shared/time.ts";
import type { Database, Statement } from "./database.ts";

/** A tie with its tail, to be folded. */
export interface LongTie {
  readonly contactId: ContactId;
  /** JSON of a `TieSummary`; empty for none. */
  readonly summary: string;
  readonly tail: readonly Touch[];
  readonly version: number;
  readonly timeZone: TimeZone;
}

/** Safe casts: the columns are written only by this room, from values of these types. */
export const longTies = (rows: readonly Readonly<Record<string, unknown>>[]): LongTie[] =>
  rows.map((row) => ({
    contactId: row["contact_id"] as ContactId,
    summary: String(row["summary"]),
    tail: JSON.parse(String(row["tail"])) as readonly Touch[],
    version: Number(row["version"]),
    timeZone: row["time_zone"] as TimeZone,
  }));

const MY_TOUCHES = `SELECT t.key, t.at, u.direction, t.channel, t.audience, u.addressed, t.automated, t.words, t.interaction_id
  FROM touches t JOIN touch_users u ON u.tenant_id = ?1 AND u.interaction_id = t.interaction_id
    AND u.contact_id = t.contact_id AND u.key = t.key AND u.user_id = ?2
  WHERE t.tenant_id = ?1 AND t.contact_id = ?3 ORDER BY t.at, t.key`;

export interface OwnTouch extends Touch {
  readonly interactionId: string;
}

/** All touches between the user and a contact, oldest first. */
export async function myTouches(db: Database, contactId: ContactId): Promise<OwnTouch[]> {
  const rows = await db.read({ sql: MY_TOUCHES, params: [db.scope.tenantId, db.scope.userId, contactId] });
  // Safe casts: as in `longTies`.
  return rows.map((row) => ({
    key: String(row["key"]),
    at: row["at"] as Touch["at"],
    direction: row["direction"] as Touch["direction"],
    channel: row["channel"] as Touch["channel"],
    audience: Number(row["audience"]),
    addressed: row["addressed"] as Touch["addressed"],
    automated: row["automated"] === 1,
    words: row["words"] as number | null,
    interactionId: String(row["interaction_id"]),
  }));
}

const MY_TIES = `SELECT contact_id, summary, tail, version, time_zone FROM ties WHERE tenant_id = ?1 AND user_id = ?2
  AND contact_id IN (SELECT value FROM json_each(?3))`;

export async function findTies(db: Database, contactIds: readonly ContactId[]): Promise<LongTie[]> {
  const params = [db.scope.tenantId, db.scope.userId, JSON.stringify(contactIds)];
  return longTies(await db.read({ sql: MY_TIES, params }));
}

/** A summary of all touches of a tie, made when the tie was at `version`. */
export interface RebuiltTie {
  readonly contactId: ContactId;
  readonly summary: string;
  readonly version: number;
}

const REBUILD = `UPDATE ties SET summary = new.value ->> 'summary', tail = '[]',
    version = iif(ties.version = new.value ->> 'version', ties.version + 1, NULL)
  FROM json_each(?3) new
  WHERE ties.tenant_id = ?1 AND ties.user_id = ?2 AND ties.contact_id = new.value ->> 'contactId'`;

/** Puts the summaries in place of summary and tail. When a tie has changed since, NOT NULL refuses the batch. */
export const rebuildTies = (db: Database, ties: readonly RebuiltTie[]): Statement => ({
  sql: REBUILD,
  params: [db.scope.tenantId, db.scope.userId, JSON.stringify(ties)],
});

/** Decides anew which touches others may see, of the interaction whose id the SQL expression `id` gives. */
export const shareAgainSql = (id: string): string => `UPDATE touches SET shared = EXISTS (
    SELECT 1 FROM touch_users u JOIN interaction_loggers l
      ON l.tenant_id = ?1 AND l.interaction_id = u.interaction_id AND l.user_id = u.user_id AND l.visibility <> 'private'
    WHERE u.tenant_id = ?1 AND u.interaction_id = touches.interaction_id AND u.contact_id = touches.contact_id
      AND u.key = touches.key)
  WHERE tenant_id = ?1 AND (contact_id, key) IN (SELECT contact_id, key FROM touch_users
    WHERE tenant_id = ?1 AND interaction_id = ${id})`;
