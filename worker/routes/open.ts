import { api } from "../../shared/contract/api.ts";
import { ok } from "../../shared/result.ts";
import type { Serve } from "../http/serve.ts";
import { openPeople } from "../services/open.ts";

export function serveOpen(serve: Serve): void {
  serve(api.open, async ({ db, body, now }) => ok({ reply: await openPeople(db, body, now) }));
}
