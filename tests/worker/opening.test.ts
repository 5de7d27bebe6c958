import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { api } from "../../shared/contract/api.ts";
import { aContact, aLog, anOpen, aTouch, MAYA, type MailTouch } from "./builders.ts";
import { TENANT } from "./issuer.ts";
import { recordingDatabase } from "./recordingDatabase.ts";
import { aWorld, DANA, LUIS, type Reply } from "./world.ts";

/** Rows of every table of the product. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'",
  ).all();
  const rows = tables.results.map(async ({ name }) => [
    name,
    (await env.DB.prepare(`SELECT * FROM ${name}`).all()).results,
  ]);
  return Object.fromEntries(await Promise.all(rows));
}

describe("opening", () => {
  it("tells strangers from people somebody knows", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/interactions", aLog());
    const people = [
      { address: "who@elsewhere.example", displayName: "Who" },
      { ...MAYA, address: " MAYA@Southgate.EXAMPLE" },
    ];
    const opened = await dana.done("POST /v1/open", anOpen({ people }));
    expect(opened.people.map(({ state }: Reply) => state)).toEqual(["unknown", "known"]);
    expect(opened.people[0].toneBrief).toMatchObject({ bond: "none", names: ["Who"] });
  });

  it("answers in the form of the contract", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/interactions", aLog());
    const people = [MAYA, { address: "who@elsewhere.example", displayName: "" }];
    const opened = await dana.done("POST /v1/open", anOpen({ people }));
    expect(z.safeDecode(api.open.reply, opened).success).toBe(true);
  });

  it("names everybody who has the address, and goes straight to the one chosen before", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const first = await dana.done("POST /v1/contacts", aContact());
    const second = await dana.done("POST /v1/contacts", aContact({ displayName: "Maya's desk" }));
    const asked = await dana.done("POST /v1/open", anOpen());
    expect(asked.people[0]).toMatchObject({ state: "ambiguous", candidates: [{}, {}] });

    await dana.done("PUT /v1/choices", { address: MAYA.address, contactId: second.contact.id });
    const opened = await dana.done("POST /v1/open", anOpen());
    expect(opened.people[0]).toMatchObject({ state: "known", contact: { id: second.contact.id } });
    expect(opened.people[0].alternatives).toMatchObject([{ id: first.contact.id }]);
    expect((await luis.done("POST /v1/open", anOpen())).people[0].state).toBe("ambiguous");
  });

  it("shows the five newest touches, newest first, a colleague's marked as not mine", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const mail = (n: number) => aTouch({ messageId: `m${n}@x.example`, at: `2026-11-1${n}T08:00:00Z` });
    await dana.done("POST /v1/interactions", aLog({ touches: [1, 2, 3, 4].map(mail) }));
    await luis.done("POST /v1/interactions", aLog({ touches: [5, 6].map(mail) }));
    const [{ recent }] = (await dana.done("POST /v1/open", anOpen())).people;
    expect(recent.map(({ key }: Reply) => key)).toEqual([6, 5, 4, 3, 2].map((n) => `m${n}@x.example`));
    expect(recent.map(({ mine }: Reply) => mine)).toEqual([false, false, true, true, true]);
  });

  it("writes nothing, as looking at people and pages does not either", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    const contact = interaction.people[0].contactId;
    const before = await everything();
    await dana.done("POST /v1/open", anOpen());
    for (const path of ["", "/touches", "/tone-brief"]) {
      expect((await dana.get(`/v1/contacts/${contact}${path}`)).status).toBe(200);
    }
    await dana.get(`/v1/interactions/${interaction.id}`);
    expect(await everything()).toEqual(before);
  });

  it("reads at most 25 rows for a person and their logged thread while the database has 100,000 touches", async () => {
    await seedTouches();
    const recording = recordingDatabase(env.DB);
    const dana = await aWorld({ d1: recording.d1 }).as(DANA);
    const [who] = people;
    await dana.done("POST /v1/interactions", aLog({ people: [{ who, touches: [aTouch()] }] }));
    const before = recording.rowsRead();
    const opened = await dana.done("POST /v1/open", anOpen({ people: [who] }));

    expect(opened).toMatchObject({ logged: { channel: "mail" }, people: [{ recent: [{}, {}, {}, {}, {}] }] });
    expect(recording.rowsRead() - before).toBeLessThanOrEqual(25);
    expect(recording.rowsRead() - before).toBeGreaterThan(5);
  }, 60_000);

  it("shows the newest the user may see within 25 rows, however many private touches of colleagues are newer", async () => {
    const recording = recordingDatabase(env.DB);
    const world = aWorld({ d1: recording.d1 });
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const mails = (from: number, count: number, day: string) =>
      Array.from({ length: count }, (_, n) =>
        aTouch({
          messageId: `${from + n}@x.example`,
          at: `${day}T${String(n % 24).padStart(2, "0")}:${10 + (n % 50)}:00Z`,
        }),
      );
    const log = (touches: MailTouch[], visibility: string) =>
      aLog({
        touches,
        visibility,
        thread: { messageIds: [touches[0]?.messageId], conversationId: null, subjectDigest: null },
      });
    await dana.done("POST /v1/interactions", log(mails(0, 6, "2026-10-01"), "team"));
    await dana.done("POST /v1/interactions", log(mails(10, 6, "2026-10-02"), "private"));
    await luis.done("POST /v1/interactions", log(mails(20, 300, "2026-11-03"), "private"));
    const before = recording.rowsRead();
    const [{ recent }] = (await dana.done("POST /v1/open", anOpen({ thread: null }))).people;
    expect(recording.rowsRead() - before).toBeLessThanOrEqual(25);
    expect(recent.map(({ key }: Reply) => key)).toEqual([15, 14, 13, 12, 11].map((n) => `${n}@x.example`));
    expect(recent[0]).toMatchObject({
      mine: true,
      direction: "in",
      channel: "mail",
      audience: 1,
      automated: false,
      words: 60,
    });
  });

  it("takes one statement, with at most 25 rows read for each of several people", async () => {
    await seedTouches();
    const recording = recordingDatabase(env.DB);
    await (await aWorld({ d1: recording.d1 }).as(DANA)).done("POST /v1/open", anOpen({ people }));
    expect(recording.statements).toHaveLength(1);
    expect(recording.rowsRead()).toBeLessThanOrEqual(25 * people.length);
  }, 60_000);
});

const people = [0, 1, 2, 3].map((n) => ({ address: `person${n}@southgate.example`, displayName: "" }));

/** 100 people with 1,000 touches each, all of them Dana's. */
async function seedTouches(): Promise<void> {
  const counted = (rows: number) =>
    `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows - 1})`;
  const tables = [
    `INSERT INTO contacts (tenant_id, id, display_name, version, created_at) ${counted(100)}
     SELECT '${TENANT}', 'con_' || i, 'Person', 1, 0 FROM n`,
    `INSERT INTO contact_addresses ${counted(100)} SELECT '${TENANT}', 'person' || i || '@southgate.example', 'con_' || i, 'a', 0, 's' || i FROM n`,
    `INSERT INTO touches (tenant_id, contact_id, at, key, interaction_id, direction, channel, audience, addressed, automated,
       words, shared) ${counted(100_000)} SELECT '${TENANT}', 'con_' || (i % 100), i * 100000, 'k' || i, 'int_' || i,
     'in', 'mail', 1, 'to', 0, 80, 1 FROM n`,
    `INSERT INTO touch_users (tenant_id, interaction_id, contact_id, key, user_id, direction, addressed)
     SELECT tenant_id, interaction_id, contact_id, key, '${DANA.user}', direction, addressed FROM touches`,
    `INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version)
     SELECT '${TENANT}', '${DANA.user}', id, 'customer', 0, 'UTC', '', '[]', 1 FROM contacts`,
  ];
  for (const sql of tables) await env.DB.prepare(sql).run();
}

describe("every statement", () => {
  it("carries the asker's tenant as a bound value", async () => {
    const recording = recordingDatabase(env.DB);
    const dana = await aWorld({ d1: recording.d1 }).as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ visibility: "private" }));
    const { contact } = await dana.done("POST /v1/contacts", aContact({ addresses: ["ana@southgate.example"] }));
    const byVersion = { "if-match": '"1"' };
    const maya = interaction.people[0].contactId;
    await dana.done("POST /v1/open", anOpen());
    await dana.done(`PATCH /v1/contacts/${contact.id}`, { role: "Buyer" }, byVersion);
    await dana.done(
      `PUT /v1/contacts/${contact.id}/tie`,
      { kind: "customer", idealDays: 30, maximumDays: null },
      { "if-match": '"0"' },
    );
    await dana.done("PUT /v1/choices", { address: "ana@southgate.example", contactId: contact.id });
    await dana.done("PUT /v1/dismissals", { contactId: contact.id, rule: "chaser", dismissed: true });
    await dana.done(`PATCH /v1/interactions/${interaction.id}`, { move: { from: maya, to: contact.id } }, byVersion);
    await dana.get(`/v1/contacts/${contact.id}/touches`);
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);

    expect(recording.statements.length).toBeGreaterThan(30);
    expect(recording.statements.filter(({ params }) => !params.includes(TENANT))).toEqual([]);
  });

  it("is one of at most twenty of its request, however many people it is about", async () => {
    const everybody = Array.from({ length: 60 }, (_, i) => ({ address: `p${i}@southgate.example`, displayName: "" }));
    const about = (touch: MailTouch) => aLog({ people: everybody.map((who) => ({ who, touches: [touch] })) });
    const recording = recordingDatabase(env.DB);
    const dana = await aWorld({ d1: recording.d1 }).as(DANA);
    const counted = async (write: () => Promise<Reply>): Promise<Reply> => {
      const before = recording.statements.length;
      const reply = await write();
      expect(recording.statements.length - before).toBeLessThanOrEqual(20);
      return reply;
    };

    const { interaction } = await counted(() => dana.done("POST /v1/interactions", about(aTouch())));
    const [from, to] = interaction.people.map(({ contactId }: Reply) => contactId);
    const path = `/v1/interactions/${interaction.id}` as const;
    await counted(() => dana.done(`PATCH ${path}`, { move: { from, to } }, { "if-match": '"1"' }));
    await counted(() => dana.done(`DELETE ${path}`));
  });
});
