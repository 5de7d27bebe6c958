import { env } from "cloudflare:workers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { ENDPOINTS } from "../../shared/contract/endpoints.ts";
import { PROBLEMS } from "../../shared/contract/problems.ts";
import worker from "../../worker/index.ts";
import { VERSION } from "../../worker/version.ts";
import { aContact, aLog, anOpen } from "./builders.ts";
import { failingDatabase } from "./failingDatabase.ts";
import { aWorld, type Call, DANA, type Reply } from "./world.ts";

describe("a request that is not of the documented form", () => {
  it.each<[string, [call: Call, body: unknown, status: number]]>([
    ["has an unknown member", ["POST /v1/open", { ...anOpen(), tenantId: "x" }, 400]],
    ["lacks a member", ["POST /v1/open", { people: [] }, 400]],
    ["has a zone nobody knows", ["POST /v1/open", anOpen({ timeZone: "Mars/Base" }), 400]],
    ["has half a surrogate", ["POST /v1/contacts", aContact({ displayName: "\ud800" }), 400]],
    ["has a NUL", ["POST /v1/contacts", aContact({ displayName: "a\u0000b" }), 400]],
    ["has a name that is too long", ["POST /v1/contacts", aContact({ displayName: "x".repeat(256) }), 400]],
    ["has an address that is none", ["POST /v1/contacts", aContact({ addresses: ["maya"] }), 400]],
    ["is an array", ["POST /v1/interactions", [], 400]],
    ["is null", ["POST /v1/interactions", null, 400]],
    ["logs nobody", ["POST /v1/interactions", aLog({ people: [] }), 400]],
    ["asks for an id of another form", ["GET /v1/contacts/1%20OR%201=1", undefined, 404]],
    ["asks for a path nobody knows", ["GET /v1/nothing", undefined, 404]],
    ["asks for the root of the API", ["GET /v1/", undefined, 404]],
    ["uses a method the path does not have", ["DELETE /v1/open", undefined, 405]],
  ])("is refused when it %s", async (_, [call, body, status]) => {
    const dana = await aWorld().as(DANA);
    const response = await dana.send(call, body);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      status,
      "application/problem+json; charset=utf-8",
    ]);
  });

  it("is told where it is wrong", async () => {
    const dana = await aWorld().as(DANA);
    const response = await dana.send("POST /v1/open", anOpen({ people: [{ address: "x", displayName: "" }] }));
    expect((await response.json<Reply>()).errors).toEqual([
      { at: "$.people[0].address", message: "is no mail address" },
    ]);
  });

  it("is told which methods there are", async () => {
    const response = await aWorld().request("/v1/contacts/con_1", { method: "POST" });
    expect(response.headers.get("allow")).toBe("GET, HEAD, PATCH");
  });

  it.each<[string, [body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>, status: number]]>([
    ["is no JSON", ["{", {}, 400]],
    ["is empty", ["", {}, 400]],
    ["is not UTF-8", [new Uint8Array([0x22, 0xff, 0x22]), {}, 400]],
    ["is nested too deep", ["[".repeat(101) + "]".repeat(101), {}, 400]],
    ["is more than 1 MB", [`"${"x".repeat(1_048_576)}"`, {}, 413]],
    ["is text", ["{}", { "content-type": "text/plain" }, 415]],
    ["is a form", ["a=b", { "content-type": "application/x-www-form-urlencoded" }, 415]],
    ["is in another charset", ["{}", { "content-type": "application/json; charset=utf-16" }, 415]],
    ["has no key", ["{}", { "idempotency-key": "" }, 400]],
    ["has a key that is too long", [JSON.stringify(aContact()), { "idempotency-key": "x".repeat(256) }, 400]],
    ["has a key with a blank", [JSON.stringify(aContact()), { "idempotency-key": "a b" }, 400]],
  ])("is refused when its body %s", async (_, [body, headers, status]) => {
    const world = aWorld();
    const dana = await world.as(DANA);
    const response = await dana.raw("/v1/contacts", { method: "POST", body, headers });
    expect(response.status).toBe(status);
  });

  it("never causes an error of ours, whatever JSON it is", async () => {
    const dana = await aWorld().as(DANA);
    const calls: Call[] = [
      "POST /v1/open",
      "POST /v1/contacts",
      "POST /v1/interactions",
      "PUT /v1/choices",
      "PUT /v1/dismissals",
    ];
    const request = fc.record({ call: fc.constantFrom(...calls), body: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(request, async ({ call, body }) => {
        expect((await dana.send(call, body)).status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });
});

describe("every answer", () => {
  it.each(["/v1/health", "/v1/open", "/v1/nothing", "/docs", "/problems/internal", "/nothing.js", "/config.json"])(
    "has the security headers: %s",
    async (path) => {
      const { headers } = await aWorld().request(path);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors https://outlook.office.com;");
      expect(headers.get("content-security-policy")).not.toMatch(/unsafe|\*|http:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("strict-transport-security")).toContain("max-age=63072000");
      expect([
        headers.get("x-frame-options"),
        headers.get("access-control-allow-origin"),
        headers.get("set-cookie"),
      ]).toEqual([null, null, null]);
    },
  );

  it("of the API is kept by nobody", async () => {
    const dana = await aWorld().as(DANA);
    for (const response of [await dana.send("POST /v1/open", anOpen()), await dana.get("/v1/contacts/con_1")]) {
      expect(response.headers.get("cache-control")).toBe("no-store, private");
    }
  });

  it("ignores where the client says it comes from", async () => {
    const dana = await aWorld().as(DANA);
    const headers = { "x-http-method-override": "DELETE", "x-forwarded-host": "evil.test", "x-user-id": "other" };
    expect(await (await dana.send("POST /v1/open", anOpen(), headers)).text()).not.toContain("evil");
  });

  it("leaves one line in the log, without anything about people", async () => {
    const world = aWorld();
    const dana = await world.as(DANA);
    await dana.done("POST /v1/interactions", aLog({ note: "Canary note" }));
    await dana.send("POST /v1/contacts", { displayName: "Canary" });
    expect(world.log.map((line) => JSON.parse(line))).toMatchObject([
      { endpoint: "log", status: 201 },
      { endpoint: "createContact", status: 400 },
    ]);
    expect(world.log.join("")).not.toMatch(/maya|southgate|canary|dana|d0000000|con_|int_|bearer/i);
  });
});

describe("a database that fails for a moment", () => {
  it.each([
    "Network connection lost.",
    "D1 DB reset because its code was updated.",
    "Internal error in D1 DB storage caused object to be reset.",
    "Cannot resolve D1 DB due to transient issue on remote node.",
    "database is locked: SQLITE_BUSY",
  ])("is asked again: %s", async (text) => {
    const failing = failingDatabase(text, { times: 4, when: "before" });
    const dana = await aWorld({ d1: failing.d1 }).as(DANA);
    await dana.done("POST /v1/contacts", aContact());
    expect(failing.tries()).toBe(5);
  });

  it("and goes on failing is told as 503 with a time to come back", async () => {
    const failing = failingDatabase("Network connection lost.", { times: 100, when: "before" });
    const dana = await aWorld({ d1: failing.d1 }).as(DANA);
    const response = await dana.send("POST /v1/interactions", aLog());
    expect([response.status, response.headers.get("retry-after"), failing.tries()]).toEqual([503, "2", 5]);
  });

  it("because of too much work is not asked again", async () => {
    const failing = failingDatabase("D1 DB is overloaded. Requests queued for too long.", {
      times: 100,
      when: "before",
    });
    const dana = await aWorld({ d1: failing.d1 }).as(DANA);
    expect((await dana.send("POST /v1/interactions", aLog())).status).toBe(503);
    expect(failing.tries()).toBe(1);
  });

  it("in a way nobody knows is 500 without a word about it", async () => {
    const world = aWorld({ d1: failingDatabase("strange: canary", { times: 100, when: "before" }).d1 });
    const response = await (await world.as(DANA)).send("POST /v1/interactions", aLog());
    expect(response.status).toBe(500);
    expect(`${await response.text()}${world.log.join("")}`).not.toContain("canary");
  });
});

describe("the description of the API", () => {
  it("has every endpoint, its security and its problems", async () => {
    const document = await (await aWorld().request("/openapi.json")).json<Reply>();
    expect(document.openapi).toBe("3.1.0");
    for (const { id, method, path } of ENDPOINTS) {
      const operation = document.paths[path.replaceAll(/:(\w+)/g, "{$1}")][method.toLowerCase()];
      expect(operation.operationId).toBe(id);
    }
    const log = document.paths["/v1/interactions"].post;
    expect(Object.keys(log.responses)).toEqual(
      expect.arrayContaining(["201", "400", "401", "404", "409", "413", "415", "422", "503"]),
    );
    expect(log.parameters).toMatchObject([
      { name: "Idempotency-Key", in: "header", required: true },
      { name: "x-d1-bookmark", in: "header", required: false },
    ]);
    expect(document.components.securitySchemes.entra.scheme).toBe("bearer");
  });

  it("can be read by people, without script", async () => {
    const text = await (await aWorld().request("/docs")).text();
    for (const { path } of ENDPOINTS) expect(text).toContain(path);
    expect(text).not.toMatch(/<script|style=|onclick/);
  });

  it.each(Object.keys(PROBLEMS))("has a page for the problem %s", async (type) => {
    const response = await aWorld().request(`/problems/${type}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
  });

  it("names the version of the package", () => {
    expect(VERSION).toBe(packageJson.version);
  });
});

describe("the Worker as it runs", () => {
  it("answers nothing but 503 while it has no settings", async () => {
    for (const path of ["/v1/health", "/taskpane.html", "/v1/open"]) {
      const bare = { DB: env.DB };
      expect((await worker.fetch(new Request(`https://rapport.test${path}`), bare)).status).toBe(503);
    }
  });

  it("tells its health and how many migrations its database has", async () => {
    const health = await (await aWorld().request("/v1/health")).json();
    expect(health).toEqual({ status: "ok", version: VERSION, migrations: env.TEST_MIGRATIONS.length });
  });

  it("tells the pane how to sign in", async () => {
    const config = await (await aWorld().request("/config.json")).json<Reply>();
    expect(Object.keys(config).sort()).toEqual(["authority", "clientId", "scope", "version"]);
  });
});
