import { snippetsApi } from "../../shared/contract/snippetsApi.ts";
import { ok } from "../../shared/result.ts";
import { type Serve, tagged } from "../http/serve.ts";
import { putSnippets, showSnippets } from "../services/snippets.ts";

export function serveSnippets(serve: Serve): void {
  serve(snippetsApi.snippets, async ({ db }) => tagged(ok(await showSnippets(db)), ({ version }) => version));

  serve(snippetsApi.saveSnippets, async ({ db, ...asked }) =>
    tagged(await putSnippets(db, asked), ({ version }) => version),
  );
}
