/** The issuer's public keys: fetched from one configured address, kept, and refreshed (OpenID Connect Discovery, RFC 7517). */
import { importJWK, type JWK } from "jose";
import * as z from "zod/mini";
import { err, ok, type Result } from "../../shared/result.ts";
import { HOUR_MS, type Instant, instant, SECOND_MS } from "../../shared/time.ts";

export interface SigningKey {
  readonly kid: string;
  /** The issuer this key may sign for, with or without `{tenantid}`; `null` when the key does not say. */
  readonly issuer: string | null;
  readonly key: CryptoKey;
}

export interface SigningKeys {
  find(kid: string, now: Instant): Promise<Result<SigningKey, KeyProblem>>;
}

/** `no-key`: nobody has this key. `no-keys`: the issuer could not be asked, so nothing can be said. */
export type KeyProblem = { readonly reason: "no-key" } | { readonly reason: "no-keys" };

/** Asks for the issuer's keys; handed in so that tests can play an issuer. */
export type FetchKeys = (url: string, signal: AbortSignal) => Promise<Response>;

export interface KeySource {
  readonly url: string;
  readonly fetchKeys: FetchKeys;
}

const REFRESH_AFTER_MS = HOUR_MS;
const KEEP_AT_MOST_MS = 24 * HOUR_MS;
/** Between two fetches for a `kid` that nobody has, and between two tries to refresh. */
const PAUSE_MS = 300 * SECOND_MS;
/** Between two fetches while there is no usable key at all. */
const EMPTY_PAUSE_MS = 5 * SECOND_MS;
const FETCH_TIMEOUT_MS = 4 * SECOND_MS;
const LARGEST_ANSWER_BYTES = 262_144;
const POLL_MS = 20;

interface State {
  keys: ReadonlyMap<string, SigningKey>;
  /** When `keys` was fetched. */
  since: Instant | null;
  /** When a fetch was last begun. */
  tried: Instant | null;
  /** When a fetch was last begun for a `kid` that it did not bring. */
  missed: Instant | null;
  /** Until when a fetch that has begun may be waited for; `null` when none is running. */
  busyUntil: Instant | null;
}

/**
 * Keys of `source`, cached in this isolate. A fetch that fails leaves the last good keys in use for a day. Requests that
 * come while a fetch is running wait for it by looking: workerd does not let one request await another's promise. A fetch
 * that never ends, because its request was dropped, is waited for no longer than it may take.
 */
export function signingKeys(source: KeySource): SigningKeys {
  const state: State = { keys: new Map(), since: null, tried: null, missed: null, busyUntil: null };

  return {
    async find(kid, now) {
      dropStale(state, now);
      const busy = state.busyUntil !== null && now < state.busyUntil;
      if (busy && !state.keys.has(kid)) await settled(state);
      else if (!busy && mayFetch(state, kid, now)) await refreshFor(kid, { state, source, now });

      const found = state.keys.get(kid);
      if (found) return ok(found);
      return err({ reason: state.keys.size === 0 ? "no-keys" : "no-key" });
    },
  };
}

function dropStale(state: State, now: Instant): void {
  if (state.since !== null && now - state.since > KEEP_AT_MOST_MS) state.keys = new Map();
}

function mayFetch(state: State, kid: string, now: Instant): boolean {
  const since = (earlier: Instant | null): number => (earlier === null ? Number.POSITIVE_INFINITY : now - earlier);
  if (state.keys.size === 0) return since(state.tried) >= EMPTY_PAUSE_MS;
  // A key may be new since the last fetch, however short ago that was.
  if (!state.keys.has(kid)) return since(state.missed) >= PAUSE_MS;
  return since(state.since) >= REFRESH_AFTER_MS && since(state.tried) >= PAUSE_MS;
}

interface Refresh {
  readonly state: State;
  readonly source: KeySource;
  readonly now: Instant;
}

async function refreshFor(kid: string, { state, source, now }: Refresh): Promise<void> {
  await refresh({ state, source, now });
  if (!state.keys.has(kid)) state.missed = now;
}

async function refresh({ state, source, now }: Refresh): Promise<void> {
  state.busyUntil = instant(now + FETCH_TIMEOUT_MS);
  state.tried = now;
  try {
    const keys = await fetched(source);
    if (keys.size === 0) return;
    state.keys = keys;
    state.since = now;
  } catch {
    // Slow, broken or strange answers leave the keys we have.
  } finally {
    state.busyUntil = null;
  }
}

async function settled(state: State): Promise<void> {
  for (let waited = 0; state.busyUntil !== null && waited < FETCH_TIMEOUT_MS; waited += POLL_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

const KeySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });

async function fetched({ url, fetchKeys }: KeySource): Promise<Map<string, SigningKey>> {
  const response = await fetchKeys(url, AbortSignal.timeout(FETCH_TIMEOUT_MS));
  if (response.status !== 200) throw new Error("Cannot read the issuer's keys: not a 200 answer");

  const set = z.parse(KeySet, JSON.parse(await shortText(response)));
  const keys = new Map<string, SigningKey>();
  for (const jwk of set.keys) {
    const key = await importedKey(jwk);
    if (key) keys.set(key.kid, key);
  }
  return keys;
}

async function shortText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST_ANSWER_BYTES) throw new Error("Cannot read the issuer's keys: the answer is too long");
    parts.push(part);
  }
  return new Blob(parts).text();
}

const RsaKey = z.object({
  kty: z.literal("RSA"),
  kid: z.string().check(z.minLength(1)),
  n: z.string(),
  e: z.string(),
  use: z.optional(z.literal("sig")),
  alg: z.optional(z.literal("RS256")),
  issuer: z.optional(z.string()),
});

/** Keys of other kinds or for other uses are left out. */
async function importedKey(jwk: unknown): Promise<SigningKey | null> {
  const read = z.safeParse(RsaKey, jwk);
  if (!read.success) return null;

  const { kty, kid, n, e, issuer } = read.data;
  try {
    const key = await importJWK({ kty, n, e, alg: "RS256" } satisfies JWK, "RS256");
    return key instanceof Uint8Array ? null : { kid, issuer: issuer ?? null, key };
  } catch {
    return null;
  }
}
