/** Changing a user's own log: its words, its time, or the person it is with. */
import { and, count, eq, getTableColumns, max, notExists, type SQL, sql } from "drizzle-orm";
import type { Visibility } from "../../shared/contract/interactions.ts";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Instant, TimeZone } from "../../shared/time.ts";
import { auditStatement } from "./auditLine.ts";
import { build, nextVersion, statementOf } from "./build.ts";
import type { Database, Refused, Statement } from "./database.ts";
import { interactionJson } from "./fragments.ts";
import { type LogChange, NOTHING, shareAgain, updatedLog, withoutEmptyTies, withoutOrphans } from "./interactions.ts";
import { contacts, interactionLoggers, ties, touches, touchUsers } from "./schema.ts";
import { isMyShare, type Share } from "./shares.ts";
import { rebuildTies } from "./tieWrite.ts";

export interface Move {
  readonly from: ContactId;
  readonly to: ContactId;
  /** For a tie that is new. */
  readonly timeZone: TimeZone;
}

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
    ...(move ? [withoutEmptyTies(db, [move.from], madeElsewhere(db, id))] : []),
    recounted(db, id),
    shareAgain(db, id),
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

/** Gives the user's touches with one person to another. Where the other has a touch already, that one is kept. */
function moved(db: Database, { id, shares }: Edit, { from, to, timeZone }: Move): Statement[] {
  const { tenantId, userId } = db.scope;
  const isMyShareWith = and(isMyShare(db, id), eq(touchUsers.contactId, from));
  const newTie = { tenantId, userId, contactId: to, kind: "unsorted", settingsVersion: 0, timeZone } as const;
  return [
    statementOf(
      build
        .insert(touches)
        .select(movedTouches(db, to, isMyShareWith))
        .onConflictDoNothing(),
    ),
    statementOf(
      build
        .insert(touchUsers)
        .select(movedShares(db, to, isMyShareWith))
        .onConflictDoNothing(),
    ),
    statementOf(build.delete(touchUsers).where(isMyShareWith)),
    withoutOrphans(db, shares),
    statementOf(
      build
        .insert(ties)
        .values({ ...newTie, summary: "", tail: "[]", version: 0 })
        .onConflictDoNothing(),
    ),
  ];
}

/** The tie to a person whom the log had made stays, though empty: it alone says whose they are. */
function madeElsewhere({ scope }: Database, id: InteractionId): SQL {
  const isIt = and(eq(contacts.tenantId, scope.tenantId), eq(contacts.id, ties.contactId));
  return notExists(
    build
      .select(NOTHING)
      .from(contacts)
      .where(and(isIt, eq(contacts.createdByInteraction, id))),
  );
}

const contactOf = (id: ContactId) => sql<ContactId>`${id}`.as("contact_id");

const movedTouches = ({ scope }: Database, to: ContactId, isMoved: SQL | undefined) =>
  build
    .select({ ...getTableColumns(touches), contactId: contactOf(to) })
    .from(touches)
    .innerJoin(touchUsers, and(eq(touchUsers.contactId, touches.contactId), eq(touchUsers.key, touches.key)))
    .where(and(eq(touches.tenantId, scope.tenantId), isMoved));

/** After `movedTouches`: the touch may be one of another interaction. */
const movedShares = ({ scope }: Database, to: ContactId, isMoved: SQL | undefined) =>
  build
    .select({
      ...getTableColumns(touchUsers),
      interactionId: touches.interactionId,
      contactId: contactOf(to),
      hiddenAt: sql<Instant | null>`iif(${touches.shared}, NULL, ${touches.at})`.as("hidden_at"),
    })
    .from(touchUsers)
    .innerJoin(
      touches,
      and(eq(touches.tenantId, scope.tenantId), eq(touches.contactId, to), eq(touches.key, touchUsers.key)),
    )
    .where(isMoved);

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
