/** The line every write leaves, and the write it recognises when the request comes again. */
import type { Instant } from "../../shared/time.ts";
import type { Database, Statement } from "./database.ts";

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
  readonly answer: string;
}

const INSERT = `INSERT INTO audit (tenant_id, user_id, idempotency_key, request_hash, at, action, subject_id, answer)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

/** First in every batch: when the key was used before, its primary key refuses the whole batch. */
export function auditStatement(db: Database, line: AuditLine, answer: string): Statement {
  const { key, requestHash, at, action, subjectId } = line;
  const params = [db.scope.tenantId, db.scope.userId, key, requestHash, at, action, subjectId, answer];
  return { sql: INSERT, params };
}

const FIND = `SELECT request_hash, answer FROM audit WHERE tenant_id = ?1 AND user_id = ?2 AND idempotency_key = ?3`;

/** What the user's write with this key answered; `null` when there was none. */
export async function findAnswer(db: Database, key: string): Promise<StoredAnswer | null> {
  const [row] = await db.read({ sql: FIND, params: [db.scope.tenantId, db.scope.userId, key] });
  if (!row) return null;
  return { requestHash: String(row["request_hash"]), answer: String(row["answer"]) };
}
