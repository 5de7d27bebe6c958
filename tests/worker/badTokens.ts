/** Tokens that are wrong in one way each, named after the rule they break, and tokens that are right. */
import { CompactEncrypt, type CryptoKey, SignJWT } from "jose";
import { API_CLIENT, anIssuer, goodClaims, issuerOf, OTHER_TENANT, PANE_CLIENT, signed, TENANT } from "./issuer.ts";
import { DANA, NOW } from "./world.ts";

export const ours = await anIssuer("ours");
export const theirs = await anIssuer("ours");

const seconds = Date.parse(NOW) / 1000;
const PERSONAL = "9188040d-6c67-4c5b-b112-36a304b66dad";
const CAPITALS = "AAAAAAAA-0000-4000-8000-000000000001";

export const goodToken = (over: Record<string, unknown> = {}, header: Record<string, unknown> = {}): Promise<string> =>
  signed(ours, { ...goodClaims(DANA, Date.parse(NOW)), ...over }, header);

const base64url = (text: string) => btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const part = (value: unknown) => base64url(JSON.stringify(value));
const without = (claim: string) => goodToken({ [claim]: undefined });

const header = async (value: unknown): Promise<string> => (await goodToken()).replace(/^[^.]+/, part(value));
const rawHeader = async (text: string): Promise<string> => (await goodToken()).replace(/^[^.]+/, base64url(text));
const payload = async (text: string): Promise<string> =>
  (await goodToken()).replace(/\.[^.]+\./, `.${base64url(text)}.`);
const byThem = (over: Record<string, unknown>) => signed(theirs, goodClaims(DANA, Date.parse(NOW)), over);

/** The public key as a shared secret: what a verifier falls for that takes the algorithm from the token. */
async function signedWithPublicKey(): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(ours.jwk));
  return new SignJWT(goodClaims(DANA, Date.parse(NOW))).setProtectedHeader({ alg: "HS256", kid: "ours" }).sign(secret);
}

/** The same signature, spelt with other bits after its end. */
async function respelt(): Promise<string> {
  const token = await goodToken();
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return token.slice(0, -1) + (digits[digits.indexOf(token.slice(-1)) + 1] ?? "");
}

/** A signature over text that is no JSON object. */
async function signedText(text: string): Promise<string> {
  const input = `${part({ alg: "RS256", kid: "ours" })}.${base64url(text)}`;
  const bytes = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", ours.privateKey, new TextEncoder().encode(input));
  return `${input}.${base64url(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

async function encrypted(): Promise<string> {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  const text = new TextEncoder().encode(JSON.stringify(goodClaims(DANA, Date.parse(NOW))));
  // Safe cast: a generated AES key is one key, not a pair.
  return new CompactEncrypt(text).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).encrypt(key as CryptoKey);
}

type Made = readonly [rule: string, make: () => string | Promise<string>];

export const BAD_TOKENS: readonly Made[] = [
  ["shape: a token is there", () => ""],
  ["shape: three parts, not one", () => "token"],
  ["shape: three parts, not two", async () => (await goodToken()).split(".").slice(0, 2).join(".")],
  ["shape: three parts, not four", async () => `${await goodToken()}.x`],
  ["shape: three parts, not the five of an encrypted token", encrypted],
  ["shape: no empty header", async () => (await goodToken()).replace(/^[^.]+/, "")],
  ["shape: no empty payload", async () => (await goodToken()).replace(/\.[^.]+\./, "..")],
  ["shape: no empty signature", async () => (await goodToken()).replace(/[^.]+$/, "")],
  ["shape: no padding", async () => `${await goodToken()}==`],
  ["shape: no blank", async () => (await goodToken()).replace(".", " .")],
  ["shape: no line break", async () => `${await goodToken()}\n`],
  ["shape: no letters of base64 proper", async () => (await goodToken()).replace(/.$/, "+")],
  ["shape: one spelling of each signature", respelt],
  ["shape: no length that no bytes have", async () => (await goodToken()).replace(/[^.]+$/, "AAAAA")],
  ["shape: at most 16 kB", () => goodToken({ filler: "x".repeat(17_000) })],
  ["shape: not written as JSON", async () => JSON.stringify({ payload: (await goodToken()).split(".")[1] })],
  ["shape: the header is JSON", () => rawHeader("nonsense")],
  ["shape: the header is UTF-8", () => rawHeader('{"alg":"RS256","kid":"\u00ff"}')],
  ["shape: the header is an object, not a list", () => header(["RS256"])],
  ["shape: the header is an object, not null", () => header(null)],
  ["shape: the payload is JSON", () => signedText("nonsense")],
  ["shape: the payload is an object, not a list", () => signedText("[1]")],
  ["shape: the payload is an object, not null", () => signedText("null")],
  ["alg: not none", () => header({ alg: "none", kid: "ours" })],
  ["alg: not None in other letters", () => header({ alg: "nOnE", kid: "ours" })],
  ["alg: not HS256", () => header({ alg: "HS256", kid: "ours" })],
  ["alg: not HS256 with the public key as its secret", signedWithPublicKey],
  ["alg: not RS512", () => header({ alg: "RS512", kid: "ours" })],
  ["alg: not PS256", () => header({ alg: "PS256", kid: "ours" })],
  ["alg: not ES256", () => header({ alg: "ES256", kid: "ours" })],
  ["alg: not rs256", () => header({ alg: "rs256", kid: "ours" })],
  ["alg: named", () => header({ kid: "ours" })],
  ["kid: named", () => header({ alg: "RS256" })],
  ["kid: a text", () => header({ alg: "RS256", kid: 7 })],
  ["kid: not empty", () => header({ alg: "RS256", kid: "" })],
  ["kid: of a key that is there", () => goodToken({}, { kid: "unknown" })],
  ["kid: no name of a member every object has", () => goodToken({}, { kid: "__proto__" })],
  ["kid: no path", () => goodToken({}, { kid: "../../keys/ours" })],
  ["kid: no SQL", () => goodToken({}, { kid: "x' UNION SELECT 'ours" })],
  ["typ: JWT where there is one", () => goodToken({}, { typ: "at+jwt" })],
  ["typ: no proof of possession", () => goodToken({}, { typ: "pop" })],
  ["crit: absent", () => header({ alg: "RS256", kid: "ours", crit: ["x"], x: 1 })],
  ["crit: absent, also empty", () => header({ alg: "RS256", kid: "ours", crit: [] })],
  ["b64: absent", () => header({ alg: "RS256", kid: "ours", b64: false })],
  ["key: of ours, not another with the same kid", () => byThem({})],
  ["key: never from the token's jwk", () => byThem({ jwk: theirs.jwk })],
  ["key: never from the token's jku", () => byThem({ jku: "https://evil.test/keys" })],
  ["key: never from the token's x5u", () => byThem({ x5u: "https://evil.test/cert" })],
  ["key: never from the token's x5c", () => byThem({ x5c: ["MIIB"] })],
  ["signature: over this payload", () => payload(JSON.stringify(goodClaims({ ...DANA, tenant: OTHER_TENANT }, 0)))],
  ["signature: over this header", () => header({ alg: "RS256", kid: "ours", typ: "JWT", x: 1 })],
  ["ver: 2.0, not 1.0", () => goodToken({ ver: "1.0" })],
  ["ver: a text", () => goodToken({ ver: 2 })],
  ["ver: there", () => without("ver")],
  ["tid: there", () => without("tid")],
  ["tid: no list", () => goodToken({ tid: [TENANT] })],
  ["tid: a GUID", () => goodToken({ tid: "common", iss: issuerOf("common") })],
  ["tid: in small letters", () => goodToken({ tid: CAPITALS, iss: issuerOf(CAPITALS) })],
  ["tid: without a line break after it", () => goodToken({ tid: `${TENANT}\n`, iss: issuerOf(`${TENANT}\n`) })],
  ["tid: no personal account", () => goodToken({ tid: PERSONAL, iss: issuerOf(PERSONAL) })],
  ["iss: there", () => without("iss")],
  ["iss: not version 1's", () => goodToken({ iss: `https://sts.windows.net/${TENANT}/` })],
  ["iss: of this cloud", () => goodToken({ iss: `https://login.partner.microsoftonline.cn/${TENANT}/v2.0` })],
  ["iss: of the tenant itself", () => goodToken({ iss: issuerOf(OTHER_TENANT) })],
  ["iss: byte for byte, no slash more", () => goodToken({ iss: `${issuerOf(TENANT)}/` })],
  ["iss: byte for byte, no capitals", () => goodToken({ iss: issuerOf(TENANT).toUpperCase() })],
  ["iss: filled in", () => goodToken({ iss: issuerOf("{tenantid}") })],
  ["iss: no list", () => goodToken({ iss: [issuerOf(TENANT)] })],
  ["aud: there", () => without("aud")],
  ["aud: our API, not the pane (an ID token)", () => goodToken({ aud: PANE_CLIENT, scp: undefined })],
  ["aud: our API, not Graph", () => goodToken({ aud: "00000003-0000-0000-c000-000000000000" })],
  ["aud: our API by its id, not its URI", () => goodToken({ aud: `api://${API_CLIENT}` })],
  ["aud: one text, no list of it", () => goodToken({ aud: [API_CLIENT] })],
  ["aud: one text, no list with it", () => goodToken({ aud: [API_CLIENT, "other"] })],
  ["azp: there", () => without("azp")],
  ["azp: our pane, not another client", () => goodToken({ azp: OTHER_TENANT })],
  ["azp: our pane, not the API itself", () => goodToken({ azp: API_CLIENT })],
  ["azp: not version 1's appid", () => goodToken({ azp: undefined, appid: PANE_CLIENT })],
  ["scp: there (an app's own token)", () => goodToken({ scp: undefined, roles: ["access_as_user"] })],
  ["scp: there (an app's own token that says so)", () => goodToken({ idtyp: "app" })],
  ["scp: this scope, not a longer one", () => goodToken({ scp: "access_as_user_extra" })],
  ["scp: this scope, not in capitals", () => goodToken({ scp: "Access_As_User" })],
  ["scp: split at blanks, not at commas", () => goodToken({ scp: "access_as_user,openid" })],
  ["scp: a text, no list", () => goodToken({ scp: ["access_as_user"] })],
  ["scp: not empty", () => goodToken({ scp: "" })],
  ["oid: there", () => without("oid")],
  ["oid: a GUID", () => goodToken({ oid: "dana" })],
  ["oid: in small letters", () => goodToken({ oid: CAPITALS })],
  [
    "oid: not another claim that names people",
    () => goodToken({ oid: undefined, sub: DANA.user, upn: "dana@x.example" }),
  ],
  ["exp: there", () => without("exp")],
  ["exp: a number", () => goodToken({ exp: String(seconds + 3600) })],
  [
    "exp: finite",
    () =>
      signedText(JSON.stringify({ ...goodClaims(DANA, Date.parse(NOW)), exp: 0 }).replace('"exp":0', '"exp":1e400')),
  ],
  ["exp: not null", () => goodToken({ exp: null })],
  ["exp: not six minutes ago", () => goodToken({ exp: seconds - 360 })],
  ["exp: not in a hundred years", () => goodToken({ exp: seconds + 3_155_760_000 })],
  ["exp: seconds, not milliseconds", () => goodToken({ exp: (seconds + 3600) * 1000 })],
  ["nbf: there", () => without("nbf")],
  ["nbf: a number", () => goodToken({ nbf: "now" })],
  ["nbf: not in six minutes", () => goodToken({ nbf: seconds + 360 })],
  ["iat: there", () => without("iat")],
  ["iat: a number", () => goodToken({ iat: true })],
  ["iat: not in six minutes", () => goodToken({ iat: seconds + 360 })],
];

export const GOOD_TOKENS: readonly Made[] = [
  ["an ordinary one", () => goodToken()],
  ["four minutes after it ran out", () => goodToken({ exp: seconds - 240 })],
  ["four minutes before it begins", () => goodToken({ nbf: seconds + 240, iat: seconds + 240 })],
  ["for 28 hours", () => goodToken({ exp: seconds + 28 * 3600 })],
  ["with a second scope", () => goodToken({ scp: "openid access_as_user" })],
  ["without a typ", () => goodToken({}, { typ: undefined })],
  ["with a key's place in the header, which nobody looks at", () => goodToken({}, { jku: "https://evil.test/keys" })],
  ["with claims nobody needs", () => goodToken({ idtyp: "user", roles: ["Reader"], upn: "dana@x.example", acr: "1" })],
];
