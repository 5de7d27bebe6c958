import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { privacyApi } from "../../shared/contract/privacyApi.ts";
import { aLog, aTouch, MAYA } from "./builders.ts";
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
    expect((await dana.send("POST /v1/export", { cursor: "-1.0" })).status).toBe(400);
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

  it("writes nothing", async () => {
    const dana = await aWorld().as(DANA);
    await logged(dana);
    const before = JSON.stringify((await pagesOf(dana, "export"))[0].records);
    expect(JSON.stringify((await pagesOf(dana, "export"))[0].records)).toBe(before);
  });
});
