/** Opens the window that confirms, by the Office Dialog API, and waits for what the user does there. */
import { err, ok, type Result } from "../../shared/result.ts";
import { CONFIRM_PATH, FromWindow, messageIn, type ToConfirm } from "./confirmMessages.ts";

/** `closed`: by the user, which is their answer. */
export interface WindowTrouble {
  readonly reason: "window";
  readonly why: "closed" | "blocked" | "no_connection" | "unsupported";
}

/** Why nothing was confirmed. `refused`: what the window's digest was told to said no. */
export type NotConfirmed<Refusal> = WindowTrouble | { readonly reason: "refused"; readonly refusal: Refusal };

/** Has the digest of the window's secret kept where the secret will be asked for. */
export type Announce<Refusal> = (digest: string) => Promise<Result<unknown, Refusal>>;

/** In per cent of the screen. */
const SIZE = { height: 50, width: 30 } as const;

/** Error codes of the Dialog API. */
const CLOSED_BY_USER = 12006;
const IGNORED_BY_USER = 12009;
const NOT_LOADED = 12002;

/** Resolves once: with the window's secret when the user confirmed, or with why not. */
export async function openConfirm<Refusal>(
  page: Window,
  toConfirm: ToConfirm,
  announce: Announce<Refusal>,
): Promise<Result<string, NotConfirmed<Refusal>>> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.2")) return err(windowError("unsupported"));
  const { origin } = page.location;
  return new Promise((resolve) => {
    // Without Outlook's own question before it: that would be drawn into the pane's page, which Trusted Types forbids.
    const options = { ...SIZE, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(`${origin}${CONFIRM_PATH}`, options, ({ status, value: dialog, error }) => {
      if (status === Office.AsyncResultStatus.Failed) return resolve(err(errorOf(error.code)));
      talk(dialog, { origin, toConfirm, announce, resolve });
    });
  });
}

interface Talk<Refusal> {
  readonly origin: string;
  readonly toConfirm: ToConfirm;
  readonly announce: Announce<Refusal>;
  readonly resolve: (outcome: Result<string, NotConfirmed<Refusal>>) => void;
}

/** The window is told what to ask only once its digest is kept. */
function talk<Refusal>(dialog: Office.Dialog, { origin, toConfirm, announce, resolve }: Talk<Refusal>): void {
  const end: typeof resolve = (outcome) => {
    dialog.close();
    resolve(outcome);
  };
  const begin = async (digest: string) => {
    const announced = await announce(digest);
    if (!announced.ok) return end(err({ reason: "refused", refusal: announced.error }));
    dialog.messageChild(JSON.stringify(toConfirm), { targetOrigin: origin });
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
    const message = messageFrom(received, origin);
    if (message && "digest" in message) void begin(message.digest);
    else if (message) end("secret" in message ? ok(message.secret) : err(windowError("closed")));
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) =>
    resolve(err(errorOf("error" in event ? event.error : CLOSED_BY_USER))),
  );
}

type Received = { readonly message: string; readonly origin: string | undefined } | { readonly error: number };

/** Clients that know no origin give none; they hand on messages of the pane's own domain alone. */
function messageFrom(received: Received, origin: string): FromWindow | null {
  if ("error" in received || (received.origin !== undefined && received.origin !== origin)) return null;
  return messageIn(FromWindow, received.message);
}

const windowError = (why: WindowTrouble["why"]): WindowTrouble => ({ reason: "window", why });

function errorOf(code: number): WindowTrouble {
  if (code === CLOSED_BY_USER || code === IGNORED_BY_USER) return windowError("closed");
  return windowError(code === NOT_LOADED ? "no_connection" : "blocked");
}
