import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import worker from "../../worker/index.ts";
import { aContact, aLog } from "./builders.ts";
import { failingDatabase } from "./failingDatabase.ts";
import { recordingDatabase } from "./recordingDatabase.ts";
import { aWorld, type Call, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const rowsOf = async (table: string): Promise<number> =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>())?.n ?? -1;

const answersKept = async (): Promise<string[]> =>
  (await env.DB.prepare("SELECT answer FROM audit WHERE answer <> ''").all<{ answer: string }>()).results.map(
    ({ answer }) => answer,
  );

describe("case 09: an answer lost after the database has written", () => {
  const lost = () => failingDatabase("Network connection lost.", { times: 1, when: "after" });

  it("is given all the same, for one interaction", async () => {
    const { d1, tries } = lost();
    const dana = await aWorld({ d1 }).as(DANA);
    const key = { "idempotency-key": "lost" };
    const first = await dana.send("POST /v1/interactions", aLog({ note: "Roof" }), key);
    const body = await first.json<Reply>();
    expect([first.status, body.added, tries()]).toEqual([201, 1, 2]);
    expect([await rowsOf("interaction_loggers"), await rowsOf("touches"), await rowsOf("audit")]).toEqual([1, 1, 1]);
    expect(await (await dana.send("POST /v1/interactions", aLog({ note: "Roof" }), key)).json()).toEqual(body);
  });

  it.each<[string, (dana: Caller, ids: Ids) => Promise<Response>]>([
    ["creating a contact", (dana) => dana.send("POST /v1/contacts", aContact({ displayName: "Jon" }))],
    ["editing a contact", (dana, { con }) => dana.send(`PATCH /v1/contacts/${con}`, { role: "Buyer" }, FIRST)],
    ["setting a tie", (dana, { con }) => dana.send(`PUT /v1/contacts/${con}/tie`, CUSTOMER, FIRST)],
    ["choosing who is meant", (dana, { con }) => dana.send("PUT /v1/choices", { address: MAYA, contactId: con })],
    ["dismissing advice", (dana, { con }) => dana.send("PUT /v1/dismissals", { contactId: con, ...CHASER })],
    ["editing a log", (dana, { int }) => dana.send(`PATCH /v1/interactions/${int}`, { note: "Call" }, FIRST)],
    ["taking a log back", (dana, { int }) => dana.send(`DELETE /v1/interactions/${int}`)],
  ])("is given all the same after %s", async (_, act) => {
    const ids = await logged();
    const before = await rowsOf("audit");
    const { d1, tries } = lost();
    const response = await act(await aWorld({ d1, name: "after" }).as(DANA), ids);
    expect([response.status < 300, tries(), (await rowsOf("audit")) - before]).toEqual([true, 2, 1]);
  });
});

interface Ids {
  readonly con: string;
  readonly int: string;
}

const MAYA = "maya@southgate.example";
const FIRST = { "if-match": '"1"' };
const CUSTOMER = { kind: "customer", idealDays: null, maximumDays: null };
const CHASER = { rule: "chaser", dismissed: true };

/** A contact with settings of version 1, and a log with her. */
async function logged(): Promise<Ids> {
  const dana = await aWorld({ name: "before" }).as(DANA);
  const { interaction } = await dana.done("POST /v1/interactions", aLog());
  const con = interaction.people[0].contactId;
  await dana.done(`PUT /v1/contacts/${con}/tie`, CUSTOMER, { "if-match": '"0"' });
  return { con, int: interaction.id };
}

describe("an answer kept for a repeated request", () => {
  const atDay = (iso: string) => worker.scheduled(createScheduledController({ scheduledTime: Date.parse(iso) }), env);
  const key = { "idempotency-key": "once" };

  it("is kept for a day and more, then forgotten, while the audit keeps its line", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/interactions", aLog({ note: "Canary" }), key);
    await atDay("2026-11-21T10:00:00Z");
    expect((await answersKept()).join()).toContain("Canary");
    await atDay("2026-11-22T10:00:00Z");
    expect([await answersKept(), await rowsOf("audit")]).toEqual([[], 1]);
  });

  it.each<[string, Call, unknown]>([
    ["log", "POST /v1/interactions", aLog()],
    ["contact", "POST /v1/contacts", aContact()],
  ])("once forgotten is told as a conflict, and no second %s is written", async (_, call, body) => {
    const dana = await aWorld().as(DANA);
    await dana.done(call, body, key);
    await atDay("2026-11-23T09:00:00Z");
    const again = await dana.send(call, body, key);
    expect([again.status, (await again.json<Reply>()).type]).toEqual([409, "/problems/conflict"]);
    expect([await rowsOf("contacts"), await rowsOf("audit")]).toEqual([1, 1]);
  });

  it("once forgotten still refuses another request with the same key", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/contacts", aContact(), key);
    await atDay("2026-11-23T09:00:00Z");
    expect((await dana.send("POST /v1/contacts", aContact({ role: "Buyer" }), key)).status).toBe(422);
  });

  it("is forgotten by an index, a thousand at a time", async () => {
    const line = `INSERT INTO audit WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2499)
      SELECT 'tenant', 'user', 'key-' || i, 'hash', i, 'log', 'int_1', iif(i % 2 = 0, 'note', '') FROM n`;
    await env.DB.prepare(line).run();
    await atDay("2026-11-23T09:00:00Z");
    expect([await answersKept(), await rowsOf("audit")]).toEqual([[], 2_500]);

    const plan = "EXPLAIN QUERY PLAN SELECT 1 FROM audit WHERE answer <> '' AND at < 1 LIMIT 1000";
    const { results } = await env.DB.prepare(plan).all<{ detail: string }>();
    expect(results.map(({ detail }) => detail).join()).toContain("audit_answers");
  });
});

describe("a session of the database", () => {
  it("gives a bookmark with each reply, refusals included, and goes on from it", async () => {
    const dana = await aWorld().as(DANA);
    const logged = await dana.send("POST /v1/interactions", aLog());
    const bookmark = logged.headers.get("x-d1-bookmark") ?? "";
    expect(bookmark).toMatch(/^[0-9a-f-]{59}$/);
    const [{ contactId }] = (await logged.json<Reply>()).interaction.people;
    const seen = await dana.get(`/v1/contacts/${contactId}`, { "x-d1-bookmark": bookmark });
    expect(seen.status).toBe(200);
    expect((await dana.get("/v1/contacts/con_none")).headers.get("x-d1-bookmark")).not.toBeNull();
  });

  it.each(["", "first-unconstrained", "x".repeat(10_000), "00000001-00000002-00000003-G"])(
    "begins at the newest state when the bookmark is %j",
    async (bookmark) => {
      const starts: unknown[] = [];
      const withSession = (start: string) => {
        starts.push(start);
        return env.DB.withSession(start);
      };
      // Safe cast: it has the member the Worker uses for a user's request.
      const dana = await aWorld({ d1: { withSession } as unknown as D1Database }).as(DANA);
      await dana.get("/v1/contacts/con_none", { "x-d1-bookmark": bookmark });
      expect(starts).toEqual(["first-primary"]);
    },
  );

  it("answers also from a bookmark of another database", async () => {
    const dana = await aWorld().as(DANA);
    const strange = `ffffffff-ffffffff-ffffffff-${"f".repeat(32)}`;
    expect((await dana.get("/v1/contacts/con_none", { "x-d1-bookmark": strange })).status).toBe(404);
  });

  it("costs no statement of its own", async () => {
    const recording = recordingDatabase(env.DB);
    const world = aWorld({ d1: recording.d1 });
    await (await world.as(LUIS)).get("/v1/interactions/int_none");
    expect(recording.statements).toHaveLength(1);
  });
});
