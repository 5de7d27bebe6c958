import { rewritingApi } from "../../shared/contract/rewriting.ts";
import { plain, type Serve } from "../http/serve.ts";
import type { Rewriter } from "../rewriting/rewriter.ts";
import { rewriteDraft } from "../services/rewriting.ts";

export function serveRewriting(serve: Serve, rewriter: Rewriter | null): void {
  serve(rewritingApi.rewrite, async ({ db, body }) => plain(await rewriteDraft(db, body.draft, rewriter)));
}
