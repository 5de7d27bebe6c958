import { describe, expect, it } from "vitest";
import { createApi, toldToWaitMs } from "../../addin/api/client.ts";
import { api as contract } from "../../shared/contract/api.ts";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import { contactId } from "../../shared/ids.ts";
import { err } from "../../shared/result.ts";
import { instant, timeZone } from "../../shared/time.ts";
import { json, noConnection, problem, problemFor, signedIn, stubApi } from "../doubles/stubApi.ts";

const BERLIN = timeZone("Europe/Berlin");
const NOBODY = { people: [], thread: null, timeZone: BERLIN };
const EMPTY_REPLY = { asOf: "2026-11-22T10:00:00.000Z", people: [], logged: null };

const doorTo = (stub: ReturnType<typeof stubApi>, timeoutMs?: number) =>
  createApi({ fetch: stub.fetch, signIn: signedIn(), ...(timeoutMs !== undefined && { timeoutMs }) });

describe("a call", () => {
  it("carries the token in the header and nowhere else", async () => {
    const stub = stubApi(() => json(EMPTY_REPLY));
    await doorTo(stub).call(contract.open, { body: NOBODY });
    expect(stub.sent[0]?.headers.get("authorization")).toBe("Bearer token-1");
    expect(stub.sent[0]?.url).toBe("/v1/open");
  });

  it("gives the reply with moments inside", async () => {
    const stub = stubApi(() => json(EMPTY_REPLY));
    const reply = await doorTo(stub).call(contract.open, { body: NOBODY });
    expect(reply).toEqual({ ok: true, value: { ...EMPTY_REPLY, asOf: instant(Date.parse(EMPTY_REPLY.asOf)) } });
  });

  it("writes moments of a body as ISO text", async () => {
    const stub = stubApi();
    const at = instant(Date.parse("2026-11-05T09:00:00Z"));
    const touch = { kind: "touch", channel: "call", direction: "both", at, note: null, visibility: "team" } as const;
    const body = { ...touch, who: [{ contactId: contactId("con_1") }], timeZone: BERLIN };
    await doorTo(stub).call(contract.log, { body, key: "key-1" });
    expect(stub.sent[0]?.body).toMatchObject({ at: "2026-11-05T09:00:00.000Z" });
    expect(stub.sent[0]?.headers.get("idempotency-key")).toBe("key-1");
  });

  it("puts parameters into the path and what is asked into the query", async () => {
    const stub = stubApi();
    await doorTo(stub).call(contactsApi.touches, {
      params: { contactId: contactId("con_1") },
      query: { limit: 20, cursor: "a b" },
    });
    expect(stub.sent[0]?.url).toBe("/v1/contacts/con_1/touches?limit=20&cursor=a+b");
  });

  it("says which version of a thing it changes", async () => {
    const stub = stubApi();
    const body = { kind: "customer", idealDays: null, maximumDays: null } as const;
    await doorTo(stub).call(contactsApi.tieSettings, { params: { contactId: contactId("con_1") }, body, version: 4 });
    expect(stub.sent[0]?.headers.get("if-match")).toBe('"4"');
  });
});

describe("reading after writing", () => {
  it("asks for at least what the answer before showed", async () => {
    const answers = ["mark-1", null, "mark-2"].map((mark) =>
      Response.json(EMPTY_REPLY, { headers: mark ? { "x-d1-bookmark": mark } : {} }),
    );
    const stub = stubApi(() => answers.shift() ?? json(EMPTY_REPLY));
    const door = doorTo(stub);
    for (let calls = 0; calls < 4; calls += 1) await door.call(contract.open, { body: NOBODY });
    const sent = stub.sent.map(({ headers }) => headers.get("x-d1-bookmark"));
    expect(sent).toEqual([null, "mark-1", "mark-1", "mark-2"]);
  });
});

describe("a call that fails", () => {
  it("gives the problem by its type", async () => {
    const stub = stubApi(() => problem("not-found", "No such contact"));
    expect(await doorTo(stub).call(contract.open, { body: NOBODY })).toEqual({
      ok: false,
      error: { reason: "problem", type: "not-found", detail: "No such contact" },
    });
  });

  it("asks once for a new token when the old one is refused", async () => {
    const stub = stubApi(() => problem("unauthenticated"));
    await doorTo(stub).call(contract.open, { body: NOBODY });
    expect(stub.sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  it("is offline without a connection", async () => {
    const reply = await doorTo(stubApi(noConnection)).call(contract.open, { body: NOBODY });
    expect(reply).toEqual({ ok: false, error: { reason: "offline" } });
  });

  it("says how long it waited", async () => {
    const never = stubApi();
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("aborted"))));
    const api = createApi({ fetch, signIn: signedIn(), timeoutMs: 1 });
    expect(await api.call(contract.open, { body: NOBODY })).toEqual({
      ok: false,
      error: { reason: "timed_out", afterMs: 1 },
    });
    expect(never.sent).toEqual([]);
  });

  it("takes a bare 502 of a gateway for a pause of the server", async () => {
    const stub = stubApi(() => new Response("<h1>Bad gateway</h1>", { status: 502 }));
    expect(await doorTo(stub).call(contract.open, { body: NOBODY })).toEqual({
      ok: false,
      error: { reason: "problem", type: "unavailable", detail: null },
    });
  });

  it("refuses a reply that is not of the contract", async () => {
    const stub = stubApi(() => json({ people: "everybody" }));
    expect(await doorTo(stub).call(contract.open, { body: NOBODY })).toEqual({
      ok: false,
      error: { reason: "unreadable", status: 200 },
    });
  });

  it("sends nothing while nobody is signed in", async () => {
    const stub = stubApi();
    const signIn = { ...signedIn(), token: async () => err({ reason: "signed_out" as const }) };
    const api = createApi({ fetch: stub.fetch, signIn });
    expect(await api.call(contract.open, { body: NOBODY })).toEqual({ ok: false, error: { reason: "signed_out" } });
    expect(stub.sent).toEqual([]);
  });
});

describe("a refusal that says when to come back", () => {
  const told = async (answer: Response, chance: number) => {
    const api = createApi({ fetch: stubApi(() => answer).fetch, signIn: signedIn(), chance: () => chance });
    const reply = await api.call(contract.open, { body: NOBODY });
    return reply.ok ? null : toldToWaitMs(reply.error);
  };

  it("is passed on with that time and up to half of it more, so that panes do not come back all at once", async () => {
    expect(await told(problemFor("unavailable", 2), 0)).toBe(2_000);
    expect(await told(problemFor("unavailable", 2), 0.5)).toBe(2_500);
    expect(await told(problemFor("too-many-requests", 60), 1)).toBe(90_000);
  });

  it("says nothing where its header is none that the Worker gives", async () => {
    const dated = problem("unavailable");
    dated.headers.set("retry-after", "Wed, 21 Oct 2026 07:28:00 GMT");
    expect([await told(dated, 1), await told(problem("unavailable"), 1)]).toEqual([0, 0]);
  });
});
