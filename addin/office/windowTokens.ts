/** Tokens where Outlook signs nobody in: from a window that the user opens with a click, kept in memory until the pane closes. */
import { err, ok, type Result } from "../../shared/result.ts";
import type { GrantError, TokenSource } from "./signIn.ts";
import type { TimedGrant } from "./windowAnswer.ts";

/** A token that ends sooner is not sent any more. */
const SPARE_MS = 60_000;

type Open = () => Promise<Result<TimedGrant, GrantError>>;

/** What opens the window comes after the first card, as MSAL does where Outlook signs in. */
const openLate: Open = async () => {
  const part = await import("./openWindow.ts").catch(() => null);
  return part ? await part.openSignInWindow(window) : err({ reason: "no_connection" });
};

/**
 * A token that ended, or that the API refused, is never renewed without a click: only the window can, and it needs one.
 * `now` is in epoch milliseconds.
 */
export function createWindowTokens(now: () => number, open = openLate): TokenSource {
  let kept: TimedGrant | null = null;
  return {
    silent: async ({ renew }) => {
      if (renew || (kept && kept.endsAt - now() < SPARE_MS)) kept = null;
      return kept ? ok(kept.grant) : err({ reason: "interaction_needed" });
    },
    popup: async () => {
      const answer = await open();
      if (!answer.ok) return answer;
      kept = answer.value;
      return ok(kept.grant);
    },
    forget: () => {
      kept = null;
    },
  };
}
