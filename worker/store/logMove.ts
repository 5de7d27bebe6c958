/** Giving what a user logged with one person to another. */
import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import type { Instant, TimeZone } from "../../shared/time.ts";
import { build, statementOf } from "./build.ts";
import type { Database, Statement } from "./database.ts";
import { IS_SEEN, NARROWER, ownCounts, ownNewest } from "./fragments.ts";
import { withoutEmptyTies, withoutNobodys, withoutOrphans } from "./interactions.ts";
import { NO_RULE_AGAINST } from "./neverLog.ts";
import { touches, touchUsers } from "./schema.ts";
import { isMyShare, type Share } from "./shares.ts";
import { shareAgainSql } from "./tieWrite.ts";

export interface Move {
  readonly from: ContactId;
  readonly to: ContactId;
  /** For a tie that is new. */
  readonly timeZone: TimeZone;
}

/** The log whose touches are moved. */
export interface MovedLog {
  readonly id: InteractionId;
  /** The user's touches in it before. */
  readonly shares: readonly Share[];
}

/**
 * The user's touches with one person become those with another. Where the other has a touch already, that one is kept. Refused when
 * a rule is against the other, or the user does not see them (any more).
 */
export function moved(db: Database, { id, shares }: MovedLog, { from, to, timeZone }: Move): Statement[] {
  const { tenantId, userId } = db.scope;
  const isMyShareWith = and(isMyShare(db, id), eq(touchUsers.contactId, from));
  return [
    { sql: NO_RULE_AGAINST, params: [tenantId, userId, JSON.stringify([{ contactId: to }]), "[]"] },
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
    { sql: NEW_TIE, params: [tenantId, userId, to, timeZone] },
  ];
}

/** `?3` contact, `?4` time zone. Somebody the user does not see is NULL, which refuses the batch. */
const NEW_TIE = `INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version)
  VALUES (?1, ?2, (SELECT id FROM contacts c WHERE tenant_id = ?1 AND id = ?3 AND ${IS_SEEN}), 'unsorted', 0, ?4, '', '[]', 0)
  ON CONFLICT DO NOTHING`;

const contactOf = (id: ContactId) => sql<ContactId>`${id}`.as("contact_id");

/** Hidden until it is decided who may see them. */
const movedTouches = ({ scope }: Database, to: ContactId, isMoved: SQL | undefined) =>
  build
    .select({ ...getTableColumns(touches), contactId: contactOf(to), shared: sql<boolean>`0`.as("shared") })
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
      hidden: sql<string | null>`iif(${touches.shared}, NULL, ${touchUsers.hidden})`.as("hidden"),
    })
    .from(touchUsers)
    .innerJoin(
      touches,
      and(eq(touches.tenantId, scope.tenantId), eq(touches.contactId, to), eq(touches.key, touchUsers.key)),
    )
    .where(isMoved);

/** The interactions the moved touches are in by now. `?3` that of the log, `?4` to whom, `?5` their keys (JSON array). */
const THEIRS = `SELECT ?3 AS id UNION SELECT t.interaction_id FROM json_each(?5) moved
  CROSS JOIN touches t ON t.tenant_id = ?1 AND t.contact_id = ?4 AND t.key = moved.value`;

/**
 * What the log counts now; and the user logs the other interactions too: what is in no log of theirs they could neither take back
 * nor erase.
 */
const LOGS_OF_THEM = `INSERT INTO interaction_loggers (tenant_id, interaction_id, user_id, user_name, kind, channel, logged_at, note,
    visibility, at, people, added, version)
  SELECT ?1, theirs.id, ?2, own.user_name, own.kind, own.channel, own.logged_at, NULL, own.visibility,
    coalesce(${ownNewest("theirs.id")}, own.at), ${ownCounts("theirs.id")}, own.added, 1
  FROM (${THEIRS}) theirs
  CROSS JOIN interaction_loggers own ON own.tenant_id = ?1 AND own.interaction_id = ?3 AND own.user_id = ?2 WHERE true
  ON CONFLICT (tenant_id, interaction_id, user_id) DO UPDATE SET at = excluded.at, people = excluded.people,
    visibility = ${NARROWER}, version = version + (interaction_id <> ?3)`;

const SHARE_THEM_AGAIN = shareAgainSql(THEIRS);

/** Once the log and its ties are what they have become. */
export function afterMove(db: Database, { id, shares }: MovedLog, { from, to }: Move): Statement[] {
  const { tenantId, userId } = db.scope;
  const keys = shares.filter(({ contactId }) => contactId === from).map(({ key }) => key);
  const asking = [tenantId, userId, id, to, JSON.stringify(keys)];
  return [
    { sql: LOGS_OF_THEM, params: asking },
    { sql: SHARE_THEM_AGAIN, params: asking },
    withoutEmptyTies(db, [from]),
    withoutNobodys(db, [from]),
  ];
}
