import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../shared/time.ts";
import worker from "../../worker/index.ts";
import { daily } from "../../worker/jobs/daily.ts";
import { aLedgerEntry, aLog, anOpen, aTouch } from "./builders.ts";
import { doneConfirmed } from "./confirming.ts";
import { ADA, aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const OTHERS = "22222222-2222-4222-8222-222222222222";
const DAY_MS = 86_400_000;
const NOON = Date.parse("2026-11-20T12:00:00Z");
const isoDaysAgo = (days: number) => new Date(NOON - days * DAY_MS).toISOString();

/** The job `days` after the twentieth of November. */
const runOn = (days: number) =>
  worker.scheduled(createScheduledController({ scheduledTime: NOON + days * DAY_MS }), env);

/** How many organisations the job says it looked after. */
async function organisationsLookedAfterOn(days: number): Promise<number> {
  const lines: string[] = [];
  const job = { d1: env.DB, pause: async () => {}, writeLog: (line: string) => lines.push(line) };
  await daily(job, instant(NOON + days * DAY_MS));
  return lines.map((line) => JSON.parse(line)).find(({ job: name }) => name === "retention").done;
}

/** A touch with each of a thousand people: as many as one run of the job takes. */
async function aThousandTouches(tenant: string, daysAgo: number): Promise<void> {
  const n = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)";
  const at = NOON - daysAgo * DAY_MS;
  await env.DB.batch([
    env.DB.prepare(`${n} INSERT INTO contacts (tenant_id, id, display_name, version, created_at, created_by_interaction)
      SELECT ?1, 'con_of_many_' || i, '', 1, ?2, 'int_many' FROM n`).bind(tenant, at),
    env.DB.prepare(`${n} INSERT INTO touches
        (tenant_id, contact_id, at, key, interaction_id, direction, channel, audience, addressed, automated, shared)
      SELECT ?1, 'con_of_many_' || i, ?2, i, 'int_many', 'in', 'mail', 1, 'to', 0, 1 FROM n`).bind(tenant, at),
  ]);
}

async function keep(ada: Caller, retentionDays: number | null, version = 0): Promise<void> {
  const settings = { retentionDays, defaultVisibility: "team" };
  await doneConfirmed(ada, "PUT /v1/organisation", settings, { "if-match": `"${version}"` });
}

const threadOf = (id: string) => ({ messageIds: [], conversationId: id, subjectDigest: null });

const logAt = (caller: Caller, days: number, over: Record<string, unknown> = {}) =>
  caller.done(
    "POST /v1/interactions",
    aLog({
      touches: [aTouch({ messageId: `d${days}@southgate.example`, at: isoDaysAgo(days) })],
      thread: threadOf(`c${days}`),
      ...over,
    }),
  );

const keysLeft = async (): Promise<string[]> =>
  (await env.DB.prepare("SELECT key FROM touches ORDER BY at DESC").all<{ key: string }>()).results.map(
    ({ key }) => key,
  );

const runsOf = async (caller: Caller): Promise<Reply[]> =>
  (await (await caller.get("/v1/retention-runs")).json<Reply>()).runs;

async function aTeam() {
  const world = aWorld();
  return { dana: await world.as(DANA), luis: await world.as(LUIS), ada: await world.as(ADA) };
}

interface Noted {
  readonly days: number;
  readonly settledDaysAgo?: number;
  readonly [member: string]: unknown;
}

describe("case 36: retention", () => {
  it("removes nothing while nobody has set a period", async () => {
    const { dana } = await aTeam();
    await logAt(dana, 4_000);
    await runOn(0);
    await runOn(1);
    expect(await keysLeft()).toHaveLength(1);
    expect(await runsOf(dana)).toEqual([]);
  });

  it("only notes its first run, then removes what is older than the period, with a line that says so", async () => {
    const { dana, ada } = await aTeam();
    await logAt(dana, 400, { note: "Old note" });
    await logAt(dana, 20);
    await keep(ada, 365);
    await runOn(0);
    expect(await keysLeft()).toHaveLength(2);

    await runOn(1);
    expect(await keysLeft()).toEqual(["d20@southgate.example"]);
    expect(await runsOf(dana)).toMatchObject([
      { outcome: "done", touches: 1, logs: 1, contacts: 0 },
      { outcome: "clock", touches: 0 },
    ]);
    const note = await env.DB.prepare("SELECT count(*) AS n FROM interaction_loggers WHERE note = 'Old note'").first(
      "n",
    );
    expect(note).toBe(0);
  });

  it("leaves ties as if the old touches had never been", async () => {
    const { dana, ada } = await aTeam();
    for (const days of [900, 800, 40, 30, 20]) await logAt(dana, days);
    await keep(ada, 365);
    await runOn(0);
    await runOn(1);
    const { people } = await dana.done("POST /v1/open", anOpen({ thread: null }));
    await env.DB.exec("DELETE FROM ties");
    for (const days of [40, 30, 20])
      await env.DB.exec(`DELETE FROM touch_users WHERE key = 'd${days}@southgate.example'`);
    for (const days of [40, 30, 20]) await logAt(dana, days);
    const fresh = await dana.done("POST /v1/open", anOpen({ thread: null }));
    expect(people[0].standing).toEqual(fresh.people[0].standing);
    expect(people[0].firstTouchAt).toBe(fresh.people[0].firstTouchAt);
  });

  it("removes people whom a log had made and of whom nothing is left", async () => {
    const { dana, luis, ada } = await aTeam();
    await logAt(dana, 400);
    await luis.done("POST /v1/contacts", {
      displayName: "By hand",
      preferredName: null,
      company: null,
      role: null,
      addresses: ["h@x.example"],
    });
    await keep(ada, 365);
    await runOn(0);
    await runOn(1);
    const { results } = await env.DB.prepare("SELECT display_name FROM contacts").all();
    expect(results).toEqual([{ display_name: "By hand" }]);
    for (const table of ["ties", "touch_users", "thread_keys", "interaction_loggers"]) {
      expect([table, await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first("n")]).toEqual([table, 0]);
    }
  });

  it("removes gives and what was settled for longer than the period; what is open stays until it is settled", async () => {
    const { dana, ada } = await aTeam();
    const { interaction } = await logAt(dana, 20);
    const id = interaction.people[0].contactId;
    const noted = async (what: string, { days, settledDaysAgo, ...over }: Noted) => {
      const entry = aLedgerEntry({ what, at: isoDaysAgo(days), ...over });
      const { entry: kept } = await dana.done(`POST /v1/contacts/${id}/ledger`, entry);
      if (settledDaysAgo === undefined) return;
      const settled = { at: isoDaysAgo(settledDaysAgo), how: "done" };
      await dana.done(`PATCH /v1/ledger/${kept.id}`, { settled, timeZone: "Europe/Berlin" }, { "if-match": '"1"' });
    };
    await noted("An old gift", { days: 400, kind: "give", by: "them", gift: "advice" });
    await noted("A late thank-you", { days: 400, kind: "give", by: "them", gift: "help", settledDaysAgo: 300 });
    await noted("Kept long ago", { days: 900, settledDaysAgo: 800 });
    await noted("Kept lately", { days: 900, settledDaysAgo: 30 });
    await noted("An open ask", { days: 900, kind: "ask" });
    await noted("An open promise", { days: 900 });
    await keep(ada, 365);
    await runOn(0);
    await runOn(1);

    const { entries } = await (await dana.get(`/v1/contacts/${id}/ledger?timeZone=Europe/Berlin`)).json<Reply>();
    expect(entries.map(({ what }: Reply) => what).sort()).toEqual([
      "A late thank-you",
      "An open ask",
      "An open promise",
      "Kept lately",
    ]);
    expect((await runsOf(dana))[0]).toMatchObject({ outcome: "done", entries: 2, touches: 0 });
    const tally = (await env.DB.prepare("SELECT ledger FROM ties").first<string>("ledger")) ?? "";
    expect(JSON.parse(tally)).toMatchObject({ gave: 1, received: 1, asked: 1, openAsks: 1, openPromises: 1 });
    expect(JSON.parse(tally).lastReceived.gift).toBe("help");
  });

  it("removes people of whom nothing but such entries was left, and keeps those with an open one", async () => {
    const { dana, ada } = await aTeam();
    const named = (name: string) => ({ who: { address: `${name}@x.example`, displayName: name } });
    for (const name of ["given", "owed"]) {
      const touches = [aTouch({ messageId: `${name}@x.example`, at: isoDaysAgo(500) })];
      const { interaction } = await logAt(dana, 500, { people: [{ ...named(name), touches }], thread: threadOf(name) });
      const kind = name === "given" ? { kind: "give", gift: "advice" } : {};
      const entry = aLedgerEntry({ at: isoDaysAgo(450), ...kind });
      await dana.done(`POST /v1/contacts/${interaction.people[0].contactId}/ledger`, entry);
    }
    await keep(ada, 365);
    await runOn(0);
    await runOn(1);
    const { results } = await env.DB.prepare("SELECT display_name FROM contacts").all();
    expect(results).toEqual([{ display_name: "owed" }]);
    expect((await runsOf(dana))[0]).toMatchObject({ touches: 2, contacts: 1, entries: 1 });
  });

  it("run twice at once, or again, changes nothing more", async () => {
    const { dana, ada } = await aTeam();
    for (const days of [500, 400, 20]) await logAt(dana, days);
    await keep(ada, 365);
    await runOn(0);
    await Promise.all([runOn(1), runOn(1)]);
    await runOn(1);
    expect(await keysLeft()).toEqual(["d20@southgate.example"]);
    expect((await runsOf(dana))[0]).toMatchObject({ touches: 2, logs: 2 });
  });

  it("removes nothing on the day of a clock that jumped, and goes on once it is right again", async () => {
    const { dana, ada } = await aTeam();
    await logAt(dana, 300);
    await keep(ada, 365);
    await runOn(0);
    await runOn(30_000);
    expect(await keysLeft()).toHaveLength(1);
    await runOn(1);
    await runOn(2);
    expect(await keysLeft()).toHaveLength(1);
    await runOn(32);
    await runOn(62);
    await runOn(70);
    expect(await keysLeft()).toHaveLength(0);
  });

  it("is another organisation's own affair", async () => {
    const { dana, ada } = await aTeam();
    const stranger = await aWorld({ name: "other" }).as({ ...DANA, tenant: OTHERS });
    await logAt(stranger, 400);
    await logAt(dana, 400);
    await keep(ada, 365);
    await runOn(0);
    await runOn(1);
    const { results } = await env.DB.prepare("SELECT DISTINCT tenant_id FROM touches").all();
    expect(results).toEqual([{ tenant_id: OTHERS }]);
    expect(await runsOf(stranger)).toEqual([]);
  });

  it("neither notes a run of an organisation it had no time for nor says so, and begins with it the next day", async () => {
    const { dana, ada } = await aTeam();
    const other = aWorld({ name: "other" });
    const stranger = await other.as({ ...DANA, tenant: OTHERS });
    await logAt(dana, 400);
    await logAt(stranger, 400);
    await keep(ada, 365);
    await keep(await other.as({ ...ADA, tenant: OTHERS }), 365);
    await runOn(0);
    await env.DB.prepare("UPDATE organisations SET last_run_at = last_run_at - 1 WHERE tenant_id = ?1")
      .bind(ADA.tenant)
      .run();
    await aThousandTouches(ADA.tenant, 400);

    expect(await organisationsLookedAfterOn(1)).toBe(1);
    expect(await runsOf(stranger)).toMatchObject([{ outcome: "clock" }]);
    expect((await runsOf(dana))[0]).toMatchObject({ outcome: "done", touches: 1_000 });

    expect(await organisationsLookedAfterOn(2)).toBe(2);
    expect((await runsOf(stranger))[0]).toMatchObject({ outcome: "done", touches: 1 });
    expect((await runsOf(dana))[0]).toMatchObject({ touches: 1 });
  });
});

/** What a history of runs must leave: the touches no believed run was to remove. */
function leftBy(ages: readonly number[], days: readonly number[], period: number): number[] {
  let last: number | null = null;
  let left = [...ages];
  for (const day of days) {
    const gap: number = last === null ? Number.POSITIVE_INFINITY : day - last;
    if (gap >= 0 && gap <= 31) left = left.filter((age) => age + day <= period);
    last = day;
  }
  return left;
}

describe("retention over any history of runs", () => {
  it("leaves exactly what the model leaves", async () => {
    const age = fc.integer({ min: 0, max: 900 });
    const days = fc.array(fc.integer({ min: -40, max: 400 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(age, { maxLength: 6 }),
        days,
        fc.constantFrom(30, 365),
        async (ages, runs, period) => {
          for (const table of [
            "touches",
            "touch_users",
            "ties",
            "interaction_loggers",
            "thread_keys",
            "contacts",
            "organisations",
            "retention_runs",
            "audit",
          ]) {
            await env.DB.exec(`DELETE FROM ${table}`);
          }
          const { dana, ada } = await aTeam();
          for (const one of ages) await logAt(dana, one);
          await keep(ada, period);
          for (const day of runs) await runOn(day);
          const left = leftBy(ages, runs, period).sort((a, b) => a - b);
          expect(await keysLeft()).toEqual(left.map((one) => `d${one}@southgate.example`));
        },
      ),
      { numRuns: 12 },
    );
  });
});
