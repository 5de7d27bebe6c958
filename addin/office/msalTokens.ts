/** Tokens through nested app authentication. MSAL is loaded when the first token is asked for, never at first paint. */
import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import { err, ok, type Result } from "../../shared/result.ts";
import type { PaneConfig } from "../api/config.ts";
import type { GrantError, TokenSource } from "./signIn.ts";

type Msal = typeof import("./msalClient.ts");
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
      return ok(opened.value.msal.grantOf(await ask(opened.value)));
    } catch (thrown) {
      return err(opened.value.msal.errorOf(thrown));
    }
  };

  return {
    silent: ({ renew }) => granted(({ client, scopes }) => client.acquireTokenSilent({ scopes, forceRefresh: renew })),
    popup: () => granted(({ client, scopes }) => client.acquireTokenPopup({ scopes })),
    // Outlook keeps the account; MSAL's own memory goes with the pane.
    forget: () => {},
  };
}

async function openSession(readConfig: ReadConfig): Promise<Result<Session, GrantError>> {
  const config = await readConfig();
  if (!config.ok) return err({ reason: "no_connection" });
  const { clientId, authority, scope } = config.value;
  try {
    const msal = await import("./msalClient.ts");
    const client = await msal.nestedClient({ clientId, authority });
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
