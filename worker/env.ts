/** The Worker's bindings and settings. Everything is text from outside until `readSettings` has looked at it. */
import { err, ok, type Result } from "../shared/result.ts";
import type { RateLimiter } from "./http/rateLimit.ts";
import type { ModelBinding } from "./rewriting/workersAi.ts";

export interface Env {
  readonly DB: D1Database;
  readonly ASSETS?: Fetcher;
  readonly USER_LIMIT?: RateLimiter;
  readonly TENANT_LIMIT?: RateLimiter;
  readonly ANALYSIS_LIMIT?: RateLimiter;
  readonly REWRITING_LIMIT?: RateLimiter;
  /** Workers AI. Without it, or without a model, no draft is rewritten. */
  readonly AI?: ModelBinding;
  /** Name of the model, such as `@cf/meta/llama-3.3-70b-instruct-fp8-fast`. */
  readonly REWRITING_MODEL?: string;
  readonly ENVIRONMENT?: string;
  readonly API_CLIENT_ID?: string;
  readonly PANE_CLIENT_ID?: string;
  readonly AUTHORITY?: string;
  /** Development only, blank-separated: further origins that may frame the pane. */
  readonly FRAME_ANCESTORS?: string;
  /** Development only: the issuer template and key address of a local issuer. */
  readonly DEV_ISSUER?: string;
  readonly DEV_JWKS_URL?: string;
}

export interface Settings {
  readonly apiClientId: string;
  readonly paneClientId: string;
  /** For the pane: where people sign in. */
  readonly authority: string;
  /** Issuer with `{tenantid}` in it. */
  readonly issuer: string;
  readonly keysUrl: string;
  readonly frameAncestors: readonly string[];
  /** Origins beside our own that the pages may speak to: where people sign in. */
  readonly connectSources: readonly string[];
}

const ENTRA = "https://login.microsoftonline.com";
export const ENTRA_ISSUER = `${ENTRA}/{tenantid}/v2.0`;
export const ENTRA_KEYS = `${ENTRA}/common/discovery/v2.0/keys`;

/** Hosts that show the pane. */
const OUTLOOK_ORIGINS = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.live.com",
  "https://outlook.cloud.microsoft",
] as const;

export type Misconfigured = { readonly reason: "misconfigured"; readonly what: string };

/**
 * Fails closed: development settings beside anything but `ENVIRONMENT=development` are refused, and so are missing
 * client ids. Without settings the Worker answers nothing but 503.
 */
export function readSettings(env: Env): Result<Settings, Misconfigured> {
  const { API_CLIENT_ID: apiClientId, PANE_CLIENT_ID: paneClientId } = env;
  if (!apiClientId || !paneClientId) return misconfigured("API_CLIENT_ID and PANE_CLIENT_ID must be set");

  const common = { apiClientId, paneClientId, authority: env.AUTHORITY || `${ENTRA}/common` };
  if (env.ENVIRONMENT === "development") return developmentSettings(env, common);

  const forbidden = (["DEV_ISSUER", "DEV_JWKS_URL", "FRAME_ANCESTORS"] as const).filter((name) => env[name]);
  if (forbidden.length > 0) return misconfigured(`${forbidden.join(", ")} must not be set outside development`);
  return ok({
    ...common,
    issuer: ENTRA_ISSUER,
    keysUrl: ENTRA_KEYS,
    frameAncestors: OUTLOOK_ORIGINS,
    connectSources: [ENTRA],
  });
}

type Common = Pick<Settings, "apiClientId" | "paneClientId" | "authority">;

function developmentSettings(env: Env, common: Common): Result<Settings, Misconfigured> {
  const { DEV_ISSUER: issuer = ENTRA_ISSUER, DEV_JWKS_URL: keysUrl = ENTRA_KEYS } = env;
  if (keysUrl !== ENTRA_KEYS && !isLoopback(keysUrl)) return misconfigured("DEV_JWKS_URL must be on this machine");
  if (!issuer.includes("{tenantid}")) return misconfigured("DEV_ISSUER needs {tenantid} in it");

  const extra = (env.FRAME_ANCESTORS ?? "").split(/\s+/).filter((origin) => /^https?:\/\/[a-z0-9.:-]+$/i.test(origin));
  const frameAncestors = [...OUTLOOK_ORIGINS, ...extra];
  return ok({ ...common, issuer, keysUrl, frameAncestors, connectSources: [ENTRA, ...localAuthority(common)] });
}

/** The origin of an authority on this machine, which signs people in by https as Entra does. */
function localAuthority({ authority }: Common): readonly string[] {
  const url = URL.parse(authority);
  return url?.protocol === "https:" && url.hostname === "localhost" ? [url.origin] : [];
}

function isLoopback(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
}

const misconfigured = (what: string) => err({ reason: "misconfigured", what } as const);
