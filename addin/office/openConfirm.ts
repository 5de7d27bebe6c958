/** Opens the window that confirms, and waits for what the user does there. */
import { err, ok, type Result } from "../../shared/result.ts";
import { CONFIRM_PATH, FromWindow, messageIn, type ToConfirm } from "./confirmMessages.ts";
import { openDialog, type WindowEnd } from "./dialog.ts";

/** `closed`: by the user, which is their answer. */
export interface WindowTrouble {
  readonly reason: "window";
  readonly why: "closed" | "blocked" | "no_connection" | "unsupported";
}

/** Why nothing was confirmed. `refused`: what the window's digest was told to said no. */
export type NotConfirmed<Refusal> = WindowTrouble | { readonly reason: "refused"; readonly refusal: Refusal };

/** Has the digest of the window's secret kept where the secret will be asked for. */
export type Announce<Refusal> = (digest: string) => Promise<Result<unknown, Refusal>>;

const CONFIRM = { path: CONFIRM_PATH, size: { height: 50, width: 30 } } as const;

/**
 * Resolves once: with the window's secret when the user confirmed, or with why not. The window is told what to ask only
 * once its digest is kept; what another page says in it is not heard.
 */
export async function openConfirm<Refusal>(
  page: Window,
  toConfirm: ToConfirm,
  announce: Announce<Refusal>,
): Promise<Result<string, NotConfirmed<Refusal>>> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.2")) return err(windowError("unsupported"));
  return new Promise((resolve) => {
    const begin = async (digest: string, dialog: Office.Dialog) => {
      const announced = await announce(digest);
      if (announced.ok) return dialog.messageChild(JSON.stringify(toConfirm), { targetOrigin: page.location.origin });
      dialog.close();
      resolve(err({ reason: "refused", refusal: announced.error }));
    };
    openDialog(page, CONFIRM, {
      onMessage: (message, dialog) => {
        const heard = message === null ? null : messageIn(FromWindow, message);
        if (!heard) return;
        if ("digest" in heard) return void begin(heard.digest, dialog);
        dialog.close();
        resolve("secret" in heard ? ok(heard.secret) : err(windowError("closed")));
      },
      onEnd: (end) => resolve(err(windowError(whyOf(end)))),
    });
  });
}

const windowError = (why: WindowTrouble["why"]): WindowTrouble => ({ reason: "window", why });

const whyOf = ({ why }: WindowEnd): WindowTrouble["why"] => (why === "other" ? "blocked" : why);
