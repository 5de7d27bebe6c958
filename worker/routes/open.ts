import type { Hono } from "hono";
import { api } from "../../shared/contract/api.ts";
import { ok } from "../../shared/result.ts";
import type { Deps } from "../deps.ts";
import { type AppVars, serve } from "../http/serve.ts";
import { openPeople } from "../services/open.ts";

export function serveOpen(app: Hono<AppVars>, deps: Deps): void {
  serve(app, deps, api.open, async ({ db, body, now }) => ok({ reply: await openPeople(db, body, now) }));
}
