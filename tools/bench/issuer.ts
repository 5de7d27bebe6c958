/** A local issuer for the bench: its keys over http on this machine, one token that lasts. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { TENANT, USER } from "./seed.ts";

export const API_CLIENT = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
export const PANE_CLIENT = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb";
export const ISSUER = "https://issuer.test/{tenantid}/v2.0";

export interface BenchIssuer {
  readonly keysUrl: string;
  readonly token: string;
  stop(): void;
}

export async function startIssuer(): Promise<BenchIssuer> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const body = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "bench", use: "sig" }] });
  const server = createServer((_, response) => response.setHeader("content-type", "application/json").end(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const claims = { ver: "2.0", tid: TENANT, oid: USER, azp: PANE_CLIENT, scp: "access_as_user", name: "Bench" };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", kid: "bench", typ: "JWT" })
    .setIssuer(ISSUER.replace("{tenantid}", TENANT))
    .setAudience(API_CLIENT)
    .setIssuedAt()
    .setNotBefore("0s")
    .setExpirationTime("1h")
    .sign(privateKey);
  // Safe cast: a listening TCP server has an address of this form.
  const { port } = server.address() as AddressInfo;
  return { keysUrl: `http://127.0.0.1:${port}/keys`, token, stop: () => server.close() };
}
