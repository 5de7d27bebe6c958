/** A draft put in other words by a language model (T12). The words of the draft go to it, and nothing else. */
import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";
import { LIMITS, shownText } from "./values.ts";

const RewriteAsk = z.strictObject({
  /** The newly written words alone, without what is quoted below them. */
  draft: shownText(LIMITS.rewriting),
});

const RewriteReply = z.object({
  /** Plain text in the lines of the draft, to be shown as text beside it. Nobody has agreed to it yet. */
  rewrite: z.string(),
  /** Share of the draft's words that are still in it. */
  kept: z.number(),
  /** The language model that wrote it. */
  model: z.string(),
});
export type RewriteReply = z.output<typeof RewriteReply>;

export const rewritingApi = {
  rewrite: endpoint({
    id: "rewrite",
    method: "POST",
    path: "/v1/rewrite",
    summary:
      "A draft in other words, by a language model, where the organisation has turned it on. Writes nothing; keeps nothing of it.",
    access: "user",
    write: "none",
    limit: "rewriting",
    body: RewriteAsk,
    reply: RewriteReply,
    status: 200,
    problems: ["turned-off", "rewrite-refused", "model-unavailable"],
  }),
} as const;
