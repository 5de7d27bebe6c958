import { describe, expect, it } from "vitest";
import { aContact, aLog, anOpen, aTouch, MAYA } from "./builders.ts";
import { overtaken } from "./overtakenDatabase.ts";
import { aWorld, type Call, DANA, LUIS, type Reply } from "./world.ts";

const touchesOn = (days: readonly string[]) =>
  days.map((day) => aTouch({ messageId: `${day}@southgate.example`, at: `${day}T10:00:00Z` }));

const anotherThread = { messageIds: [], conversationId: "conversation-2", subjectDigest: null };

describe("a time that programs write when they know none", () => {
  const NO_DATES = ["0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "1601-01-01T00:00:00Z"];

  it.each(NO_DATES)("is not logged: %s", async (at) => {
    const dana = await aWorld().as(DANA);
    const response = await dana.send("POST /v1/interactions", aLog({ touches: [aTouch({ at })] }));
    expect([response.status, (await response.json<Reply>()).detail]).toEqual([400, expect.stringContaining("1900")]);
  });

  it.each(NO_DATES)("in a message in view counts nothing: %s", async (at) => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/contacts", aContact());
    const { people } = await dana.done("POST /v1/open", anOpen({ people: [{ ...MAYA, seen: [aTouch({ at })] }] }));
    expect(people[0].recent).toEqual([]);
  });

  it("is not what a call is moved to", async () => {
    const dana = await aWorld().as(DANA);
    const call = { kind: "touch", who: [MAYA], channel: "call", direction: "both", at: "2026-11-18T10:00:00Z" };
    const rest = { note: null, visibility: "team", timeZone: "UTC" };
    const { interaction } = await dana.done("POST /v1/interactions", { ...call, ...rest });
    const edit = { at: "0001-01-01T00:00:00Z" };
    const response = await dana.send(`PATCH /v1/interactions/${interaction.id}`, edit, { "if-match": '"1"' });
    expect(response.status).toBe(400);
  });
});

describe("a message named twice in one log with other facts", () => {
  it("is what was said of it first, in the tie as in the timeline", async () => {
    const dana = await aWorld().as(DANA);
    const touches = [aTouch({ direction: "in" }), aTouch({ direction: "out", at: "2026-03-03T00:00:00Z" })];
    await dana.done("POST /v1/interactions", aLog({ touches }));
    const { people } = await dana.done("POST /v1/open", anOpen());
    expect(people[0].standing.reasons.find((reason: Reply) => reason.code === "balance").values).toEqual({
      sent: 0,
      received: 1,
      met: 0,
    });
  });
});

describe("a colleague's private touches", () => {
  it("do not hide one's own behind them", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await dana.done("POST /v1/interactions", aLog({ touches: touchesOn(["2026-01-05"]) }));
    const days = ["2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13", "2026-11-14", "2026-11-15"];
    const hidden = aLog({ thread: anotherThread, touches: touchesOn(days), visibility: "private" });
    await luis.done("POST /v1/interactions", hidden);

    const { people } = await dana.done("POST /v1/open", anOpen());
    expect(people[0].recent.map((touch: Reply) => touch.key)).toEqual(["2026-01-05@southgate.example"]);
  });
});

describe("a person whom only a private log has made", () => {
  const logged = async (over: Record<string, unknown> = {}) => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ visibility: "private", ...over }));
    const stateFor = async (who: typeof dana): Promise<string> =>
      (await who.done("POST /v1/open", anOpen())).people[0].state;
    return { dana, luis, interaction, contact: interaction.people[0].contactId, stateFor };
  };

  it("is known to its logger and to nobody else", async () => {
    const { dana, luis, contact, stateFor } = await logged();
    expect([await stateFor(dana), await stateFor(luis)]).toEqual(["known", "unknown"]);
    for (const path of ["", "/touches", "/tone-brief"]) {
      const [hidden, never] = [
        await luis.get(`/v1/contacts/${contact}${path}`),
        await luis.get("/v1/contacts/con_none"),
      ];
      const bytes = async (response: Response) => (await response.text()).replace(/req_\d+/, "");
      expect([hidden.status, await bytes(hidden)]).toEqual([404, await bytes(never)]);
    }
    const people = [{ who: { contactId: contact }, touches: [aTouch({ messageId: "other@x.example" })] }];
    expect((await luis.send("POST /v1/interactions", aLog({ people, thread: anotherThread }))).status).toBe(404);
  });

  it.each(["private", "team"])(
    "is a person of their own for a colleague who logs the address, %s",
    async (visibility) => {
      const { dana, luis, contact, stateFor } = await logged();
      const other = await luis.done("POST /v1/interactions", aLog({ visibility }));
      expect(other.interaction.people[0].contactId).not.toBe(contact);
      expect(await stateFor(luis)).toBe("known");
      expect(await stateFor(dana)).toBe(visibility === "team" ? "ambiguous" : "known");
    },
  );

  it("is everybody's once the log is shown to the team", async () => {
    const { dana, luis, interaction, stateFor } = await logged();
    const path = `/v1/interactions/${interaction.id}` as const;
    await dana.done(`PATCH ${path}`, { visibility: "metadata" }, { "if-match": '"1"' });
    expect(await stateFor(luis)).toBe("known");
  });

  it("is everybody's once something else with them is shared", async () => {
    const { dana, luis, stateFor } = await logged();
    const touches = [aTouch({ messageId: "second@southgate.example" })];
    await dana.done("POST /v1/interactions", aLog({ touches, thread: anotherThread }));
    expect(await stateFor(luis)).toBe("known");
  });
});

describe("case 09: a request sent twice at once", () => {
  it.each<[string, (ids: { contact: string; log: string }) => [Call, unknown, Record<string, string>]]>([
    ["an edit of a contact", ({ contact }) => [`PATCH /v1/contacts/${contact}`, { role: "x" }, { "if-match": '"1"' }]],
    ["an edit of a log", ({ log }) => [`PATCH /v1/interactions/${log}`, { note: "x" }, { "if-match": '"1"' }]],
    ["taking a log back", ({ log }) => [`DELETE /v1/interactions/${log}`, undefined, {}]],
  ])("gets the one answer also when its other self is just faster: %s", async (_, call) => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    const [path, body, headers] = call({ contact: interaction.people[0].contactId, log: interaction.id });
    const twice = { "idempotency-key": "twice", ...headers };

    let first: string | undefined;
    const d1 = overtaken(async () => {
      first = await (await dana.send(path, body, twice)).text();
    });
    const slower = await (await aWorld({ d1, name: "slower" }).as(DANA)).send(path, body, twice);
    expect([slower.status, await slower.text()]).toEqual([200, first]);
  });
});
