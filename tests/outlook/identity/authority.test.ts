import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Certificate, localhostCertificate } from "../certificate.ts";
import { type Authority, startAuthority } from "./authority.ts";
import { API_CLIENT_ID, type Entra, PANE_CLIENT_ID, startEntra } from "./entra.ts";

const NORA = { name: "Nora <Lindgren>", address: "nora@lindgren.example" };
const REDIRECT = "https://localhost:8443/signIn.html";
const VERIFIER = "v".repeat(43);

let folder: string;
let certificate: Certificate;
let entra: Entra;
let authority: Authority;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "authority-"));
  certificate = await localhostCertificate(folder);
  entra = await startEntra(Date.now);
  authority = await startAuthority(certificate, { entra, users: [NORA], redirectUri: REDIRECT });
});
afterAll(() => Promise.all([authority.close(), entra.close(), rm(folder, { recursive: true })]));

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const asked = (path: string, form?: URLSearchParams): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { ca: certificate.cert, method: form ? "POST" : "GET" };
    const sent = request(`${authority.url}${path}`, options, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString("utf8");
      resolve({ status: response.statusCode, headers: response.headers, text });
    });
    sent.on("error", reject);
    sent.end(form?.toString());
  });

const ASK = {
  client_id: PANE_CLIENT_ID,
  redirect_uri: REDIRECT,
  response_type: "code",
  response_mode: "fragment",
  code_challenge_method: "S256",
  code_challenge: createHash("sha256").update(VERIFIER).digest("base64url"),
  scope: `openid api://${API_CLIENT_ID}/access_as_user`,
  state: "s1",
  nonce: "n1",
};

const authorize = (changed: Readonly<Record<string, string>>) =>
  asked(`/oauth2/v2.0/authorize?${new URLSearchParams({ ...ASK, ...changed })}`);

const fragmentOf = ({ headers }: Answer) => new URLSearchParams(String(headers["location"]).split("#")[1]);

async function code(): Promise<string> {
  return fragmentOf(await authorize({ as: NORA.address })).get("code") ?? "";
}

const redeem = (code: string, changed: Readonly<Record<string, string>> = {}) =>
  asked(
    "/oauth2/v2.0/token",
    new URLSearchParams({
      grant_type: "authorization_code",
      client_id: PANE_CLIENT_ID,
      redirect_uri: REDIRECT,
      code,
      code_verifier: VERIFIER,
      ...changed,
    }),
  );

describe("the emulated authority", () => {
  it("asks who signs in, with names that are text", async () => {
    const { status, text } = await authorize({});
    expect(status).toBe(200);
    expect(text).toContain("Accept as Nora &#60;Lindgren&#62;");
  });

  it("goes back to the registered page alone with a code that is good for tokens once", async () => {
    const answer = await authorize({ as: NORA.address });
    expect(String(answer.headers["location"]).startsWith(`${REDIRECT}#`)).toBe(true);
    expect(fragmentOf(answer).get("state")).toBe("s1");
    const given = fragmentOf(answer).get("code") ?? "";
    const tokens = await redeem(given);
    expect([tokens.status, tokens.headers["access-control-allow-origin"]]).toEqual([200, "https://localhost:8443"]);
    const { id_token: idToken } = JSON.parse(tokens.text);
    expect(JSON.parse(Buffer.from(idToken.split(".")[1], "base64url").toString())).toMatchObject({ nonce: "n1" });
    expect((await redeem(given)).status).toBe(400);
  });

  it("says so when the user cancels", async () => {
    expect(fragmentOf(await authorize({ cancel: "1" })).get("error")).toBe("access_denied");
  });

  it.each([
    ["another client", { client_id: API_CLIENT_ID }],
    ["another address", { redirect_uri: "https://localhost:8443/other.html" }],
    ["the address with more behind it", { redirect_uri: `${REDIRECT}?x` }],
    ["a flow without a code", { response_type: "token" }],
    ["a challenge in plain text", { code_challenge_method: "plain" }],
    ["no challenge", { code_challenge: "" }],
    ["no scope of the API", { scope: "openid" }],
  ])("sends nobody anywhere for %s", async (_, changed) => {
    const { status, headers } = await authorize({ ...changed, as: NORA.address });
    expect([status, headers["location"]]).toEqual([400, undefined]);
  });

  it.each([
    ["another verifier", { code_verifier: "w".repeat(43) }],
    ["no verifier", { code_verifier: "" }],
    ["another client", { client_id: API_CLIENT_ID }],
    ["another address", { redirect_uri: "https://localhost:8443/other.html" }],
    ["another grant", { grant_type: "refresh_token" }],
    ["another code", { code: "x" }],
  ])("gives no token for %s", async (_, changed) => {
    expect((await redeem(await code(), changed)).status).toBe(400);
  });
});
