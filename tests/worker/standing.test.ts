import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { relationshipApi } from "../../shared/contract/relationshipApi.ts";
import { aLog, anOpen, aTouch } from "./builders.ts";
import { aWorld, DANA, type Reply } from "./world.ts";

const DAY_MS = 86_400_000;

/** An exchange a week from April to November 2026: they write, the user answers an hour later. */
const weekly = Array.from({ length: 32 }, (_, week) => {
  const at = Date.UTC(2026, 3, 1, 9) + week * 7 * DAY_MS;
  return [
    aTouch({ messageId: `in${week}@x.example`, at: new Date(at).toISOString() }),
    aTouch({ messageId: `out${week}@x.example`, at: new Date(at + 3_600_000).toISOString(), direction: "out" }),
  ];
}).flat();

const standingWith = async (touches: readonly unknown[]): Promise<Reply> => {
  const dana = await aWorld().as(DANA);
  await dana.done("POST /v1/interactions", aLog({ touches }));
  return (await dana.done("POST /v1/open", anOpen())).people[0].standing;
};

describe("the standing of an opened person", () => {
  it("has a forecast for 30 to 180 days that never falls, each inside its interval", async () => {
    const { within, certainty } = (await standingWith(weekly)).forecast;
    expect(within.map(({ days }: Reply) => days)).toEqual([30, 60, 90, 180]);
    const likely = within.map(({ probability }: Reply) => probability);
    expect(likely).toEqual(likely.toSorted((one: number, other: number) => one - other));
    for (const { low, probability, high } of within) {
      expect(low).toBeLessThan(probability);
      expect(probability).toBeLessThan(high);
    }
    expect(["low", "medium", "high"]).toContain(certainty);
  });

  it("has its sub-scores, unknown ones as null", async () => {
    const { subScores } = await standingWith([aTouch()]);
    expect(subScores).toMatchObject({ recency: 97, reciprocity: 0, frequency: null, oneToOne: 100 });
  });

  it("names the day on which silence changes the stage: it does on that day, and then an answer would lift it", async () => {
    const world = aWorld();
    await (await world.as(DANA)).done("POST /v1/interactions", aLog({ touches: weekly }));
    const standing = async () => (await (await world.as(DANA)).done("POST /v1/open", anOpen())).people[0].standing;
    const { stage, next } = await standing();
    expect([stage, next]).toMatchObject(["continuation", { fall: { stage: "deterioration" }, lifts: [] }]);

    world.setNow(new Date(Date.parse(next.fall.on) - 3 * 3_600_000).toISOString());
    expect((await standing()).stage).toBe("continuation");
    world.setNow(`${next.fall.on}T09:00:00Z`);
    const after = await standing();
    expect(after.stage).toBe("deterioration");
    expect(after.next.lifts).toContainEqual({ by: "they_write", stage: "continuation" });
  });

  it("has no forecast of somebody with whom there never was contact", async () => {
    const { forecast, next } = await standingWith([aTouch({ automated: true })]);
    expect([forecast, next.fall]).toEqual([null, null]);
  });
});

describe("the past of a tie", () => {
  const pastOf = async (touches: readonly unknown[]): Promise<Reply> => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ touches }));
    const response = await dana.get(`/v1/contacts/${interaction.people[0].contactId}/past?timeZone=Europe/Berlin`);
    expect(response.status).toBe(200);
    const past = await response.json();
    expect(z.safeDecode(relationshipApi.past.reply, past as never).success).toBe(true);
    return past;
  };

  it("has stages, strengths, days of contact and the day of the next one, in the form of the contract", async () => {
    const past = await pastOf(weekly);
    expect(past.periods.map(({ stage }: Reply) => stage)).toEqual(["buildup", "continuation"]);
    expect(past.strengths.at(-1)).toMatchObject({ on: "2026-11-20" });
    expect(past.days).toHaveLength(32);
    expect(past.days[0]).toEqual({ on: "2026-04-01", in: 1, out: 1, both: 0 });
    expect(past).toMatchObject({ expectedOn: "2026-11-11", readFrom: null });
  });

  it("says from when on it was read where it is longer than can be read at once", async () => {
    const hourly = (n: number) =>
      aTouch({ messageId: `m${n}@x.example`, at: new Date(Date.UTC(2026, 0, 1, n)).toISOString() });
    const dana = await aWorld().as(DANA);
    for (const batch of [0, 1, 2, 3, 4]) {
      const touches = Array.from({ length: 450 }, (_, n) => hourly(batch * 450 + n));
      const thread = { messageIds: [`m${batch * 450}@x.example`], conversationId: null, subjectDigest: null };
      await dana.done("POST /v1/interactions", aLog({ touches, thread }));
    }
    const { people } = await dana.done("POST /v1/open", anOpen());
    const past: Reply = await (await dana.get(`/v1/contacts/${people[0].contact.id}/past?timeZone=UTC`)).json();
    expect(past.readFrom).toBe("2026-01-11");
    expect(past.days.reduce((sum: number, day: Reply) => sum + day.in, 0)).toBe(2_000);
  });

  it("is not there for a contact that is not there", async () => {
    expect((await (await aWorld().as(DANA)).get("/v1/contacts/con_never/past?timeZone=UTC")).status).toBe(404);
  });
});
