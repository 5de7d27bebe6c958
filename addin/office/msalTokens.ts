/** Tokens through nested app authentication. MSAL is loaded when the first token is asked for, never at first paint. */
import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import { err, ok, type Result } from "../../shared/result.ts";
import type { PaneConfig } from "../api/config.ts";
import type { Grant, GrantError, TokenSource } from "./signIn.ts";

type Msal = typeof import("@azure/msal-browser");
type ReadConfig = () => Promise<Result<PaneConfig, unknown>>;

interface Session {
  readonly msal: Msal;
  readonly client: IPublicClientApplication;
  readonly scopes: string[];
}

export function createMsalTokens(readConfig: ReadConfig): TokenSource {
  const session = keepWhenReady(() => openSession(readConfig));

  const granted = async (ask: (session: Session) => Promise<AuthenticationResult>) => {
    const opened = await session();
    if (!opened.ok) return opened;
    try {
      return ok(grantOf(await ask(opened.value)));
    } catch (thrown) {
      return err(errorOf(opened.value.msal, thrown));
    }
  };

  return {
    silent: ({ renew }) => granted(({ client, scopes }) => client.acquireTokenSilent({ scopes, forceRefresh: renew })),
    popup: () => granted(({ client, scopes }) => client.acquireTokenPopup({ scopes })),
  };
}

async function openSession(readConfig: ReadConfig): Promise<Result<Session, GrantError>> {
  const config = await readConfig();
  if (!config.ok) return err({ reason: "no_connection" });
  const { clientId, authority, scope } = config.value;
  try {
    const msal = await import("@azure/msal-browser");
    const client = await msal.createNestablePublicClientApplication({ auth: { clientId, authority } });
    return ok({ msal, client, scopes: [scope] });
  } catch {
    return err({ reason: "no_connection" });
  }
}

/** Runs `open` once for all callers and keeps what it opened; a failure is forgotten, so that the next call tries again. */
function keepWhenReady<T, E>(open: () => Promise<Result<T, E>>): () => Promise<Result<T, E>> {
  let opening: Promise<Result<T, E>> | null = null;
  return async () => {
    opening ??= open();
    const opened = await opening;
    if (!opened.ok) opening = null;
    return opened;
  };
}

function grantOf(answer: AuthenticationResult): Grant {
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

function errorOf(msal: Msal, thrown: unknown): GrantError {
  if (thrown instanceof msal.InteractionRequiredAuthError) return { reason: "interaction_needed" };
  const code = thrown instanceof msal.AuthError ? thrown.errorCode : "unknown_error";
  if (NO_CONNECTION.includes(code)) return { reason: "no_connection" };
  return CANCELLED.includes(code) ? { reason: "cancelled" } : { reason: "denied", code };
}
