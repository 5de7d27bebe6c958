/** What is not the API itself: its health, its description, its problems, and what the pane must know to sign in. */
import type { Hono } from "hono";
import { api } from "../../shared/contract/api.ts";
import type { Deps } from "../deps.ts";
import type { AppVars } from "../http/serve.ts";
import { migrationCount } from "../store/database.ts";
import { VERSION } from "../version.ts";

export function servePages(app: Hono<AppVars>, deps: Deps): void {
  app.get(api.health.path, async (c) => {
    c.set("endpoint", api.health.id);
    return c.json({ status: "ok", version: VERSION, migrations: await migrationCount(deps.d1) });
  });

  app.get("/config.json", (c) => {
    c.set("endpoint", "config");
    const { apiClientId, paneClientId, authority } = deps.settings;
    const scope = `api://${apiClientId}/access_as_user`;
    return c.json({ clientId: paneClientId, scope, authority, version: VERSION });
  });
}
