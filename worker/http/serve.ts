/** Serves one endpoint of the contract: who asks, what they sent, the service's answer or its reason. */
import type { Context, Hono } from "hono";
import * as z from "zod/mini";
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from "../../shared/contract/endpoint.ts";
import type { NewId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import type { Deps } from "../deps.ts";
import type { Refusal } from "../services/refusal.ts";
import { type Database, openDatabase } from "../store/database.ts";
import type { WriteTicket } from "../ticket.ts";
import { bearerScope } from "./auth.ts";
import { bodyBytes, decoded, isJsonType, jsonOf } from "./body.ts";
import { BOOKMARK, sessionStart, withBookmark } from "./bookmark.ts";
import type { Visit } from "./entrance.ts";
import { etagOf, expectedVersion } from "./etag.ts";
import { NO_STORE } from "./headers.ts";
import { writeTicket } from "./idempotency.ts";
import { type HttpRefusal, problemResponse } from "./problem.ts";
import { withinLimits } from "./rateLimit.ts";

export interface AppVars {
  Variables: { requestId: string; endpoint: string; now: Instant };
}
type AppContext = Context<AppVars>;

/** What a handler of endpoint `E` works with. */
export interface Asked<E extends Endpoint> {
  readonly db: Database;
  readonly now: Instant;
  readonly newId: NewId;
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  readonly ticket: E["write"] extends "none" ? null : WriteTicket;
  /** The version named by `If-Match`. */
  readonly expected: E["write"] extends "version" ? number : null;
}

/** The reply; and the version it shows, where the endpoint says that it is tagged with one. */
export type Answer<E extends Endpoint> = { readonly reply: ReplyOf<E> } & (E extends { readonly tagged: true }
  ? { readonly version: number }
  : { readonly version?: never });

/** The answer of a service whose reply shows no version. */
export const plain = <T, E>(result: Result<T, E>): Result<{ readonly reply: T }, E> =>
  result.ok ? ok({ reply: result.value }) : result;

/** The answer of a service whose reply shows the version that `versionOf` finds in it. */
export const tagged = <T, E>(
  result: Result<T, E>,
  versionOf: (reply: T) => number,
): Result<{ readonly reply: T; readonly version: number }, E> =>
  result.ok ? ok({ reply: result.value, version: versionOf(result.value) }) : result;

export type Handler<E extends Endpoint> = (asked: Asked<E>) => Promise<Result<Answer<E>, Refusal>>;

/** Puts an endpoint on the app, answered by its handler. */
export type Serve = <E extends Endpoint>(endpoint: E, handler: Handler<E>) => void;

export const serveOn =
  (app: Hono<AppVars>, deps: Deps): Serve =>
  (endpoint, handler) => {
    app.on(endpoint.method, endpoint.path, async (c) => {
      c.set("endpoint", endpoint.id);
      const visit = deps.entrance.arrive();
      if (!visit) return problemResponse({ reason: "overloaded" }, c.var.requestId);
      try {
        const asked = await readRequest(c, { deps, endpoint, visit });
        // A language model takes seconds, and nobody's thread here: who waits for it takes no place.
        if (endpoint.limit === "rewriting") visit.leave();
        return asked.ok
          ? await answerTo(c, { endpoint, handler, asked: asked.value })
          : problemResponse(asked.error, c.var.requestId);
      } finally {
        visit.leave();
      }
    });
  };

interface Handling<E extends Endpoint> {
  readonly endpoint: E;
  readonly handler: Handler<E>;
  readonly asked: Asked<E>;
}

async function answerTo<E extends Endpoint>(c: AppContext, { endpoint, handler, asked }: Handling<E>) {
  const answered = await handler(asked);
  const response = answered.ok
    ? answerResponse(endpoint, answered.value)
    : problemResponse(answered.error, c.var.requestId);
  return withBookmark(response, asked.db.bookmark());
}

interface Reading<E extends Endpoint> {
  readonly deps: Deps;
  readonly endpoint: E;
  readonly visit: Visit;
}

async function readRequest<E extends Endpoint>(
  c: AppContext,
  { deps, endpoint, visit }: Reading<E>,
): Promise<Result<Asked<E>, HttpRefusal>> {
  const scope = await bearerScope(c.req.raw.headers, deps.verify, c.var.now);
  if (!scope.ok) return scope;
  const place = await visit.enter(scope.value.tenantId);
  if (!place.ok) return place;
  const within = await withinLimits(deps.limits, scope.value, endpoint.limit);
  if (!within.ok) {
    await visit.standAside();
    return within;
  }

  const input = await readInput(c, endpoint);
  if (!input.ok) return input;
  const write = await readWrite(c, endpoint, input.value.bytes);
  if (!write.ok) return write;

  const { params, query, body } = input.value;
  const asked = {
    db: openDatabase(deps.d1.withSession(sessionStart(c.req.header(BOOKMARK))), scope.value, deps.pause),
    now: c.var.now,
    newId: deps.newId,
    params,
    query,
    body,
    ...write.value,
  };
  // Safe cast: each member was read by the schema or rule that `endpoint` names for it.
  return ok(asked as Asked<E>);
}

interface Input {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

const NOTHING = z.undefined();
const NO_BYTES = new Uint8Array(0);

async function readInput(c: AppContext, endpoint: Endpoint): Promise<Result<Input, HttpRefusal>> {
  const params = decoded(endpoint.params ?? NOTHING, endpoint.params && c.req.param());
  // An id nobody could have been given is an id that does not exist.
  if (!params.ok) return err({ reason: "unknown-path" });
  const query = decoded(endpoint.query ?? NOTHING, endpoint.query && c.req.query());
  if (!query.ok) return query;
  if (!endpoint.body) return ok({ bytes: NO_BYTES, params: params.value, query: query.value, body: undefined });

  if (!isJsonType(c.req.header("content-type"))) return err({ reason: "unsupported-media-type" });
  const bytes = await bodyBytes(c);
  if (!bytes.ok) return bytes;
  const json = jsonOf(bytes.value);
  if (!json.ok) return json;
  const body = decoded(endpoint.body, json.value);
  return body.ok ? ok({ bytes: bytes.value, params: params.value, query: query.value, body: body.value }) : body;
}

async function readWrite(c: AppContext, endpoint: Endpoint, bytes: Uint8Array<ArrayBuffer>) {
  if (endpoint.write === "none") return ok({ ticket: null, expected: null });

  const ticket = await writeTicket(c, bytes, c.var.now);
  if (!ticket.ok) return ticket;
  if (endpoint.write === "create") return ok({ ticket: ticket.value, expected: null });
  const expected = expectedVersion(c.req.header("if-match"));
  return expected.ok ? ok({ ticket: ticket.value, expected: expected.value }) : expected;
}

function answerResponse<E extends Endpoint>(endpoint: E, { reply, version }: Answer<E>): Response {
  const headers = new Headers({ "content-type": "application/json; charset=utf-8", "cache-control": NO_STORE });
  if (version !== undefined) headers.set("etag", etagOf(version));
  return new Response(JSON.stringify(z.encode(endpoint.reply, reply)), { status: endpoint.status, headers });
}
