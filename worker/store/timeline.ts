/** The touches of a contact, newest first, a page at a time. */
import { and, desc, eq, isNotNull, lte, or, sql } from "drizzle-orm";
import type { Addressed, Channel, Direction } from "../../shared/domain/tie/touch.ts";
import type { MessageStyle } from "../../shared/domain/tone/style.ts";
import type { ContactId, UserId } from "../../shared/ids.ts";
import type { Instant } from "../../shared/time.ts";
import { build, selected, statementOf } from "./build.ts";
import type { Database } from "./database.ts";
import type { TouchRecord } from "./fragments.ts";
import { touches, touchUsers } from "./schema.ts";
import { isShareIn } from "./shares.ts";

/** Where the page before ended: at this moment, after so many of its touches. */
export interface After {
  readonly at: Instant;
  readonly shown: number;
}

/** What is left out shows everything; the direction is the user's own. */
export interface TouchFilter {
  readonly channel?: Channel | undefined;
  readonly direction?: Direction | undefined;
}

export interface PageQuery {
  readonly contactId: ContactId;
  readonly after: After | null;
  readonly limit: number;
  readonly filter: TouchFilter;
}

const DIRECTION = sql<Direction>`coalesce(${touchUsers.direction}, ${touches.direction})`;

/** A touch of everybody, with the user's own direction where they were on it. */
const TOUCH = {
  key: touches.key,
  at: touches.at,
  channel: touches.channel,
  audience: touches.audience,
  direction: DIRECTION.as("direction"),
  addressed: sql<Addressed>`coalesce(${touchUsers.addressed}, ${touches.addressed})`.as("addressed"),
  automated: touches.automated,
  words: touches.words,
  style: touches.style,
  interactionId: touches.interactionId,
  me: sql<UserId | null>`${touchUsers.userId}`.as("me"),
};

/** A touch as it is stored, with how the contact wrote it. */
export type StyledTouch = TouchRecord & { readonly style: MessageStyle | null };

export async function touchesBefore(
  db: Database,
  { contactId, after, limit, filter }: PageQuery,
): Promise<StyledTouch[]> {
  const { tenantId, userId } = db.scope;
  const query = build
    .select(TOUCH)
    .from(touches)
    .leftJoin(touchUsers, and(isShareIn(), eq(touchUsers.userId, userId)))
    .where(
      and(
        eq(touches.tenantId, tenantId),
        eq(touches.contactId, contactId),
        after ? lte(touches.at, after.at) : undefined,
        filter.channel ? eq(touches.channel, filter.channel) : undefined,
        filter.direction ? eq(DIRECTION, filter.direction) : undefined,
        or(sql`${touches.shared}`, isNotNull(touchUsers.userId)),
      ),
    )
    .orderBy(desc(touches.at), desc(touches.key))
    .limit(limit)
    .offset(after?.shown ?? 0);
  const rows = await db.read(statementOf(query));
  return rows.map((row) => {
    const { me, ...touch } = selected(TOUCH, row);
    return { ...touch, mine: me !== null };
  });
}
