import { describe, expect, it } from "vitest";
import { readSettings } from "../../worker/env.ts";
import { contentSecurityPolicy } from "../../worker/http/headers.ts";
import { ask, statusOf } from "./asking.ts";
import { aLog } from "./builders.ts";
import { API_CLIENT, PANE_CLIENT } from "./issuer.ts";
import { type Form, filled, formsOfApi } from "./operations.ts";
import { EVERYBODY, type Member, membersIn } from "./organisations.ts";
import { aWorld, DANA, type Reply } from "./world.ts";

const forms = await formsOfApi();

const PAGES = ["/docs", "/docs.css", "/openapi.json", "/config.json", "/problems/internal", "/taskpane.html"];
const NOWHERE = [
  "/",
  "/nothing",
  "/nothing.js",
  "/v1",
  "/v1/",
  "/v1/nothing",
  "/problems/none",
  "/.git/config",
  "/%00",
];

const FIXED = {
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin-allow-popups",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};
const NEVER = ["location", "set-cookie", "x-frame-options", "server", "x-powered-by", "access-control-allow-origin"];

/** What is wrong with the headers of an answer. */
function wrongHeaders({ headers }: Response): string[] {
  const fixed = Object.entries(FIXED).filter(([name, value]) => headers.get(name) !== value);
  const never = NEVER.filter((name) => headers.has(name));
  const csp = headers.get("content-security-policy") ?? "";
  const weak = /unsafe|\*|http:/.test(csp) || !csp.endsWith("trusted-types default") ? ["a weak policy"] : [];
  return [...fixed.map(([name]) => `not the right ${name}`), ...never.map((name) => `has ${name}`), ...weak];
}

async function aMember(world = aWorld()): Promise<Member> {
  const [member] = await membersIn(world, EVERYBODY.slice(0, 1));
  if (!member) throw new Error("Cannot try it: nobody is there");
  return member;
}

describe("case 31: the content security policy", () => {
  it("of production is this one, byte for byte", () => {
    // Safe cast: nothing asks the database here.
    const DB = undefined as unknown as D1Database;
    const settings = readSettings({ DB, API_CLIENT_ID: API_CLIENT, PANE_CLIENT_ID: PANE_CLIENT });
    if (!settings.ok) throw new Error("Cannot read the settings of production");
    expect(contentSecurityPolicy(settings.value)).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; " +
        "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self' https://login.microsoftonline.com; frame-ancestors https://outlook.office.com " +
        "https://outlook.office365.com https://outlook.live.com https://outlook.cloud.microsoft; base-uri 'none'; " +
        "form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default",
    );
  });
});

/** A pane that has any file. */
const assets = { fetch: async () => new Response("x", { headers: { "content-type": "text/javascript" } }) };

describe("cases 29, 30 and 31: every answer has the security headers and no cookie", () => {
  it.each([...PAGES, ...NOWHERE])("of %s", async (path) => {
    for (const method of ["GET", "POST", "OPTIONS", "HEAD", "TRACE"]) {
      if (method === "TRACE") continue;
      expect([method, wrongHeaders(await aWorld().request(path, { method }))]).toEqual([method, []]);
    }
  });

  it("of a file of the pane", async () => {
    const response = await aWorld({ assets }).request("/assets/pane.js");
    expect([response.status, wrongHeaders(response)]).toEqual([200, []]);
  });

  it.each(["/signIn.html", "/confirm.html"])(
    "of a window, which keeps its opener and is never framed: %s",
    async (path) => {
      const { headers } = await aWorld({ assets }).request(path);
      expect(headers.get("cross-origin-opener-policy")).toBe("unsafe-none");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none';");
      headers.set("cross-origin-opener-policy", FIXED["cross-origin-opener-policy"]);
      expect(wrongHeaders(new Response(null, { headers }))).toEqual([]);
    },
  );

  it("of the speller's script, which alone may compile WebAssembly and is allowed nothing else a page is", async () => {
    const world = aWorld({ assets });
    const { headers } = await world.request("/assets/speller-Ab3_x-9.js");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' blob:; frame-ancestors 'none'; " +
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    for (const [name, value] of Object.entries(FIXED)) expect([name, headers.get(name)]).toEqual([name, value]);
    for (const path of [
      "/assets/speller-x.html",
      "/speller-x.js",
      "/assets/a/speller-x.js",
      "/assets/pane-speller-x.js",
    ])
      expect([path, wrongHeaders(await world.request(path))]).toEqual([path, []]);
  });

  it("of every operation: signed in or not, done or refused", async () => {
    const world = aWorld();
    const member = await aMember(world);
    const never = (form: Form) => Object.fromEntries(form.ids.map(({ mark }) => [mark, `${mark.slice(1, 4)}_never`]));
    for (const form of forms) {
      const { path, body } = filled(form, { "«address»": "x@x.example", ...never(form) });
      const answers = [
        await world.request(path, { method: form.method, body }),
        await member.caller.raw(path, { method: form.method, body, headers: {} }),
        await member.caller.raw(path, { method: form.method, body: body && "{", headers: {} }),
      ];
      for (const answer of answers) {
        expect([form.operation, wrongHeaders(answer)]).toEqual([form.operation, []]);
        expect([form.operation, answer.headers.get("cache-control")]).toEqual([form.operation, "no-store, private"]);
        expect(answer.headers.get("content-type")).toMatch(/^application\/(?:problem\+)?json; charset=utf-8$/i);
      }
    }
  });
});

describe("case 28: another origin", () => {
  const ORIGINS = [
    ...[
      "null",
      "",
      "*",
      "http://localhost",
      "https://localhost",
      "http://127.0.0.1:8787",
      "file://",
      "data:",
      "about:blank",
    ],
    ...[
      "https://rapport.test.evil.test",
      "https://evilrapport.test",
      "https://rapport.test:444",
      "http://rapport.test",
    ],
    ...["https://outlook.office.com.evil.test", "https://evil.test?outlook.office.com", "https://xoutlook.office.com"],
    ...["https://outlook.office.com", "https://outlook.live.com", "https://login.microsoftonline.com"],
    ...[
      "https://appsforoffice.microsoft.com",
      "https://microsoft.com",
      "https://evil.test",
      "HTTPS://OUTLOOK.OFFICE.COM",
    ],
    ...["https://outlook.office.com%00.evil.test", "https://[::1]"],
  ];

  it("is told nothing that lets a browser hand an answer over, on any route, by preflight or request", async () => {
    expect(ORIGINS).toHaveLength(25);
    const world = aWorld();
    const allowing = async (path: string, init: RequestInit): Promise<string[]> => {
      const { headers } = await world.request(path, init);
      return [...headers.keys()].filter((name) => name.startsWith("access-control-"));
    };
    const paths = [...new Set([...forms.map(({ path }) => path.replaceAll(/«([a-z]{3}) \d+»/g, "$1_1")), ...PAGES])];
    const tried = paths.flatMap((path) =>
      ORIGINS.flatMap((origin) => [
        allowing(path, { headers: { origin } }),
        allowing(path, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } }),
      ]),
    );
    expect((await Promise.all(tried)).flat()).toEqual([]);
  });
});

describe("case 29: a form or a script of another page", () => {
  const TYPES = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/json", ""];
  const LIKE_JSON = ["application/jsonx", "application/json; charset=utf-16", "application/json, text/plain", "a/b"];

  it.each([...TYPES, ...LIKE_JSON])("cannot write with the type %j, signed in or not", async (type) => {
    const world = aWorld();
    const dana = await world.as(DANA);
    for (const { operation, method, path, body } of forms.filter((form) => form.body !== null)) {
      const at = path.replaceAll(/«([a-z]{3}) \d+»/g, "$1_1");
      const headers = { "content-type": type, "if-match": '"1"' };
      const answers = [
        (await dana.raw(at, { method, body, headers })).status,
        (await world.request(at, { method, body, headers })).status,
      ];
      expect([operation, answers]).toEqual([operation, [415, 401]]);
    }
  });
});

describe("case 22: an address that asks to be led elsewhere", () => {
  const ASKING = [
    ...["//evil.test", "/%2f%2fevil.test", "/\\evil.test", "/https://evil.test", "/.evil.test"],
    ...["/docs?next=https://evil.test", "/signIn.html?redirect_uri=https://evil.test", "/v1//evil.test", "/docs/"],
    ...[
      "/taskpane.html?url=javascript:alert(1)",
      "/problems/internal?return=//evil.test",
      "/%0d%0alocation:%20//evil.test",
    ],
  ];

  it.each(ASKING)("goes nowhere: %s", async (path) => {
    const { status, headers } = await aWorld({ assets }).request(`https://rapport.test${path}`, { redirect: "manual" });
    const isRedirect = status >= 300 && status < 400;
    expect([isRedirect, headers.get("location"), headers.get("refresh")]).toEqual([false, null, null]);
  });
});

describe("case 32: what stands between the pane and the Worker", () => {
  const OVERRIDES = ["x-http-method-override", "x-http-method", "x-method-override", "_method"];

  it("cannot turn a read into something else", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    for (const name of OVERRIDES) {
      await dana.get(`/v1/interactions/${interaction.id}?_method=DELETE`, { [name]: "DELETE" });
      expect((await dana.get(`/v1/interactions/${interaction.id}`)).status).toBe(200);
    }
  });

  it("changes nothing by the names it gives host and client", async () => {
    const member = await aMember();
    const form = forms.find(({ operation }) => operation === "contact");
    if (!form) throw new Error("Cannot find how to read a contact");
    const headers = {
      "x-forwarded-host": "evil.test",
      "x-forwarded-proto": "http",
      "x-real-ip": "1.2.3.4",
      forwarded: "host=evil.test",
    };
    expect(await ask(member, form, { headers })).toBe(await ask(member, form));
  });

  it.each([".css", ".js", ".png", ".html", "/x.css", ";x.css", "%2fx.css", "?x.css"])(
    "cannot keep an answer by calling it a file: %s",
    async (ending) => {
      const dana = await aWorld().as(DANA);
      const { interaction } = await dana.done("POST /v1/interactions", aLog());
      const response = await dana.get(`/v1/interactions/${interaction.id}${ending}`);
      expect([response.status, response.headers.get("cache-control")]).toEqual([
        ending.startsWith("?") ? 200 : 404,
        "no-store, private",
      ]);
    },
  );
});

describe("case 32: a method that a path does not have", () => {
  const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"];
  const pane = {
    fetch: async ({ url }: Request) => new Response(null, { status: url.endsWith("/pane.js") ? 200 : 404 }),
  };
  const world = aWorld({ assets: pane });
  const told = async (path: string, method: string): Promise<readonly [number, string | null]> => {
    const { status, headers } = await world.request(path, { method });
    return [status, headers.get("allow")];
  };

  it.each(["/docs", "/docs.css", "/openapi.json", "/config.json", "/problems/internal", "/pane.js"])(
    "is refused with those it has, where something is to be read: %s",
    async (path) => {
      for (const method of METHODS) {
        const expected = method === "GET" || method === "HEAD" ? [200, null] : [405, "GET, HEAD"];
        expect([method, await told(path, method)]).toEqual([method, expected]);
      }
    },
  );

  it.each(["/", "/nothing.js", "/problems/none", "/v1", "/v1/", "/v1/nothing", "/docs/"])(
    "is not told from any other where nothing is: %s",
    async (path) => {
      for (const method of METHODS) expect([method, await told(path, method)]).toEqual([method, [404, null]]);
    },
  );

  it("is refused with those it has at every path of the API, signed in or not", async () => {
    const paths = new Map<string, string[]>();
    for (const { path: form, method } of forms) {
      const path = form.replaceAll(/«([a-z]{3}) \d+»/g, "$1_1").replace(/\?.*/, "");
      paths.set(path, [...(paths.get(path) ?? []), method]);
    }
    expect(paths.size).toBeGreaterThan(20);
    for (const [path, methods] of paths) {
      const has = METHODS.filter((method) => methods.includes(method === "HEAD" ? "GET" : method));
      for (const method of METHODS.filter((one) => !has.includes(one))) {
        const [status, allow] = await told(path, method);
        expect([path, method, status, allow?.split(", ").sort()]).toEqual([path, method, 405, [...has].sort()]);
      }
    }
  });
});

describe("an answer to a request that is wrong", () => {
  it("has one form, and says nothing of what is inside", async () => {
    const member = await aMember();
    const broken = forms.filter(({ body }) => body !== null).map((form) => ({ ...form, body: "{" }));
    for (const form of broken) {
      const answer = await ask(member, form);
      const problem: Reply = JSON.parse(JSON.parse(answer)[2].replace(/,}$/, "}"));
      expect([form.operation, statusOf(answer)]).toEqual([form.operation, 400]);
      expect(Object.keys(problem).sort()).toEqual(["detail", "status", "title", "type"]);
      expect(answer).not.toMatch(/node_modules|worker\/|\.ts:|SELECT|sqlite|Error:/i);
    }
  });
});
