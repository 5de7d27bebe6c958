/** What is not the API itself: its health, its description, its problems, and what the pane must know to sign in. */
import type { Context, Hono } from "hono";
import { api } from "../../shared/contract/api.ts";
import { PROBLEM_TYPES, problemPath } from "../../shared/contract/problems.ts";
import type { Deps } from "../deps.ts";
import { NO_STORE } from "../http/headers.ts";
import { problemResponse, READING } from "../http/problem.ts";
import type { AppVars } from "../http/serve.ts";
import { docsPage, problemPage } from "../pages/docs.ts";
import { STYLES } from "../pages/html.ts";
import { openApiDocument } from "../pages/openapi.ts";
import { healthCheck } from "../services/health.ts";
import { VERSION } from "../version.ts";

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

type PageContext = Context<AppVars>;

export function servePages(app: Hono<AppVars>, deps: Deps): void {
  const page = servePageOn(app);

  const checkHealth = healthCheck(deps.d1);
  app.get(api.health.path, async (c) => {
    c.set("endpoint", api.health.id);
    return c.body(JSON.stringify(await checkHealth(c.var.now)), 200, { ...JSON_TYPE, "cache-control": NO_STORE });
  });

  page("/config.json", (c) => {
    c.set("endpoint", "config");
    const { apiClientId, paneClientId, authority } = deps.settings;
    const scope = `api://${apiClientId}/access_as_user`;
    return c.body(JSON.stringify({ clientId: paneClientId, scope, authority, version: VERSION }), 200, JSON_TYPE);
  });

  page("/openapi.json", (c) => {
    c.set("endpoint", "openapi");
    return c.body(JSON.stringify(openApiDocument()), 200, JSON_TYPE);
  });

  page("/docs", (c) => {
    c.set("endpoint", "docs");
    return c.html(docsPage());
  });

  page("/docs.css", (c) => c.body(STYLES, 200, { "content-type": "text/css; charset=utf-8" }));

  for (const type of PROBLEM_TYPES)
    page(problemPath(type), (c) => {
      c.set("endpoint", "problem");
      return c.html(problemPage(type));
    });
}

/** A page is read; what else is asked of its path is refused (RFC 9110 §15.5.6). */
const servePageOn =
  (app: Hono<AppVars>) =>
  (path: string, show: (c: PageContext) => Response | Promise<Response>): void => {
    app.get(path, show);
    app.all(path, (c) => problemResponse({ reason: "method-not-allowed", allow: READING }, c.var.requestId));
  };
