import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { isQuoteOf } from "../../shared/domain/thread/quoteOf.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import { instant, timeZone } from "../../shared/time.ts";
import { rebuildOldTies } from "../../worker/services/rebuildTies.ts";
import { foldedTie } from "../../worker/services/tie.ts";
import { aLog, anOpen, aTouch, MAYA } from "./builders.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const SENDER = "0123456789abcdef0123456789abcdef";

/** A message quoted with its zone, at this minute of 5 October. */
const quoted = (time: string, over: Record<string, unknown> = {}) => ({
  key: `past:${SENDER}:2026-10-05T${time}Z`,
  at: `2026-10-05T${time}:00Z`,
  direction: "in",
  audience: 1,
  addressed: "to",
  words: 80,
  ...over,
});

/** The same without its zone: as shown. */
const zoneless = (time: string, over: Record<string, unknown> = {}) =>
  quoted(time, { key: `past:${SENDER}:2026-10-05T${time}`, ...over });

const theMessage = (at: string, over: Record<string, unknown> = {}) =>
  aTouch({ messageId: "real@southgate.example", at: `2026-10-05T${at}Z`, words: 82, ...over });

const NEWEST = aTouch({ messageId: "newest@southgate.example", at: "2026-10-20T08:00:00Z" });
const THREAD = {
  messageIds: ["real@southgate.example", "newest@southgate.example"],
  conversationId: null,
  subjectDigest: null,
};

const aPast = (past: readonly unknown[], over: Record<string, unknown> = {}) =>
  aLog({ thread: THREAD, people: [{ who: MAYA, touches: [NEWEST], past }], ...over });
const aMessage = (touch: unknown, over: Record<string, unknown> = {}) =>
  aLog({ thread: THREAD, people: [{ who: MAYA, touches: [touch] }], ...over });

const rows = async (sql: string): Promise<Reply[]> => (await env.DB.prepare(sql).all()).results;
const keys = async (): Promise<string[]> =>
  (await rows("SELECT key FROM touches ORDER BY at, key")).map(({ key }) => key);

/** Every tie is what its user's touches make of it, recomputed from the rows. */
async function expectTiesToBeTheirTouches() {
  const ties = await rows("SELECT * FROM ties");
  for (const tie of ties) {
    const touches =
      await rows(`SELECT t.key, t.at, u.direction, t.channel, t.audience, u.addressed, t.automated, t.words
      FROM touch_users u JOIN touches t ON t.contact_id = u.contact_id AND t.key = u.key AND t.interaction_id = u.interaction_id
      WHERE u.user_id = '${tie.user_id}' AND u.contact_id = '${tie.contact_id}' ORDER BY t.at, t.key`);
    const all = touches.map((touch) => ({ ...touch, at: instant(touch.at), automated: touch.automated === 1 }));
    const zone = timeZone(tie.time_zone);
    const stored = foldedTie({ summary: tie.summary, tail: JSON.parse(tie.tail), timeZone: zone });
    expect(stored).toEqual(tieOf(all as never, zone));
  }
  return ties.length;
}

let dana: Caller;
let luis: Caller;
beforeEach(async () => {
  const world = aWorld();
  dana = await world.as(DANA);
  luis = await world.as(LUIS);
});

describe("logging a thread with its past", () => {
  it("makes one touch of each quoted message, at the time it was written", async () => {
    const reply = await dana.done(
      "POST /v1/interactions",
      aPast([quoted("08:10"), quoted("09:30", { direction: "out" })]),
    );
    expect(reply).toMatchObject({
      added: 3,
      interaction: { people: [{ touches: 3 }], at: "2026-10-20T08:00:00.000Z" },
    });
    const { people } = await dana.done("POST /v1/open", anOpen());
    expect(people[0].firstTouchAt).toBe("2026-10-05T08:10:00.000Z");
    expect(await expectTiesToBeTheirTouches()).toBe(1);
  });

  it("adds nothing a second time, for whoever quotes it", async () => {
    await dana.done("POST /v1/interactions", aPast([quoted("08:10")]));
    expect(await dana.done("POST /v1/interactions", aPast([quoted("08:10")]))).toMatchObject({ added: 0 });
    await luis.done("POST /v1/interactions", aPast([quoted("08:10")]));
    expect(await keys()).toEqual([`past:${SENDER}:2026-10-05T08:10Z`, "newest@southgate.example"]);
  });

  it("takes the past alone, for what did not fit into one request", async () => {
    const first = await dana.done("POST /v1/interactions", aPast([quoted("08:10")]));
    const people = [{ who: MAYA, touches: [], past: [quoted("09:30")] }];
    const second = await dana.done("POST /v1/interactions", aLog({ thread: THREAD, people }));
    expect(second).toMatchObject({ added: 1, interaction: { id: first.interaction.id, people: [{ touches: 3 }] } });
  });

  it("is taken back whole", async () => {
    const { interaction } = await dana.done("POST /v1/interactions", aPast([quoted("08:10"), quoted("09:30")]));
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    const counts = ["touches", "touch_users", "ties", "contacts", "thread_keys"].map((table) =>
      rows(`SELECT count(*) AS n FROM ${table}`),
    );
    expect((await Promise.all(counts)).map(([row]) => row.n)).toEqual([0, 0, 0, 0, 0]);
  });

  it("moves to another person with the rest", async () => {
    const { interaction } = await dana.done("POST /v1/interactions", aPast([quoted("08:10")]));
    const { contact } = await dana.done("POST /v1/contacts", {
      ...{ displayName: "Other Maya", preferredName: null, company: null, role: null },
      addresses: ["other@southgate.example"],
    });
    const move = { from: interaction.people[0].contactId, to: contact.id };
    const tag = { "if-match": `"${interaction.version}"` };
    const moved = await dana.done(`PATCH /v1/interactions/${interaction.id}`, { move }, tag);
    expect(moved.people).toEqual([{ contactId: contact.id, touches: 2 }]);
    await dana.done(
      "POST /v1/interactions",
      aMessage(theMessage("08:10:20"), {
        people: [{ who: { contactId: contact.id }, touches: [theMessage("08:10:20")] }],
      }),
    );
    expect(await keys()).toEqual(["real@southgate.example", "newest@southgate.example"]);
    await expectTiesToBeTheirTouches();
  });

  it.each(["past:dana@x.example:2026-10-05T08:10Z", `past:${SENDER}:2026-10-05T08`, `${SENDER}:2026-10-05`])(
    "refuses the key %s",
    async (key) => {
      expect((await dana.send("POST /v1/interactions", aPast([quoted("08:10", { key })]))).status).toBe(400);
    },
  );

  it("does not take a Message-ID that looks like a past key for one", async () => {
    const messageId = `past:${SENDER}:2026-10-05T08:10Z`;
    await dana.done("POST /v1/interactions", aMessage(theMessage("08:10:00", { messageId })));
    expect(await rows("SELECT 1 FROM touches WHERE past_key IS NOT NULL OR key LIKE 'past:%'")).toEqual([]);
  });
});

describe("a message and its quote", () => {
  it.each([
    ["the quote first", [aPast([quoted("08:10")]), aMessage(theMessage("08:10:40"))]],
    ["the message first", [aMessage(theMessage("08:10:40")), aPast([quoted("08:10")])]],
    [
      "both at once",
      [
        aLog({
          thread: THREAD,
          people: [{ who: MAYA, touches: [NEWEST, theMessage("08:10:40")], past: [quoted("08:10")] }],
        }),
      ],
    ],
    [
      "the quote twice around it",
      [aPast([quoted("08:10")]), aMessage(theMessage("08:10:40")), aPast([quoted("08:10")])],
    ],
  ])("are one touch, with the message's own time: %s", async (_, logs) => {
    for (const log of logs) await dana.done("POST /v1/interactions", log);
    expect(await rows("SELECT key, at, words FROM touches WHERE at < 1792000000000 ORDER BY at")).toEqual([
      { key: "real@southgate.example", at: Date.parse("2026-10-05T08:10:40Z"), words: 82 },
    ]);
    expect(await expectTiesToBeTheirTouches()).toBe(1);
  });

  it.each([
    ["another direction", quoted("08:10", { direction: "out" })],
    ["two minutes later", quoted("08:12")],
    ["a quarter of an hour later, its zone stated", quoted("08:25")],
    ["an hour later without a zone, of another length", zoneless("09:10", { words: 20 })],
    ["an hour and some minutes later without a zone", zoneless("09:16")],
  ])("are two when they are not: %s", async (_, quote) => {
    await dana.done("POST /v1/interactions", aPast([quote]));
    await dana.done("POST /v1/interactions", aMessage(theMessage("08:10:00")));
    expect(await keys()).toHaveLength(3);
  });

  it.each(["06:10", "14:40"])("are one when the quote states no zone and shows %s", async (time) => {
    await dana.done("POST /v1/interactions", aPast([zoneless(time)]));
    await dana.done("POST /v1/interactions", aMessage(theMessage("08:10:00")));
    expect(await keys()).toEqual(["real@southgate.example", "newest@southgate.example"]);
    await expectTiesToBeTheirTouches();
  });

  it("takes each quote for one message only", async () => {
    await dana.done(
      "POST /v1/interactions",
      aPast([quoted("08:10"), quoted("08:11", { key: `past:${SENDER}:2026-10-05T08:11Z` })]),
    );
    await dana.done("POST /v1/interactions", aMessage(theMessage("08:10:50")));
    expect(await keys()).toEqual([
      `past:${SENDER}:2026-10-05T08:10Z`,
      "real@southgate.example",
      "newest@southgate.example",
    ]);
  });

  it("leave a colleague's tie what their touches make of it", async () => {
    await dana.done("POST /v1/interactions", aPast([zoneless("06:10", { direction: "none" })]));
    await luis.done("POST /v1/interactions", aMessage(theMessage("08:10:00", { direction: "out" })));
    expect(await keys()).toEqual(["real@southgate.example", "newest@southgate.example"]);
    expect(await expectTiesToBeTheirTouches()).toBe(2);
  });

  /** As if Dana had written to Maya every hour for two years. */
  async function withManyTouches() {
    const many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)";
    await env.DB.batch(
      [
        `${many} INSERT INTO touches (tenant_id, contact_id, at, key, interaction_id, direction, channel, audience, addressed,
          automated, words, past_key, shared) SELECT tenant_id, contact_id, at - 3600000 * i, 'message-' || i || '@southgate.example',
          interaction_id, 'out', 'mail', 1, 'to', 0, 90, NULL, 1 FROM n, touches WHERE key LIKE 'newest%'`,
        `INSERT INTO touch_users (tenant_id, interaction_id, contact_id, key, user_id, direction, addressed, hidden_at, hidden)
          SELECT u.tenant_id, u.interaction_id, u.contact_id, t.key, u.user_id, t.direction, t.addressed, NULL, 0
          FROM touch_users u JOIN touches t ON t.contact_id = u.contact_id AND t.key LIKE 'message-%' WHERE u.key LIKE 'newest%'`,
        "UPDATE ties SET rules = 0",
      ].map((sql) => env.DB.prepare(sql)),
    );
    await rebuildOldTies({ d1: env.DB, pause: async () => {} });
  }

  it("leave a tie of 20,000 touches small, and exact after the daily job", { timeout: 60_000 }, async () => {
    await dana.done("POST /v1/interactions", aPast([zoneless("06:10")]));
    await withManyTouches();
    await luis.done("POST /v1/interactions", aMessage(theMessage("08:10:00")));
    expect(await keys()).toContain("real@southgate.example");
    const [size] = await rows("SELECT max(length(tail) + length(summary)) AS largest FROM ties");
    expect(size.largest).toBeLessThan(10_000);
    expect((await dana.done("POST /v1/open", anOpen())).people[0].standing.bond).toBe("relationship");
    await rebuildOldTies({ d1: env.DB, pause: async () => {} });
    expect(await expectTiesToBeTheirTouches()).toBe(2);
  });

  it("leave a tie of 20,000 touches exact after its user's next log", { timeout: 60_000 }, async () => {
    await dana.done("POST /v1/interactions", aPast([zoneless("06:10")]));
    await withManyTouches();
    const own = aTouch({ messageId: "own@southgate.example", at: "2026-10-21T08:00:00Z" });
    await dana.done(
      "POST /v1/interactions",
      aLog({ thread: THREAD, people: [{ who: MAYA, touches: [theMessage("08:10:00"), own] }] }),
    );
    expect(await keys()).toContain("real@southgate.example");
    expect(await expectTiesToBeTheirTouches()).toBe(1);
  });

  it("are one touch however two colleagues race, and everything is gone when both take it back", async () => {
    const writes = Array.from({ length: 16 }, (_, n) =>
      n % 2
        ? dana.done("POST /v1/interactions", aPast([quoted("08:10"), zoneless("14:40")]))
        : luis.done("POST /v1/interactions", aMessage(theMessage("08:10:40"))),
    );
    const replies = await Promise.all(writes);
    expect(await keys()).toEqual([
      "real@southgate.example",
      `past:${SENDER}:2026-10-05T14:40`,
      "newest@southgate.example",
    ]);
    expect(await expectTiesToBeTheirTouches()).toBe(2);

    const id = replies[0].interaction.id;
    await dana.done(`DELETE /v1/interactions/${id}`);
    expect(await keys()).toEqual(["real@southgate.example"]);
    await luis.done(`DELETE /v1/interactions/${id}`);
    expect(await rows("SELECT 1 FROM touches UNION ALL SELECT 1 FROM touch_users")).toEqual([]);
  });
});

describe("a private log", () => {
  it("changes nothing that a colleague has, and counts once for its own user", async () => {
    await dana.done("POST /v1/interactions", aPast([zoneless("06:10")]));
    const before = await rows("SELECT key, at, words FROM touches WHERE key LIKE 'past:%'");
    await luis.done("POST /v1/interactions", aPast([zoneless("06:10")], { visibility: "private" }));
    await luis.done("POST /v1/interactions", aMessage(theMessage("08:10:00"), { visibility: "private" }));
    expect(await rows("SELECT key, at, words FROM touches WHERE key LIKE 'past:%'")).toEqual(before);
    expect(await rows("SELECT count(*) AS n FROM touch_users WHERE user_id LIKE '%2'")).toEqual([{ n: 2 }]);
    await expectTiesToBeTheirTouches();
  });

  it("is not found by guessing minutes", async () => {
    await luis.done("POST /v1/interactions", aMessage(theMessage("08:10:00"), { visibility: "private" }));
    await dana.done("POST /v1/interactions", aPast([quoted("08:10")]));
    const seen = await dana.done("POST /v1/open", anOpen());
    expect(JSON.stringify(seen)).not.toContain("real@southgate.example");
  });
});

describe("the touches of a logged thread", () => {
  it("are listed newest first, as far as the user may see them", async () => {
    const { interaction } = await dana.done("POST /v1/interactions", aPast([quoted("08:10")]));
    const listed = await (await luis.get(`/v1/interactions/${interaction.id}/touches`)).json<Reply>();
    expect(listed.touches.map(({ key }: Reply) => key)).toEqual([
      "newest@southgate.example",
      `past:${SENDER}:2026-10-05T08:10Z`,
    ]);
  });

  it("are not there for a colleague when they are private", async () => {
    const { interaction } = await dana.done(
      "POST /v1/interactions",
      aPast([quoted("08:10")], { visibility: "private" }),
    );
    expect((await luis.get(`/v1/interactions/${interaction.id}/touches`)).status).toBe(404);
  });
});

const TIMES = ["08:10:00", "08:10:59", "08:11:01", "08:25:30", "09:10:00", "09:12:00", "20:40:10"];
const LENGTHS = [null, 5, 80, 88, 120];
const MEETINGS = TIMES.flatMap((time) => LENGTHS.map((words) => ({ time, words })));

describe("the rule of quotes in SQL", () => {
  it.each([`past:${SENDER}:2026-10-05T08:10Z`, `past:${SENDER}:2026-10-05T08:10`, `past:${SENDER}:2026-10-05`])(
    "is the one of the domain for %s",
    async (key) => {
      for (const { time, words } of MEETINGS) {
        const quote = quoted("08:10", { key });
        const message = theMessage(time, { words });
        const stored = await storedOf(quote, message);
        const at = (iso: string) => ({ at: instant(Date.parse(iso)) });
        const one = isQuoteOf(key, { ...at(quote.at), words: 80 }, { ...at(message.at), words });
        expect({ time, words, stored }).toEqual({ time, words, stored: one ? 1 : 2 });
      }
    },
    60_000,
  );
});

/** How many touches a quote and a message with somebody new are. */
async function storedOf(quote: ReturnType<typeof quoted>, message: ReturnType<typeof theMessage>): Promise<number> {
  const name = `${message.at.replaceAll(/\D/g, "")}-${message.words}`;
  const caller = await aWorld({ name: `${name}-` }).as(DANA);
  const who = { address: `p${name}@x.example`, displayName: "" };
  const thread = { messageIds: [`t${name}@x.example`], conversationId: null, subjectDigest: null };
  await caller.done("POST /v1/interactions", aLog({ thread, people: [{ who, touches: [], past: [quote] }] }));
  const touches = [{ ...message, messageId: `m${name}@x.example` }];
  const { interaction } = await caller.done("POST /v1/interactions", aLog({ thread, people: [{ who, touches }] }));
  return interaction.people[0].touches;
}
