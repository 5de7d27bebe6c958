/** Against floods: so many requests a minute from one user, and from one organisation. Not a quota: Cloudflare counts roughly. */
import type { Endpoint } from "../../shared/contract/endpoint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Scope } from "../scope.ts";
import type { HttpRefusal } from "./problem.ts";

/** A rate-limit binding of Cloudflare: counts in memory of one location. */
export interface RateLimiter {
  limit(ask: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

/** `null` where the binding is not set up: then nothing is limited. */
export interface RateLimits {
  readonly perUser: RateLimiter | null;
  readonly perTenant: RateLimiter | null;
  /** Of one user, for what works on a whole draft. */
  readonly analysis: RateLimiter | null;
  /** Of one user, for what a language model is paid for. */
  readonly rewriting: RateLimiter | null;
}

/** `special`: the endpoint's own limit, where it has one. */
export async function withinLimits(
  limits: RateLimits,
  { tenantId, userId }: Scope,
  special: Endpoint["limit"],
): Promise<Result<null, HttpRefusal>> {
  const user = `${tenantId} ${userId}`;
  // One after the other: what a flooding user sends does not use up what the colleagues may send.
  const mayPass =
    (special === undefined || (await passes(limits[special], user))) &&
    (await passes(limits.perUser, user)) &&
    (await passes(limits.perTenant, tenantId));
  return mayPass ? ok(null) : err({ reason: "too-many-requests" });
}

/** A limiter that fails lets everybody pass: it guards against abuse, and its trouble is no abuse. */
async function passes(limiter: RateLimiter | null, key: string): Promise<boolean> {
  try {
    return limiter === null || (await limiter.limit({ key })).success;
  } catch {
    return true;
  }
}
