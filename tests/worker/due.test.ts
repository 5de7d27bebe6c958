import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { aFact, aLedgerEntry, aLog, anOpen, aTouch } from "./builders.ts";
import { recordingDatabase } from "./recordingDatabase.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply, type World } from "./world.ts";

const person = (name: string) => ({ address: `${name}@southgate.example`, displayName: name });

/** They wrote at nine on this day, the user answered at noon. */
const exchangeWith = (name: string, day: string, more: Record<string, unknown> = {}) => {
  const touches = [
    aTouch({ messageId: `${name}.${day}.in@x.example`, at: `${day}T09:00:00Z` }),
    aTouch({ messageId: `${name}.${day}.out@x.example`, at: `${day}T12:00:00Z`, direction: "out" }),
  ];
  const thread = { messageIds: [`${name}.${day}.in@x.example`], conversationId: null, subjectDigest: null };
  return aLog({ thread, people: [{ who: person(name), touches }], ...more });
};

const dueList = async (caller: Caller, more = ""): Promise<Reply> => {
  const response = await caller.get(`/v1/due?timeZone=Europe/Berlin${more}`);
  expect(response.status).toBe(200);
  return response.json();
};

const names = ({ people }: Reply): string[] => people.map(({ contact }: Reply) => contact.displayName);

interface ThreeDue {
  readonly world: World;
  readonly dana: Caller;
  /** Of their contacts, by name. */
  readonly ids: Readonly<Record<string, string>>;
}

async function withThreeDue(): Promise<ThreeDue> {
  const world = aWorld();
  const dana = await world.as(DANA);
  for (const [name, day] of [
    ["ana", "2026-09-10"],
    ["ben", "2026-08-01"],
    ["cleo", "2026-09-15"],
    ["fresh", "2026-11-01"],
  ] as const) {
    await dana.done("POST /v1/interactions", exchangeWith(name, day));
  }
  const { people } = await dueList(dana);
  return {
    world,
    dana,
    ids: Object.fromEntries(people.map(({ contact }: Reply) => [contact.displayName, contact.id])),
  };
}

describe("the due list", () => {
  it("comes with an idea that cites what is known of each, and with none where nothing is", async () => {
    const { dana, ids } = await withThreeDue();
    await dana.done(`POST /v1/contacts/${ids["ana"]}/facts`, aFact());
    await dana.done(
      `POST /v1/contacts/${ids["ana"]}/facts`,
      aFact({ kind: "characteristic", text: "chairs the choir" }),
    );
    const gift = aLedgerEntry({ kind: "give", by: "them", gift: "introduction" });
    await dana.done(`POST /v1/contacts/${ids["ben"]}/ledger`, gift);
    const { people } = await dueList(dana);
    const ideas = Object.fromEntries(people.map(({ contact, idea }: Reply) => [contact.displayName, idea]));
    expect(ideas).toMatchObject({
      ana: { idea: "ask_after", fact: { text: "moved to Oslo", source: "typed" } },
      ben: { idea: "thank", gift: "introduction", at: "2026-11-18T10:00:00.000Z" },
      cleo: null,
    });
  });

  it("names who is due with day and reason, whoever became so last first", async () => {
    const { dana } = await withThreeDue();
    const due = await dueList(dana);
    expect(due.today).toBe("2026-11-20");
    expect(names(due)).toEqual(["cleo", "ana", "ben"]);
    expect(due.people[0]).toMatchObject({
      cadence: { advice: "due", dueOn: "2026-11-14", idealDays: 60, source: "kind" },
      lastTwoWayAt: "2026-09-15T12:00:00.000Z",
      rest: null,
    });
    expect(due.people[2].cadence.advice).toBe("overdue");
  });

  it("is each user's own", async () => {
    const world = aWorld();
    await (await world.as(DANA)).done("POST /v1/interactions", exchangeWith("ana", "2026-09-01"));
    expect((await dueList(await world.as(LUIS))).people).toEqual([]);
  });

  it("gives everybody once, page after page", async () => {
    const { dana } = await withThreeDue();
    const first = await dueList(dana, "&limit=2");
    const second = await dueList(dana, `&limit=2&cursor=${encodeURIComponent(first.next)}`);
    expect([names(first), names(second), second.next]).toEqual([["cleo", "ana"], ["ben"], null]);
  });

  it("forgets somebody as soon as there is an exchange, and remembers them when it is taken back", async () => {
    const { dana } = await withThreeDue();
    const { interaction } = await dana.done("POST /v1/interactions", exchangeWith("ana", "2026-11-19"));
    expect(names(await dueList(dana))).toEqual(["cleo", "ben"]);
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    expect(names(await dueList(dana))).toEqual(["cleo", "ana", "ben"]);
  });

  it("follows the interval that the user sets", async () => {
    const { dana, ids } = await withThreeDue();
    const settings = { kind: "customer", idealDays: 200, maximumDays: 300 };
    await dana.done(`PUT /v1/contacts/${ids["ana"]}/tie`, settings, { "if-match": '"0"' });
    expect(names(await dueList(dana))).toEqual(["cleo", "ben"]);
  });

  it("finds those whose day nobody has worked out", async () => {
    const { dana } = await withThreeDue();
    await env.DB.prepare("UPDATE ties SET due_on = ''").run();
    expect(names(await dueList(dana)).toSorted()).toEqual(["ana", "ben", "cleo"]);
  });

  it("keeps for every tie the day on which it is due", async () => {
    await withThreeDue();
    const { results } = await env.DB.prepare("SELECT due_on FROM ties ORDER BY due_on").all();
    expect(results.map(({ due_on }) => due_on)).toEqual(["2026-09-30", "2026-11-09", "2026-11-14", "2026-12-31"]);
  });

  it.each(["", "timeZone=Mars", "timeZone=UTC&cursor=x", "timeZone=UTC&limit=101"])("refuses ?%s", async (query) => {
    expect((await (await aWorld().as(DANA)).get(`/v1/due?${query}`)).status).toBe(400);
  });

  it("reads few rows however many ties there are", async () => {
    const many = 3_000;
    await withThreeDue();
    const counted = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${many})`;
    await env.DB.prepare(
      `INSERT INTO contacts (tenant_id, id, display_name, version, created_at)
       ${counted} SELECT (SELECT tenant_id FROM ties LIMIT 1), 'con_n' || i, 'Somebody', 1, 0 FROM n`,
    ).run();
    await env.DB.prepare(
      `INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version, due_on)
       ${counted} SELECT t.tenant_id, t.user_id, 'con_n' || n.i, 'unsorted', 0, 'UTC', '', t.tail, 1, '2026-10-31'
       FROM n, (SELECT * FROM ties LIMIT 1) t`,
    ).run();
    const recording = recordingDatabase(env.DB);
    const due = await dueList(await aWorld({ d1: recording.d1, name: "b" }).as(DANA));
    expect(due.people).toHaveLength(20);
    expect(recording.rowsRead()).toBeLessThanOrEqual(500);
  });
});

describe("suggestions", () => {
  it("are few a day, the longest overdue for their own interval first", async () => {
    const { dana, ids } = await withThreeDue();
    expect((await dueList(dana)).suggested).toEqual([ids["ben"], ids["ana"], ids["cleo"]]);
    const saved = await dana.done("PUT /v1/nudges", { on: true, perDay: 1 }, { "if-match": '"0"' });
    expect(saved).toEqual({ on: true, perDay: 1, version: 1 });
    expect(await dueList(dana)).toMatchObject({ suggested: [ids["ben"]], nudges: saved });
  });

  it("are switched off in one place, each version once", async () => {
    const { dana } = await withThreeDue();
    const off = { on: false, perDay: 3 };
    await dana.done("PUT /v1/nudges", off, { "if-match": '"0"' });
    expect(await dueList(dana)).toMatchObject({ suggested: [], people: [{}, {}, {}] });
    const stale = await dana.send("PUT /v1/nudges", off, { "if-match": '"0"' });
    expect([stale.status, stale.headers.get("etag")]).toEqual([412, '"1"']);
    expect((await dana.send("PUT /v1/nudges", { on: true, perDay: 0 }, { "if-match": '"1"' })).status).toBe(400);
  });

  it("leave out who is snoozed until the day the user named", async () => {
    const world = aWorld();
    const dana = await world.as(DANA);
    await dana.done("POST /v1/interactions", exchangeWith("ana", "2026-09-01"));
    const [{ contact }] = (await dueList(dana)).people;
    const snooze = { kind: "snoozed", until: "2026-11-25", timeZone: "Europe/Berlin" };
    const rest = { kind: "snoozed", until: "2026-11-25" };
    expect(await dana.done(`PUT /v1/contacts/${contact.id}/rest`, snooze)).toEqual({ contactId: contact.id, rest });
    expect(await dueList(dana)).toMatchObject({ suggested: [], people: [{ rest }] });

    world.setNow("2026-11-24T22:59:00Z");
    expect((await dueList(await world.as(DANA))).suggested).toEqual([]);
    world.setNow("2026-11-24T23:00:00Z");
    expect(await dueList(await world.as(DANA))).toMatchObject({ suggested: [contact.id], people: [{ rest: null }] });
  });

  it("come back after a dismissal when the interval of the tie has passed, or when the user asks for it", async () => {
    const { dana, ids } = await withThreeDue();
    const path = `/v1/contacts/${ids["ben"]}/rest` as const;
    const { rest } = await dana.done(`PUT ${path}`, { kind: "dismissed", timeZone: "Europe/Berlin" });
    expect(rest).toEqual({ kind: "dismissed", until: "2027-01-19" });
    expect((await dueList(dana)).suggested).toEqual([ids["ana"], ids["cleo"]]);
    expect((await dana.done(`DELETE ${path}`)).rest).toBeNull();
    expect((await dueList(dana)).suggested).toHaveLength(3);
  });

  it("start no cool-down by being shown", async () => {
    const { dana } = await withThreeDue();
    const first = await dueList(dana);
    expect(await dueList(dana)).toEqual(first);
  });

  it("forget a rest once there was an exchange", async () => {
    const { world, dana, ids } = await withThreeDue();
    const ofAna = async (caller: Caller) =>
      (await caller.done("POST /v1/open", anOpen({ people: [person("ana")] }))).people[0].rest;
    await dana.done(`PUT /v1/contacts/${ids["ana"]}/rest`, { kind: "dismissed", timeZone: "UTC" });
    expect(await ofAna(dana)).toEqual({ kind: "dismissed", until: "2027-01-19" });

    world.setNow("2026-11-22T09:00:00Z");
    const later = await world.as(DANA);
    await later.done("POST /v1/interactions", exchangeWith("ana", "2026-11-21"));
    expect(await ofAna(later)).toBeNull();
  });

  it("leave out who the user says has come to an end", async () => {
    const { dana, ids } = await withThreeDue();
    const override = { stage: "ending", reason: "Left the industry", expiresOn: "2027-06-01", timeZone: "UTC" };
    await dana.done(`PUT /v1/contacts/${ids["ben"]}/override`, override, { "if-match": '"0"' });
    expect((await dueList(dana)).suggested).toEqual([ids["ana"], ids["cleo"]]);
  });

  it.each([
    ["a snooze that ends today", { kind: "snoozed", until: "2026-11-20", timeZone: "UTC" }],
    ["a dismissal with a day", { kind: "dismissed", until: "2026-12-20", timeZone: "UTC" }],
    ["anything else", { kind: "muted", timeZone: "UTC" }],
  ])("refuse %s", async (_, body) => {
    const { dana, ids } = await withThreeDue();
    expect((await dana.send(`PUT /v1/contacts/${ids["ana"]}/rest`, body)).status).toBe(400);
  });
});
