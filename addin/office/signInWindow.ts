/**
 * The page of the sign-in window: to Entra and back (authorisation code with PKCE, by MSAL), then the token to the pane that
 * opened the window. The token is in this page's memory for that moment; nothing of it is stored, logged or put in an address.
 */
import * as msal from "@azure/msal-browser";
import { err, ok, type Result } from "../../shared/result.ts";
import { createConfigReader, type PaneConfig } from "../api/config.ts";
import { windowWords } from "../strings/windowWords.ts";
import { errorOf, grantOf } from "./msalClient.ts";
import type { GrantError } from "./signIn.ts";
import { messageOf, type TimedGrant, WINDOW_PATH } from "./windowAnswer.ts";

/** Entra comes back with one of these in the address. */
const RETURNED = /[#&](?:code|error)=/;

type Answer = Result<TimedGrant, GrantError>;

/** MSAL goes nowhere without a storage for its tokens; on the way there it has none yet, and back here it needs none. */
const storageOf = (returned: boolean) =>
  returned ? msal.BrowserCacheLocation.MemoryStorage : msal.BrowserCacheLocation.SessionStorage;

const clientOf = ({ clientId, authority }: PaneConfig, returned: boolean) =>
  msal.createStandardPublicClientApplication({
    auth: {
      clientId,
      authority,
      // The address is our own Worker's setting: nobody has to be asked whether it is one of Microsoft's.
      knownAuthorities: [new URL(authority).host],
      redirectUri: `${location.origin}${WINDOW_PATH}`,
    },
    cache: { cacheLocation: storageOf(returned) },
  });

/** `null` when the window is on its way to Entra. */
async function signIn(config: PaneConfig): Promise<Answer | null> {
  // MSAL empties the address.
  const returned = RETURNED.test(location.hash);
  try {
    const client = await clientOf(config, returned);
    const answer = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (answer) return ok({ grant: grantOf(answer), endsAt: answer.expiresOn?.getTime() ?? 0 });
    // An answer to a question that this window did not ask; asking again would go round in circles.
    if (returned) return err({ reason: "denied", code: "unasked_answer" });
    await client.loginRedirect({ scopes: [config.scope] });
    return null;
  } catch (thrown) {
    return err(errorOf(thrown));
  }
}

function say(words: string): void {
  const place = document.getElementById("state");
  if (place) place.textContent = words;
}

async function start(): Promise<void> {
  if (typeof Office === "undefined" || !window.opener) return say(windowWords.alone);
  const [config] = await Promise.all([createConfigReader(fetch.bind(window))(), Office.onReady()]);
  const answer = config.ok ? await signIn(config.value) : err({ reason: "no_connection" } as const);
  if (!answer) return;
  say(answer.ok ? windowWords.done : windowWords.failed);
  Office.context.ui.messageParent(messageOf(answer), { targetOrigin: location.origin });
}

void start();
