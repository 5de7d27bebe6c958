/**
 * The page of the window that confirms what a click in the framed pane must not do alone (decision 0034). It makes a
 * secret and tells the pane its digest; only the click here gives the secret itself away. It is never framed, asks
 * nobody anything and knows no token.
 */
import { confirmWords } from "../strings/confirmWords.ts";
import { type FromWindow, messageIn, ToConfirm } from "./confirmMessages.ts";

/** A click that was meant for what this window came up over confirms nothing. */
const UNREADY_MS = 800;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const digestOf = async (text: string): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));

const tell = (message: FromWindow): void =>
  Office.context.ui.messageParent(JSON.stringify(message), { targetOrigin: location.origin });

/** Safe casts: confirm.html has elements with these ids. */
const element = (id: string) => document.getElementById(id) as HTMLElement;
const button = (id: string) => document.getElementById(id) as HTMLButtonElement;

function end(words: string): void {
  element("actions").hidden = true;
  element("text").textContent = words;
}

function ask({ kind, about }: ToConfirm, secret: string): void {
  const { title, text, button: does } = confirmWords.kinds[kind];
  document.title = title;
  element("title").textContent = title;
  element("about").textContent = about;
  element("text").textContent = text;
  button("cancel").textContent = confirmWords.cancel;
  button("confirm").textContent = does;
  button("confirm").disabled = true;
  setTimeout(() => {
    button("confirm").disabled = false;
  }, UNREADY_MS);
  element("actions").hidden = false;
  // Read from the top, with nothing under the Enter key.
  element("title").focus();

  const cancel = () => tell({ cancelled: true });
  button("cancel").addEventListener("click", cancel);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") cancel();
  });
  button("confirm").addEventListener("click", () => {
    end(confirmWords.confirmed);
    tell({ secret });
  });
}

async function start(): Promise<void> {
  if (typeof Office === "undefined" || !window.opener) return end(confirmWords.alone);
  await Office.onReady();
  const secret = hex(crypto.getRandomValues(new Uint8Array(32)));
  let asked = false;
  const onMessage = ({ message }: { readonly message: string }) => {
    const toConfirm = messageIn(ToConfirm, message);
    if (!toConfirm || asked) return;
    asked = true;
    ask(toConfirm, secret);
  };
  Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, onMessage, async () => {
    tell({ digest: await digestOf(secret) });
  });
}

void start();
