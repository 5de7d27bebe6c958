/** An emulated Entra ID: signs access tokens as version 2.0 has them, and publishes its key on plain http on loopback. */
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { listenPlain } from "../listen.ts";
import { sendJson, sendText } from "../staticFiles.ts";
import type { SignedInUser } from "./people.ts";

export const API_CLIENT_ID = "6a1d0c52-3b52-4a5e-9b8b-5d1c8c1f2a10";
export const PANE_CLIENT_ID = "0e7b6d9e-51fd-4a42-8d3f-2f6f0f3c9b21";
/** `kid` of the key it signs with. */
export const KEY_ID = "emulated-entra";
const SCOPE = "access_as_user";
/** Of an access token, in seconds. */
export const LIFETIME_S = 3_600;

export interface Entra {
  /** With `{tenantid}` where Entra's issuer has the tenant. */
  readonly issuerTemplate: string;
  readonly jwksUrl: string;
  /** How often somebody has asked for its keys. */
  keyRequests(): number;
  /** Lets whoever asks for its keys wait from now on. */
  answerKeysAfter(ms: number): void;
  /** Addresses of those whom Entra gives the role of an administrator; may be changed while it runs. */
  readonly admins: Set<string>;
  accessToken(user: SignedInUser, claims?: JWTPayload): Promise<string>;
  idToken(user: SignedInUser, claims?: JWTPayload): Promise<string>;
  close(): Promise<void>;
}

export async function startEntra(nowMs: () => number): Promise<Entra> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, use: "sig", alg: "RS256" };
  let [asked, delayMs] = [0, 0];
  const listening = await listenPlain({ port: 0 }, (incoming, response) => {
    if (incoming.url === "/discovery/v2.0/keys") {
      asked += 1;
      setTimeout(() => sendJson(response, { keys: [jwk] }), delayMs);
    } else sendText(response, 404, "Cannot find that: only /discovery/v2.0/keys is served");
  });
  const base = `http://127.0.0.1:${listening.port}`;
  const issuerTemplate = `${base}/{tenantid}/v2.0`;

  const admins = new Set<string>();

  const sign = (user: SignedInUser, claims: JWTPayload): Promise<string> => {
    const now = Math.floor(nowMs() / 1_000);
    const iss = issuerTemplate.replace("{tenantid}", user.tid);
    const common = { ver: "2.0", iss, oid: user.oid, sub: user.oid, tid: user.tid, name: user.name };
    const times = { iat: now, nbf: now, exp: now + LIFETIME_S };
    const payload = { ...common, preferred_username: user.address, ...times, ...claims };
    return new SignJWT(payload).setProtectedHeader({ alg: "RS256", typ: "JWT", kid: KEY_ID }).sign(privateKey);
  };

  return {
    issuerTemplate,
    jwksUrl: `${base}/discovery/v2.0/keys`,
    keyRequests: () => asked,
    answerKeysAfter: (ms) => {
      delayMs = ms;
    },
    admins,
    accessToken: (user, claims = {}) => {
      const roles = admins.has(user.address) ? { roles: ["Rapport.Admin"] } : {};
      return sign(user, { aud: API_CLIENT_ID, azp: PANE_CLIENT_ID, scp: SCOPE, ...roles, ...claims });
    },
    idToken: (user, claims = {}) => sign(user, { aud: PANE_CLIENT_ID, ...claims }),
    close: () => listening.close(),
  };
}
