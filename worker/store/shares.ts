/** Who was on a touch: each user's share in it, with a direction of their own. */
import { and, asc, desc, eq, type SQL } from "drizzle-orm";
import type { Touch } from "../../shared/domain/touch.ts";
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
