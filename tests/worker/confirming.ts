/** The window in which a user confirms, without a window: announces one request, and gives the header that it then carries. */
import { expect } from "vitest";
import { CONFIRMATION, requestHead } from "../../shared/contract/confirmation.ts";
import { sha256 } from "../../worker/digest.ts";
import type { Call, Caller, Reply } from "./world.ts";

/** What only the window knows. */
export const SECRET = "5".repeat(64);

const digestOf = (text: string): Promise<string> => sha256(Uint8Array.from(new TextEncoder().encode(text)));

interface Request {
  readonly method: string;
  readonly path: string;
  readonly ifMatch?: string;
  /** As it is sent. */
  readonly body: string;
}

/** What the pane announces before `request`. */
export const announcement = async ({ method, path, ifMatch = "", body }: Request) => ({
  digest: await digestOf(SECRET),
  request: await digestOf(`${requestHead({ method, path, ifMatch })}${body}`),
});

/** Headers of a request that the user has confirmed. */
export async function confirming(caller: Caller, request: Request): Promise<Record<string, string>> {
  const own = { "idempotency-key": crypto.randomUUID() };
  await caller.done("POST /v1/confirmations", await announcement(request), own);
  return { [CONFIRMATION]: SECRET, ...(request.ifMatch === undefined ? {} : { "if-match": request.ifMatch }) };
}

type Send = readonly [call: Call, body: unknown, headers?: Record<string, string>];

/** Sends what the user has confirmed. */
export async function sendConfirmed(caller: Caller, ...[call, body, headers = {}]: Send): Promise<Response> {
  const [method = "", path = ""] = call.split(" ");
  const ifMatch = headers["if-match"];
  const request = { method, path, body: JSON.stringify(body), ...(ifMatch === undefined ? {} : { ifMatch }) };
  return caller.send(call, body, { ...headers, ...(await confirming(caller, request)) });
}

/** The decoded reply of what the user has confirmed, which must succeed. */
export async function doneConfirmed(caller: Caller, ...asked: Send): Promise<Reply> {
  const response = await sendConfirmed(caller, ...asked);
  const text = await response.text();
  expect(response.status, text).toBeLessThan(300);
  return JSON.parse(text);
}
