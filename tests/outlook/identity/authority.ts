/**
 * Where people sign in to the emulated Entra: the authorisation code flow with PKCE (RFC 6749 §4.1, RFC 7636) as a single-page
 * application meets it, on https://localhost. It refuses what Entra refuses.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Certificate } from "../certificate.ts";
import { listenTls } from "../listen.ts";
import type { Correspondent } from "../mailbox/mail.ts";
import { send, sendJson, sendText } from "../staticFiles.ts";
import { type Authorization, type AuthorizationAsk, askIn, Codes } from "./authorization.ts";
import { consentPage } from "./consentPage.ts";
import { type Entra, LIFETIME_S } from "./entra.ts";
import { type SignedInUser, signedInUser } from "./people.ts";

export interface AuthorityParts {
  readonly entra: Entra;
  /** Who can sign in. */
  readonly users: readonly Correspondent[];
  /** The one registered for the pane, as platform "single-page application". */
  readonly redirectUri: string;
}

export interface Authority {
  /** As `AUTHORITY` has it. */
  readonly url: string;
  close(): Promise<void>;
}

const TENANT = "common";

const metadataOf = (base: string) => ({
  issuer: `${base}/{tenantid}/v2.0`,
  authorization_endpoint: `${base}/${TENANT}/oauth2/v2.0/authorize`,
  token_endpoint: `${base}/${TENANT}/oauth2/v2.0/token`,
  jwks_uri: `${base}/${TENANT}/discovery/v2.0/keys`,
  response_modes_supported: ["fragment"],
  response_types_supported: ["code"],
  subject_types_supported: ["pairwise"],
  id_token_signing_alg_values_supported: ["RS256"],
});

/** Back to the pane's page, with the answer behind the `#`. */
function back(response: ServerResponse, ask: AuthorizationAsk, answer: Readonly<Record<string, string>>): void {
  const fragment = new URLSearchParams({ ...answer, state: ask.state });
  response.writeHead(302, { location: `${ask.redirectUri}#${fragment}`, "cache-control": "no-store" });
  response.end();
}

const clientInfoOf = ({ oid, tid }: SignedInUser): string =>
  Buffer.from(JSON.stringify({ uid: oid, utid: tid })).toString("base64url");

/** The user's answer is the same address with `as`, or with `cancel`, added. */
function decide(
  url: URL,
  response: ServerResponse,
  { ask, users, codes }: Serving & { readonly ask: AuthorizationAsk },
) {
  const person = users.find((user) => user.address === url.searchParams.get("as"));
  if (url.searchParams.has("cancel")) back(response, ask, { error: "access_denied" });
  else if (!person) send(response, { status: 200, type: "text/html; charset=utf-8", body: consentPage(url, users) });
  else {
    const user = signedInUser(person);
    back(response, ask, { code: codes.issue({ ...ask, user }), client_info: clientInfoOf(user) });
  }
}

function authorize(url: URL, response: ServerResponse, serving: Serving): void {
  const ask = askIn(url.searchParams, serving.redirectUri);
  // A wrong client or address gets no redirect, or codes could be had by anybody.
  if (ask.ok) decide(url, response, { ...serving, ask: ask.value });
  else sendText(response, 400, ask.error);
}

async function tokensFor({ user, nonce, scope }: Authorization, entra: Entra) {
  return {
    token_type: "Bearer",
    scope,
    expires_in: LIFETIME_S,
    access_token: await entra.accessToken(user),
    id_token: await entra.idToken(user, { nonce }),
    client_info: clientInfoOf(user),
  };
}

async function formOf(incoming: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

async function token(incoming: IncomingMessage, response: ServerResponse, { entra, codes }: Serving): Promise<void> {
  const authorization = codes.redeem(await formOf(incoming));
  if (authorization) return sendJson(response, await tokensFor(authorization, entra));
  sendJson(response, { error: "invalid_grant", error_description: "The code does not fit" }, 400);
}

interface Serving extends AuthorityParts {
  readonly codes: Codes;
}

async function serve(incoming: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const base = `https://${incoming.headers.host}`;
  const url = new URL(incoming.url ?? "/", base);
  // To the registered page alone, as Entra answers single-page applications.
  response.setHeader("access-control-allow-origin", new URL(serving.redirectUri).origin);
  response.setHeader("access-control-allow-headers", "*");
  switch (`${incoming.method} ${url.pathname}`) {
    case `GET /${TENANT}/v2.0/.well-known/openid-configuration`:
      return sendJson(response, metadataOf(base));
    case `GET /${TENANT}/oauth2/v2.0/authorize`:
      return authorize(url, response, serving);
    case `POST /${TENANT}/oauth2/v2.0/token`:
      return await token(incoming, response, serving);
    case `OPTIONS /${TENANT}/oauth2/v2.0/token`:
      return sendText(response, 200, "");
    default:
      sendText(response, 404, `Cannot find ${url.pathname}`);
  }
}

export async function startAuthority(certificate: Certificate, parts: AuthorityParts): Promise<Authority> {
  const serving = { ...parts, codes: new Codes() };
  const listening = await listenTls(certificate, { port: 0 }, (incoming, response) => {
    serve(incoming, response, serving).catch((failed: unknown) => sendText(response, 500, String(failed)));
  });
  return { url: `https://localhost:${listening.port}/${TENANT}`, close: () => listening.close() };
}
