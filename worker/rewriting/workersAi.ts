/** Rewriting by a language model of Cloudflare's Workers AI, through its binding. Tests and the server for development bind something else in its place. */
import * as z from "zod/mini";
import { err, ok, type Result } from "../../shared/result.ts";
import { type ChatMessage, promptFor, withoutMarks } from "./prompt.ts";
import type { Rewriter, RewriterFault } from "./rewriter.ts";

/** The part of the binding that is used. */
export interface ModelBinding {
  run(model: string, input: ModelInput, options?: { readonly signal?: AbortSignal }): Promise<unknown>;
}

export interface ModelInput {
  readonly messages: readonly ChatMessage[];
  readonly max_tokens: number;
  readonly temperature: number;
}

export interface WorkersAi {
  readonly binding: ModelBinding;
  /** As `REWRITING_MODEL` names it. */
  readonly model: string;
  /** A line nobody can guess, new for each draft. */
  readonly newMark: () => string;
  readonly timeoutMs?: number;
}

/** Below what the pane waits for an answer, so that it hears why there is none. */
const TIMEOUT_MS = 15_000;
/** Near the likeliest words: it is asked to change little. */
const TEMPERATURE = 0.2;

/** Models answer in one of two forms, by their makers. */
const Answer = z.union([
  z.object({ response: z.string() }),
  z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).check(z.minLength(1)) }),
]);

export function workersAi({ binding, model, newMark, timeoutMs = TIMEOUT_MS }: WorkersAi): Rewriter {
  return {
    model,
    rewrite: async (draft) => {
      const mark = newMark();
      // No language needs more tokens than characters.
      const input = { messages: promptFor(draft, mark), max_tokens: draft.length + 100, temperature: TEMPERATURE };
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const answer = await Promise.race([binding.run(model, input, { signal }), aborted(signal)]);
        return textOf(answer, mark);
      } catch {
        return err(signal.aborted ? { reason: "model-timed-out", afterMs: timeoutMs } : { reason: "model-failed" });
      }
    },
  };
}

function textOf(answer: unknown, mark: string): Result<string, RewriterFault> {
  const read = z.safeParse(Answer, answer);
  if (!read.success) return err({ reason: "model-failed" });
  const text = "response" in read.data ? read.data.response : (read.data.choices[0]?.message.content ?? "");
  return ok(withoutMarks(text, mark));
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
