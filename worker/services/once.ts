/** A write that happens once, however often its request comes. */
import * as z from "zod/mini";
import type { Endpoint, ReplyOf } from "../../shared/contract/endpoint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { findAnswer, type Recorded } from "../store/auditLine.ts";
import type { Database } from "../store/database.ts";
import type { WriteTicket } from "../ticket.ts";
import type { Refusal } from "./refusal.ts";

export type Outcome<T> = Result<T, Refusal>;

export interface OnceAsk<E extends Endpoint> {
  readonly ticket: WriteTicket;
  readonly endpoint: E;
}

/** Makes the audit line and stored answer of a write on `subjectId`; they go into its batch. */
export type Recorder<E extends Endpoint> = (subjectId: string, reply: ReplyOf<E>) => Recorded;

/** Loads, decides and saves; `contended` when the batch was refused. */
export type Attempt<E extends Endpoint> = (record: Recorder<E>) => Promise<Outcome<ReplyOf<E>>>;

const ATTEMPTS = 4;

/**
 * What `attempt` says, tried again while others are faster; the stored answer where this ticket was used before. That is looked for
 * only when an attempt came to nothing: its batch holds the ticket's key, which is kept once.
 */
export async function once<E extends Endpoint>(
  db: Database,
  { ticket, endpoint }: OnceAsk<E>,
  attempt: Attempt<E>,
): Promise<Outcome<ReplyOf<E>>> {
  const record: Recorder<E> = (subjectId, reply) => ({
    line: { ...ticket, action: endpoint.id, subjectId },
    answer: JSON.stringify(z.encode(endpoint.reply, reply)),
  });

  for (let tries = 0; tries < ATTEMPTS; tries++) {
    const done = await attempt(record);
    if (done.ok) return done;

    const before = await repeated(db, ticket);
    if (!before.ok) return before;
    // Safe cast: `record` encoded it with the same schema.
    if (before.value !== null) return ok(z.decode(endpoint.reply, JSON.parse(before.value)) as ReplyOf<E>);
    if (done.error.reason !== "contended") return done;
  }
  return err({ reason: "contended" });
}

/** Others were faster; or it was this very request, sent twice at once, that made what it asks impossible to do again. */
export async function isWorthAnotherTry(db: Database, { key }: WriteTicket, { reason }: Refusal): Promise<boolean> {
  return reason === "contended" || (await findAnswer(db, key)) !== null;
}

/** The stored answer of this ticket; `null` when its key is new. */
export async function repeated(db: Database, ticket: WriteTicket): Promise<Outcome<string | null>> {
  const stored = await findAnswer(db, ticket.key);
  if (!stored) return ok(null);
  if (stored.requestHash !== ticket.requestHash) return err({ reason: "key-reused" });
  return stored.answer === null ? err({ reason: "answer-forgotten" }) : ok(stored.answer);
}
