import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { calibrationOf, judgedForecasts } from "../../shared/domain/forecast/calibration.ts";
import { instant, timeZone } from "../../shared/time.ts";
import { aTouch as aDomainTouch } from "../builders/touch.ts";
import { aLog, aTouch } from "./builders.ts";
import { recordingDatabase } from "./recordingDatabase.ts";
import { aWorld, type Caller, DANA, LUIS, NOW } from "./world.ts";

const DAY_MS = 86_400_000;

const calibration = async (caller: Caller) => (await caller.get("/v1/calibration")).json();

/** Messages of person `n`, every `n + 3` days for most of two years; those of even ones stop half a year ago. */
const timesOf = (n: number): number[] =>
  Array.from(
    { length: 400 },
    (_, i) => Date.parse(NOW) - (n % 2 === 0 ? 180 : 1) * DAY_MS - i * (n + 3) * DAY_MS,
  ).filter((at) => at > Date.parse(NOW) - 700 * DAY_MS);

async function logPeople(caller: Caller, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const touches = timesOf(n).map((at, i) =>
      aTouch({
        messageId: `${n}.${i}@x.example`,
        at: new Date(at).toISOString(),
        direction: i % 2 === 0 ? "in" : "out",
      }),
    );
    const who = { address: `person${n}@southgate.example`, displayName: `Person ${n}` };
    const thread = { messageIds: [`${n}@x.example`], conversationId: null, subjectDigest: null };
    await caller.done("POST /v1/interactions", aLog({ thread, people: [{ who, touches }] }));
  }
}

describe("the calibration of a user's own forecasts", () => {
  it("says that there is not enough yet, and how much is needed", async () => {
    const dana = await aWorld().as(DANA);
    await logPeople(dana, 1);
    expect(await calibration(dana)).toEqual({ forecasts: 12, needed: 100, brier: null, inTouch: null, bands: [] });
  });

  it("is that of all their touches, and of nobody else's", async () => {
    const world = aWorld();
    const dana = await world.as(DANA);
    await logPeople(dana, 10);
    const judged = Array.from({ length: 10 }, (_, n) => {
      const touches = timesOf(n).map((at, i) =>
        aDomainTouch({ at: instant(at), direction: i % 2 === 0 ? "in" : "out" }),
      );
      return judgedForecasts(touches, { now: instant(Date.parse(NOW)), zone: timeZone("Europe/Berlin") });
    }).flat();
    const expected = calibrationOf(judged);
    expect(expected.forecasts).toBe(120);
    const told = await calibration(dana);
    expect(told).toMatchObject({ forecasts: 120, inTouch: expect.closeTo(expected.inTouch ?? -1, 12) });
    expect(told).toMatchObject({ brier: expect.closeTo(expected.brier ?? -1, 12) });
    expect(await calibration(await world.as(LUIS))).toMatchObject({ forecasts: 0 });
  });

  it("reads a bounded number of rows", async () => {
    const dana = await aWorld().as(DANA);
    await logPeople(dana, 1);
    const counted = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)";
    for (const sql of [
      `INSERT INTO contacts (tenant_id, id, display_name, version, created_at)
       ${counted} SELECT c.tenant_id, 'con_n' || i, 'Somebody', 1, 0 FROM n, (SELECT * FROM contacts LIMIT 1) c`,
      `INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version)
       ${counted} SELECT t.tenant_id, t.user_id, 'con_n' || i, 'unsorted', 0, 'UTC', '', '[]', 1 FROM n, (SELECT * FROM ties LIMIT 1) t`,
      `INSERT INTO touches (tenant_id, contact_id, at, key, interaction_id, direction, channel, audience, addressed, automated,
       words, shared) ${counted.replace("100", "1000")} SELECT t.tenant_id, c.id, t.at - i * 3600000, 'k' || i, 'int_n', 'in',
       'mail', 1, 'to', 0, 9, 1 FROM n, contacts c, (SELECT * FROM touches LIMIT 1) t WHERE c.id LIKE 'con_n%'`,
      `INSERT INTO touch_users (tenant_id, interaction_id, contact_id, key, user_id, direction, addressed)
       SELECT tenant_id, interaction_id, contact_id, key, '${DANA.user}', direction, addressed
       FROM touches WHERE interaction_id = 'int_n'`,
    ]) {
      await env.DB.prepare(sql).run();
    }
    const recording = recordingDatabase(env.DB);
    const reply = await calibration(await aWorld({ d1: recording.d1, name: "b" }).as(DANA));
    expect(reply).toMatchObject({ forecasts: expect.any(Number) });
    expect(recording.statements).toHaveLength(2);
    expect(recording.rowsRead()).toBeGreaterThan(10_000);
    expect(recording.rowsRead()).toBeLessThanOrEqual(60_000);
  });
});
