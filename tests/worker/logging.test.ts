import { describe, expect, it } from "vitest";
import { aLog, anOpen } from "./builders.ts";
import { aWorld, DANA } from "./world.ts";

describe("opening", () => {
  it("says that nobody is known on an empty database", async () => {
    const dana = await aWorld().as(DANA);
    const opened = await dana.done("POST /v1/open", anOpen());
    expect(opened.people).toMatchObject([{ state: "unknown", address: "maya@southgate.example" }]);
    expect(opened.logged).toBeNull();
  });

  it("knows a person after one log", async () => {
    const dana = await aWorld().as(DANA);
    const logged = await dana.done("POST /v1/interactions", aLog());
    expect(logged.added).toBe(1);
    const opened = await dana.done("POST /v1/open", anOpen());
    expect(opened.people[0]).toMatchObject({ state: "known", recent: [{ key: "m1@southgate.example", mine: true }] });
    expect(opened.logged).toMatchObject({
      id: logged.interaction.id,
      loggers: [{ name: "Dana Whitfield", you: true }],
    });
  });
});
