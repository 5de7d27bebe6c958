/** What users have confirmed in a window of its own, for a few minutes. */
import { and, eq, gt, lte, type SQL } from "drizzle-orm";
import type { Confirm } from "../../shared/contract/confirmation.ts";
import type { Instant } from "../../shared/time.ts";
import { type Recorded, recorded, type Written } from "./auditLine.ts";
import { build, statementOf } from "./build.ts";
import { changeForAll, type Database, type Pause, type Statement } from "./database.ts";
import { confirmations } from "./schema.ts";

export interface Confirmation extends Confirm {
  /** Until when it may be used. */
  readonly until: Instant;
}

/** One for each request: a later window's takes the place of an earlier one's, and of those that have run out. */
export function saveConfirmation(
  db: Database,
  { digest, request, until }: Confirmation,
  record: Recorded,
): Promise<Written> {
  const { tenantId, userId } = db.scope;
  const { tenantId: tenant, userId: user, requestHash } = confirmations;
  const save = build
    .insert(confirmations)
    .values({ tenantId, userId, requestHash: request, digest, until })
    .onConflictDoUpdate({ target: [tenant, user, requestHash], set: { digest, until } });
  const isOver = and(eq(tenant, tenantId), eq(user, userId), lte(confirmations.until, record.line.at));
  return recorded(db, record, [statementOf(build.delete(confirmations).where(isOver)), statementOf(save)]);
}

const isFor = ({ scope }: Database, requestHash: string): SQL | undefined =>
  and(
    eq(confirmations.tenantId, scope.tenantId),
    eq(confirmations.userId, scope.userId),
    eq(confirmations.requestHash, requestHash),
  );

export interface Asked {
  readonly requestHash: string;
  readonly digest: string;
  readonly now: Instant;
}

export async function hasConfirmation(db: Database, { requestHash, digest, now }: Asked): Promise<boolean> {
  const holds = and(isFor(db, requestHash), eq(confirmations.digest, digest), gt(confirmations.until, now));
  const found = build.select({ until: confirmations.until }).from(confirmations).where(holds);
  return (await db.read(statementOf(found))).length > 0;
}

/** In the batch of what was confirmed: it holds for once. */
export const spent = (db: Database, requestHash: string): Statement =>
  statementOf(build.delete(confirmations).where(isFor(db, requestHash)));

/** Everybody's that nobody can use any more. Says how many there were. */
export const forgetConfirmations = (d1: D1Database, now: Instant, pause: Pause): Promise<number> =>
  changeForAll(d1, statementOf(build.delete(confirmations).where(lte(confirmations.until, now))), pause);
