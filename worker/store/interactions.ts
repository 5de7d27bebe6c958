/** Logs of an interaction: looking at them, and what every change of one's own does. */
import { and, eq, notExists, type SQL, sql } from "drizzle-orm";
import type { SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import type { Direction, Touch } from "../../shared/domain/tie/touch.ts";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import type { Instant } from "../../shared/time.ts";
import type { AuditLine } from "./auditLine.ts";
import { build, isOneOf, statementOf } from "./build.ts";
import type { Database, Statement } from "./database.ts";
import { HOLDS_NOTHING, type InteractionRecord, interactionJson } from "./fragments.ts";
import { IS_NOBODYS } from "./owned.ts";
import { interactionLoggers, ties, touches, touchUsers } from "./schema.ts";
import { isShareIn, type Share } from "./shares.ts";
import { type RebuiltTie, shareAgainSql } from "./tieWrite.ts";

const INTERACTION = `SELECT ${interactionJson("?3")} AS interaction`;

/** As far as the user may see it; `null` when they may see nothing of it, or it is not there. */
export async function findInteraction(db: Database, id: InteractionId): Promise<InteractionRecord | null> {
  const [row] = await db.read({ sql: INTERACTION, params: [db.scope.tenantId, db.scope.userId, id] });
  // Safe cast: the column is JSON that the fragment builds in this form.
  return JSON.parse(String(row?.["interaction"] ?? null)) as InteractionRecord | null;
}

/** `?3` interaction, `?4` limit. */
const TOUCHES_IN = `SELECT t.contact_id AS contact_id, t.key AS key, t.at AS at, t.words AS words,
    coalesce(max(iif(u.user_id = ?2, u.direction, NULL)), t.direction) AS direction
  FROM touch_users u CROSS JOIN touches t ON t.tenant_id = ?1 AND t.contact_id = u.contact_id AND t.key = u.key
  WHERE u.tenant_id = ?1 AND u.interaction_id = ?3
  GROUP BY t.contact_id, t.key HAVING t.shared OR max(u.user_id = ?2) ORDER BY t.at DESC, t.key LIMIT ?4`;

/** A touch of an interaction, with the user's own direction where they were on it. */
export type TouchIn = Pick<Touch, "key" | "at" | "direction" | "words"> & { readonly contactId: ContactId };

/** Those the user may see, newest first. */
export async function touchesIn(db: Database, id: InteractionId, limit: number): Promise<TouchIn[]> {
  const { tenantId, userId } = db.scope;
  const rows = await db.read({ sql: TOUCHES_IN, params: [tenantId, userId, id, limit] });
  // Safe casts: the columns are those of `touches`, written only by this room.
  return rows.map((row) => ({
    contactId: row["contact_id"] as ContactId,
    key: row["key"] as string,
    at: row["at"] as Instant,
    direction: row["direction"] as Direction,
    words: row["words"] as number | null,
  }));
}

/** What every change of a log carries: its line, the log's version it was decided on, and the ties made anew. */
export interface LogChange {
  readonly line: AuditLine;
  readonly id: InteractionId;
  readonly version: number;
  readonly ties: readonly RebuiltTie[];
}

/** The user's own log of an interaction. */
export const isMyLog = ({ scope }: Database, id: InteractionId): SQL | undefined =>
  and(
    eq(interactionLoggers.tenantId, scope.tenantId),
    eq(interactionLoggers.interactionId, id),
    eq(interactionLoggers.userId, scope.userId),
  );

/** Changes the user's own log, and nobody else's. */
export const updatedLog = (
  db: Database,
  id: InteractionId,
  set: SQLiteUpdateSetSource<typeof interactionLoggers>,
): Statement => statementOf(build.update(interactionLoggers).set(set).where(isMyLog(db, id)));

/** Selected where only it matters whether there is a row. */
export const NOTHING = { nothing: sql`1` };

/** Of `shares`, removes the touches nobody has a share in any more. */
export function withoutOrphans({ scope }: Database, shares: readonly Share[]): Statement {
  const isLookedAt = sql`(${touches.contactId}, ${touches.key}) IN
    (SELECT value ->> 'contactId', value ->> 'key' FROM json_each(${JSON.stringify(shares)}))`;
  const someShare = build.select(NOTHING).from(touchUsers).where(isShareIn());
  const isOrphan = and(eq(touches.tenantId, scope.tenantId), isLookedAt, notExists(someShare));
  return statementOf(build.delete(touches).where(isOrphan));
}

/** Removes the user's ties that hold nothing, no touches and nothing the user has said of them. */
export function withoutEmptyTies({ scope }: Database, people: readonly ContactId[]): Statement {
  const isMine = and(eq(ties.tenantId, scope.tenantId), eq(ties.userId, scope.userId));
  const isEmpty = and(isMine, sql.raw(HOLDS_NOTHING), isOneOf(ties.contactId, people));
  return statementOf(build.delete(ties).where(isEmpty));
}

const WITHOUT_NOBODYS = `DELETE FROM contacts WHERE tenant_id = ?1 AND id IN (SELECT value FROM json_each(?2)) AND ${IS_NOBODYS}`;

/** Removes those of the people of whom nothing is left, whichever log had made them. */
export const withoutNobodys = ({ scope }: Database, people: readonly ContactId[]): Statement => ({
  sql: WITHOUT_NOBODYS,
  params: [scope.tenantId, JSON.stringify(people)],
});

const SHARE_AGAIN = shareAgainSql("?2");

/** Decides anew which of the touches others may see. */
export const shareAgain = ({ scope }: Database, id: InteractionId): Statement => ({
  sql: SHARE_AGAIN,
  params: [scope.tenantId, id],
});
