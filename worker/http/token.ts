/**
 * Who is asking: Entra v2 access tokens for our own API, and nothing else. The checks follow Microsoft's
 * "access tokens", "claims validation" and "signing key rollover" pages; a library alone leaves most of them open.
 */
import { compactVerify } from "jose";
import * as z from "zod/mini";
import { tenantId, userId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { HOUR_MS, type Instant, SECOND_MS } from "../../shared/time.ts";
import { type Scope, scopeOfVerifiedToken } from "../scope.ts";
import type { SigningKey, SigningKeys } from "./keys.ts";

export type VerifyToken = (token: string, now: Instant) => Promise<Result<Scope, TokenProblem>>;
/** `refused` never says which check failed; `keys-unavailable` is our trouble and must not sign anybody out. */
export type TokenProblem = { readonly reason: "refused" } | { readonly reason: "keys-unavailable" };

export interface TokenRules {
  readonly apiClientId: string;
  readonly paneClientId: string;
  /** Issuer with `{tenantid}` in it. */
  readonly issuer: string;
}

const LONGEST_TOKEN = 16_384;
const LEEWAY_SECONDS = 300;
/** Continuous access evaluation gives lifetimes up to 28 hours. */
const LONGEST_LIFE_SECONDS = (30 * HOUR_MS) / SECOND_MS;
const SCOPE_NAME = "access_as_user";
/** Value of the app role that an administrator of the organisation gives in Entra. */
const ADMIN_ROLE = "Rapport.Admin";
/** Personal Microsoft accounts share this one tenant; they are no organisation. */
const PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad";
/** Base64url of whole bytes: bits after the last one are 0, so that each token has one spelling (RFC 4648 §3.5). */
const PART = "(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{4}|[A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])";
const THREE_PARTS = new RegExp(`^${PART}\\.${PART}\\.${PART}$`);
const REMEMBERED_TOKENS = 1_000;

const Guid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
const Seconds = z.number().check(z.minimum(0), z.maximum(100_000_000_000));

const Header = z.object({
  alg: z.literal("RS256"),
  kid: z.string().check(z.minLength(1), z.maxLength(256)),
  typ: z.optional(z.string().check(z.regex(/^JWT$/i))),
});

const Claims = z.object({
  ver: z.literal("2.0"),
  tid: Guid,
  oid: Guid,
  iss: z.string(),
  aud: z.string(),
  azp: z.string(),
  scp: z.string(),
  exp: Seconds,
  nbf: Seconds,
  iat: Seconds,
  name: z.optional(z.string()),
  /** `app` where an application speaks for itself. */
  idtyp: z.optional(z.literal("user")),
  roles: z.optional(z.array(z.string())),
});
type Claims = z.output<typeof Claims>;

interface Remembered {
  readonly claims: Claims;
  readonly kid: string;
}

/** A verifier of tokens signed with `keys`. Verified tokens are remembered in this isolate; their times and key are checked again each time. */
export function tokenVerifier(rules: TokenRules, keys: SigningKeys): VerifyToken {
  const remembered = new Map<string, Remembered>();

  return async (token, now) => {
    const kid = remembered.get(token)?.kid ?? kidOf(token);
    if (kid === null) return refused();
    const found = await keys.find(kid, now);
    if (!found.ok) return err({ reason: found.error.reason === "no-keys" ? "keys-unavailable" : "refused" });

    const claims = remembered.get(token)?.claims ?? (await signedClaims(token, found.value.key));
    if (!claims || !isAcceptable(claims, { rules, key: found.value, now })) return refused();

    remember(remembered, token, { claims, kid });
    return ok(scopeOf(claims));
  };
}

interface Against {
  readonly rules: TokenRules;
  readonly key: SigningKey;
  readonly now: Instant;
}

const isAcceptable = (claims: Claims, { rules, key, now }: Against): boolean =>
  isForUs(claims, rules) && isCurrent(claims, now) && mayKeySign(key.issuer, claims);

/** Looks at the token's shape before anything is decoded, and at its header before any key is used. */
function kidOf(token: string): string | null {
  if (token.length > LONGEST_TOKEN || !THREE_PARTS.test(token)) return null;

  const header = jsonOf(token.slice(0, token.indexOf(".")));
  if (typeof header !== "object" || header === null || "crit" in header || "b64" in header) return null;
  const read = z.safeParse(Header, header);
  return read.success ? read.data.kid : null;
}

async function signedClaims(token: string, key: CryptoKey): Promise<Claims | null> {
  try {
    const { payload } = await compactVerify(token, key, { algorithms: ["RS256"] });
    const read = z.safeParse(Claims, JSON.parse(strictUtf8.decode(payload)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

const isForUs = (claims: Claims, rules: TokenRules): boolean =>
  claims.iss === issuerFor(rules.issuer, claims.tid) &&
  claims.aud === rules.apiClientId &&
  claims.azp === rules.paneClientId &&
  claims.tid !== PERSONAL_TENANT &&
  claims.scp.split(" ").includes(SCOPE_NAME);

function isCurrent({ exp, nbf, iat }: Claims, now: Instant): boolean {
  const seconds = now / SECOND_MS;
  return (
    seconds < exp + LEEWAY_SECONDS &&
    seconds >= nbf - LEEWAY_SECONDS &&
    seconds >= iat - LEEWAY_SECONDS &&
    exp - iat <= LONGEST_LIFE_SECONDS
  );
}

/** A key whose issuer names one tenant signs for that tenant only. */
const mayKeySign = (keyIssuer: string | null, claims: Claims): boolean =>
  keyIssuer === null || issuerFor(keyIssuer, claims.tid) === claims.iss;

const issuerFor = (template: string, tid: string): string => template.replace("{tenantid}", tid);

const scopeOf = (claims: Claims): Scope =>
  scopeOfVerifiedToken({
    tenantId: tenantId(claims.tid),
    userId: userId(claims.oid),
    name: shownName(claims.name ?? ""),
    isAdmin: claims.roles?.includes(ADMIN_ROLE) ?? false,
  });

const LONGEST_NAME = 255;

/** The token's `name`, for showing only: what cannot be stored is left out. */
const shownName = (name: string): string =>
  name.toWellFormed().replaceAll("\u0000", "").slice(0, LONGEST_NAME).toWellFormed();

function remember(remembered: Map<string, Remembered>, token: string, entry: Remembered): void {
  if (remembered.has(token)) return;
  if (remembered.size >= REMEMBERED_TOKENS) remembered.clear();
  remembered.set(token, entry);
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function jsonOf(base64url: string): unknown {
  try {
    const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(strictUtf8.decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))));
  } catch {
    return null;
  }
}

const refused = () => err({ reason: "refused" } as const);
