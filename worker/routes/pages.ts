/** What is not the API itself: its health, its description, its problems, and what the pane must know to sign in. */
import type { Hono } from "hono";
import { api } from "../../shared/contract/api.ts";
import { problemTypeOf } from "../../shared/contract/problems.ts";
import type { Deps } from "../deps.ts";
import { NO_STORE } from "../http/headers.ts";
import { problemResponse } from "../http/problem.ts";
import type { AppVars } from "../http/serve.ts";
import { docsPage, problemPage } from "../pages/docs.ts";
import { STYLES } from "../pages/html.ts";
import { openApiDocument } from "../pages/openapi.ts";
import { checkHealth } from "../services/health.ts";
import { VERSION } from "../version.ts";

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

export function servePages(app: Hono<AppVars>, deps: Deps): void {
  app.get(api.health.path, async (c) => {
    c.set("endpoint", api.health.id);
    return c.body(JSON.stringify(await checkHealth(deps.d1)), 200, { ...JSON_TYPE, "cache-control": NO_STORE });
  });

  app.get("/config.json", (c) => {
    c.set("endpoint", "config");
    const { apiClientId, paneClientId, authority } = deps.settings;
    const scope = `api://${apiClientId}/access_as_user`;
    return c.body(JSON.stringify({ clientId: paneClientId, scope, authority, version: VERSION }), 200, JSON_TYPE);
  });

  app.get("/openapi.json", (c) => {
    c.set("endpoint", "openapi");
    return c.body(JSON.stringify(openApiDocument()), 200, JSON_TYPE);
  });

  app.get("/docs", (c) => {
    c.set("endpoint", "docs");
    return c.html(docsPage());
  });

  app.get("/docs.css", (c) => c.body(STYLES, 200, { "content-type": "text/css; charset=utf-8" }));

  app.get("/problems/:type", (c) => {
    c.set("endpoint", "problem");
    const type = problemTypeOf(c.req.path);
    return type ? c.html(problemPage(type)) : problemResponse({ reason: "unknown-path" }, c.var.requestId);
  });
}
