/** Puts a draft in other words. It is handed the draft and nothing else, and knows nobody it could ask for more. */
import type { Result } from "../../shared/result.ts";

export interface Rewriter {
  /** The model behind it, as its makers call it: shown beside what it wrote. */
  readonly model: string;
  /** What the model answered, as it came: `readRewrite` judges it. */
  rewrite(draft: string): Promise<Result<string, RewriterFault>>;
}

export type RewriterFault =
  | { readonly reason: "model-timed-out"; readonly afterMs: number }
  | { readonly reason: "model-failed" };
