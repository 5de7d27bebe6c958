/** A local issuer of tokens: real RS256 keys, real signatures. */
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";

export const TENANT = "11111111-1111-4111-8111-111111111111";
export const OTHER_TENANT = "22222222-2222-4222-8222-222222222222";
export const API_CLIENT = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
export const PANE_CLIENT = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb";
export const ISSUER_TEMPLATE = "https://login.microsoftonline.com/{tenantid}/v2.0";

export const issuerOf = (tenant: string): string => ISSUER_TEMPLATE.replace("{tenantid}", tenant);

export interface Issuer {
  readonly jwk: JWK;
  readonly privateKey: CryptoKey;
}

export async function anIssuer(kid: string): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: "sig" } };
}

export interface Identity {
  readonly tenant: string;
  readonly user: string;
  readonly name: string;
  /** App roles of Entra; none when left out. */
  readonly roles?: readonly string[];
}

/** The claims of a token that is right in every way, as issued at `nowMs`. */
export const goodClaims = ({ tenant, user, name, roles }: Identity, nowMs: number): Record<string, unknown> => {
  const seconds = Math.floor(nowMs / 1000);
  return {
    ver: "2.0",
    iss: issuerOf(tenant),
    aud: API_CLIENT,
    azp: PANE_CLIENT,
    scp: "access_as_user",
    tid: tenant,
    oid: user,
    name,
    ...(roles && { roles }),
    iat: seconds - 60,
    nbf: seconds - 60,
    exp: seconds + 3_600,
  };
};

export const signed = (
  issuer: Issuer,
  claims: Record<string, unknown>,
  header: Record<string, unknown> = {},
): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", kid: issuer.jwk.kid ?? "", typ: "JWT", ...header })
    .sign(issuer.privateKey);
