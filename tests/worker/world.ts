/** The whole Worker on a real database, with a clock that stands still, ids that count, and an issuer of its own. */
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { type IdKind, idText } from "../../shared/ids.ts";
import { ok } from "../../shared/result.ts";
import { instant } from "../../shared/time.ts";
import { createApp } from "../../worker/app.ts";
import type { Deps } from "../../worker/deps.ts";
import type { Settings } from "../../worker/env.ts";
import type { Entrance } from "../../worker/http/entrance.ts";
import { signingKeys } from "../../worker/http/keys.ts";
import type { RateLimits } from "../../worker/http/rateLimit.ts";
import { tokenVerifier } from "../../worker/http/token.ts";
import type { Rewriter } from "../../worker/rewriting/rewriter.ts";
import type { Pause } from "../../worker/store/database.ts";
import {
  API_CLIENT,
  anIssuer,
  goodClaims,
  type Identity,
  ISSUER_TEMPLATE,
  PANE_CLIENT,
  signed,
  TENANT,
} from "./issuer.ts";

import { noteLogLine, watchedDatabase } from "./watching.ts";

export const NOW = "2026-11-20T09:00:00.000Z";

export const DANA: Identity = { tenant: TENANT, user: "d0000000-0000-4000-8000-000000000001", name: "Dana Whitfield" };
export const LUIS: Identity = { tenant: TENANT, user: "d0000000-0000-4000-8000-000000000002", name: "Luis Ortega" };

/** An administrator of Dana's and Luis's organisation. */
export const ADA: Identity = {
  tenant: TENANT,
  user: "d0000000-0000-4000-8000-000000000003",
  name: "Ada Moreau",
  roles: ["Rapport.Admin"],
};

export const SETTINGS: Settings = {
  apiClientId: API_CLIENT,
  paneClientId: PANE_CLIENT,
  authority: "https://login.microsoftonline.com/common",
  issuer: ISSUER_TEMPLATE,
  keysUrl: "https://keys.test/keys",
  frameAncestors: ["https://outlook.office.com"],
  connectSources: ["https://login.microsoftonline.com"],
};

const issuer = await anIssuer("key-1");

export interface World {
  /** Moves the clock. */
  setNow(iso: string): void;
  as(identity: Identity): Promise<Caller>;
  /** A request without anything added. */
  request(path: string, init?: RequestInit): Promise<Response>;
  readonly log: readonly string[];
}

/** `POST /v1/open`. */
export type Call = `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`;

export interface Caller {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** A write, with a new Idempotency-Key unless `headers` has one. */
  send(call: Call, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** A request of any form with the caller's token; JSON and a new key unless `init` says otherwise. */
  raw(path: string, init: RequestInit & { readonly headers: Record<string, string> }): Promise<Response>;
  /** The decoded reply of a write that must succeed. */
  done(call: Call, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
}

// Tests read replies as whatever JSON they are; the contract is checked where that is the point.
// biome-ignore lint/suspicious/noExplicitAny: see above.
export type Reply = any;

interface WorldOptions {
  readonly d1?: D1Database;
  /** What its ids and Idempotency-Keys begin with: two worlds on one database need two. */
  readonly name?: string;
  /** The pane's files; none when left out. */
  readonly assets?: Deps["assets"];
  /** Without it nobody waits. */
  readonly pause?: Pause;
  /** Without them nobody is limited. */
  readonly limits?: Partial<RateLimits>;
  /** Without it everybody is let in. */
  readonly entrance?: Entrance;
  /** What puts drafts in other words; one that changes nothing when left out. */
  readonly rewriter?: Rewriter | null;
}

const NO_LIMITS: RateLimits = { perUser: null, perTenant: null, analysis: null, rewriting: null };
const OPEN_TO_ALL: Entrance = {
  arrive: () => ({ enter: async () => ok(null), standAside: async () => {}, leave: () => {} }),
};

/** Changes nothing. */
const COPYIST: Rewriter = { model: "a copyist", rewrite: async (draft) => ok(draft) };

export function aWorld({
  d1 = env.DB,
  name = "",
  pause = async () => {},
  limits = {},
  entrance = OPEN_TO_ALL,
  assets = null,
  rewriter = COPYIST,
}: WorldOptions = {}): World {
  let now = Date.parse(NOW);
  let keyCount = 0;
  const log: string[] = [];
  const deps = {
    clock: () => instant(now),
    newId: countingIds(name),
    verify: tokenVerifier(
      SETTINGS,
      signingKeys({ url: SETTINGS.keysUrl, fetchKeys: async () => Response.json({ keys: [issuer.jwk] }) }),
    ),
    assets,
    settings: SETTINGS,
    limits: { ...NO_LIMITS, ...limits },
    entrance,
    rewriter,
    pause,
    writeLog: (line: string) => {
      log.push(line);
      noteLogLine(line);
    },
  };
  const appOf = lazily((tenant: string) => createApp({ ...deps, d1: watchedDatabase(d1, tenant) }));
  const requestOf = (tenant: string) => async (path: string, init?: RequestInit) => appOf(tenant).request(path, init);
  const request = requestOf("nobody's");

  const as = async (identity: Identity): Promise<Caller> => {
    const request = requestOf(identity.tenant);
    const authorization = `Bearer ${await signed(issuer, goodClaims(identity, now))}`;
    const send: Caller["send"] = (call, body, headers) => {
      keyCount += 1;
      const [method = "", path = ""] = call.split(" ");
      const plain = { authorization, "idempotency-key": `${name}key-${keyCount}`, ...headers };
      if (body === undefined) return request(path, { method, headers: plain });
      const typed = { "content-type": "application/json", ...plain };
      return request(path, { method, headers: typed, body: JSON.stringify(body) });
    };
    return {
      get: (path, headers) => request(path, { headers: { authorization, ...headers } }),
      send,
      raw: (path, init) => {
        const headers = {
          authorization,
          "content-type": "application/json",
          "idempotency-key": "raw",
          ...init.headers,
        };
        return request(path, { ...init, headers });
      },
      async done(call, body, headers) {
        const response = await send(call, body, headers);
        const text = await response.text();
        expect(response.status, text).toBeLessThan(300);
        return JSON.parse(text);
      },
    };
  };
  return {
    as,
    request,
    log,
    setNow: (iso) => {
      now = Date.parse(iso);
    },
  };
}

/** `make` of each value once. */
function lazily<T>(make: (value: string) => T): (value: string) => T {
  const made = new Map<string, T>();
  return (value) => {
    const there = made.get(value) ?? make(value);
    made.set(value, there);
    return there;
  };
}

/** `con_1`, `con_2` … for each kind. */
function countingIds(name: string) {
  const counts = new Map<IdKind, number>();
  return (kind: IdKind): string => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return idText(kind, `${name}${count}`);
  };
}
