import { describe, expect, it } from "vitest";
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
