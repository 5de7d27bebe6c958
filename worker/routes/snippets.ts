import { snippetsApi } from "../../shared/contract/snippetsApi.ts";
import { ok } from "../../shared/result.ts";
import type { Serve } from "../http/serve.ts";
import { putSnippets, showSnippets } from "../services/snippets.ts";

export function serveSnippets(serve: Serve): void {
  serve(snippetsApi.snippets, async ({ db }) => {
    const reply = await showSnippets(db);
    return ok({ reply, version: reply.version });
  });

  serve(snippetsApi.saveSnippets, async ({ db, ...asked }) => {
    const saved = await putSnippets(db, asked);
    return saved.ok ? ok({ reply: saved.value, version: saved.value.version }) : saved;
  });
}
