/** The line every write leaves, and the write it recognises when the request comes again. */
import { and, eq, lt, ne, sql } from "drizzle-orm";
import { ok, type Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import { build, selected, statementOf } from "./build.ts";
import { changeForAll, type Database, type Pause, type Refused, type Statement } from "./database.ts";
import { audit } from "./schema.ts";

export interface AuditLine {
  /** The request's `Idempotency-Key`. */
  readonly key: string;
  readonly requestHash: string;
  readonly at: Instant;
  readonly action: string;
  /** Id of what was written. */
  readonly subjectId: string;
}

export interface StoredAnswer {
  readonly requestHash: string;
  /** `null` once it is forgotten. */
  readonly answer: string | null;
}

const FORGOTTEN = "";

/** What a write is recorded and answered with. */
export interface Recorded {
  readonly line: AuditLine;
  readonly answer: string;
}

export type Written = Result<null, Refused>;

/** `statements` as one write with its line. */
export async function recorded(
  db: Database,
  { line, answer }: Recorded,
  statements: readonly Statement[],
): Promise<Written> {
  const written = await db.write([auditStatement(db, line, answer), ...statements]);
  return written.ok ? ok(null) : written;
}

/** First in every batch: when the key was used before, its primary key refuses the whole batch. */
export function auditStatement(db: Database, line: AuditLine, answer: string): Statement {
  const { tenantId, userId } = db.scope;
  const { key: idempotencyKey, requestHash, at, action, subjectId } = line;
  const row = { tenantId, userId, idempotencyKey, requestHash, at, action, subjectId, answer };
  return statementOf(build.insert(audit).values(row));
}

const STORED = { requestHash: audit.requestHash, answer: audit.answer };

/** What the user's write with this key answered; `null` when there was none. */
export async function findAnswer(db: Database, key: string): Promise<StoredAnswer | null> {
  const { tenantId, userId } = db.scope;
  const isMine = and(eq(audit.tenantId, tenantId), eq(audit.userId, userId), eq(audit.idempotencyKey, key));
  const [row] = await db.read(statementOf(build.select(STORED).from(audit).where(isMine)));
  if (!row) return null;
  const { requestHash, answer } = selected(STORED, row);
  return { requestHash, answer: answer === FORGOTTEN ? null : answer };
}

/** Everybody's answers given before `before`, at most `limit` of them. The lines stay. Says how many it forgot. */
export function forgetAnswers(
  d1: D1Database,
  { before, limit }: { readonly before: Instant; readonly limit: number },
  pause: Pause,
): Promise<number> {
  const old = build
    .select({ tenantId: audit.tenantId, userId: audit.userId, key: audit.idempotencyKey })
    .from(audit)
    .where(and(ne(audit.answer, sql.raw("''")), lt(audit.at, before)))
    .limit(limit);
  const isOld = sql`(${audit.tenantId}, ${audit.userId}, ${audit.idempotencyKey}) IN ${old}`;
  return changeForAll(d1, statementOf(build.update(audit).set({ answer: FORGOTTEN }).where(isOld)), pause);
}
