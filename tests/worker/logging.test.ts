import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { api } from "../../shared/contract/api.ts";
import { aContact, aLog, anOpen, aTouch, MAYA } from "./builders.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const countOf = async (table: string): Promise<number> =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>())?.n ?? -1;

const interactionCount = async (): Promise<number> =>
  (await env.DB.prepare("SELECT count(DISTINCT interaction_id) AS n FROM interaction_loggers").first<{ n: number }>())
    ?.n ?? -1;

const standing = async (caller: Caller): Promise<Reply> => {
  const { people } = await caller.done("POST /v1/open", anOpen());
  const [{ state, standing, cadence, recent }] = people;
  return { state, standing, cadence, recent };
};

const mail = (n: number, over: Record<string, unknown> = {}) =>
  aTouch({ messageId: `m${n}@southgate.example`, at: `2026-10-${String(n).padStart(2, "0")}T08:00:00Z`, ...over });

/** Twenty days of an exchange. */
const exchange = Array.from({ length: 20 }, (_, i) => mail(i + 1, { direction: i % 2 === 0 ? "out" : "in" }));

describe("logging a thread", () => {
  it("answers in the form of the contract", async () => {
    const dana = await aWorld().as(DANA);
    const reply = await dana.done("POST /v1/interactions", aLog());
    expect(z.safeDecode(api.log.reply, reply).success).toBe(true);
  });

  it("keeps one interaction and one touch per message and person", async () => {
    const dana = await aWorld().as(DANA);
    const touches = [aTouch(), aTouch({ messageId: "m2@southgate.example", direction: "out" })];
    const people = [MAYA, { address: "jon@southgate.example", displayName: "" }].map((who) => ({ who, touches }));
    expect(await dana.done("POST /v1/interactions", aLog({ people }))).toMatchObject({ added: 4 });
    expect([await interactionCount(), await countOf("touches"), await countOf("contacts")]).toEqual([1, 4, 2]);
  });

  it("is one interaction with both loggers when two mailboxes with other conversation ids log it", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const thread = { messageIds: ["<m1@southgate.example>"], conversationId: "other-mailbox", subjectDigest: null };
    const first = await dana.done("POST /v1/interactions", aLog());
    const second = await luis.done("POST /v1/interactions", aLog({ thread }));
    expect(second.interaction.id).toBe(first.interaction.id);
    expect(second.interaction.loggers.map(({ name }: Reply) => name)).toEqual(["Dana Whitfield", "Luis Ortega"]);
    expect([await interactionCount(), await countOf("touches")]).toEqual([1, 1]);
  });

  it("is one interaction after twenty parallel tries with keys of their own", async () => {
    const world = aWorld();
    const callers = [await world.as(DANA), await world.as(LUIS)];
    const tries = Array.from({ length: 20 }, (_, i) => callers[i % 2]?.done("POST /v1/interactions", aLog()));
    const ids = new Set((await Promise.all(tries)).map((reply) => reply.interaction.id));
    expect(ids.size).toBe(1);
    const counts = [await interactionCount(), await countOf("interaction_loggers"), await countOf("touches")];
    expect([...counts, await countOf("contacts")]).toEqual([1, 2, 1, 1]);
  });

  it("knows a thread by its conversation when no Message-ID matches", async () => {
    const dana = await aWorld().as(DANA);
    const first = await dana.done("POST /v1/interactions", aLog());
    const second = await dana.done("POST /v1/interactions", aLog({ touches: [mail(7)] }));
    expect(second.interaction.id).toBe(first.interaction.id);
  });

  it("keeps two threads with the same subject apart", async () => {
    const dana = await aWorld().as(DANA);
    const subjectDigest = "a".repeat(64);
    const threads = [1, 2].map((n) => ({
      messageIds: [`t${n}@southgate.example`],
      conversationId: null,
      subjectDigest,
    }));
    for (const [i, thread] of threads.entries()) {
      await dana.done("POST /v1/interactions", aLog({ thread, touches: [mail(i + 1)] }));
    }
    expect(await interactionCount()).toBe(2);
  });

  it("leaves the newest touch and the due date as they were when an old mail is logged", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/interactions", aLog({ touches: exchange }));
    const before = await standing(dana);
    const old = aTouch({ messageId: "old@southgate.example", at: "2026-09-10T08:00:00Z" });
    await dana.done("POST /v1/interactions", aLog({ touches: [old] }));
    const after = await standing(dana);
    expect(after.recent[0]).toEqual(before.recent[0]);
    expect(after.cadence.dueOn).toBe(before.cadence.dueOn);
  });

  it("gives the same standing in whatever order messages were logged", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await dana.done("POST /v1/interactions", aLog({ touches: exchange }));
    for (const touch of exchange.toReversed()) await luis.done("POST /v1/interactions", aLog({ touches: [touch] }));
    expect((await standing(luis)).standing).toEqual((await standing(dana)).standing);
  });

  it("folds a long history into a short summary that says the same", async () => {
    const dana = await aWorld().as(DANA);
    const many = Array.from({ length: 120 }, (_, i) =>
      mail(1, {
        messageId: `long${i}@x.example`,
        at: new Date(Date.UTC(2026, 0, 1 + 2 * i)).toISOString(),
        direction: i % 2 ? "in" : "out",
      }),
    );
    await dana.done("POST /v1/interactions", aLog({ touches: many }));
    const tie = await env.DB.prepare("SELECT summary, tail FROM ties").first<{ summary: string; tail: string }>();
    expect(tie?.tail).toBe("[]");
    expect(tie?.summary.length).toBeLessThan(2_048);
    expect((await standing(dana)).standing.stage).not.toBeNull();
  });

  it("keeps no subject and no words of any message", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/interactions", aLog());
    const tables = await env.DB.prepare(
      "SELECT group_concat(sql) AS sql FROM sqlite_master WHERE type = 'table'",
    ).first();
    const code = String(tables?.["sql"]).replaceAll(/--.*$/gm, "");
    expect(code).not.toMatch(/subject(?!_id)|body|snippet(?!s\b)|preview/);
  });

  it("refuses a time that is more than a day ahead, and moves a smaller one to now", async () => {
    const dana = await aWorld().as(DANA);
    const ahead = (at: string) => aLog({ touches: [aTouch({ at })] });
    expect((await dana.send("POST /v1/interactions", ahead("2026-11-22T09:00:00Z"))).status).toBe(400);
    expect(await dana.done("POST /v1/interactions", ahead("2026-11-20T11:00:00Z"))).toMatchObject({
      interaction: { at: "2026-11-20T09:00:00.000Z" },
    });
  });

  it("writes nothing at all when one of the people does not exist", async () => {
    const dana = await aWorld().as(DANA);
    const people = [
      { who: MAYA, touches: [aTouch()] },
      { who: { contactId: "con_none" }, touches: [aTouch()] },
    ];
    expect((await dana.send("POST /v1/interactions", aLog({ people }))).status).toBe(404);
    for (const table of ["contacts", "thread_keys", "touches", "ties", "audit"]) {
      expect(await countOf(table), table).toBe(0);
    }
  });

  it("asks who is meant when two people have the address, and remembers the answer", async () => {
    const dana = await aWorld().as(DANA);
    const first = await dana.done("POST /v1/contacts", aContact());
    await dana.done("POST /v1/contacts", aContact({ displayName: "Maya L. (assistant)" }));
    const refused = await dana.send("POST /v1/interactions", aLog());
    expect([refused.status, (await refused.json<Reply>()).type]).toEqual([409, "/problems/address-ambiguous"]);

    await dana.done("PUT /v1/choices", { address: MAYA.address, contactId: first.contact.id });
    const logged = await dana.done("POST /v1/interactions", aLog());
    expect(logged.interaction.people).toEqual([{ contactId: first.contact.id, touches: 1 }]);
  });

  it("logs a call in the past as a touch both took part in", async () => {
    const dana = await aWorld().as(DANA);
    const call = {
      kind: "touch",
      who: [MAYA],
      channel: "call",
      direction: "both",
      at: "2026-11-02T15:00:00Z",
      note: "Roof",
    };
    const body = { ...call, visibility: "team", timeZone: "Europe/Berlin" };
    await dana.done("POST /v1/interactions", body);
    await dana.done("POST /v1/interactions", body);
    expect((await standing(dana)).recent).toMatchObject([{ channel: "call" }, { channel: "call" }]);
  });
});

describe("a repeated request", () => {
  it("gets the same bytes again and writes once, also twenty at a time", async () => {
    const dana = await aWorld().as(DANA);
    const key = { "idempotency-key": "0192f3c4-0000-7000-8000-000000000001" };
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => (await dana.send("POST /v1/interactions", aLog(), key)).text()),
    );
    expect(new Set(answers).size).toBe(1);
    expect(await countOf("audit")).toBe(1);
  });

  it("is refused with 422 when it is another request", async () => {
    const dana = await aWorld().as(DANA);
    const key = { "idempotency-key": "one" };
    await dana.done("POST /v1/interactions", aLog(), key);
    expect((await dana.send("POST /v1/interactions", aLog({ note: "other" }), key)).status).toBe(422);
    expect((await dana.send("POST /v1/contacts", aContact(), key)).status).toBe(422);
  });

  it("means a write of its own for every user", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const key = { "idempotency-key": "one" };
    await dana.done("POST /v1/interactions", aLog(), key);
    expect((await luis.done("POST /v1/interactions", aLog(), key)).interaction.loggers).toHaveLength(2);
  });

  it("gets the stored answer of an edit although the version has moved on", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const headers = { "idempotency-key": "edit", "if-match": '"1"' };
    const edit = () => dana.send(`PATCH /v1/contacts/${contact.id}`, { role: "Buyer" }, headers);
    const [first, second] = [await edit(), await edit()];
    expect([second.status, await second.text()]).toEqual([200, await first.text()]);
  });
});

describe("taking a log back", () => {
  it("restores stage, strength and due date exactly", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/interactions", aLog({ touches: exchange }));
    const before = await standing(dana);
    const thread = { messageIds: ["n@x.example"], conversationId: "other", subjectDigest: null };
    const { interaction } = await dana.done(
      "POST /v1/interactions",
      aLog({ thread, touches: [aTouch({ messageId: "n@x.example" })] }),
    );
    expect(await standing(dana)).not.toEqual(before);
    expect(await dana.done(`DELETE /v1/interactions/${interaction.id}`)).toMatchObject({ removed: true });
    expect(await standing(dana)).toEqual(before);
  });

  it("removes the people that were made for it alone, and leaves a line in the audit", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    for (const table of [
      "contacts",
      "contact_addresses",

      "thread_keys",
      "touches",
      "touch_users",
      "ties",
    ]) {
      expect(await countOf(table), table).toBe(0);
    }
    const { results } = await env.DB.prepare("SELECT action, subject_id FROM audit ORDER BY idempotency_key").all();
    expect(results.map((row) => row["action"])).toEqual(["log", "undoLog"]);
  });

  it("leaves a colleague's log of the same thread", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    await luis.done("POST /v1/interactions", aLog());
    const before = await standing(luis);
    expect(await dana.done(`DELETE /v1/interactions/${interaction.id}`)).toMatchObject({ removed: false });
    expect(await standing(luis)).toEqual(before);
  });

  it("is refused to a colleague who only sees it", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    expect((await luis.send(`DELETE /v1/interactions/${interaction.id}`)).status).toBe(403);
  });

  it("lets the thread be logged again", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    expect(await dana.done("POST /v1/interactions", aLog())).toMatchObject({ added: 1 });
  });
});

describe("changing a log", () => {
  it("keeps a new note and visibility, each edit with its own version", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    const path = `PATCH /v1/interactions/${interaction.id}` as const;
    const edited = await dana.done(path, { note: "Call in May", visibility: "private" }, { "if-match": '"1"' });
    expect(edited).toMatchObject({ note: "Call in May", visibility: "private", version: 2 });
    const stale = await dana.send(path, { note: "x" }, { "if-match": '"1"' });
    expect([stale.status, stale.headers.get("etag")]).toEqual([412, '"2"']);
    expect((await dana.send(path, { note: "x" })).status).toBe(428);
  });

  it("moves the user's touches to another person, and both ties follow", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/contacts", aContact());
    const { contact } = await dana.done("POST /v1/contacts", aContact({ addresses: ["ana@southgate.example"] }));
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ touches: exchange }));
    const from = interaction.people[0].contactId;
    const before = await standing(dana);
    const move = { move: { from, to: contact.id } };
    const moved = await dana.done(`PATCH /v1/interactions/${interaction.id}`, move, { "if-match": '"1"' });
    expect(moved.people).toEqual([{ contactId: contact.id, touches: 20 }]);

    const people = [{ address: "ana@southgate.example", displayName: "" }, MAYA];
    const opened = await dana.done("POST /v1/open", anOpen({ people }));
    expect(opened.people[0].standing).toEqual(before.standing);
    expect(opened.people[1]).toMatchObject({ recent: [], standing: { bond: "none" } });
  });

  it("changes the time of a call but not of a mail", async () => {
    const dana = await aWorld().as(DANA);
    const call = {
      kind: "touch",
      who: [MAYA],
      channel: "call",
      direction: "both",
      at: "2026-11-02T15:00:00Z",
      note: null,
    };
    const body = { ...call, visibility: "team", timeZone: "Europe/Berlin" };
    const logged = await dana.done("POST /v1/interactions", body);
    const at = "2026-10-30T15:00:00.000Z";
    const edited = await dana.done(`PATCH /v1/interactions/${logged.interaction.id}`, { at }, { "if-match": '"1"' });
    expect(edited.at).toBe(at);
    expect((await standing(dana)).recent[0].at).toBe(at);

    const thread = await dana.done("POST /v1/interactions", aLog());
    const refused = await dana.send(`PATCH /v1/interactions/${thread.interaction.id}`, { at }, { "if-match": '"1"' });
    expect(refused.status).toBe(409);
  });
});

describe("who sees a log", () => {
  it("is nobody else while it is private: not the thread, not the touches, not the id", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ visibility: "private", note: "Mine" }));
    const opened = await luis.done("POST /v1/open", anOpen());
    expect(opened).toMatchObject({ logged: null, people: [{ state: "unknown" }] });
    expect((await luis.get(`/v1/interactions/${interaction.id}`)).status).toBe(404);
    expect((await luis.get(`/v1/contacts/${interaction.people[0].contactId}/touches`)).status).toBe(404);
  });

  it("leaves no touch of a private log with a person everybody knows", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { contact } = await luis.done("POST /v1/contacts", aContact());
    await dana.done("POST /v1/interactions", aLog({ visibility: "private" }));
    expect((await luis.done("POST /v1/open", anOpen())).people).toMatchObject([{ state: "known", recent: [] }]);
    const page = await (await luis.get(`/v1/contacts/${contact.id}/touches`)).json<Reply>();
    expect(page).toEqual({ touches: [], next: null });
  });

  it("is the team without the note when only its facts are shared", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await dana.done("POST /v1/interactions", aLog({ visibility: "metadata", note: "Mine" }));
    const opened = await luis.done("POST /v1/open", anOpen());
    expect(opened.logged).toMatchObject({
      note: null,
      visibility: "metadata",
      loggers: [{ name: "Dana Whitfield", you: false }],
    });
    expect(opened.people[0].recent).toMatchObject([{ mine: false }]);
  });

  it("changes with the visibility", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    await dana.done(`PATCH /v1/interactions/${interaction.id}`, { visibility: "private" }, { "if-match": '"1"' });
    expect((await luis.done("POST /v1/open", anOpen())).people[0].recent).toEqual([]);
  });
});
