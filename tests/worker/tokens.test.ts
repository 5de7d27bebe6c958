import { describe, expect, it, vi } from "vitest";
import { type Instant, instant } from "../../shared/time.ts";
import { ENTRA_KEYS, readSettings } from "../../worker/env.ts";
import { type FetchKeys, signingKeys } from "../../worker/http/keys.ts";
import { tokenVerifier } from "../../worker/http/token.ts";
import { BAD_TOKENS, GOOD_TOKENS, goodToken, ours, theirs } from "./badTokens.ts";
import { API_CLIENT, ISSUER_TEMPLATE, issuerOf, OTHER_TENANT, PANE_CLIENT } from "./issuer.ts";
import { aWorld, NOW, type Reply, SETTINGS } from "./world.ts";

const now = Date.parse(NOW);

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

describe("a token", () => {
  it("is accepted when everything about it that counts is right", async () => {
    const verdicts = GOOD_TOKENS.map(async ([name, make]) => [name, await verdict(await make())]);
    expect(await Promise.all(verdicts)).toEqual(GOOD_TOKENS.map(([name]) => [name, "accepted"]));
  });

  const rules = [...new Set(BAD_TOKENS.map(([rule]) => rule.split(":")[0] ?? ""))];

  it.each(rules)("case 05, 06, 07: is refused when it breaks a rule about its %s", async (about) => {
    const breaking = BAD_TOKENS.filter(([rule]) => rule.startsWith(`${about}:`));
    const verdicts = breaking.map(async ([rule, make]) => [rule, await verdict(await make())]);
    expect(await Promise.all(verdicts)).toEqual(breaking.map(([rule]) => [rule, "refused"]));
  });

  it("case 05: that is bad is answered over HTTP with 401 and the same bytes, whatever is wrong", async () => {
    const world = aWorld();
    const answers = await Promise.all(
      BAD_TOKENS.map(async ([, make]) => {
        const headers = new Headers();
        const value = `Bearer ${await make()}`;
        // What no header can hold never arrives.
        if (!/[\r\n]/.test(value)) headers.set("authorization", value);
        const response = await world.request("/v1/contacts/con_1", { headers });
        const shown = [...response.headers].sort();
        return JSON.stringify([response.status, shown, (await response.text()).replace(/"req_\d+"/, "")]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? "[]")[0]).toBe(401);
    expect(BAD_TOKENS.length).toBeGreaterThanOrEqual(60);
  });

  it("is refused once it ran out, although it was verified before", async () => {
    const verify = tokenVerifier(SETTINGS, keyServer(jwks(ours.jwk)).keys);
    const token = await goodToken();
    expect((await verify(token, instant(now))).ok).toBe(true);
    expect((await verify(token, instant(now + 2 * 3_600_000))).ok).toBe(false);
  });

  it("is refused when its key may sign for another tenant only", async () => {
    const elsewhere = keyServer(jwks({ ...ours.jwk, issuer: issuerOf(OTHER_TENANT) })).keys;
    const anywhere = keyServer(jwks({ ...ours.jwk, issuer: ISSUER_TEMPLATE })).keys;
    expect([await verdict(await goodToken(), elsewhere), await verdict(await goodToken(), anywhere)]).toEqual([
      "refused",
      "accepted",
    ]);
  });

  it.each([
    ["for encryption", { use: "enc" }],
    ["for another algorithm", { alg: "RS512" }],
    ["of another kind", { kty: "EC" }],
  ])("is not verified with a key %s", async (_, over) => {
    expect(await verdict(await goodToken(), keyServer(jwks({ ...ours.jwk, ...over })).keys)).not.toBe("accepted");
  });
});

describe("the issuer's keys", () => {
  const MINUTE = 60_000;
  const at = (ms: number) => instant(now + ms);

  it("case 08: are fetched at once for a kid that is new, however short ago they were fetched", async () => {
    let current = [ours.jwk];
    const server = keyServer(() => Response.json({ keys: current }));
    await server.keys.find("ours", at(0));
    current = [ours.jwk, { ...theirs.jwk, kid: "new" }];
    expect((await server.keys.find("new", at(1_000))).ok).toBe(true);
    expect((await server.keys.find("ours", at(1_000))).ok).toBe(true);
  });

  it("case 08: are fetched at most once in five minutes for kids that nobody has, of ten thousand", async () => {
    const server = keyServer(jwks(ours.jwk));
    await server.keys.find("ours", at(0));
    const before = server.asked();
    for (let i = 0; i < 10_000; i++) await server.keys.find(`random-${i}`, at(i));
    expect(server.asked() - before).toBe(1);
    await server.keys.find("random", at(5 * MINUTE + 1));
    expect(server.asked() - before).toBe(2);
  });

  it("case 08: are fetched once for unknown kids that come first of all", async () => {
    const server = keyServer(jwks(ours.jwk));
    for (let i = 0; i < 100; i++) await server.keys.find(`random-${i}`, at(i));
    expect(server.asked()).toBe(1);
  });

  it("case 08: that are withdrawn are used no more after the next fetch", async () => {
    let current = [ours.jwk];
    const server = keyServer(() => Response.json({ keys: current }));
    await server.keys.find("ours", at(0));
    current = [{ ...theirs.jwk, kid: "new" }];
    expect((await server.keys.find("ours", at(61 * MINUTE))).ok).toBe(false);
  });

  it("case 08: are not waited for longer than four seconds when the issuer is slow", async () => {
    let signal: AbortSignal | undefined;
    const keys = signingKeys({
      url: "https://keys.test",
      fetchKeys: (_, given) => {
        signal = given;
        return given.aborted ? Promise.reject(given.reason) : new Promise(() => {});
      },
    });
    vi.spyOn(AbortSignal, "timeout").mockImplementationOnce((ms) => AbortSignal.abort(`after ${ms} ms`));
    expect(await keys.find("ours", at(0))).toEqual({ ok: false, error: { reason: "no-keys" } });
    expect(signal?.reason).toBe("after 4000 ms");
  });

  it("case 05: are asked for at the one configured address, whatever the token says", async () => {
    const asked: string[] = [];
    const fetchKeys: FetchKeys = async (url) => {
      asked.push(url);
      return jwks(ours.jwk)();
    };
    const verify = tokenVerifier(SETTINGS, signingKeys({ url: SETTINGS.keysUrl, fetchKeys }));
    for (const [, make] of BAD_TOKENS) await verify(await make(), instant(now));
    expect(new Set(asked)).toEqual(new Set([SETTINGS.keysUrl]));
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ["fails", () => new Response("no", { status: 500 })],
    ["answers nonsense", () => new Response("{")],
    ["answers ten megabytes", () => new Response(`{"keys":["${"x".repeat(10_000_000)}"]}`)],
    ["redirects", () => Response.redirect("https://evil.test/keys")],
    ["has no key", () => Response.json({ keys: [] })],
    ["cannot be reached", () => Promise.reject(new Error("unreachable"))],
  ])("case 08: stay in use for a day when the issuer %s", async (_, failing) => {
    let answer: () => Response | Promise<Response> = jwks(ours.jwk);
    const server = keyServer(() => answer());
    await server.keys.find("ours", instant(now));
    answer = failing;
    expect((await server.keys.find("ours", instant(now + 23 * 3_600_000))).ok).toBe(true);
    expect((await server.keys.find("ours", instant(now + 25 * 3_600_000))).ok).toBe(false);
  });

  it("that never came are our trouble, not the user's", async () => {
    const server = keyServer(() => new Response("", { status: 500 }));
    expect(await verdict(await goodToken(), server.keys)).toBe("keys-unavailable");
  });

  it("are fetched anew when the request that fetched them was dropped and never came back to them", async () => {
    let dropped = true;
    const server = keyServer(() => (dropped ? new Promise<Response>(() => {}) : jwks(ours.jwk)()));
    await Promise.race([server.keys.find("ours", instant(now)), Promise.resolve()]);
    dropped = false;
    expect((await server.keys.find("ours", instant(now + 10_000))).ok).toBe(true);
  });

  it("are waited for by requests that come while they are fetched", async () => {
    const { promise: answer, resolve } = Promise.withResolvers<Response>();
    const server = keyServer(() => answer);
    const finding = Array.from({ length: 5 }, () => server.keys.find("ours", instant(now)));
    resolve(jwks(ours.jwk)());
    const found = await Promise.all(finding);
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

describe("case 37: settings", () => {
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

  it("let the pages speak to a local authority in development, and to no other", () => {
    const sourcesWith = (AUTHORITY: string, ENVIRONMENT: string) => {
      const settings = readSettings({ ...ids, AUTHORITY, ENVIRONMENT });
      return settings.ok ? settings.value.connectSources : [];
    };
    const entra = "https://login.microsoftonline.com";
    expect(sourcesWith("https://localhost:1/common", "development")).toEqual([entra, "https://localhost:1"]);
    expect(sourcesWith("https://evil.test/common", "development")).toEqual([entra]);
    expect(sourcesWith("https://localhost:1/common", "production")).toEqual([entra]);
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
