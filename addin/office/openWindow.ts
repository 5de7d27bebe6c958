/** Opens the sign-in window by the Office Dialog API and waits for what it tells. */
import { err, type Result } from "../../shared/result.ts";
import type { GrantError } from "./signIn.ts";
import { answerIn, type TimedGrant, WINDOW_PATH } from "./windowAnswer.ts";

/** In per cent of the screen. */
const SIZE = { height: 70, width: 35 } as const;

/** Error codes of the Dialog API. */
const CLOSED_BY_USER = 12006;
const IGNORED_BY_USER = 12009;
const NOT_LOADED = 12002;

/** Resolves once: with the window's answer, or when it was closed or could not be opened. */
export function openSignInWindow(page: Window): Promise<Result<TimedGrant, GrantError>> {
  const { origin } = page.location;
  return new Promise((resolve) => {
    // Without Outlook's own question before it: that would be drawn into the pane's page, which Trusted Types forbids.
    const options = { ...SIZE, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(`${origin}${WINDOW_PATH}`, options, ({ status, value: dialog, error }) => {
      if (status === Office.AsyncResultStatus.Failed) return resolve(err(errorOf(error.code)));
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
        dialog.close();
        resolve(answerFrom(received, origin));
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) =>
        resolve(err(errorOf("error" in event ? event.error : 0))),
      );
    });
  });
}

type Received = { readonly message: string; readonly origin: string | undefined } | { readonly error: number };

/** Clients that know no origin give none; they hand on messages of the pane's own domain alone. */
function answerFrom(received: Received, origin: string): Result<TimedGrant, GrantError> {
  if ("error" in received) return err(errorOf(received.error));
  if (received.origin !== undefined && received.origin !== origin)
    return err({ reason: "denied", code: "wrong_origin" });
  return answerIn(received.message);
}

function errorOf(code: number): GrantError {
  if (code === CLOSED_BY_USER || code === IGNORED_BY_USER) return { reason: "cancelled" };
  return code === NOT_LOADED ? { reason: "no_connection" } : { reason: "denied", code: String(code) };
}
