/** The Worker as one Hono app: API, documents, pane. Made from `Deps`, so that tests run the same app. */
import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { ENDPOINTS } from "../shared/contract/endpoints.ts";
import type { Deps } from "./deps.ts";
import { contentSecurityPolicy, isSpeller, SPELLER_POLICY, secure, secureWindow } from "./http/headers.ts";
import { type HttpRefusal, problemResponse, READING } from "./http/problem.ts";
import { logLine } from "./http/requestLog.ts";
import { type AppVars, serveOn } from "./http/serve.ts";
import { serveContacts } from "./routes/contacts.ts";
import { serveFacts } from "./routes/facts.ts";
import { serveInteractions } from "./routes/interactions.ts";
import { serveLedger } from "./routes/ledger.ts";
import { serveOpen } from "./routes/open.ts";
import { servePages } from "./routes/pages.ts";
import { servePrivacy } from "./routes/privacy.ts";
import { serveRelationship } from "./routes/relationship.ts";
import { serveRewriting } from "./routes/rewriting.ts";
import { serveSnippets } from "./routes/snippets.ts";
import { serveTone } from "./routes/tone.ts";
import { DatabaseUnavailable } from "./store/database.ts";

/** Pages of windows that the pane opens. */
const WINDOWS = ["/signIn.html", "/confirm.html"];

export function createApp(deps: Deps): Hono<AppVars> {
  // As quick as Hono's own choice for so many paths, and ready at once: that one spends milliseconds on its first request.
  const app = new Hono<AppVars>({ router: new TrieRouter() });
  const policy = contentSecurityPolicy(deps.settings);

  app.use(async (c, next) => {
    const began = deps.clock();
    c.set("now", began);
    c.set("requestId", deps.newId("request"));
    c.set("endpoint", "other");
    await next();
    if (isSpeller(c.req.path)) secure(c.res.headers, SPELLER_POLICY);
    else if (WINDOWS.includes(c.req.path)) secureWindow(c.res.headers, deps.settings);
    else secure(c.res.headers, policy);
    const { requestId, endpoint } = c.var;
    const line = { at: began, requestId, endpoint, method: c.req.method, status: c.res.status };
    const error = c.error ? { error: c.error.name } : {};
    deps.writeLog(logLine({ ...line, durationMs: deps.clock() - began, ...error }));
  });

  app.onError((error, c) => {
    const reason: HttpRefusal = { reason: error instanceof DatabaseUnavailable ? "unavailable" : "internal" };
    return problemResponse(reason, c.var.requestId);
  });
  app.notFound((c) => problemResponse({ reason: "unknown-path" }, c.var.requestId));

  const serve = serveOn(app, deps);
  serveOpen(serve);
  serveContacts(serve);
  serveInteractions(serve);
  serveRelationship(serve);
  serveLedger(serve);
  serveFacts(serve);
  serveSnippets(serve);
  servePrivacy(serve, deps.rewriter?.model ?? null);
  serveTone(serve);
  serveRewriting(serve, deps.rewriter);
  servePages(app, deps);
  refuseOtherMethods(app);
  app.all("/v1/*", (c) => problemResponse({ reason: "unknown-path" }, c.var.requestId));
  serveFiles(app, deps);
  return app;
}

/** Known paths answer a method they do not have with 405 and the ones they have (RFC 9110 §15.5.6). */
function refuseOtherMethods(app: Hono<AppVars>): void {
  for (const path of new Set(ENDPOINTS.map((endpoint) => endpoint.path))) {
    const methods = ENDPOINTS.filter((endpoint) => endpoint.path === path).map((endpoint) => endpoint.method);
    const allow = methods.flatMap((method) => (method === "GET" ? READING : method));
    app.all(path, (c) => problemResponse({ reason: "method-not-allowed", allow }, c.var.requestId));
  }
}

/** The pane's files, and nothing but reading them. */
function serveFiles(app: Hono<AppVars>, deps: Deps): void {
  app.all("*", async (c) => {
    const { method, url } = c.req.raw;
    const isRead = READING.some((reading) => reading === method);
    const file = await deps.assets?.fetch(isRead ? c.req.raw : new Request(url, { method: "HEAD" }));
    if (!file || file.status === 404) return problemResponse({ reason: "unknown-path" }, c.var.requestId);

    c.set("endpoint", "file");
    if (!isRead) return problemResponse({ reason: "method-not-allowed", allow: READING }, c.var.requestId);
    // A copy, as the headers of a fetched answer cannot be changed.
    return new Response(file.body, file);
  });
}
