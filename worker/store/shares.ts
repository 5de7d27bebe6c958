/** Who was on a touch: each user's share in it, with a direction of their own. */
import { and, asc, desc, eq, type SQL } from "drizzle-orm";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import { build, isOneOf, selected, statementOf } from "./build.ts";
import type { Database } from "./database.ts";
import { touches, touchUsers } from "./schema.ts";

/** Joins touches with the shares in them. */
export const isShareIn = (): SQL | undefined =>
  and(
    eq(touchUsers.tenantId, touches.tenantId),
    eq(touchUsers.interactionId, touches.interactionId),
    eq(touchUsers.contactId, touches.contactId),
    eq(touchUsers.key, touches.key),
  );

/** The user's shares in an interaction. */
export const isMyShare = ({ scope }: Database, id: InteractionId): SQL | undefined =>
  and(eq(touchUsers.tenantId, scope.tenantId), eq(touchUsers.interactionId, id), eq(touchUsers.userId, scope.userId));

/** A touch of the user in an interaction. */
export interface Share {
  readonly contactId: ContactId;
  readonly key: string;
}

const SHARE = { contactId: touchUsers.contactId, key: touchUsers.key };

export async function mySharesIn(db: Database, id: InteractionId): Promise<Share[]> {
  const rows = await db.read(statementOf(build.select(SHARE).from(touchUsers).where(isMyShare(db, id))));
  return rows.map((row) => selected(SHARE, row));
}

export interface OwnTouch extends Touch {
  readonly contactId: ContactId;
  readonly interactionId: InteractionId;
}

const OWN_TOUCH = {
  key: touches.key,
  at: touches.at,
  direction: touchUsers.direction,
  channel: touches.channel,
  audience: touches.audience,
  addressed: touchUsers.addressed,
  automated: touches.automated,
  words: touches.words,
  contactId: touches.contactId,
  interactionId: touches.interactionId,
};

/** All touches between the user and the contacts, oldest first. */
export async function myTouches(db: Database, contactIds: readonly ContactId[]): Promise<OwnTouch[]> {
  const { tenantId, userId } = db.scope;
  const query = build
    .select(OWN_TOUCH)
    .from(touches)
    .innerJoin(touchUsers, and(isShareIn(), eq(touchUsers.userId, userId)))
    .where(and(eq(touches.tenantId, tenantId), isOneOf(touches.contactId, contactIds)))
    .orderBy(asc(touches.at), asc(touches.key));
  return (await db.read(statementOf(query))).map((row) => selected(OWN_TOUCH, row));
}

/** The newest touches between the user and a contact, newest first. */
export async function myNewestTouches(db: Database, contactId: ContactId, limit: number): Promise<OwnTouch[]> {
  const { tenantId, userId } = db.scope;
  const query = build
    .select(OWN_TOUCH)
    .from(touches)
    .innerJoin(touchUsers, and(isShareIn(), eq(touchUsers.userId, userId)))
    .where(and(eq(touches.tenantId, tenantId), eq(touches.contactId, contactId)))
    .orderBy(desc(touches.at), desc(touches.key))
    .limit(limit);
  return (await db.read(statementOf(query))).map((row) => selected(OWN_TOUCH, row));
}

/** Before all time, in epoch milliseconds. */
const EVER = -9e15;

/** Of each contact that `?3` names, the user's share of the newest `?4` touches. */
const NEWEST_WITH = `WITH since AS MATERIALIZED (SELECT asked.value AS contact_id, coalesce((
    SELECT at FROM touches WHERE tenant_id = ?1 AND contact_id = asked.value
    ORDER BY at DESC, key DESC LIMIT 1 OFFSET ?4), ${EVER}) AS at FROM json_each(?3) asked)
  SELECT t.key, t.at, m.direction, t.channel, t.audience, m.addressed, t.automated, t.words, t.contact_id, t.interaction_id
  FROM since CROSS JOIN touches t ON t.tenant_id = ?1 AND t.contact_id = since.contact_id AND t.at > since.at
  CROSS JOIN touch_users m ON m.tenant_id = ?1 AND m.interaction_id = t.interaction_id AND m.contact_id = t.contact_id
    AND m.key = t.key AND m.user_id = ?2`;

/** The user's touches among the newest `limit` with each of the contacts, in no order. */
export async function myNewestTouchesWith(
  { scope, read }: Database,
  contactIds: readonly ContactId[],
  limit: number,
): Promise<OwnTouch[]> {
  const params = [scope.tenantId, scope.userId, JSON.stringify(contactIds), limit];
  return (await read({ sql: NEWEST_WITH, params })).map((row) => selected(OWN_TOUCH, row));
}
