/** Opens the sign-in window and waits for what it tells. */
import { err, type Result } from "../../shared/result.ts";
import { openDialog, type WindowEnd } from "./dialog.ts";
import type { GrantError } from "./signIn.ts";
import { answerIn, type TimedGrant, WINDOW_PATH } from "./windowAnswer.ts";

const SIGN_IN = { path: WINDOW_PATH, size: { height: 70, width: 35 } } as const;

/** Resolves once: with the window's answer, or when it was closed or could not be opened. */
export const openSignInWindow = (page: Window): Promise<Result<TimedGrant, GrantError>> =>
  new Promise((resolve) => {
    openDialog(page, SIGN_IN, {
      onMessage: (message, dialog) => {
        dialog.close();
        resolve(message === null ? err({ reason: "denied", code: "wrong_origin" }) : answerIn(message));
      },
      onEnd: (end) => resolve(err(errorOf(end))),
    });
  });

function errorOf(end: WindowEnd): GrantError {
  if (end.why === "other") return { reason: "denied", code: String(end.code) };
  return { reason: end.why === "closed" ? "cancelled" : "no_connection" };
}
