/** One `Idempotency-Key` is one write, however often the request comes. */
import type { Context } from "hono";
import { CONFIRMATION, requestHead } from "../../shared/contract/confirmation.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import { sha256 } from "../digest.ts";
import type { WriteTicket } from "../ticket.ts";
import type { HttpRefusal } from "./problem.ts";

const VISIBLE_ASCII = /^[\x21-\x7e]{1,255}$/;

/** The ticket of a write, or what is missing for one. */
export async function writeTicket(
  c: Context,
  bytes: Uint8Array<ArrayBuffer>,
  now: Instant,
): Promise<Result<WriteTicket, HttpRefusal>> {
  const key = c.req.header("idempotency-key");
  if (key === undefined || !VISIBLE_ASCII.test(key)) return err({ reason: "key-missing" });

  const { method, path } = c.req;
  const head = textBytes(requestHead({ method, path, ifMatch: c.req.header("if-match") ?? "" }));
  const whole = new Uint8Array(head.length + bytes.length);
  whole.set(head);
  whole.set(bytes, head.length);
  const secret = c.req.header(CONFIRMATION);
  const confirmation = secret === undefined ? null : await sha256(textBytes(secret));
  return ok({ key, requestHash: await sha256(whole), at: now, confirmation });
}

const textBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
