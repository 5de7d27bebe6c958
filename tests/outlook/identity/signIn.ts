/** What Outlook's nested sign-in answers to MSAL, as JSON the mail page hands on. */
import type { Entra } from "./entra.ts";
import { API_CLIENT_ID, LIFETIME_S } from "./entra.ts";
import type { SignedInUser } from "./people.ts";

/**
 * `consented`: silent sign-in works at once. `asks`: the user must agree once. `disabled`: an administrator switched it off.
 * `no_naa`: an Outlook without nested sign-in; to be chosen at the start.
 */
export const SIGN_IN_MODES = ["consented", "asks", "disabled", "no_naa"] as const;
export type SignInMode = (typeof SIGN_IN_MODES)[number];

export interface TokenAsk {
  readonly user: SignedInUser;
  readonly scope: string;
}

/** A host that MSAL knows, so that it asks nobody about it. */
const ENVIRONMENT = "login.windows.net";

const accountOf = (user: SignedInUser) => ({
  homeAccountId: `${user.oid}.${user.tid}`,
  environment: ENVIRONMENT,
  tenantId: user.tid,
});

export const initContextOf = (user: SignedInUser) => ({
  initContext: {
    sdkName: "emulated-outlook",
    sdkVersion: "1.0.0",
    accountContext: accountOf(user),
    capabilities: { queryAccount: false },
  },
});

/** The success body of `GetToken` and `GetTokenPopup`. */
export async function tokenReply(entra: Entra, { user, scope }: TokenAsk) {
  const [accessToken, idToken] = await Promise.all([entra.accessToken(user), entra.idToken(user)]);
  const claims: unknown = JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString("utf8"));
  return {
    token: {
      access_token: accessToken,
      id_token: idToken,
      expires_in: LIFETIME_S,
      scope: scope || `api://${API_CLIENT_ID}/access_as_user`,
      properties: null,
    },
    account: {
      ...accountOf(user),
      username: user.address,
      localAccountId: user.oid,
      name: user.name,
      idTokenClaims: claims,
    },
  };
}
