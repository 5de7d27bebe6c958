/** Taking back a user's own log: every table is as if it had never been, but for the audit. */
import { and, eq, notExists } from "drizzle-orm";
import type { InteractionId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import { auditStatement } from "./auditLine.ts";
import { build, nextVersion, statementOf } from "./build.ts";
import type { Database, Refused, Statement } from "./database.ts";
import {
  isMyLog,
  type LogChange,
  NOTHING,
  shareAgain,
  updatedLog,
  withoutEmptyTies,
  withoutNobodys,
  withoutOrphans,
} from "./interactions.ts";
import { interactionLoggers, threadKeys, touchUsers } from "./schema.ts";
import { isMyShare, type Share } from "./shares.ts";
import { rebuildTies } from "./tieWrite.ts";

export type Removal = LogChange & {
  readonly shares: readonly Share[];
  readonly answer: string;
};

/** Takes back the user's log: their shares, touches nobody else has, and what was there for it alone. */
export async function removeLog(db: Database, removal: Removal): Promise<Result<null, Refused>> {
  const { line, id, version, shares, answer } = removal;
  const people = [...new Set(shares.map((share) => share.contactId))];
  const written = await db.write([
    auditStatement(db, line, answer),
    updatedLog(db, id, { version: nextVersion(interactionLoggers.version, version) }),
    rebuildTies(db, removal.ties),
    statementOf(build.delete(touchUsers).where(isMyShare(db, id))),
    withoutOrphans(db, shares),
    statementOf(build.delete(interactionLoggers).where(isMyLog(db, id))),
    shareAgain(db, id),
    withoutThread(db, id),
    withoutEmptyTies(db, people),
    withoutNobodys(db, people),
  ]);
  return written.ok ? ok(null) : written;
}

/** What a thread is recognised by goes with its last logger. */
function withoutThread({ scope }: Database, id: InteractionId): Statement {
  const isIts = and(eq(interactionLoggers.tenantId, scope.tenantId), eq(interactionLoggers.interactionId, id));
  const someLogger = build.select(NOTHING).from(interactionLoggers).where(isIts);
  const isIt = and(eq(threadKeys.tenantId, scope.tenantId), eq(threadKeys.interactionId, id));
  return statementOf(build.delete(threadKeys).where(and(isIt, notExists(someLogger))));
}
