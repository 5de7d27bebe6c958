/** The analysis of drafts, for clients other than the pane: it does not load this. */
import { endpoint } from "./endpoint.ts";
import { ToneAsk, ToneReply } from "./tone.ts";

export const toneApi = {
  tone: endpoint({
    id: "tone",
    method: "POST",
    path: "/v1/tone",
    summary:
      "What does not fit in a draft, where the organisation has turned it on. Writes nothing; keeps nothing of it.",
    access: "user",
    write: "none",
    limit: "analysis",
    body: ToneAsk,
    reply: ToneReply,
    status: 200,
    problems: ["turned-off", "not-found"],
  }),
} as const;
