/** The one door to the Worker, made from the contract: bodies are encoded, replies parsed, refusals are values. */
import * as z from "zod/mini";
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from "../../shared/contract/endpoint.ts";
import { Problem, type ProblemType, problemTypeOf } from "../../shared/contract/problems.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { SECOND_MS } from "../../shared/time.ts";
import { type Account, accountIn, type Grant, isSameAccount, type SignIn, type TokenError } from "../office/signIn.ts";

/** Longest wait for an answer before the pane says so. */
export const ANSWER_TIMEOUT_MS = 20 * SECOND_MS;

export type ApiError =
  | Refusal
  | { readonly reason: "offline" }
  | { readonly reason: "timed_out"; readonly afterMs: number }
  | { readonly reason: "unreadable"; readonly status: number }
  | TokenError;

interface Refusal {
  readonly reason: "problem";
  readonly type: ProblemType;
  readonly detail: string | null;
  /** How long to wait before asking again, where the Worker says so: its time and a little more, so that panes do not come back all at once. */
  readonly retryAfterMs?: number;
}

/** What a call needs beyond its endpoint. Members whose endpoint has none are left out. */
export interface Ask<E extends Endpoint> {
  readonly params?: ParamsOf<E>;
  readonly query?: QueryOf<E>;
  readonly body?: BodyOf<E>;
  /** `Idempotency-Key` of a write: made when the user acts, the same for every retry. */
  readonly key?: string;
  /** The version the user saw, for `If-Match`. */
  readonly version?: number;
  /** The secret of the window in which the user confirmed it. */
  readonly confirmation?: string;
  readonly signal?: AbortSignal;
  /** Whose call it is, where that was settled earlier; whoever is signed in when it is made, where it is left out. */
  readonly by?: Account | null;
}

/** A call as it goes over the wire: plain text, so that it can wait in storage until the API is back. */
export interface WireCall {
  readonly path: string;
  readonly method: Endpoint["method"];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Api {
  call<E extends Endpoint>(endpoint: E, ask: Ask<E>): Promise<Result<ReplyOf<E>, ApiError>>;
  /** Sends what `toWire` made, now or later, with the token of the account it was made for and with no other. */
  send(wire: WireCall, ask: Pick<Ask<Endpoint>, "signal" | "by">): Promise<Result<unknown, ApiError>>;
}

export interface ApiPorts {
  readonly fetch: typeof globalThis.fetch;
  readonly signIn: Pick<SignIn, "token" | "current">;
  readonly timeoutMs?: number;
  /** From 0 to 1; without it nobody waits longer than told. */
  readonly chance?: () => number;
}

/** Where the database stood at the newest answer: sent along, the next answer shows at least what that one showed. */
const BOOKMARK = "x-d1-bookmark";

export function createApi(ports: ApiPorts): Api {
  const seen: Seen = { bookmark: null };
  const send: Api["send"] = async (wire, ask) => {
    const first = await attempt(ports, { ...ask, wire, renew: false, seen });
    // A token can run out between two clocks: one new one is asked for before the user is bothered.
    const refused = !first.ok && first.error.reason === "problem" && first.error.type === "unauthenticated";
    return refused ? attempt(ports, { ...ask, wire, renew: true, seen }) : first;
  };
  return {
    send,
    call: async (endpoint, ask) => {
      const { by = accountIn(ports.signIn.current()), signal } = ask;
      const answer = await send(toWire(endpoint, ask), { by, ...(signal && { signal }) });
      return answer.ok ? parseReply(endpoint, answer.value) : answer;
    },
  };
}

/** The wire form of a call. Throws when the pane itself made a body that the contract refuses: a bug, never the user's fault. */
export function toWire<E extends Endpoint>(endpoint: E, ask: Ask<E>): WireCall {
  const headers: Record<string, string> = {};
  if (endpoint.body) headers["content-type"] = "application/json";
  if (ask.key) headers["idempotency-key"] = ask.key;
  if (ask.version !== undefined) headers["if-match"] = `"${ask.version}"`;
  if (ask.confirmation) headers["confirmation"] = ask.confirmation;
  return {
    path: pathOf(endpoint, ask),
    method: endpoint.method,
    headers,
    body: endpoint.body ? JSON.stringify(z.encode(endpoint.body, ask.body)) : null,
  };
}

/** Parses a stored or fresh answer with the schema of its endpoint. */
export function parseReply<E extends Endpoint>(endpoint: E, json: unknown): Result<ReplyOf<E>, ApiError> {
  const reply = z.safeDecode(endpoint.reply, json as never);
  // Safe cast: `ReplyOf<E>` is the output type of exactly this schema.
  return reply.success ? ok(reply.data as ReplyOf<E>) : err({ reason: "unreadable", status: endpoint.status });
}

function pathOf<E extends Endpoint>(endpoint: E, ask: Ask<E>): string {
  const params: Record<string, unknown> = { ...(ask.params as object | undefined) };
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const given = Object.entries({ ...(ask.query as object | undefined) }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

interface Attempt extends Pick<Ask<Endpoint>, "signal" | "by"> {
  readonly wire: WireCall;
  readonly renew: boolean;
  readonly seen: Seen;
}

interface Seen {
  bookmark: string | null;
}

/** None but of the account the call was made for: Outlook may have changed it since, without a word. */
async function grantFor({ signIn }: ApiPorts, { by, renew }: Attempt): Promise<Result<Grant, TokenError>> {
  const grant = await signIn.token({ renew });
  return grant.ok && by && !isSameAccount(by, grant.value.account) ? err({ reason: "signed_out" }) : grant;
}

async function attempt(ports: ApiPorts, ask: Attempt): Promise<Result<unknown, ApiError>> {
  const { wire, signal, seen } = ask;
  const grant = await grantFor(ports, ask);
  if (!grant.ok) return grant;

  const timeoutMs = ports.timeoutMs ?? ANSWER_TIMEOUT_MS;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await ports.fetch(wire.path, {
      method: wire.method,
      headers: {
        ...wire.headers,
        accept: "application/json",
        authorization: `Bearer ${grant.value.accessToken}`,
        ...(seen.bookmark !== null && { [BOOKMARK]: seen.bookmark }),
      },
      body: wire.body,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    seen.bookmark = answer.headers.get(BOOKMARK) ?? seen.bookmark;
    return await resultOf(answer, ports.chance?.() ?? 0);
  } catch (thrown) {
    if (signal?.aborted) throw thrown;
    return err(timeout.aborted ? { reason: "timed_out", afterMs: timeoutMs } : { reason: "offline" });
  }
}

async function resultOf(answer: Response, chance: number): Promise<Result<unknown, ApiError>> {
  const json: unknown = await answer.json().catch(() => null);
  // Replies are objects: whatever else says that all is well is a proxy's page, or an answer that was cut off.
  if (answer.ok && json !== null) return ok(json);
  const problem = z.safeParse(Problem, json);
  const type = problem.success ? problemTypeOf(new URL(problem.data.type, "https://api.invalid").pathname) : null;
  if (!problem.success) return err(NOT_THE_API);
  if (!type) return err({ reason: "unreadable", status: answer.status });
  return err({ reason: "problem", type, detail: problem.data.detail ?? null, ...pauseOf(answer, chance) });
}

/** 0 where nobody said. */
export const toldToWaitMs = (error: ApiError): number => (error.reason === "problem" && error.retryAfterMs) || 0;

/** `Retry-After` in seconds, as the Worker gives it (RFC 9110 §10.2.3), and up to half of it on top. */
function pauseOf({ headers }: Response, chance: number): Pick<Refusal, "retryAfterMs"> {
  const [seconds] = /^\d{1,5}$/.exec(headers.get("retry-after") ?? "") ?? [];
  return seconds === undefined ? {} : { retryAfterMs: Number(seconds) * SECOND_MS * (1 + chance / 2) };
}

/** The API refuses with a problem. Anybody else on the way, whatever the status, means "not now": nothing is known of what was asked. */
const NOT_THE_API: ApiError = { reason: "problem", type: "unavailable", detail: null };
