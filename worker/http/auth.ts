/** The bearer token of a request and whom it speaks for. */
import { err, ok, type Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import type { Scope } from "../scope.ts";
import type { HttpRefusal } from "./problem.ts";
import type { VerifyToken } from "./token.ts";

/** `Headers` joins repeated headers with a comma, which no token holds: two tokens are none. */
export async function bearerScope(
  headers: Headers,
  verify: VerifyToken,
  now: Instant,
): Promise<Result<Scope, HttpRefusal>> {
  const token = /^Bearer ([^\s,]+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (token === undefined) return err({ reason: "unauthenticated" });

  const verified = await verify(token, now);
  if (verified.ok) return ok(verified.value);
  return err({ reason: verified.error.reason === "keys-unavailable" ? "unavailable" : "unauthenticated" });
}
