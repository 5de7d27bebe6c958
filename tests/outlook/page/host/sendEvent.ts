/** Smart Alerts: the add-in's handler runs in a hidden frame before a message goes. */
import type { SendEvent } from "../../manifest.ts";
import { EVENTS } from "../../protocol/events.ts";
import type { Host } from "./host.ts";
import { blockedBy, PaneFrame } from "./paneFrame.ts";

/** After that long Outlook says that the add-in takes its time. */
const PATIENCE_MS = 5_000;
const START_POLL_MS = 20;
/** `Office.actions` has no function of the name. */
const UNKNOWN_FUNCTION = 11101;

type Outcome =
  | { readonly kind: "allowed" }
  | { readonly kind: "blocked"; readonly text: string }
  | { readonly kind: "unavailable" };

function frameOutcome(host: Host, event: SendEvent): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearInterval(starting);
      clearTimeout(patience);
      frame.remove();
      resolve(outcome);
    };
    const frame = new PaneFrame(host, {
      path: event.runtimePath,
      title: "Add-in runtime",
      onCompleted: (_commandId, status, eventObject) => {
        // The page may not have got round to naming its functions yet.
        if (status === UNKNOWN_FUNCTION) return void setTimeout(raise, START_POLL_MS);
        const blocked = blockedBy(eventObject);
        end(blocked ? { kind: "blocked", text: blocked.text } : { kind: "allowed" });
      },
    });
    const raise = () =>
      frame.link.raise(EVENTS.appCommandInvoked, [
        "send",
        event.functionName,
        JSON.stringify({ type: "olkMessageSend" }),
      ]);
    frame.element.hidden = true;
    document.body.append(frame.element);

    const patience = setTimeout(() => end({ kind: "unavailable" }), PATIENCE_MS);
    const starting = setInterval(() => {
      if (raise()) clearInterval(starting);
    }, START_POLL_MS);
  });
}

const SLOW = "The add-in is taking longer than expected.";

function textOf(outcome: Exclude<Outcome, { kind: "allowed" }>): string {
  return outcome.kind === "blocked" ? outcome.text : SLOW;
}

/** Whether the message goes. An add-in that cannot be reached holds up nothing unless its manifest says Block. */
export async function runSendEvent(host: Host, event: SendEvent): Promise<boolean> {
  const outcome = await frameOutcome(host, event);
  if (outcome.kind === "allowed") return true;
  if (outcome.kind === "unavailable" && event.sendMode === "SoftBlock") return true;
  return await host.outlook.ask<boolean>((answer) => ({
    kind: "sendAlert",
    text: textOf(outcome),
    mayInsist: event.sendMode === "PromptUser",
    answer,
  }));
}
