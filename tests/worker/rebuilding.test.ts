import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { RULES_VERSION } from "../../shared/domain/stage/standing.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { timeZone } from "../../shared/time.ts";
import { rebuildOldTies } from "../../worker/services/rebuildTies.ts";
import { aLog, anOpen, aTouch } from "./builders.ts";
import { faultyDatabase } from "./faultyDatabase.ts";
import { overtaken } from "./overtakenDatabase.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const DAY_MS = 86_400_000;
const pause = async () => {};

/** More than two batches of the job. */
const PEOPLE = 45;

const person = (n: number) => ({ address: `person${n}@southgate.example`, displayName: `Person ${n}` });

/** Weekly exchanges of one of the people, a year long. */
const touchesWith = (n: number, user: string) =>
  Array.from({ length: 50 }, (_, i) =>
    aTouch({
      messageId: `${user}.${n}.${i}@x.example`,
      at: new Date(Date.UTC(2025, 10, 20, n % 24) + i * 7 * DAY_MS).toISOString(),
      direction: i % 2 === 0 ? "in" : "out",
    }),
  );

async function logWith(caller: Caller, n: number, user: string): Promise<void> {
  const thread = { messageIds: [`${user}.${n}@x.example`], conversationId: null, subjectDigest: null };
  await caller.done(
    "POST /v1/interactions",
    aLog({ thread, people: [{ who: person(n), touches: touchesWith(n, user) }] }),
  );
}

async function withPeople(count = PEOPLE) {
  const world = aWorld();
  const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
  for (let n = 0; n < count; n += 1) await logWith(dana, n, "dana");
  await logWith(luis, 0, "luis");
  return { dana, luis };
}

/** As if older rules had written them: another version, without what those did not know, due on a day that is wrong. */
const AGED = `UPDATE ties SET rules = 1, due_on = '2020-01-01',
  summary = json_remove(json_set(summary, '$.version', 1), '$.older', '$.channels')`;

const openedPeople = async (caller: Caller, count = PEOPLE): Promise<Reply[]> =>
  (await caller.done("POST /v1/open", anOpen({ people: Array.from({ length: count }, (_, n) => person(n)) }))).people;

interface TieRow {
  readonly user_id: string;
  readonly contact_id: string;
  readonly summary: string;
  readonly due_on: string;
  readonly rules: number;
}

const ties = async (): Promise<readonly TieRow[]> =>
  (await env.DB.prepare("SELECT user_id, contact_id, summary, due_on, rules FROM ties").all<TieRow>()).results;

/** What each tie is, made of its user's touches alone. */
async function recomputed({ user_id, contact_id }: TieRow): Promise<string> {
  const { results } = await env.DB.prepare(
    `SELECT t.key, t.at, u.direction, t.channel, t.audience, u.addressed, t.automated, t.words FROM touches t
     JOIN touch_users u ON u.contact_id = t.contact_id AND u.key = t.key AND u.user_id = ?1 WHERE t.contact_id = ?2`,
  )
    .bind(user_id, contact_id)
    .all<Touch>();
  const touches = results.map((touch) => ({ ...touch, automated: Boolean(touch.automated) }));
  return JSON.stringify(tieOf(touches, timeZone("Europe/Berlin")));
}

const remade = async (): Promise<number> => (await ties()).filter(({ rules }) => rules === RULES_VERSION).length;

/** The real database; before its write number `at`, `happens`. */
function interrupted(at: number, happens: () => Promise<void>): D1Database {
  let writes = 0;
  const batch = async (statements: D1PreparedStatement[]) => {
    writes += 1;
    if (writes === at) await happens();
    return env.DB.batch(statements);
  };
  // Safe cast: it has the members that a job uses.
  return { prepare: (sql: string) => env.DB.prepare(sql), batch } as unknown as D1Database;
}

describe("ties that older rules made", () => {
  it("are made anew from their touches by the daily job, each user's own", async () => {
    const { dana, luis } = await withPeople();
    const before = [await openedPeople(dana), await openedPeople(luis)];
    const dueDays = (await ties()).map(({ due_on }) => due_on);
    await env.DB.prepare(AGED).run();
    expect(await rebuildOldTies({ d1: env.DB, pause })).toBe(PEOPLE + 1);
    expect([await openedPeople(dana), await openedPeople(luis)]).toEqual(before);
    for (const tie of await ties()) expect(tie.summary).toBe(await recomputed(tie));
    expect((await ties()).map(({ due_on }) => due_on)).toEqual(dueDays);
  });

  it("are gone on with where a run was cut off", async () => {
    await withPeople();
    await env.DB.prepare(AGED).run();
    const killed = interrupted(2, () => Promise.reject(new Error("The Worker was stopped")));
    await expect(rebuildOldTies({ d1: killed, pause })).rejects.toThrow("stopped");
    const afterTheFirst = await remade();
    expect(afterTheFirst).toBeGreaterThan(0);
    expect(afterTheFirst).toBeLessThan(PEOPLE);

    expect(await rebuildOldTies({ d1: env.DB, pause })).toBe(PEOPLE + 1 - afterTheFirst);
    for (const tie of await ties()) expect(tie.summary).toBe(await recomputed(tie));
    expect(await rebuildOldTies({ d1: env.DB, pause })).toBe(0);
  });

  it("keep what is logged while the job works on them", async () => {
    const { dana } = await withPeople(3);
    await env.DB.prepare(AGED).run();
    const thread = { messageIds: ["new@x.example"], conversationId: null, subjectDigest: null };
    const touches = [aTouch({ messageId: "new@x.example", at: "2026-11-19T10:00:00Z" })];
    const log = aLog({ thread, people: [{ who: person(1), touches }] });
    const racing = interrupted(1, () => dana.done("POST /v1/interactions", log));
    await rebuildOldTies({ d1: racing, pause });
    for (const tie of await ties()) expect(tie.summary).toBe(await recomputed(tie));
    expect((await openedPeople(dana, 3))[1].recent[0].key).toBe("new@x.example");
  });

  it("are read as far as they go until it is their turn", async () => {
    const { dana } = await withPeople(2);
    const before = await openedPeople(dana, 2);
    await env.DB.prepare(AGED).run();
    for (const [n, { standing, cadence, firstTouchAt }] of (await openedPeople(dana, 2)).entries()) {
      expect(standing).toMatchObject({ bond: "relationship", stage: before[n].standing.stage });
      expect([cadence.dueOn, firstTouchAt]).toEqual([before[n].cadence.dueOn, before[n].firstTouchAt]);
    }
  });

  it("are read and made anew also where nothing of them can be read", async () => {
    const { dana } = await withPeople(2);
    const before = await openedPeople(dana, 2);
    await env.DB.prepare(`UPDATE ties SET rules = 0, summary = '{"version":1,"days":7}'`).run();
    expect((await openedPeople(dana, 2))[0].standing).toMatchObject({ stage: null });
    await rebuildOldTies({ d1: env.DB, pause });
    expect(await openedPeople(dana, 2)).toEqual(before);
  });

  it("have their due day worked out where a log could not", async () => {
    await withPeople(2);
    const before = (await ties()).map(({ due_on }) => due_on);
    await env.DB.prepare("UPDATE ties SET due_on = ''").run();
    expect(await rebuildOldTies({ d1: env.DB, pause })).toBe(3);
    expect((await ties()).map(({ due_on }) => due_on)).toEqual(before);
  });

  describe("of people who are logged by their ids", () => {
    const logOf = (contactId: string, name: string) => {
      const thread = { messageIds: [`${name}@x.example`], conversationId: null, subjectDigest: null };
      const touches = [aTouch({ messageId: `${name}@x.example`, at: "2026-11-19T10:00:00Z" })];
      return aLog({ thread, people: [{ who: { contactId }, touches }] });
    };
    const dueDays = async () => (await ties()).map(({ due_on }) => due_on);
    const asTheJobSays = async () => {
      await env.DB.prepare("UPDATE ties SET due_on = ''").run();
      await rebuildOldTies({ d1: env.DB, pause });
      return dueDays();
    };

    it("have their due day in the one batch of the log", async () => {
      await withPeople(2);
      const [tie] = await ties();
      const { d1, calls } = faultyDatabase();
      const dana = await aWorld({ d1, name: "again" }).as(DANA);
      const before = await dueDays();
      await dana.done("POST /v1/interactions", logOf(tie?.contact_id ?? "", "new"));

      expect(calls).toEqual(["read", "batch"]);
      const after = await dueDays();
      expect(after).not.toEqual(before);
      expect(after).toEqual(await asTheJobSays());
    });

    it("have the right one also where another log is just faster", async () => {
      const { dana } = await withPeople(2);
      const [tie] = await ties();
      const faster = logOf(tie?.contact_id ?? "", "faster");
      const d1 = overtaken(() => dana.done("POST /v1/interactions", faster));
      const slower = await aWorld({ d1, name: "slower" }).as(DANA);
      await slower.done("POST /v1/interactions", logOf(tie?.contact_id ?? "", "slower"));
      expect(await dueDays()).toEqual(await asTheJobSays());
    });
  });
});
