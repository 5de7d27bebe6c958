/** What the sign-in window tells the pane. It goes from one of our pages to the other and nowhere else. */
import * as z from "zod/mini";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Grant, GrantError } from "./signIn.ts";

/** Where the window's page is; also the redirect address that Entra must know. */
export const WINDOW_PATH = "/signIn.html";

/** A grant and until when its token may be used, in epoch milliseconds. */
export interface TimedGrant {
  readonly grant: Grant;
  readonly endsAt: number;
}

const Message = z.union([
  z.object({
    grant: z.object({
      accessToken: z.string().check(z.minLength(1)),
      account: z.object({ tenantId: z.string(), userId: z.string(), name: z.string() }),
    }),
    endsAt: z.number(),
  }),
  z.object({
    reason: z.enum(["interaction_needed", "cancelled", "no_connection"]),
  }),
  z.object({ reason: z.literal("denied"), code: z.string() }),
]);

export const messageOf = (answer: Result<TimedGrant, GrantError>): string =>
  JSON.stringify(answer.ok ? answer.value : answer.error);

/** Anything that is not an answer of ours is a denial. */
export function answerIn(message: string): Result<TimedGrant, GrantError> {
  const { data } = z.safeParse(Message, parsed(message));
  if (!data) return err({ reason: "denied", code: "unreadable_answer" });
  return "grant" in data ? ok(data) : err(data);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
