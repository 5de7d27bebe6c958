import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { privacyApi } from "../../shared/contract/privacyApi.ts";
import { aContact, aLog, aTouch, MAYA } from "./builders.ts";
import { OTHER_TENANT } from "./issuer.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const touches = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) =>
    aTouch({
      messageId: `m${from + i}@southgate.example`,
      at: new Date(1_700_000_000_000 + (from + i) * 60_000).toISOString(),
    }),
  );

const threadOf = (id: string) => ({ messageIds: [], conversationId: id, subjectDigest: null });

async function pagesOf(caller: Caller, path: string): Promise<Reply[]> {
  const pages: Reply[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = await caller.done(`POST /v1/${path}`, cursor === undefined ? {} : { cursor });
    pages.push(page);
    cursor = page.next;
  }
  return pages;
}

async function logged(caller: Caller, over: Record<string, unknown> = {}): Promise<string> {
  const { interaction } = await caller.done(
    "POST /v1/interactions",
    aLog({ note: "Roof", thread: threadOf("c1"), ...over }),
  );
  return interaction.people[0].contactId;
}

describe("case 35: what is held about a person", () => {
  it("is everything the user may see of them, in the form of the contract", async () => {
    const dana = await aWorld().as(DANA);
    const id = await logged(dana);
    await dana.done("PUT /v1/dismissals", { contactId: id, rule: "chaser", dismissed: true });
    const [page] = await pagesOf(dana, `contacts/${id}/export`);
    expect(z.safeDecode(privacyApi.exportPerson.reply, page).success).toBe(true);
    expect(page.contact).toMatchObject({ displayName: "Maya Lindqvist", addresses: [MAYA.address] });
    expect(page.records.map((record: Reply) => record.table).sort()).toEqual(["dismissals", "ties"]);
    expect(page.touches).toHaveLength(1);
    expect(page.logs).toMatchObject([{ loggedBy: "Dana Whitfield", you: true, note: "Roof", visibility: "team" }]);
  });

  it("comes in pages that together hold each touch once", async () => {
    const dana = await aWorld().as(DANA);
    const id = await logged(dana, { touches: touches(500) });
    await logged(dana, {
      touches: touches(120, 500),
      thread: threadOf("c2"),
    });
    const pages = await pagesOf(dana, `contacts/${id}/export`);
    const keys = pages.flatMap((page) => page.touches.map((touch: Reply) => touch.key));
    expect([pages.length, keys.length, new Set(keys).size]).toEqual([2, 620, 620]);
  });

  it("holds no private log of a colleague, and no note that is not for the team", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const id = await logged(dana);
    const theirs = (n: number, over: object) =>
      aLog({
        people: [{ who: { contactId: id }, touches: touches(1, n) }],
        thread: threadOf(`c${n}`),
        ...over,
      });
    await luis.done("POST /v1/interactions", theirs(1, { note: "Canary private", visibility: "private" }));
    await luis.done("POST /v1/interactions", theirs(2, { note: "Canary metadata", visibility: "metadata" }));
    await luis.done("PUT /v1/dismissals", { contactId: id, rule: "vague-ask", dismissed: true });
    const text = JSON.stringify(await pagesOf(dana, `contacts/${id}/export`));
    expect(text).not.toMatch(/Canary|vague-ask/);
    expect(text).toContain("Luis Ortega");
    expect(JSON.parse(text)[0].touches).toHaveLength(2);
  });

  it("is not found for people of others", async () => {
    const world = aWorld();
    const dana = await world.as(DANA);
    const id = await logged(dana, { visibility: "private" });
    for (const other of [await world.as(LUIS), await world.as({ ...DANA, tenant: OTHER_TENANT })]) {
      expect((await other.send(`POST /v1/contacts/${id}/export`, {})).status).toBe(404);
    }
  });

  it("refuses a cursor that no page gave", async () => {
    const dana = await aWorld().as(DANA);
    const id = await logged(dana);
    expect((await dana.send(`POST /v1/contacts/${id}/export`, { cursor: "x" })).status).toBe(400);
    for (const cursor of [
      "",
      "x",
      "0.0",
      "-1",
      "[]",
      "[-1]",
      "[99]",
      '["0"]',
      "[0,1]",
      '[0,"a","b"]',
      "[2,1,2,3]",
      "[0,null]",
      '{"0":0}',
      "[0.5]",
    ]) {
      expect([cursor, (await dana.send("POST /v1/export", { cursor })).status]).toEqual([cursor, 400]);
    }
  });
});

describe("what is stored of the user", () => {
  it("is every row of theirs, in pages, and nobody else's", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await logged(dana, { touches: touches(400) });
    await dana.done("PUT /v1/never-log", { scope: "mine", kind: "domain", value: "secret.example", never: true });
    await logged(luis, { note: "Canary", visibility: "private", touches: touches(3, 9_000) });
    const pages = await pagesOf(dana, "export");
    const records = pages.flatMap((page) => page.records);
    const countOf = (table: string) => records.filter((record: Reply) => record.table === table).length;
    expect(
      ["contacts", "touches", "touch_users", "interaction_loggers", "ties", "never_log", "audit"].map(countOf),
    ).toEqual([1, 400, 400, 1, 1, 1, 2]);
    expect(pages.length).toBeGreaterThan(1);
    expect(JSON.stringify(records)).not.toMatch(/Canary|requestHash|idempotencyKey/);
  });

  it("holds the people the user typed, edited or decided about, and none that are only colleagues'", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const typed = async (caller: Caller, name: string) => {
      const fields = aContact({ displayName: name, addresses: [`${name}@x.example`] });
      return (await caller.done("POST /v1/contacts", fields)).contact.id;
    };
    await typed(dana, "typed");
    const edited = await typed(luis, "edited");
    await dana.done(`PATCH /v1/contacts/${edited}`, { role: "Buyer" }, { "if-match": '"1"' });
    const dismissed = await typed(luis, "dismissed");
    await dana.done("PUT /v1/dismissals", { contactId: dismissed, rule: "chaser", dismissed: true });
    await typed(luis, "canary");

    const records = (await pagesOf(dana, "export")).flatMap((page) => page.records);
    const named = (table: string, field: string) =>
      records.filter((record: Reply) => record.table === table).map((record: Reply) => record.fields[field]);
    expect(named("contacts", "displayName").sort()).toEqual(["dismissed", "edited", "typed"]);
    expect(named("contact_addresses", "address").sort()).toEqual([
      "dismissed@x.example",
      "edited@x.example",
      "typed@x.example",
    ]);
    expect(JSON.stringify(records)).not.toMatch(/canary/);
    expect(JSON.stringify(records)).not.toContain(LUIS.user);
  });

  it("skips nothing that is there all the time, though what was on an earlier page goes meanwhile", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ touches: touches(30) }));
    for (const from of [100, 500, 900])
      await logged(dana, { touches: touches(400, from), thread: threadOf(`c${from}`) });
    const first = await dana.done("POST /v1/export", {});
    const early = (record: Reply) => record.table === "touches" && record.fields.interactionId === interaction.id;
    expect(first.records.filter(early)).toHaveLength(30);

    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    const keys = first.records.filter((record: Reply) => record.table === "touches" && !early(record));
    let next: string | null = first.next;
    const later: Reply[] = [];
    while (next !== null) {
      const page: Reply = await dana.done("POST /v1/export", { cursor: next });
      later.push(...page.records);
      next = page.next;
    }
    const all = [...keys, ...later.filter((record) => record.table === "touches")].map((record) => record.fields.key);
    expect([all.length, new Set(all).size]).toEqual([1_200, 1_200]);
    const ofTable = (table: string) => later.filter((record) => record.table === table).length;
    expect(["touch_users", "interaction_loggers", "audit"].map(ofTable)).toEqual([1_200, 3, 5]);
  });

  it("goes on after keys of any length", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/contacts", aContact());
    await env.DB.batch(
      [
        "INSERT INTO contacts SELECT tenant_id, 'con_more' || i, 'X', NULL, NULL, NULL, 1, 0, NULL, NULL, NULL FROM n, contacts",
        "INSERT INTO contact_keepers SELECT tenant_id, user_id, 'con_more' || i FROM n, contact_keepers",
        `INSERT INTO contact_addresses SELECT tenant_id, '${"\u00fc".repeat(240)}' || i || '@x.example', 'con_more' || i, '', 0, ''
         FROM n, contact_addresses`,
      ].map((sql) =>
        env.DB.prepare(
          sql.replace(
            "SELECT",
            "WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 698) SELECT",
          ),
        ),
      ),
    );
    const records = (await pagesOf(dana, "export")).flatMap((page) => page.records);
    const countOf = (table: string) => records.filter((record: Reply) => record.table === table).length;
    expect(["contacts", "contact_addresses", "contact_keepers"].map(countOf)).toEqual([600, 600, 600]);
  });

  it("writes nothing", async () => {
    const dana = await aWorld().as(DANA);
    await logged(dana);
    const before = JSON.stringify((await pagesOf(dana, "export"))[0].records);
    expect(JSON.stringify((await pagesOf(dana, "export"))[0].records)).toBe(before);
  });
});
