/** MSAL and what it answers, in the words of our own sign-in: loaded with the first token, never at first paint. */
import * as msal from "@azure/msal-browser";
import type { Grant, GrantError } from "./signIn.ts";

/** A client that asks Outlook (nested app authentication). */
export const nestedClient = (auth: { readonly clientId: string; readonly authority: string }) =>
  msal.createNestablePublicClientApplication({ auth });

export function grantOf(answer: msal.AuthenticationResult): Grant {
  const { account } = answer;
  return {
    accessToken: answer.accessToken,
    account: {
      tenantId: account.tenantId,
      userId: account.localAccountId,
      name: account.name ?? account.username,
    },
  };
}

const NO_CONNECTION = ["no_network_connectivity", "network_error", "post_request_failed", "get_request_failed"];
/** MSAL spells it with one l where Outlook signs in, with two in a window of its own. */
const CANCELLED = ["user_canceled", "user_cancelled", "user_cancel", "access_denied"];

export function errorOf(thrown: unknown): GrantError {
  if (thrown instanceof msal.InteractionRequiredAuthError) return { reason: "interaction_needed" };
  const code = thrown instanceof msal.AuthError ? thrown.errorCode : "unknown_error";
  if (NO_CONNECTION.includes(code)) return { reason: "no_connection" };
  return CANCELLED.includes(code) ? { reason: "cancelled" } : { reason: "denied", code };
}
