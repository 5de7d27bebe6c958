import { describe, expect, it } from "vitest";
import { type Instant, instant } from "../../shared/time.ts";
import { ENTRA_KEYS, readSettings } from "../../worker/env.ts";
import { type FetchKeys, signingKeys } from "../../worker/http/keys.ts";
import { tokenVerifier } from "../../worker/http/token.ts";
import {
  API_CLIENT,
  anIssuer,
  goodClaims,
  ISSUER_TEMPLATE,
  issuerOf,
  OTHER_TENANT,
  PANE_CLIENT,
  signed,
  TENANT,
} from "./issuer.ts";
import { aWorld, DANA, NOW, type Reply, SETTINGS } from "./world.ts";

const ours = await anIssuer("ours");
const theirs = await anIssuer("ours");
const now = Date.parse(NOW);
const seconds = now / 1000;
const PERSONAL = "9188040d-6c67-4c5b-b112-36a304b66dad";

/** Keys as a server that answers with `jwks`, and how often it was asked. */
function keyServer(answer: () => Response | Promise<Response>) {
  let asked = 0;
  const fetchKeys: FetchKeys = async () => {
    asked += 1;
    return answer();
  };
  return { keys: signingKeys({ url: "https://keys.test", fetchKeys }), asked: () => asked };
}

const jwks =
  (...keys: unknown[]) =>
  () =>
    Response.json({ keys });

const verdict = async (token: string, keys = keyServer(jwks(ours.jwk)).keys, at: Instant = instant(now)) => {
  const verified = await tokenVerifier(SETTINGS, keys)(token, at);
  return verified.ok ? "accepted" : verified.error.reason;
};

const good = (over: Record<string, unknown> = {}, header: Record<string, unknown> = {}) =>
  signed(ours, { ...goodClaims(DANA, now), ...over }, header);

const base64url = (text: string) => btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const part = (value: unknown) => base64url(JSON.stringify(value));
const without = (claim: string) => good({ [claim]: undefined });

describe("a token", () => {
  it("is accepted when everything about it is right", async () => {
    expect(await verdict(await good())).toBe("accepted");
  });

  it.each([
    ["four minutes after it ran out", { exp: seconds - 240 }],
    ["four minutes before it begins", { nbf: seconds + 240, iat: seconds + 240 }],
    ["for 28 hours", { exp: seconds + 28 * 3600 }],
    ["with a second scope", { scp: "openid access_as_user" }],
  ])("is accepted %s", async (_, over) => {
    expect(await verdict(await good(over))).toBe("accepted");
  });

  it.each<[string, () => string | Promise<string>]>([
    ["is empty", () => ""],
    ["has two parts", async () => (await good()).split(".").slice(0, 2).join(".")],
    ["has four parts", async () => `${await good()}.x`],
    ["has an empty signature", async () => (await good()).replace(/[^.]+$/, "")],
    ["has padding", async () => `${await good()}==`],
    ["has a blank in it", async () => (await good()).replace(".", " .")],
    ["is longer than 16 kB", () => good({ filler: "x".repeat(17_000) })],
    ["has a header that is no JSON", async () => (await good()).replace(/^[^.]+/, base64url("nonsense"))],
    ["has a header that is an array", async () => (await good()).replace(/^[^.]+/, part(["RS256"]))],
    ["has no algorithm", async () => (await good()).replace(/^[^.]+/, part({ alg: "none", kid: "ours" }))],
    ["names HS256", async () => (await good()).replace(/^[^.]+/, part({ alg: "HS256", kid: "ours" }))],
    ["names RS512", async () => (await good()).replace(/^[^.]+/, part({ alg: "RS512", kid: "ours" }))],
    ["has no kid", async () => (await good()).replace(/^[^.]+/, part({ alg: "RS256" }))],
    ["has a number for kid", async () => (await good()).replace(/^[^.]+/, part({ alg: "RS256", kid: 7 }))],
    ["has a strange typ", () => good({}, { typ: "at+jwt" })],
    ["has crit", async () => (await good()).replace(/^[^.]+/, part({ alg: "RS256", kid: "ours", crit: ["x"], x: 1 }))],
    ["names a key nobody has", () => good({}, { kid: "unknown" })],
    ["is signed by another key with the same kid", () => signed(theirs, goodClaims(DANA, now))],
    ["brings its own key", () => signed(theirs, goodClaims(DANA, now), { jwk: theirs.jwk })],
    ["names a place for its key", () => signed(theirs, goodClaims(DANA, now), { jku: "https://evil.test/keys" })],
    [
      "was changed after signing",
      async () => (await good()).replace(/\.[^.]+\./, `.${part(goodClaims({ ...DANA, tenant: OTHER_TENANT }, now))}.`),
    ],
    ["has a body that is no object", async () => (await good()).replace(/\.[^.]+\./, `.${part([1])}.`)],
    ["is version 1", () => good({ ver: "1.0" })],
    ["has no version", () => without("ver")],
    ["comes from version 1's issuer", () => good({ iss: `https://sts.windows.net/${TENANT}/` })],
    ["comes from another cloud", () => good({ iss: `https://login.partner.microsoftonline.cn/${TENANT}/v2.0` })],
    ["comes from another tenant's issuer", () => good({ iss: issuerOf(OTHER_TENANT) })],
    ["has an issuer with a slash too many", () => good({ iss: `${issuerOf(TENANT)}/` })],
    ["is from a personal account", () => good({ tid: PERSONAL, iss: issuerOf(PERSONAL) })],
    [
      "has a tenant in capitals",
      () =>
        good({ tid: "AAAAAAAA-0000-4000-8000-000000000001", iss: issuerOf("AAAAAAAA-0000-4000-8000-000000000001") }),
    ],
    ["has a tenant that is no GUID", () => good({ tid: "common", iss: issuerOf("common") })],
    ["has no tenant", () => without("tid")],
    ["is for another API", () => good({ aud: PANE_CLIENT })],
    ["is for our API by its URI", () => good({ aud: `api://${API_CLIENT}` })],
    ["is for several audiences", () => good({ aud: [API_CLIENT, "other"] })],
    ["is for nobody", () => without("aud")],
    ["was given to another client", () => good({ azp: OTHER_TENANT })],
    ["does not say to which client it was given", () => without("azp")],
    ["is an app's own, without a scope", () => without("scp")],
    ["has another scope", () => good({ scp: "access_as_user_extra" })],
    ["has the scope with a comma", () => good({ scp: "access_as_user,openid" })],
    ["has a list of scopes", () => good({ scp: ["access_as_user"] })],
    ["has no user", () => without("oid")],
    ["has a user that is no GUID", () => good({ oid: "dana" })],
    ["ran out six minutes ago", () => good({ exp: seconds - 360 })],
    ["begins in six minutes", () => good({ nbf: seconds + 360 })],
    ["was issued in the future", () => good({ iat: seconds + 360 })],
    ["never ends", () => without("exp")],
    ["does not say when it begins", () => without("nbf")],
    ["does not say when it was issued", () => without("iat")],
    ["ends in a hundred years", () => good({ exp: seconds + 3_155_760_000 })],
    ["ends at a text", () => good({ exp: String(seconds + 3600) })],
  ])("is refused when it %s", async (_, make) => {
    expect(await verdict(await make())).toBe("refused");
  });

  it("is refused once it ran out, although it was verified before", async () => {
    const verify = tokenVerifier(SETTINGS, keyServer(jwks(ours.jwk)).keys);
    const token = await good();
    expect((await verify(token, instant(now))).ok).toBe(true);
    expect((await verify(token, instant(now + 2 * 3_600_000))).ok).toBe(false);
  });

  it("is refused when its key may sign for another tenant only", async () => {
    const elsewhere = keyServer(jwks({ ...ours.jwk, issuer: issuerOf(OTHER_TENANT) })).keys;
    const anywhere = keyServer(jwks({ ...ours.jwk, issuer: ISSUER_TEMPLATE })).keys;
    expect([await verdict(await good(), elsewhere), await verdict(await good(), anywhere)]).toEqual([
      "refused",
      "accepted",
    ]);
  });

  it.each([
    ["for encryption", { use: "enc" }],
    ["for another algorithm", { alg: "RS512" }],
    ["of another kind", { kty: "EC" }],
  ])("is not verified with a key %s", async (_, over) => {
    expect(await verdict(await good(), keyServer(jwks({ ...ours.jwk, ...over })).keys)).not.toBe("accepted");
  });
});

describe("the issuer's keys", () => {
  it("are asked for once, however many unknown kids come", async () => {
    const server = keyServer(jwks(ours.jwk));
    await verdict(await good(), server.keys);
    for (let i = 0; i < 100; i++) await server.keys.find(`random-${i}`, instant(now + i));
    expect(server.asked()).toBe(1);
  });

  it("are asked for again after five minutes, so that a new key is known", async () => {
    let current = [ours.jwk];
    const server = keyServer(() => Response.json({ keys: current }));
    await server.keys.find("ours", instant(now));
    current = [{ ...theirs.jwk, kid: "new" }];
    expect((await server.keys.find("new", instant(now + 301_000))).ok).toBe(true);
    expect((await server.keys.find("ours", instant(now + 302_000))).ok).toBe(false);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ["fails", () => new Response("no", { status: 500 })],
    ["answers nonsense", () => new Response("{")],
    ["answers ten megabytes", () => new Response(`{"keys":["${"x".repeat(10_000_000)}"]}`)],
    ["redirects", () => Response.redirect("https://evil.test/keys")],
    ["has no key", () => Response.json({ keys: [] })],
    ["cannot be reached", () => Promise.reject(new Error("unreachable"))],
  ])("stay in use for a day when the issuer %s", async (_, failing) => {
    let answer: () => Response | Promise<Response> = jwks(ours.jwk);
    const server = keyServer(() => answer());
    await server.keys.find("ours", instant(now));
    answer = failing;
    expect((await server.keys.find("ours", instant(now + 23 * 3_600_000))).ok).toBe(true);
    expect((await server.keys.find("ours", instant(now + 25 * 3_600_000))).ok).toBe(false);
  });

  it("that never came are our trouble, not the user's", async () => {
    const server = keyServer(() => new Response("", { status: 500 }));
    expect(await verdict(await good(), server.keys)).toBe("keys-unavailable");
  });

  it("are fetched anew when the request that fetched them was dropped and never came back to them", async () => {
    let dropped = true;
    const server = keyServer(() => (dropped ? new Promise<Response>(() => {}) : jwks(ours.jwk)()));
    await Promise.race([server.keys.find("ours", instant(now)), Promise.resolve()]);
    dropped = false;
    expect((await server.keys.find("ours", instant(now + 10_000))).ok).toBe(true);
  });

  it("are waited for by requests that come while they are fetched", async () => {
    const server = keyServer(async () => {
      await scheduler.wait(50);
      return jwks(ours.jwk)();
    });
    const found = await Promise.all(Array.from({ length: 5 }, () => server.keys.find("ours", instant(now))));
    expect([found.every(({ ok }) => ok), server.asked()]).toEqual([true, 1]);
  });
});

describe("a request without a good token", () => {
  it.each<[string, Record<string, string>]>([
    ["has no header", {}],
    ["uses another scheme", { authorization: "Basic abc" }],
    ["sends rubbish", { authorization: "Bearer a.b.c" }],
    ["sends two tokens", { authorization: "Bearer a.b.c, Bearer a.b.c" }],
  ])("is answered 401 in the same words when it %s", async (_, headers) => {
    const response = await aWorld().request("/v1/contacts/con_1", { headers });
    const { requestId, ...body } = await response.json<Reply>();
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, 'Bearer error="invalid_token"']);
    expect(body).toEqual({ type: "/problems/unauthenticated", title: "Sign-in needed", status: 401 });
    expect(requestId).toMatch(/^req_/);
  });
});

describe("settings", () => {
  const ids = { DB: undefined as unknown as D1Database, API_CLIENT_ID: API_CLIENT, PANE_CLIENT_ID: PANE_CLIENT };
  const dev = { DEV_ISSUER: "https://issuer.test/{tenantid}/v2.0", DEV_JWKS_URL: "http://127.0.0.1:9/keys" };

  it("are Entra's in production", () => {
    expect(readSettings(ids)).toMatchObject({ ok: true, value: { issuer: ISSUER_TEMPLATE, keysUrl: ENTRA_KEYS } });
  });

  it("take a local issuer in development", () => {
    expect(readSettings({ ...ids, ...dev, ENVIRONMENT: "development" })).toMatchObject({
      ok: true,
      value: { keysUrl: dev.DEV_JWKS_URL },
    });
  });

  it.each([
    ["no client ids are set", { DB: ids.DB }],
    ["a local issuer is set in production", { ...ids, ...dev, ENVIRONMENT: "production" }],
    ["a local issuer is set and the environment is not named", { ...ids, ...dev }],
    ["a framing origin is set in production", { ...ids, FRAME_ANCESTORS: "https://localhost" }],
    [
      "the local issuer's keys are elsewhere",
      { ...ids, ...dev, ENVIRONMENT: "development", DEV_JWKS_URL: "http://keys.test/" },
    ],
    [
      "the local issuer has no tenant in it",
      { ...ids, ...dev, ENVIRONMENT: "development", DEV_ISSUER: "https://issuer.test" },
    ],
  ])("are refused when %s", (_, env) => {
    expect(readSettings(env).ok).toBe(false);
  });
});
