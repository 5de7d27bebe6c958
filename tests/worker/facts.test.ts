import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { factsApi } from "../../shared/contract/factsApi.ts";
import { citableFacts, FACT_KINDS } from "../../shared/domain/fact.ts";
import { instant } from "../../shared/time.ts";
import worker from "../../worker/index.ts";
import { aContact, aFact, aLog, anOpen } from "./builders.ts";
import { doneConfirmed } from "./confirming.ts";
import { recordingDatabase } from "./recordingDatabase.ts";
import { ADA, aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

/** Dana knows Maya, of whom nothing was noted yet. */
async function known(world = aWorld()) {
  const dana = await world.as(DANA);
  const { contact } = await dana.done("POST /v1/contacts", aContact());
  const path = `/v1/contacts/${contact.id}/facts` as const;
  return { world, dana, contact, path, list: (caller = dana) => factsFor(caller, path) };
}

async function factsFor(caller: Caller, path: string): Promise<Reply[]> {
  const response = await caller.get(path);
  expect(response.status).toBe(200);
  return (await response.json<Reply>()).facts;
}

const texts = (facts: readonly Reply[]): string[] => facts.map(({ text }) => text);
const opened = async (caller: Caller): Promise<Reply> => (await caller.done("POST /v1/open", anOpen())).people[0];
const rowsOf = async (table: string) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first("n");

describe("facts about a person", () => {
  it("keep the words, who noted them and when, and where they are known from, the newest first", async () => {
    const { dana, path, list } = await known();
    const seen = aFact({ text: "leads the bridge team", kind: "characteristic", messageId: "m1@southgate.example" });
    await dana.done(`POST ${path}`, seen);
    const added = await dana.done(`POST ${path}`, aFact({ knownAt: "2026-11-19T10:00:00Z" }));
    expect(z.safeDecode(factsApi.addFact.reply, added).success).toBe(true);
    expect(await list()).toMatchObject([
      {
        text: "moved to Oslo",
        source: "typed",
        messageId: null,
        by: { name: "Dana Whitfield", you: true },
        version: 1,
      },
      { text: "leads the bridge team", source: "message", messageId: "m1@southgate.example" },
    ]);
  });

  it("come with the brief without a further row read", async () => {
    const recording = recordingDatabase(env.DB);
    const { dana, path } = await known(aWorld({ d1: recording.d1 }));
    await dana.done(`POST ${path}`, aFact({ text: "one" }));
    const cost = async () => {
      const [rows, statements] = [recording.rowsRead(), recording.statements.length];
      const person = await opened(dana);
      return { person, rows: recording.rowsRead() - rows, statements: recording.statements.length - statements };
    };
    const before = await cost();
    for (const text of ["two", "three", "four", "five"]) await dana.done(`POST ${path}`, aFact({ text }));
    const after = await cost();
    expect([after.rows, after.statements]).toEqual([before.rows, 1]);
    expect(before.person.toneBrief.facts).toMatchObject([{ text: "one", kind: "event", source: "typed" }]);
    expect(after.person.toneBrief.facts).toHaveLength(2);
  });

  it("let an opinion be cited only where the two agree", async () => {
    const { dana, path } = await known();
    await dana.done(`POST ${path}`, aFact({ kind: "opinion", text: "trains over planes" }));
    const before = (await opened(dana)).toneBrief;
    await dana.done("PATCH /v1/facts/fct_1", { agreed: true }, { "if-match": '"1"' });
    const after = (await opened(dana)).toneBrief;
    expect([before.facts, texts(after.facts)]).toEqual([[], ["trains over planes"]]);
  });

  it("are news for a year, and an experience after that", async () => {
    const { dana, path } = await known();
    await dana.done(`POST ${path}`, aFact({ knownAt: "2025-11-01T10:00:00Z" }));
    expect((await opened(dana)).toneBrief.facts).toMatchObject([{ kind: "experience" }]);
  });

  it("are the maker's alone, unless they are for the team; and what a colleague noted is not put in one's mouth", async () => {
    const { world, dana, path, list } = await known();
    await dana.done(`POST ${path}`, aFact({ text: "for me" }));
    await dana.done(`POST ${path}`, aFact({ text: "for all", visibility: "team", messageId: "m1@southgate.example" }));
    const luis = await world.as(LUIS);
    expect(await list(luis)).toMatchObject([
      { text: "for all", source: "message", messageId: null, by: { name: "Dana Whitfield", you: false } },
    ]);
    expect((await opened(luis)).toneBrief.facts).toEqual([]);
    const change = (id: string) => luis.send(`PATCH /v1/facts/${id}`, { text: "else" }, { "if-match": '"1"' });
    expect([(await change("fct_2")).status, (await change("fct_1")).status]).toEqual([403, 404]);
  });

  it("are read without those that others keep to themselves", async () => {
    const recording = recordingDatabase(env.DB);
    const { world, dana, path, list } = await known(aWorld({ d1: recording.d1 }));
    await dana.done(`POST ${path}`, aFact({ visibility: "team" }));
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
       INSERT INTO facts (tenant_id, id, user_id, user_name, contact_id, kind, what, known_at, message_id, agreed, visibility, noted_at, version)
         SELECT tenant_id, 'fct_x' || i, 'user ' || i, user_name, contact_id, kind, what, known_at + i,
         message_id, agreed, 'private', noted_at, 1 FROM facts, n`,
    ).run();
    const luis = await world.as(LUIS);
    const before = recording.rowsRead();
    expect(await list(luis)).toHaveLength(1);
    expect(recording.rowsRead() - before).toBeLessThanOrEqual(20);
    const beforeAdding = recording.rowsRead();
    await luis.done(`POST ${path}`, aFact());
    expect(recording.rowsRead() - beforeAdding).toBeLessThanOrEqual(60);
  });

  it("are noted once, however often the same is kept", async () => {
    const { dana, path, list } = await known();
    const first = await dana.done(`POST ${path}`, aFact());
    const again = await Promise.all([1, 2].map(() => dana.done(`POST ${path}`, aFact({ messageId: "m2@x.example" }))));
    expect(first.added).toBe(true);
    for (const reply of again) expect(reply).toEqual({ fact: first.fact, added: false });
    expect(await list()).toHaveLength(1);
    await dana.done(`POST ${path}`, aFact({ text: "likes pottery", kind: "interest" }));
    const same = await dana.send(
      "PATCH /v1/facts/fct_1",
      { text: "likes pottery", kind: "interest" },
      { "if-match": '"1"' },
    );
    expect(same.status).toBe(409);
  });

  it("change by version, and leave nothing behind when they are removed", async () => {
    const { dana, path, list } = await known();
    await dana.done(`POST ${path}`, aFact());
    const edited = await dana.send("PATCH /v1/facts/fct_1", { text: "moved to Bergen" }, { "if-match": '"1"' });
    expect([edited.status, edited.headers.get("etag")]).toEqual([200, '"2"']);
    expect((await dana.send("DELETE /v1/facts/fct_1", undefined, { "if-match": '"1"' })).status).toBe(412);
    expect(texts((await opened(dana)).toneBrief.facts)).toEqual(["moved to Bergen"]);
    await dana.done("DELETE /v1/facts/fct_1", undefined, { "if-match": '"2"' });
    expect([await list(), await rowsOf("facts"), await rowsOf("ties")]).toEqual([[], 0, 0]);
  });

  it("outlast the taking back of the log that made the person", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    const path = `/v1/contacts/${interaction.people[0].contactId}/facts` as const;
    await dana.done(`POST ${path}`, aFact());
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    expect(texts(await factsFor(dana, path))).toEqual(["moved to Oslo"]);
  });

  it("are no more than a hundred of one user about one person", async () => {
    const { dana, path } = await known();
    await dana.done(`POST ${path}`, aFact());
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 100)
       INSERT INTO facts (tenant_id, id, user_id, user_name, contact_id, kind, what, known_at, message_id, agreed, visibility, noted_at, version)
         SELECT tenant_id, 'fct_x' || i, user_id, user_name, contact_id, kind, 'fact ' || i, known_at,
         message_id, agreed, visibility, noted_at, 1 FROM facts, n`,
    ).run();
    expect((await dana.send(`POST ${path}`, aFact({ text: "one more" }))).status).toBe(409);
  });

  it.each([
    ["agreement on what is no opinion", { agreed: true }],
    ["an opinion for the team", { kind: "opinion", visibility: "team" }],
    ["a judgement of character", { kind: "personality" }],
    ["no words", { text: "  " }],
    ["more than a few words", { text: "x".repeat(201) }],
    ["what becomes known tomorrow", { knownAt: "2026-12-24T10:00:00Z" }],
  ])("refuse %s", async (_, wrong) => {
    const { dana, path } = await known();
    expect((await dana.send(`POST ${path}`, aFact(wrong))).status).toBe(400);
  });

  it("are kept beside the tie as the pure function chooses them", async () => {
    const { dana, contact, path } = await known();
    await dana.done(`POST ${path}`, aFact());
    for (let seed = 1; seed <= 8; seed += 1) {
      await env.DB.prepare("DELETE FROM facts WHERE id <> 'fct_1'").run();
      const facts = Array.from({ length: seed * 3 }, (_, n) => {
        const kind = FACT_KINDS[(n * 7 + seed) % FACT_KINDS.length] ?? "event";
        const knownAt = instant(1_700_000_000_000 + ((n * 37 + seed * 11) % 9) * 86_400_000);
        const messageId = n % 2 === 0 ? null : `m${n}@x.example`;
        const agreed = kind === "opinion" && n % 3 === 0;
        return { id: `fct_x${n}`, kind, text: `Fact ${n}`, knownAt, messageId, agreed, visibility: "private" as const };
      });
      for (const { id, kind, text, knownAt, messageId, agreed } of facts) {
        await env.DB.prepare(
          `INSERT INTO facts (tenant_id, id, user_id, user_name, contact_id, kind, what, known_at, message_id, agreed, visibility, noted_at, version)
         SELECT tenant_id, ?1, user_id, user_name, '${contact.id}', ?2, ?3, ?4, ?5, ?6, 'private', 0, 1
           FROM facts WHERE id = 'fct_1'`,
        )
          .bind(id, kind, text, knownAt, messageId, agreed ? 1 : 0)
          .run();
      }
      // Any change chooses anew.
      await dana.done("PATCH /v1/facts/fct_1", { text: `Change ${seed}` }, { "if-match": `"${seed}"` });
      const knownAt = instant(Date.parse("2026-11-18T10:00:00Z"));
      const own = { id: "fct_1", kind: "event", text: `Change ${seed}`, knownAt, messageId: null } as const;
      const kept: Reply[] = JSON.parse(String(await env.DB.prepare("SELECT facts FROM ties").first("facts")));
      const expected = citableFacts([...facts, { ...own, agreed: false, visibility: "private" }]);
      const byId = (one: Reply, other: Reply) => (one.id < other.id ? -1 : 1);
      expect(kept.toSorted(byId)).toEqual(expected.toSorted(byId));
    }
  });
});

describe("what is known of a person, when it is to be forgotten", () => {
  it("goes with one's own side of them, with the person, and with everything of oneself", async () => {
    const { world, dana, contact, path, list } = await known();
    const luis = await world.as(LUIS);
    await dana.done(`POST ${path}`, aFact({ visibility: "team" }));
    await luis.done(`POST ${path}`, aFact({ text: "from Luis", visibility: "team" }));
    await doneConfirmed(dana, `POST /v1/contacts/${contact.id}/erase`, { scope: "mine" });
    expect(texts(await list())).toEqual(["from Luis"]);
    await dana.done(`POST ${path}`, aFact());
    await doneConfirmed(dana, "POST /v1/erase", { confirm: "erase everything of mine" });
    expect(await rowsOf("facts")).toBe(1);
    const ada = await world.as(ADA);
    await doneConfirmed(ada, `POST /v1/contacts/${contact.id}/erase`, { scope: "everyone" });
    const kept = await env.DB.prepare(
      "SELECT count(*) AS n FROM audit WHERE answer LIKE '%Oslo%' OR answer LIKE '%Luis%'",
    ).first("n");
    expect([await rowsOf("facts"), kept]).toEqual([0, 0]);
  });

  it("is in what is held about them: one's own as it is stored, and what colleagues noted for the team", async () => {
    const { world, dana, contact, path } = await known();
    const luis = await world.as(LUIS);
    await dana.done(`POST ${path}`, aFact());
    await luis.done(`POST ${path}`, aFact({ text: "from Luis", visibility: "team", messageId: "secret@x.example" }));
    await luis.done(`POST ${path}`, aFact({ text: "for Luis alone" }));
    const { records } = await dana.done(`POST /v1/contacts/${contact.id}/export`, {});
    const facts = records.filter(({ table }: Reply) => table === "facts").map(({ fields }: Reply) => fields);
    expect(texts(facts).sort()).toEqual(["from Luis", "moved to Oslo"]);
    expect(JSON.stringify(facts)).not.toContain("secret");
    const mine = await dana.done("POST /v1/export", {});
    expect(
      texts(mine.records.filter(({ table }: Reply) => table === "facts").map(({ fields }: Reply) => fields)),
    ).toEqual(["moved to Oslo"]);
  });

  it("goes when it has been known for longer than the organisation keeps things, with a line that says so", async () => {
    const { world, dana, path, list } = await known();
    const ada = await world.as(ADA);
    await dana.done(`POST ${path}`, aFact({ text: "old", knownAt: "2025-01-10T10:00:00Z" }));
    await dana.done(`POST ${path}`, aFact({ text: "new" }));
    const year = { retentionDays: 365, defaultVisibility: "team" };
    await doneConfirmed(ada, "PUT /v1/organisation", year, { "if-match": '"0"' });
    for (const day of ["2026-11-20T12:00:00Z", "2026-11-21T12:00:00Z"]) {
      await worker.scheduled(createScheduledController({ scheduledTime: Date.parse(day) }), env);
    }
    expect(texts(await list())).toEqual(["new"]);
    expect(texts((await opened(dana)).toneBrief.facts)).toEqual(["new"]);
    const { runs } = await (await dana.get("/v1/retention-runs")).json<Reply>();
    expect(runs[0]).toMatchObject({ outcome: "done", facts: 1, touches: 0 });
  });
});
