/** Changing a user's own log: its words, its time, or the person it is with. */
import { and, count, eq, max, sql } from "drizzle-orm";
import type { Visibility } from "../../shared/contract/interactions.ts";
import type { InteractionId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import { auditStatement } from "./auditLine.ts";
import { build, nextVersion, statementOf } from "./build.ts";
import type { Database, Refused, Statement } from "./database.ts";
import { interactionJson } from "./fragments.ts";
import { type LogChange, shareAgain, updatedLog } from "./interactions.ts";
import { afterMove, type Move, moved } from "./logMove.ts";
import { interactionLoggers, touches, touchUsers } from "./schema.ts";
import { isMyShare, type Share } from "./shares.ts";
import { rebuildTies } from "./tieWrite.ts";

export type Edit = LogChange & {
  readonly note: string | null;
  readonly visibility: Visibility;
  /** A new time for what is no thread; `null` leaves it. */
  readonly at: Instant | null;
  readonly move: Move | null;
  /** The user's touches before the edit. */
  readonly shares: readonly Share[];
};

/** Changes the user's log and returns JSON of the `InteractionRecord` it has become. */
export async function changeLog(db: Database, edit: Edit): Promise<Result<string, Refused>> {
  const { id, line, move, at, note, visibility } = edit;
  const version = nextVersion(interactionLoggers.version, edit.version);
  const written = await db.write([
    auditStatement(db, line, ""),
    updatedLog(db, id, { version, note, visibility }),
    ...(at === null ? [] : [retimed(db, id, at)]),
    ...(move ? moved(db, edit, move) : []),
    rebuildTies(db, edit.ties),
    ...(move ? afterMove(db, edit, move) : [recounted(db, id), shareAgain(db, id)]),
    answered(db, line.key, id),
  ]);
  return written.ok ? ok(String(written.value.at(-1)?.[0]?.["answer"])) : written;
}

function retimed(db: Database, id: InteractionId, at: Instant): Statement {
  const shares = build
    .select({ contactId: touchUsers.contactId, key: touchUsers.key })
    .from(touchUsers)
    .where(isMyShare(db, id));
  const isMine = sql`(${touches.contactId}, ${touches.key}) IN ${shares}`;
  return statementOf(
    build
      .update(touches)
      .set({ at })
      .where(and(eq(touches.tenantId, db.scope.tenantId), isMine)),
  );
}

/** Counts and newest time of the user's log, from what it holds now. */
function recounted(db: Database, id: InteractionId): Statement {
  const isTouchOf = and(eq(touches.tenantId, db.scope.tenantId), eq(touches.contactId, touchUsers.contactId));
  const newest = build
    .select({ at: max(touches.at) })
    .from(touchUsers)
    .innerJoin(touches, and(isTouchOf, eq(touches.key, touchUsers.key)))
    .where(isMyShare(db, id));
  const counts = build
    .select({ contactId: touchUsers.contactId, touches: count().as("touches") })
    .from(touchUsers)
    .where(isMyShare(db, id))
    .groupBy(touchUsers.contactId);
  return updatedLog(db, id, {
    at: sql`coalesce(${newest}, ${interactionLoggers.at})`,
    people: sql`(SELECT json_group_object(contact_id, touches) FROM ${counts})`,
  });
}

/** JSON as opening and logging make it, by the same SQL. */
const ANSWER = `UPDATE audit SET answer = ${interactionJson("?4")}
  WHERE tenant_id = ?1 AND user_id = ?2 AND idempotency_key = ?3 RETURNING answer`;

const answered = ({ scope }: Database, key: string, id: InteractionId): Statement => ({
  sql: ANSWER,
  params: [scope.tenantId, scope.userId, key, id],
});
