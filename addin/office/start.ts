import { err, ok, type Result } from "../../shared/result.ts";
import type { Mailbox } from "./mailbox.ts";
import { createOutlookMailbox } from "./outlookMailbox.ts";

/** Longest wait for the library to become ready. It never does when Outlook does not answer. */
const READY_TIMEOUT_MS = 20_000;

/** Why there is no Outlook around the pane. */
export type NoOutlook = { readonly reason: "library_missing" } | { readonly reason: "not_in_outlook" };

/** Outlook signs the user in for us (nested app authentication), or a window of our own does, or nobody can. */
export type SignInWay = "nested" | "window" | "none";

export interface Outlook {
  readonly mailbox: Mailbox;
  readonly signIn: SignInWay;
  /** Part of every key in the pane's storage, where Outlook divides it; empty otherwise. */
  readonly partition: string;
  /** BCP 47 tag of Outlook's own language. */
  readonly language: string;
}

/** Waits for office.js and follows the mailbox. */
export async function startOutlook(page: Window): Promise<Result<Outlook, NoOutlook>> {
  if (typeof Office === "undefined") return err({ reason: "library_missing" });
  const info = await Promise.race([Office.onReady(), notReady(page)]);
  if (!info?.host || !Office.context?.mailbox) return err({ reason: "not_in_outlook" });

  return ok({
    mailbox: createOutlookMailbox({
      mailbox: Office.context.mailbox,
      settings: Office.context.roamingSettings,
      officeTheme: () => Office.context.officeTheme,
      onReturn: (notify) => onReturn(page, notify),
      reload: () => page.location.reload(),
    }),
    signIn: signInWay(Office.context),
    partition: Office.context.partitionKey ?? "",
    language: Office.context.displayLanguage,
  });
}

/** Mailboxes of people without an organisation: there is nobody our API would know. */
const PERSONAL: readonly string[] = ["outlookCom", "gmail"];

function signInWay({ requirements, mailbox }: Office.Context): SignInWay {
  if (requirements.isSetSupported("NestedAppAuth", "1.1")) return "nested";
  if (PERSONAL.includes(mailbox.userProfile.accountType)) return "none";
  return requirements.isSetSupported("DialogApi", "1.1") ? "window" : "none";
}

const notReady = (page: Window) =>
  new Promise<null>((resolve) => page.setTimeout(() => resolve(null), READY_TIMEOUT_MS));

function onReturn(page: Window, notify: () => void) {
  page.addEventListener("focus", notify);
  page.document.addEventListener("visibilitychange", () => {
    if (!page.document.hidden) notify();
  });
}
