import { describe, expect, it } from "vitest";
import { aContact, aLog, anOpen } from "./builders.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const CUSTOMER_AGAIN = {
  stage: "continuation",
  reason: "We talk every week at the club",
  expiresOn: "2027-03-01",
  timeZone: "Europe/Berlin",
};
const KEPT = {
  stage: "continuation",
  reason: "We talk every week at the club",
  setOn: "2026-11-20",
  expiresOn: "2027-03-01",
};

const opened = async (caller: Caller): Promise<Reply> => (await caller.done("POST /v1/open", anOpen())).people[0];

/** Dana has logged Maya and given her an override. */
async function overridden() {
  const world = aWorld();
  const dana = await world.as(DANA);
  const { interaction } = await dana.done("POST /v1/interactions", aLog());
  const path = `/v1/contacts/${interaction.people[0].contactId}/override` as const;
  const reply = await dana.done(`PUT ${path}`, CUSTOMER_AGAIN, { "if-match": '"0"' });
  return { world, dana, path, reply, interaction };
}

describe("a user's own word on a stage", () => {
  it("stands beside the computed stage, and the tone brief goes by it", async () => {
    const { dana, reply } = await overridden();
    expect(reply).toMatchObject({ override: KEPT, settings: { version: 1 } });
    const { standing, toneBrief, settings } = await opened(dana);
    expect(standing).toMatchObject({ stage: null, override: KEPT });
    expect(toneBrief.stage).toBe("continuation");
    expect(settings.version).toBe(1);
  });

  it("is nobody else's", async () => {
    const { world } = await overridden();
    expect((await opened(await world.as(LUIS))).standing.override).toBeNull();
  });

  it("ends by itself after its last day on the user's calendar", async () => {
    const { world } = await overridden();
    world.setNow("2027-03-01T22:59:00Z");
    expect((await opened(await world.as(DANA))).standing.override).toEqual(KEPT);
    world.setNow("2027-03-01T23:00:00Z");
    const { standing, toneBrief } = await opened(await world.as(DANA));
    expect([standing.override, toneBrief.stage]).toEqual([null, standing.stage]);
  });

  it("is taken back, each version once", async () => {
    const { dana, path } = await overridden();
    const stale = await dana.send(`DELETE ${path}`, undefined, { "if-match": '"0"' });
    expect([stale.status, stale.headers.get("etag")]).toEqual([412, '"1"']);
    const cleared = await dana.send(`DELETE ${path}`, undefined, { "if-match": '"1"' });
    expect([cleared.headers.get("etag"), await cleared.json()]).toMatchObject(['"2"', { override: null }]);
    expect((await opened(dana)).standing.override).toBeNull();
  });

  it("stays when the settings of the tie change and when the log is taken back", async () => {
    const { dana, path, interaction } = await overridden();
    const settings = { kind: "mentor", idealDays: null, maximumDays: null };
    await dana.done(`PUT ${path.replace("override", "tie")}` as `PUT /${string}`, settings, { "if-match": '"1"' });
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    const { standing, toneBrief } = await opened(dana);
    expect([standing.override, toneBrief.kind]).toEqual([KEPT, "mentor"]);
  });

  it("can be said before the first touch", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    await dana.done(`PUT /v1/contacts/${contact.id}/override`, CUSTOMER_AGAIN, { "if-match": '"0"' });
    await dana.done("POST /v1/interactions", aLog());
    expect((await opened(dana)).standing.override).toEqual(KEPT);
  });

  it("may end today on the user's calendar, where another calendar is a day behind", async () => {
    const { world, path } = await overridden();
    world.setNow("2026-11-20T23:30:00Z");
    const dana = await world.as(DANA);
    const today = { ...CUSTOMER_AGAIN, expiresOn: "2026-11-21" };
    const { override } = await dana.done(`PUT ${path}`, today, { "if-match": '"1"' });
    expect(override).toMatchObject({ setOn: "2026-11-21", expiresOn: "2026-11-21" });
    const over = { ...CUSTOMER_AGAIN, expiresOn: "2026-11-20" };
    expect((await dana.send(`PUT ${path}`, over, { "if-match": '"2"' })).status).toBe(400);
  });

  it("is one of twenty that are said at once", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const tries = Array.from({ length: 20 }, (_, i) =>
      dana.send(
        `PUT /v1/contacts/${contact.id}/override`,
        { ...CUSTOMER_AGAIN, reason: `Reason ${i}` },
        { "if-match": '"0"' },
      ),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
    expect([statuses[0], ...new Set(statuses.slice(1))]).toEqual([200, 412]);
  });

  it.each([
    ["without a reason", { reason: "  " }],
    ["with a reason that is too long", { reason: "x".repeat(301) }],
    ["that ended yesterday", { expiresOn: "2026-11-19" }],
    ["for longer than a year", { expiresOn: "2027-11-22" }],
    ["of a stage that is none", { stage: "friendship" }],
  ])("is refused %s", async (_, wrong) => {
    const { dana, path } = await overridden();
    const refused = await dana.send(`PUT ${path}`, { ...CUSTOMER_AGAIN, ...wrong }, { "if-match": '"1"' });
    expect(refused.status).toBe(400);
  });
});
