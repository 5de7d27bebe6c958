import type { RewriteReply } from "../../shared/contract/rewriting.ts";
import { readRewrite } from "../../shared/domain/rewriting/rewrite.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Rewriter } from "../rewriting/rewriter.ts";
import type { Database } from "../store/database.ts";
import { organisationOf } from "./organisation.ts";
import type { Refusal } from "./refusal.ts";

/** A draft in other words; only what is still the writer's letter. `rewriter` is `null` where there is no model. */
export async function rewriteDraft(
  db: Database,
  draft: string,
  rewriter: Rewriter | null,
): Promise<Result<RewriteReply, Refusal>> {
  if (!rewriter) return err({ reason: "no-model" });
  const { rewriting } = await organisationOf(db);
  if (!rewriting) return err({ reason: "turned-off" });

  const answer = await rewriter.rewrite(draft);
  if (!answer.ok) return answer;
  const read = readRewrite(draft, answer.value);
  if (!read.ok) return err({ reason: "rewrite-refused", why: read.error });
  return ok({ rewrite: read.value.text, kept: read.value.kept, model: rewriter.model });
}
