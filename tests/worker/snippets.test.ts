import { describe, expect, it } from "vitest";
import { aWorld, DANA, LUIS } from "./world.ts";

const THANKS = { title: "Thanks", text: "Thank you, {name}, for {what}.", kinds: ["customer"], stages: [] };
const PATH = "PUT /v1/snippets";
const NEVER_SAVED = { "if-match": '"0"' };

describe("snippets (M2)", () => {
  it("are none at first, and then what the user saved, in their order and nobody else's", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    expect(await (await dana.get("/v1/snippets")).json()).toEqual({ snippets: [], version: 0 });

    const snippets = [THANKS, { ...THANKS, title: "Again", stages: ["continuation"] }];
    const saved = await dana.done(PATH, { snippets }, NEVER_SAVED);
    expect(saved).toEqual({ snippets, version: 1 });
    expect(await (await dana.get("/v1/snippets")).json()).toEqual(saved);
    expect(await (await luis.get("/v1/snippets")).json()).toEqual({ snippets: [], version: 0 });
  });

  it("are taken back by saving what was there before, and a slower device is told", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done(PATH, { snippets: [THANKS] }, NEVER_SAVED);
    const emptied = await dana.done(PATH, { snippets: [] }, { "if-match": '"1"' });
    expect(emptied).toEqual({ snippets: [], version: 2 });
    expect((await dana.send(PATH, { snippets: [] }, NEVER_SAVED)).status).toBe(412);
    expect(await dana.done(PATH, { snippets: [THANKS] }, { "if-match": '"2"' })).toMatchObject({ version: 3 });
  });

  it.each([
    ["too many", { snippets: Array.from({ length: 51 }, () => THANKS) }],
    ["one without words", { snippets: [{ ...THANKS, text: "  " }] }],
    ["one too long", { snippets: [{ ...THANKS, text: "a".repeat(2_001) }] }],
    ["a kind nobody has", { snippets: [{ ...THANKS, kinds: ["rival"] }] }],
  ])("are refused: %s", async (_, body) => {
    const dana = await aWorld().as(DANA);
    expect((await dana.send(PATH, body, NEVER_SAVED)).status).toBe(400);
  });
});
