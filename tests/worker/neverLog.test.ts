import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { aContact, aLog, aTouch, MAYA } from "./builders.ts";
import { doneConfirmed } from "./confirming.ts";
import { ADA, aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const JON = { address: "jon@elsewhere.example", displayName: "Jon" };

const rule = (kind: string, value: string, over: Record<string, unknown> = {}) => ({
  scope: "mine",
  kind,
  value,
  never: true,
  ...over,
});

const rows = async (): Promise<number> =>
  (await env.DB.prepare("SELECT (SELECT count(*) FROM touches) + (SELECT count(*) FROM contacts)").first<number>(
    "(SELECT count(*) FROM touches) + (SELECT count(*) FROM contacts)",
  )) ?? -1;

const refusalOf = async (answer: Response): Promise<[number, string]> => {
  const { detail = "" } = await answer.json<Reply>();
  return [answer.status, detail];
};

describe("a rule not to log", () => {
  it.each([
    ["address", "Maya@SOUTHGATE.example", "A rule of yours says not to log this: maya@southgate.example"],
    ["domain", "southgate.example", "A rule of yours says not to log this: maya@southgate.example"],
    ["domain", "@Southgate.Example", "A rule of yours says not to log this: maya@southgate.example"],
    ["thread", "<m1@southgate.example>", "A rule of yours says not to log this"],
  ])("for the %s %s refuses the whole log with its reason", async (kind, value, said) => {
    const dana = await aWorld().as(DANA);
    await dana.done("PUT /v1/never-log", rule(kind, value));
    const people = [MAYA, JON].map((who) => ({ who, touches: [aTouch()] }));
    expect(await refusalOf(await dana.send("POST /v1/interactions", aLog({ people })))).toEqual([409, said]);
    expect(await rows()).toBe(0);
  });

  it("covers everything below a domain, and nothing beside it", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("PUT /v1/never-log", rule("domain", "gate.example"));
    expect((await dana.send("POST /v1/interactions", aLog())).status).toBe(201);
    const below = { address: "ann@mail.gate.example", displayName: "Ann" };
    const people = [{ who: below, touches: [aTouch()] }];
    expect((await dana.send("POST /v1/interactions", aLog({ people }))).status).toBe(409);
  });

  it("covers people known already, also for calls and meetings", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    await dana.done("PUT /v1/never-log", rule("address", MAYA.address));
    const call = { kind: "touch", who: [{ contactId: contact.id }], channel: "call", direction: "both" };
    const rest = { at: "2026-11-18T10:00:00Z", note: null, visibility: "team", timeZone: "UTC" };
    expect((await dana.send("POST /v1/interactions", { ...call, ...rest })).status).toBe(409);
  });

  it("keeps what was logged with others from being moved to them", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact({ addresses: [JON.address] }));
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    await dana.done("PUT /v1/never-log", rule("address", JON.address));
    const move = { from: interaction.people[0].contactId, to: contact.id };
    const path = `PATCH /v1/interactions/${interaction.id}` as const;
    const refused = await dana.send(path, { move }, { "if-match": '"1"' });
    expect([refused.status, (await refused.json<Reply>()).type]).toEqual([409, "/problems/never-logged"]);

    await dana.done("PUT /v1/never-log", rule("address", JON.address, { never: false }));
    expect((await dana.send(path, { move }, { "if-match": '"1"' })).status).toBe(200);
  });

  it("spares people who have another address that no rule is about", async () => {
    const dana = await aWorld().as(DANA);
    const addresses = [MAYA.address, "maya@private.example"];
    const { contact } = await dana.done("POST /v1/contacts", aContact({ addresses }));
    await dana.done("PUT /v1/never-log", rule("address", "maya@private.example"));
    const people = [{ who: { contactId: contact.id }, touches: [aTouch()] }];
    expect((await dana.send("POST /v1/interactions", aLog({ people }))).status).toBe(201);
  });

  it("keeps people it is about from being added or given the address", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("PUT /v1/never-log", rule("domain", "elsewhere.example"));
    expect((await dana.send("POST /v1/contacts", aContact({ addresses: [JON.address] }))).status).toBe(409);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const edit = { addresses: [MAYA.address, JON.address] };
    const edited = await dana.send(`PATCH /v1/contacts/${contact.id}`, edit, { "if-match": '"1"' });
    expect(edited.status).toBe(409);
  });

  it("is taken back, and logging goes on", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("PUT /v1/never-log", rule("address", MAYA.address));
    await dana.done("PUT /v1/never-log", rule("address", MAYA.address, { never: false }));
    expect((await dana.done("POST /v1/interactions", aLog())).added).toBe(1);
    expect((await (await dana.get("/v1/policy")).json<Reply>()).neverLog).toEqual([]);
  });

  it("is its user's own", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await dana.done("PUT /v1/never-log", rule("address", MAYA.address));
    expect((await (await luis.get("/v1/policy")).json<Reply>()).neverLog).toEqual([]);
    expect((await luis.send("POST /v1/interactions", aLog())).status).toBe(201);
  });

  it.each([
    ["address", "nobody"],
    ["domain", "localhost"],
    ["domain", "a b.example"],
    ["thread", "  "],
  ])("is refused when it is none: %s %j", async (kind, value) => {
    const dana = await aWorld().as(DANA);
    expect((await dana.send("PUT /v1/never-log", rule(kind, value))).status).toBe(400);
  });

  it("is one of 200 at most", async () => {
    const dana = await aWorld().as(DANA);
    const full = `INSERT INTO never_log WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199)
      SELECT '${DANA.tenant}', '${DANA.user}', 'domain', i || '.example', 0 FROM n`;
    await env.DB.prepare(full).run();
    expect((await dana.send("PUT /v1/never-log", rule("domain", "one-more.example"))).status).toBe(409);
  });
});

describe("a rule of the organisation", () => {
  const forAll = rule("domain", "southgate.example", { scope: "organisation" });

  it("holds for everybody and says whose it is", async () => {
    const world = aWorld();
    const [ada, luis]: Caller[] = [await world.as(ADA), await world.as(LUIS)];
    await ada?.done("PUT /v1/never-log", forAll);
    const refused = await luis?.send("POST /v1/interactions", aLog());
    expect(refused && (await refusalOf(refused))).toEqual([
      409,
      "A rule of your organisation says not to log this: maya@southgate.example",
    ]);
  });

  it("is set and taken back by administrators only", async () => {
    const world = aWorld();
    const [dana, ada] = [await world.as(DANA), await world.as(ADA)];
    expect((await dana.send("PUT /v1/never-log", forAll)).status).toBe(403);
    await ada.done("PUT /v1/never-log", forAll);
    expect((await dana.send("PUT /v1/never-log", { ...forAll, never: false })).status).toBe(403);
    expect((await (await dana.get("/v1/policy")).json<Reply>()).neverLog).toEqual([
      { scope: "organisation", kind: "domain", value: "southgate.example" },
    ]);
  });
});

describe("the settings of an organisation", () => {
  const YEAR = { retentionDays: 365, defaultVisibility: "private" };
  const OFF = { serverAnalysis: false, rewriting: false };

  it("begin with keeping everything, for the team, and say who may change them", async () => {
    const world = aWorld();
    const atFirst = { retentionDays: null, defaultVisibility: "team", ...OFF, version: 0 };
    const policyOf = async (caller: Caller) => (await (await caller.get("/v1/policy")).json<Reply>()) as Reply;
    expect(await policyOf(await world.as(DANA))).toEqual({
      neverLog: [],
      organisation: atFirst,
      model: "a copyist",
      isAdmin: false,
    });
    expect((await policyOf(await world.as(ADA))).isAdmin).toBe(true);
  });

  it("let drafts be sent for nothing that is left out", async () => {
    const ada = await aWorld().as(ADA);
    const on = { ...YEAR, serverAnalysis: true, rewriting: true };
    expect(await doneConfirmed(ada, "PUT /v1/organisation", on, { "if-match": '"0"' })).toEqual({ ...on, version: 1 });
    const stored = (await (await ada.get("/v1/policy")).json<Reply>()).organisation;
    expect(stored).toEqual({ ...on, version: 1 });
    expect(await ada.done("PUT /v1/organisation", YEAR, { "if-match": '"1"' })).toMatchObject(OFF);
  });

  it("are changed by administrators, each on the version before", async () => {
    const world = aWorld();
    const [dana, ada] = [await world.as(DANA), await world.as(ADA)];
    expect((await dana.send("PUT /v1/organisation", YEAR, { "if-match": '"0"' })).status).toBe(403);
    const saved = await doneConfirmed(ada, "PUT /v1/organisation", YEAR, { "if-match": '"0"' });
    expect(saved).toEqual({ ...YEAR, ...OFF, version: 1 });
    expect((await ada.send("PUT /v1/organisation", YEAR, { "if-match": '"0"' })).status).toBe(412);
    const later = await ada.done("PUT /v1/organisation", { ...YEAR, retentionDays: null }, { "if-match": '"1"' });
    expect(later.version).toBe(2);
  });

  it("take no role from anywhere but the token", async () => {
    const dana = await aWorld().as(DANA);
    const asked = { "if-match": '"0"', "x-roles": "Rapport.Admin", roles: "Rapport.Admin" };
    expect((await dana.send("PUT /v1/organisation", YEAR, asked)).status).toBe(403);
    const smuggled = { ...YEAR, isAdmin: true, roles: ["Rapport.Admin"] };
    expect((await dana.send("PUT /v1/organisation", smuggled, { "if-match": '"0"' })).status).toBe(400);
  });
});
