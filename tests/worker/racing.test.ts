import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { aContact, aLog, anOpen, aTouch } from "./builders.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const rows = async (sql: string): Promise<Reply[]> => (await env.DB.prepare(sql).all()).results;
const mail = (n: number) => aTouch({ messageId: `m${n}@southgate.example`, at: `2026-10-${10 + n}T08:00:00Z` });
const CONVERSATION = { messageIds: ["m0@southgate.example"], conversationId: null, subjectDigest: null };
const partOf = (numbers: readonly number[]) => aLog({ thread: CONVERSATION, touches: numbers.map(mail) });

/** What the user is shown of Maya: where they stand must not hang on who came first. */
const shownTo = async (who: Caller) => {
  const { people } = await who.done("POST /v1/open", anOpen());
  const { standing, cadence, recent } = people[0];
  const facts = recent.map(({ interactionId: _, ...touch }: Reply) => touch);
  return { standing, cadence, recent: facts };
};

describe("writers who race", () => {
  it("case 10: make one interaction of thirty logs of parts of a thread, as if one had come after the other", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const parts = Array.from({ length: 30 }, (_, i) => [i % 10, (i * 7 + 3) % 10, (i * 3 + 1) % 10]);
    await Promise.all(parts.map((part, i) => (i % 2 ? dana : luis).done("POST /v1/interactions", partOf(part))));

    expect(await rows("SELECT count(*) AS n, count(DISTINCT interaction_id) AS ids FROM touches")).toEqual([
      { n: 10, ids: 1 },
    ]);
    const raced = await shownTo(dana);
    const { id } = (await dana.done("POST /v1/interactions", partOf([0]))).interaction;
    await dana.done(`DELETE /v1/interactions/${id}`);
    for (const part of parts.filter((_, i) => i % 2)) await dana.done("POST /v1/interactions", partOf(part));
    expect(await shownTo(dana)).toEqual(raced);
  });

  it("leave a log whole or gone when it is taken back while it grows", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", partOf([0]));
    const writes = Array.from({ length: 12 }, (_, i) =>
      i % 3 === 2
        ? dana.send(`DELETE /v1/interactions/${interaction.id}`)
        : dana.send("POST /v1/interactions", partOf([0, 1 + (i % 9)])),
    );
    const answers = await Promise.all(writes);
    expect(answers.map(({ status }) => status).filter((status) => ![200, 201, 404, 503].includes(status))).toEqual([]);

    const orphans = await rows(`SELECT 1 FROM touches t WHERE NOT EXISTS (SELECT 1 FROM touch_users u
      WHERE u.contact_id = t.contact_id AND u.key = t.key AND u.interaction_id = t.interaction_id)`);
    const strays = await rows(`SELECT 1 FROM touch_users u WHERE NOT EXISTS (SELECT 1 FROM interaction_loggers l
      WHERE l.interaction_id = u.interaction_id AND l.user_id = u.user_id)`);
    expect([orphans, strays]).toEqual([[], []]);
    const [{ n }] = await rows("SELECT count(*) AS n FROM touches");
    const balance = n === 0 ? 0 : (await shownTo(dana)).standing.reasons.find(({ code }: Reply) => code === "balance");
    expect(n === 0 ? 0 : balance.values.received).toBe(n);
  });

  it("case 11: lose no edit: each of eight clients' edits is refused or counted once", async () => {
    const world = aWorld();
    const clients = await Promise.all(Array.from({ length: 8 }, (_, i) => world.as(i % 2 ? DANA : LUIS)));
    const { contact } = await (await world.as(DANA)).done("POST /v1/contacts", aContact({ role: "0" }));
    const path = `/v1/contacts/${contact.id}` as const;
    const add = async (client: Caller): Promise<number> => {
      const read = (await (await client.get(path)).json<Reply>()).contact;
      const tag = { "if-match": `"${read.version}"` };
      return (await client.send(`PATCH ${path}`, { role: String(Number(read.role) + 1) }, tag)).status;
    };
    const statuses: number[] = [];
    for (let round = 0; round < 12; round++) statuses.push(...(await Promise.all(clients.map(add))));

    expect(new Set(statuses)).toEqual(new Set([200, 412]));
    const kept = (await (await (await world.as(DANA)).get(path)).json<Reply>()).contact;
    const done = statuses.filter((status) => status === 200).length;
    expect([kept.role, kept.version]).toEqual([String(done), done + 1]);
  });
});
