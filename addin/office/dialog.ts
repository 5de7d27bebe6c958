/** A window of ours, opened by the Office Dialog API. */

interface WindowPage {
  /** Of the pane's own origin. */
  readonly path: string;
  /** In per cent of the screen. */
  readonly size: { readonly height: number; readonly width: number };
}

/** Why a window says nothing more. `other`: with the code of the Dialog API. */
export type WindowEnd =
  | { readonly why: "closed" }
  | { readonly why: "no_connection" }
  | { readonly why: "other"; readonly code: number };

interface Heard {
  /** `null`: somebody else's page said something in it. */
  readonly onMessage: (message: string | null, dialog: Office.Dialog) => void;
  /** It could not be opened, or is closed. */
  readonly onEnd: (end: WindowEnd) => void;
}

/** Error codes of the Dialog API. */
const CLOSED_BY_USER = 12006;
const IGNORED_BY_USER = 12009;
const NOT_LOADED = 12002;

/** Opens a page of ours and hears what it says until it is closed. */
export function openDialog(page: Window, { path, size }: WindowPage, { onMessage, onEnd }: Heard): void {
  const { origin } = page.location;
  // Without Outlook's own question before it: that would be drawn into the pane's page, which Trusted Types forbids.
  const options = { ...size, promptBeforeOpen: false };
  Office.context.ui.displayDialogAsync(`${origin}${path}`, options, ({ status, value: dialog, error }) => {
    if (status === Office.AsyncResultStatus.Failed) return onEnd(endOf(error.code));
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
      if ("error" in received) onEnd(endOf(received.error));
      // Clients that know no origin give none; they hand on messages of the pane's own domain alone.
      else onMessage([undefined, origin].includes(received.origin) ? received.message : null, dialog);
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) =>
      onEnd(endOf("error" in event ? event.error : CLOSED_BY_USER)),
    );
  });
}

function endOf(code: number): WindowEnd {
  if (code === CLOSED_BY_USER || code === IGNORED_BY_USER) return { why: "closed" };
  return code === NOT_LOADED ? { why: "no_connection" } : { why: "other", code };
}
