import { describe, expect, it } from "vitest";
import { aLog, anOpen, aTouch, MAYA } from "./builders.ts";
import { aWorld, DANA } from "./world.ts";

const OLD = aTouch({ messageId: "old@southgate.example", at: "2026-10-01T10:00:00Z" });
const ANSWERED = aTouch({ messageId: "mine@rapport.example", at: "2026-10-02T10:00:00Z", direction: "out" });
const IN_VIEW = aTouch({ messageId: "new@southgate.example", at: "2026-11-18T10:00:00Z" });

const seeing = (...seen: ReturnType<typeof aTouch>[]) => anOpen({ people: [{ ...MAYA, seen }] });

async function danaWithHistory() {
  const dana = await aWorld().as(DANA);
  await dana.done("POST /v1/interactions", aLog({ touches: [OLD, ANSWERED] }));
  const [before] = (await dana.done("POST /v1/open", anOpen())).people;
  return { dana, before };
}

describe("messages in view", () => {
  it("count towards where the two stand before they are logged", async () => {
    const { dana, before } = await danaWithHistory();
    const [person] = (await dana.done("POST /v1/open", seeing(IN_VIEW))).people;
    expect(before.cadence.unanswered).toBe(1);
    expect(person.cadence.unanswered).toBe(0);
    expect(person.recent[0]).toMatchObject({ key: IN_VIEW.messageId, interactionId: null, mine: true });
  });

  it("stand as they stood once they are logged", async () => {
    const { dana } = await danaWithHistory();
    const [seen] = (await dana.done("POST /v1/open", seeing(IN_VIEW))).people;
    await dana.done("POST /v1/interactions", aLog({ touches: [IN_VIEW] }));
    const [logged] = (await dana.done("POST /v1/open", seeing(IN_VIEW))).people;
    expect(logged.standing).toEqual(seen.standing);
    expect(logged.cadence).toEqual(seen.cadence);
    expect(logged.recent).toHaveLength(3);
  });

  it.each([
    ["logged already", OLD],
    ["older than what is logged", aTouch({ messageId: "older@southgate.example", at: "2026-09-01T10:00:00Z" })],
    ["of the future", aTouch({ messageId: "tomorrow@southgate.example", at: "2026-11-21T10:00:00Z" })],
    ["to a list", aTouch({ messageId: "list@southgate.example", automated: true })],
    ["in Cc", aTouch({ messageId: "cc@southgate.example", addressed: "cc" as const })],
  ])("count for nothing when %s", async (_, touch) => {
    const { dana, before } = await danaWithHistory();
    const [person] = (await dana.done("POST /v1/open", seeing(touch))).people;
    expect(person).toEqual(before);
  });

  it("count once, however often they are named", async () => {
    const { dana } = await danaWithHistory();
    const [once] = (await dana.done("POST /v1/open", seeing(IN_VIEW))).people;
    const [twice] = (
      await dana.done("POST /v1/open", seeing(IN_VIEW, { ...IN_VIEW, messageId: `<${IN_VIEW.messageId}>` }))
    ).people;
    expect(twice).toEqual(once);
  });
});
