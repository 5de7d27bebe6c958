import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import worker from "../../worker/index.ts";
import { numbered } from "../../worker/store/erase.ts";
import { aContact, aFact, aLog, anOpen, aTouch } from "./builders.ts";
import { confirming, doneConfirmed, SECRET, sendConfirmed } from "./confirming.ts";
import { ERROR_TEXTS, faultyDatabase } from "./faultyDatabase.ts";
import { OTHER_TENANT } from "./issuer.ts";
import { recordingDatabase } from "./recordingDatabase.ts";
import { ADA, aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const CANARY = { address: "canary@southgate.example", displayName: "Canary Bird" };
const JON = { address: "jon@southgate.example", displayName: "Jon Varga" };

/** Every value in every column of every table. */
async function stored(): Promise<string> {
  const { results } = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all<{
    name: string;
  }>();
  const names = results.map(({ name }) => name).filter((name) => !/^(_cf|sqlite|d1)_/.test(name));
  const rows = await Promise.all(
    names.map(async (name) => (await env.DB.prepare(`SELECT * FROM "${name}"`).all()).results),
  );
  return JSON.stringify(rows);
}

const rowsOf = async (table: string): Promise<number> =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>("n")) ?? -1;

const personLog = (who: unknown, over: Record<string, unknown> = {}) =>
  aLog({ people: [{ who, touches: [aTouch({ messageId: "canary-message@southgate.example" })] }], ...over });

const erase = (caller: Caller, id: string, scope: "mine" | "everyone") =>
  sendConfirmed(caller, `POST /v1/contacts/${id}/erase`, { scope });

const eraseMine = (caller: Caller): Promise<Reply> => doneConfirmed(caller, "POST /v1/erase", CONFIRM);

const CONFIRM = { confirm: "erase everything of mine" };

async function loggedCanary(caller: Caller, over: Record<string, unknown> = {}): Promise<string> {
  const { interaction } = await caller.done(
    "POST /v1/interactions",
    personLog(CANARY, { note: "Canary note", ...over }),
  );
  return interaction.people[0].contactId;
}

const openCanary = async (caller: Caller): Promise<Reply> =>
  (await caller.done("POST /v1/open", anOpen({ people: [CANARY], thread: null }))).people[0];

describe("case 35: erasing a person", () => {
  it("leaves nothing of them in any column of any table", async () => {
    const dana = await aWorld().as(DANA);
    const id = await loggedCanary(dana);
    await dana.done(`PATCH /v1/contacts/${id}`, { company: "Canary Ltd" }, { "if-match": '"1"' });
    await dana.done(
      `PUT /v1/contacts/${id}/tie`,
      { kind: "customer", idealDays: 9, maximumDays: 99 },
      { "if-match": '"0"' },
    );
    await dana.done("PUT /v1/choices", { address: CANARY.address, contactId: id });
    await dana.done(`POST /v1/contacts/${id}/facts`, aFact({ text: "keeps a canary" }));
    await dana.done("PUT /v1/dismissals", { contactId: id, rule: "chaser", dismissed: true });
    expect(await stored()).toMatch(/canary/i);

    expect((await erase(dana, id, "mine")).status).toBe(200);
    expect(await stored()).not.toMatch(/canary/i);
    for (const table of ["contacts", "contact_addresses", "touches", "touch_users", "ties", "thread_keys"]) {
      expect([table, await rowsOf(table)]).toEqual([table, 0]);
    }
  });

  it("is told by open, and the next log of the thread does not make them anew", async () => {
    const dana = await aWorld().as(DANA);
    await erase(dana, await loggedCanary(dana), "everyone");
    expect(await openCanary(dana)).toMatchObject({ state: "unknown", erased: true });

    const again = await dana.send("POST /v1/interactions", personLog(CANARY));
    expect([again.status, (await again.json<Reply>()).type]).toEqual([409, "/problems/never-logged"]);
    expect([await rowsOf("contacts"), await rowsOf("touches"), await rowsOf("interaction_loggers")]).toEqual([0, 0, 0]);
  });

  it("holds for every spelling of the address", async () => {
    const dana = await aWorld().as(DANA);
    await erase(dana, await loggedCanary(dana), "everyone");
    const spelt = { address: "Canary@SOUTHGATE.example", displayName: "" };
    expect((await dana.send("POST /v1/interactions", personLog(spelt))).status).toBe(409);
  });

  it("is undone only by adding them by hand", async () => {
    const dana = await aWorld().as(DANA);
    await erase(dana, await loggedCanary(dana), "everyone");
    await dana.done("POST /v1/contacts", aContact({ addresses: [CANARY.address] }));
    expect(await openCanary(dana)).toMatchObject({ state: "known", recent: [] });
    expect((await dana.send("POST /v1/interactions", personLog(CANARY))).status).toBe(201);
  });

  it("whom only they had, tells no colleague, and keeps none from logging them", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await erase(dana, await loggedCanary(dana, { visibility: "private" }), "everyone");
    expect(await openCanary(dana)).toMatchObject({ state: "unknown", erased: true });
    expect((await dana.send("POST /v1/interactions", personLog(CANARY))).status).toBe(409);

    expect(await openCanary(luis)).toMatchObject({ state: "unknown", erased: false });
    expect((await luis.send("POST /v1/interactions", personLog(CANARY))).status).toBe(201);
    expect(await rowsOf("erased_addresses")).toBe(1);
    await eraseMine(dana);
    expect(await rowsOf("erased_addresses")).toBe(0);
  });

  it("whom only they had, is undone by their own adding alone", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await erase(dana, await loggedCanary(dana, { visibility: "private" }), "everyone");
    await luis.done("POST /v1/contacts", aContact({ addresses: [CANARY.address] }));
    expect(await rowsOf("erased_addresses")).toBe(1);
    await dana.done("POST /v1/contacts", aContact({ addresses: [CANARY.address] }));
    expect(await rowsOf("erased_addresses")).toBe(0);
  });

  it("in one organisation is nothing to another", async () => {
    const world = aWorld();
    const [dana, stranger] = [await world.as(DANA), await world.as({ ...DANA, tenant: OTHER_TENANT })];
    await loggedCanary(stranger);
    await erase(dana, await loggedCanary(dana), "everyone");
    expect(await openCanary(stranger)).toMatchObject({ state: "known" });
    expect(await rowsOf("touches")).toBe(1);
  });

  it("gives a repeated request the same answer, and a second one finds nobody", async () => {
    const dana = await aWorld().as(DANA);
    const id = await loggedCanary(dana);
    const call = `POST /v1/contacts/${id}/erase` as const;
    const headers = { "idempotency-key": "erase-once" };
    const first = await doneConfirmed(dana, call, { scope: "everyone" }, headers);
    expect(await dana.done(call, { scope: "everyone" }, headers)).toEqual(first);
    expect((await erase(dana, id, "everyone")).status).toBe(404);
  });

  it("leaves a line that names neither the person nor their id", async () => {
    const dana = await aWorld().as(DANA);
    await erase(dana, await loggedCanary(dana), "everyone");
    const line = await env.DB.prepare("SELECT action, subject_id FROM audit WHERE action = 'eraseContact'").first();
    expect(line).toEqual({ action: "eraseContact", subject_id: "" });
  });

  it("keeps what was logged with others on the thread, and says that a note there may name them", async () => {
    const dana = await aWorld().as(DANA);
    const people = [CANARY, JON].map((who) => ({ who, touches: [aTouch()] }));
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ people, note: "Both came" }));
    const id = (await openCanary(dana)).contact.id;
    expect(await (await erase(dana, id, "everyone")).json()).toMatchObject({ erased: "everyone", notesKept: 1 });
    const shown = await (await dana.get(`/v1/interactions/${interaction.id}`)).json<Reply>();
    expect([shown.people.length, shown.note]).toEqual([1, "Both came"]);
  });

  it("is out of reach at once, however long the history, and the daily job ends it", async () => {
    const dana = await aWorld().as(DANA);
    const id = await loggedCanary(dana);
    await env.DB.batch([
      env.DB.prepare(`INSERT INTO touches (tenant_id, contact_id, at, key, interaction_id, direction, channel, audience,
          addressed, automated, words, shared)
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4499)
        SELECT tenant_id, contact_id, i, 'old-' || i, interaction_id, direction, channel, audience, addressed, automated,
          words, shared FROM n, (SELECT * FROM touches)`),
      env.DB.prepare(`INSERT INTO touch_users (tenant_id, interaction_id, contact_id, key, user_id, direction, addressed)
       SELECT tenant_id, interaction_id, contact_id, key, '${DANA.user}',
        direction, addressed FROM touches WHERE key LIKE 'old-%'`),
    ]);
    expect((await erase(dana, id, "everyone")).status).toBe(200);
    expect(await openCanary(dana)).toMatchObject({ state: "unknown" });
    expect((await dana.get(`/v1/contacts/${id}/touches`)).status).toBe(404);
    expect(await rowsOf("touches")).toBeGreaterThan(0);

    for (const day of ["21", "22", "23", "24"]) {
      const scheduledTime = Date.parse(`2026-11-${day}T03:17:00Z`);
      await worker.scheduled(createScheduledController({ scheduledTime }), env);
    }
    expect([await rowsOf("touches"), await rowsOf("touch_users"), await rowsOf("contacts")]).toEqual([0, 0, 0]);
  });
});

describe("who may erase", () => {
  const bothLogged = async () => {
    const world = aWorld();
    const [dana, luis, ada] = [await world.as(DANA), await world.as(LUIS), await world.as(ADA)];
    const id = await loggedCanary(dana, { note: "Of Dana" });
    await luis.done("POST /v1/interactions", personLog({ contactId: id }, { note: "Of Luis" }));
    return { dana, luis, ada, id };
  };

  it("for everyone: no user, while colleagues have logged the person too", async () => {
    const { dana, id } = await bothLogged();
    const refused = await erase(dana, id, "everyone");
    expect([refused.status, (await refused.json<Reply>()).type]).toEqual([403, "/problems/forbidden"]);
    expect(await rowsOf("touch_users")).toBe(2);
  });

  it("for everyone: an administrator", async () => {
    const { ada, id } = await bothLogged();
    expect(await (await erase(ada, id, "everyone")).json()).toMatchObject({ erased: "everyone" });
    expect(await stored()).not.toMatch(/canary|Of Dana|Of Luis/i);
  });

  it("is found out without a look at everybody's touches", async () => {
    const recording = recordingDatabase(env.DB);
    const dana = await aWorld({ d1: recording.d1 }).as(DANA);
    const touches = Array.from({ length: 300 }, (_, i) => aTouch({ messageId: `${i}@southgate.example` }));
    const thread = { messageIds: [], conversationId: "another", subjectDigest: null };
    await dana.done("POST /v1/interactions", aLog({ people: [{ who: JON, touches }], thread }));
    await erase(dana, await loggedCanary(dana), "mine");
    expect(await rowsOf("touch_users")).toBe(300);
    const { sql, params } = recording.statements.find((one) => one.sql.startsWith("SELECT EXISTS")) ?? {
      sql: "",
      params: [],
    };
    const { meta } = await env.DB.prepare(sql)
      .bind(...params)
      .run();
    expect(meta.rows_read).toBeLessThan(20);
  });

  it("their own side: everybody, and colleagues keep theirs", async () => {
    const { dana, luis, id } = await bothLogged();
    expect(await (await erase(dana, id, "mine")).json()).toMatchObject({ erased: "mine", remaining: false });
    expect(await stored()).not.toContain("Of Dana");
    expect((await openCanary(dana)).recent[0]).toMatchObject({ mine: false });
    expect((await openCanary(dana)).standing.stage).toBeNull();
    expect((await openCanary(luis)).recent[0]).toMatchObject({ mine: true });
    expect([await rowsOf("ties"), await rowsOf("touch_users"), await rowsOf("interaction_loggers")]).toEqual([1, 1, 1]);
  });

  it("for everyone: no user, where a colleague has typed the person", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { contact } = await luis.done("POST /v1/contacts", aContact({ addresses: [CANARY.address] }));
    await dana.done("POST /v1/interactions", personLog({ contactId: contact.id }));
    expect((await erase(dana, contact.id, "everyone")).status).toBe(403);
    expect(await (await erase(dana, contact.id, "mine")).json()).toMatchObject({ erased: "mine" });
    expect(await openCanary(luis)).toMatchObject({ state: "known" });
  });

  it("nobody a person whom only a colleague's private log made", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const id = await loggedCanary(dana, { visibility: "private" });
    expect((await erase(luis, id, "mine")).status).toBe(404);
    expect((await erase(await world.as({ ...ADA, tenant: OTHER_TENANT }), id, "everyone")).status).toBe(404);
  });
});

/** The columns of a table, for another contact in each row. */
const COPIED: Readonly<Record<string, string>> = {
  contacts: `tenant_id, 'con_more' || i, display_name, preferred_name, company, role, version, created_at,
    created_by_interaction, private_to, erased_at`,
  contact_addresses: "tenant_id, address_key, 'con_more' || i, address, place, shape",
  contact_keepers: "tenant_id, user_id, 'con_more' || i",
};

describe("erasing everything of oneself", () => {
  it("is not done without the words that say it is meant", async () => {
    const dana = await aWorld().as(DANA);
    expect((await dana.send("POST /v1/erase", { confirm: "yes" })).status).toBe(400);
  });

  it("leaves of the user only the line that says so, and colleagues everything of theirs", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const id = await loggedCanary(dana, { note: "Of Dana" });
    await luis.done("POST /v1/interactions", personLog({ contactId: id }, { note: "Of Luis" }));
    await dana.done("POST /v1/interactions", aLog({ people: [{ who: JON, touches: [aTouch()] }] }));
    await dana.done("PUT /v1/never-log", { scope: "mine", kind: "domain", value: "secret.example", never: true });

    expect(await eraseMine(dana)).toEqual({ remaining: false });
    const left = await stored();
    expect(left).not.toMatch(/Of Dana|Dana Whitfield|Jon Varga|secret\.example/);
    expect(left).toContain("Of Luis");
    const mine = await env.DB.prepare("SELECT action FROM audit WHERE user_id = ?").bind(DANA.user).all();
    expect(mine.results).toEqual([{ action: "eraseMine" }]);
    expect((await openCanary(luis)).recent[0]).toMatchObject({ mine: true });
  });

  it("takes the people along whom nobody else has anything to do with: logged, edited, typed, or only decided about", async () => {
    const dana = await aWorld().as(DANA);
    const id = await loggedCanary(dana);
    await dana.done(`PATCH /v1/contacts/${id}`, { company: "Canary Ltd" }, { "if-match": '"1"' });
    const typed = (name: string) =>
      dana.done(
        "POST /v1/contacts",
        aContact({ displayName: `Canary ${name}`, addresses: [`canary-${name}@x.example`] }),
      );
    const [, decided] = [await typed("one"), await typed("two")];
    await dana.done("PUT /v1/dismissals", { contactId: decided.contact.id, rule: "chaser", dismissed: true });
    await loggedCanary(dana, {
      people: [{ who: JON, touches: [aTouch({ messageId: "j@x.example" })] }],
      visibility: "private",
    });

    expect(await eraseMine(dana)).toEqual({ remaining: false });
    expect(await stored()).not.toMatch(/canary|jon@/i);
    expect(await openCanary(dana)).toMatchObject({ state: "unknown" });
    for (const table of ["contacts", "contact_addresses", "contact_keepers"]) {
      expect([table, await rowsOf(table)]).toEqual([table, 0]);
    }
  });

  it("takes along whoever is the user's alone, though they keep nothing about them any more", async () => {
    const dana = await aWorld().as(DANA);
    await loggedCanary(dana, { visibility: "private" });
    for (const table of ["touch_users", "touches", "ties", "interaction_loggers"]) {
      await env.DB.exec(`DELETE FROM ${table}`);
    }
    expect(await eraseMine(dana)).toEqual({ remaining: false });
    expect([await rowsOf("contacts"), await rowsOf("contact_addresses")]).toEqual([0, 0]);
  });

  it("takes along whoever a log had made, and whom it is not with any more", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", personLog(CANARY));
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const move = { from: interaction.people[0].contactId, to: contact.id };
    await dana.done(`PATCH /v1/interactions/${interaction.id}`, { move }, { "if-match": '"1"' });
    await eraseMine(dana);
    expect(await rowsOf("contacts")).toBe(0);
  });

  it.each<readonly [string, (luis: Caller, id: string) => Promise<unknown>]>([
    ["logged", (luis, id) => luis.done("POST /v1/interactions", personLog({ contactId: id }))],
    ["edited", (luis, id) => luis.done(`PATCH /v1/contacts/${id}`, { company: "Of Luis" }, { "if-match": '"1"' })],
    ["noted something about", (luis, id) => luis.done(`POST /v1/contacts/${id}/facts`, aFact())],
    ["chosen", (luis, id) => luis.done("PUT /v1/choices", { address: CANARY.address, contactId: id })],
    [
      "decided about",
      (luis, id) => luis.done("PUT /v1/dismissals", { contactId: id, rule: "chaser", dismissed: true }),
    ],
  ])("leaves people whom a colleague has %s", async (_, keep) => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { contact } = await dana.done("POST /v1/contacts", aContact({ addresses: [CANARY.address] }));
    await keep(luis, contact.id);
    expect(await eraseMine(dana)).toEqual({ remaining: false });
    expect(await openCanary(luis)).toMatchObject({ state: "known" });
    expect(await rowsOf(`contact_keepers WHERE user_id = '${DANA.user}'`)).toBe(0);
  });

  it("leaves people whom a colleague has typed, and only their address, though nobody else wrote to them", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { contact } = await luis.done("POST /v1/contacts", aContact({ addresses: [CANARY.address] }));
    await dana.done("POST /v1/interactions", personLog({ contactId: contact.id }));
    await eraseMine(dana);
    expect(await openCanary(luis)).toMatchObject({ state: "known", recent: [] });
  });

  it("takes very many people in as many steps as it needs, and each whole", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/contacts", aContact());
    await env.DB.batch(
      ["contacts", "contact_addresses", "contact_keepers"].map((table) =>
        env.DB.prepare(`INSERT INTO ${table} WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 149)
          SELECT ${COPIED[table]} FROM n, (SELECT * FROM ${table})`),
      ),
    );
    expect(await rowsOf("contacts")).toBe(151);
    expect(await eraseMine(dana)).toEqual({ remaining: true });
    expect([await rowsOf("contacts"), await rowsOf("contact_addresses")]).toEqual([51, 51]);
    expect(await dana.done("POST /v1/erase", CONFIRM, { confirmation: SECRET })).toEqual({ remaining: false });
    expect([await rowsOf("contacts"), await rowsOf("contact_addresses"), await rowsOf("audit")]).toEqual([0, 0, 1]);
  });

  it("takes along what an erasing of one's side of a person had not come to", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const id = await loggedCanary(dana);
    await luis.done("PUT /v1/dismissals", { contactId: id, rule: "chaser", dismissed: true });
    await env.DB.batch([
      env.DB.prepare(`INSERT INTO touches (tenant_id, contact_id, at, key, interaction_id, direction, channel, audience,
          addressed, automated, words, shared) WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1099)
        SELECT tenant_id, contact_id, i, 'old-' || i, interaction_id, direction, channel, audience, addressed, automated,
          words, shared FROM n, (SELECT * FROM touches)`),
      env.DB.prepare(`INSERT INTO touch_users (tenant_id, interaction_id, contact_id, key, user_id, direction, addressed)
       SELECT tenant_id, interaction_id, contact_id, key, '${DANA.user}', direction, addressed FROM touches WHERE key LIKE 'old-%'`),
    ]);
    expect(await (await erase(dana, id, "mine")).json()).toMatchObject({ erased: "mine", remaining: true });
    expect(await rowsOf("touch_users")).toBeGreaterThan(0);
    expect(await eraseMine(dana)).toEqual({ remaining: false });
    expect([await rowsOf("touch_users"), await rowsOf("touches"), await rowsOf("interaction_loggers")]).toEqual([
      0, 0, 0,
    ]);
  });

  it("goes on where it stopped, and a second time changes nothing", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/interactions", aLog());
    await env.DB.prepare(`INSERT INTO interaction_loggers WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n
      WHERE i < 699) SELECT tenant_id, 'int_more' || i, user_id, user_name, kind, channel, logged_at, note, visibility, at,
      people, added, version FROM n, (SELECT * FROM interaction_loggers)`).run();
    expect(await eraseMine(dana)).toEqual({ remaining: true });
    expect(await dana.done("POST /v1/erase", CONFIRM, { confirmation: SECRET })).toEqual({ remaining: false });
    expect([await rowsOf("interaction_loggers"), await rowsOf("ties"), await rowsOf("contacts")]).toEqual([0, 0, 0]);
    expect(await eraseMine(dana)).toEqual({ remaining: false });
  });
});

describe("a touch that only a colleague's private log still holds", () => {
  it.each([
    ["a person", (dana: Caller, id: string) => erase(dana, id, "mine")],
    ["everything of oneself", eraseMine],
  ])("is theirs alone once the other log went by erasing %s", async (_, eraseDanas) => {
    const world = aWorld();
    const [dana, luis, ada] = [await world.as(DANA), await world.as(LUIS), await world.as(ADA)];
    const id = await loggedCanary(dana);
    await luis.done("POST /v1/interactions", personLog({ contactId: id }, { visibility: "private" }));
    expect((await openCanary(ada)).recent).toHaveLength(1);

    await eraseDanas(dana, id);
    expect((await openCanary(ada)).recent).toEqual([]);
    expect((await openCanary(luis)).recent).toMatchObject([{ mine: true }]);
  });
});

describe("the parameters of a statement", () => {
  it("are those up to the highest number in it, of however many digits", () => {
    const params = Array.from({ length: 12 }, (_, place) => `value ${place + 1}`);
    expect(numbered("SELECT ?2, ?10", params).params).toEqual(params.slice(0, 10));
  });
});

describe("erasing while others log", () => {
  it("makes no log come back later: each is kept, or told that the person was erased", async () => {
    const world = aWorld();
    const [dana, ada] = [await world.as(DANA), await world.as(ADA)];
    const statuses = new Set<number>();
    for (let round = 0; round < 6; round++) {
      await dana.done("POST /v1/contacts", aContact({ addresses: [CANARY.address] }));
      const id = (await openCanary(dana)).contact.id;
      await loggedCanary(dana);
      const request = { method: "POST", path: `/v1/contacts/${id}/erase`, body: '{"scope":"everyone"}' };
      const confirmed = await confirming(ada, request);
      const erased = ada.send(`POST /v1/contacts/${id}/erase`, { scope: "everyone" }, confirmed);
      // One after the other, so that some come before the erasing, some into it and some after it.
      const logs: Response[] = [];
      for (let i = 0; i < 12; i++) {
        const who = i % 2 === 0 ? CANARY : { contactId: id };
        logs.push(await dana.send("POST /v1/interactions", personLog(who, { note: `Note ${i}` })));
      }
      for (const response of [...logs, await erased]) statuses.add(response.status);
    }
    expect([...statuses].filter((status) => ![200, 201, 404, 409].includes(status))).toEqual([]);
    expect(statuses.size).toBeGreaterThan(2);
  });

  it("lets a log try again by itself whose people were others' for a moment", async () => {
    const text = ERROR_TEXTS.find((one) => one.includes("SQLITE_CONSTRAINT")) ?? "";
    const { d1 } = faultyDatabase({ text, call: 1, times: 1, when: "before" });
    const dana = await aWorld({ d1 }).as(DANA);
    expect((await dana.send("POST /v1/interactions", personLog(CANARY))).status).toBe(201);
  });
});
