/** What triggers keep beside the touches is what the touches say, whatever happens to them. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { aContact, aLog, anOpen, aTouch } from "./builders.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const rowsOf = async (sql: string): Promise<readonly Reply[]> => (await env.DB.prepare(sql).all()).results;

/** Shares that say something else of their touch than it is. */
const WRONG_SHARES = `SELECT u.key FROM touch_users u JOIN touches t ON t.contact_id = u.contact_id AND t.key = u.key
  WHERE u.hidden_at IS NOT iif(t.shared, NULL, t.at) OR u.hidden ->> 'words' IS NOT iif(t.shared, NULL, t.words)`;

const KEPT_DAYS = `SELECT d.user_id, d.block * 64 + e.key AS day, e.value AS touches FROM owner_days d, json_each(d.touches) e
  ORDER BY 1, 2`;
const REAL_DAYS = `SELECT u.user_id, t.at / 86400000 AS day, count(*) AS touches FROM touch_users u
  JOIN touches t ON t.contact_id = u.contact_id AND t.key = u.key WHERE u.direction IN ('out', 'both') GROUP BY 1, 2 ORDER BY 1, 2`;

async function isRight(): Promise<void> {
  expect(await rowsOf(WRONG_SHARES)).toEqual([]);
  expect(await rowsOf(KEPT_DAYS)).toEqual(await rowsOf(REAL_DAYS));
}

const thread = (name: string, days: readonly string[], more: Record<string, unknown> = {}) =>
  aLog({
    touches: days.map((day, n) =>
      aTouch({ messageId: `${name}${n}@x.example`, at: `${day}T10:00:00Z`, direction: n % 2 === 0 ? "out" : "in" }),
    ),
    thread: { messageIds: [`${name}0@x.example`], conversationId: null, subjectDigest: null },
    ...more,
  });

async function callLogged(caller: Caller): Promise<Reply> {
  const call = {
    kind: "touch",
    who: [{ address: "maya@southgate.example", displayName: "" }],
    channel: "call",
    direction: "both",
  };
  const more = { at: "2026-11-02T10:00:00Z", note: null, visibility: "private", timeZone: "UTC" };
  return (await caller.done("POST /v1/interactions", { ...call, ...more })).interaction;
}

describe("days of writing and hidden shares", () => {
  it("are right after logs of two colleagues, private and shared", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const days = ["2026-10-01", "2026-10-01", "2026-11-03", "2026-11-04", "2026-11-03"];
    await dana.done("POST /v1/interactions", thread("a", days, { visibility: "private" }));
    await isRight();
    await luis.done("POST /v1/interactions", thread("a", days));
    await luis.done("POST /v1/interactions", thread("b", days, { visibility: "private" }));
    await isRight();
    expect((await rowsOf(KEPT_DAYS)).length).toBeGreaterThan(3);
  });

  it("are right after a log is shown, moved, set to another day and taken back", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact({ addresses: ["ana@southgate.example"] }));
    const { interaction } = await dana.done(
      "POST /v1/interactions",
      thread("a", ["2026-10-01", "2026-11-03"], { visibility: "private" }),
    );
    const call = await callLogged(dana);
    const path = `/v1/interactions/${interaction.id}` as const;
    await dana.done(`PATCH ${path}`, { visibility: "team" }, { "if-match": '"1"' });
    await isRight();
    const move = { from: interaction.people[0].contactId, to: contact.id };
    await dana.done(`PATCH ${path}`, { move, visibility: "private" }, { "if-match": '"2"' });
    await isRight();
    await dana.done(`PATCH /v1/interactions/${call.id}`, { at: "2026-08-09T10:00:00Z" }, { "if-match": '"1"' });
    await isRight();
    await dana.done(`DELETE ${path}`);
    await isRight();
    await dana.done(`DELETE /v1/interactions/${call.id}`);
    expect(await rowsOf("SELECT * FROM owner_days")).toEqual([]);
  });
});

describe("the forecast of a user who logs day by day", () => {
  it("is lower when their own mailbox is quiet than when they write every day", async () => {
    const DAY_MS = 86_400_000;
    const now = Date.parse("2026-11-20T09:00:00Z");
    const likely = async (world: ReturnType<typeof aWorld>, days: readonly number[]): Promise<number> => {
      const dana = await world.as(DANA);
      const touches = days.map((n) =>
        aTouch({
          messageId: `d${n}@x.example`,
          at: new Date(now - n * DAY_MS - 60_000).toISOString(),
          direction: "out",
        }),
      );
      const people = [{ who: { address: "everybody@southgate.example", displayName: "" }, touches }];
      await dana.done("POST /v1/interactions", aLog());
      const ids = { messageIds: ["d@x.example"], conversationId: null, subjectDigest: null };
      const { interaction } = await dana.done("POST /v1/interactions", aLog({ people, thread: ids }));
      const { forecast } = (await dana.done("POST /v1/open", anOpen())).people[0].standing;
      await dana.done(`DELETE /v1/interactions/${interaction.id}`);
      return forecast.within[1].probability;
    };
    const span = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
    const world = aWorld();
    const [unknown, busy, quiet] = [
      await likely(world, [3]),
      await likely(world, span(0, 40)),
      await likely(world, span(20, 59)),
    ];
    expect(quiet).toBeLessThan(unknown);
    expect(unknown).toBeLessThan(busy);
  });
});
