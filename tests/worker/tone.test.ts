import { describe, expect, it } from "vitest";
import { analyse } from "../../shared/domain/tone/analyse.ts";
import { ALL_SIGNS } from "../../shared/domain/tone/languages/signs/all.ts";
import { instant, timeZone } from "../../shared/time.ts";
import { allRows } from "./allRows.ts";
import { aContact, MAYA } from "./builders.ts";
import { OTHER_TENANT } from "./issuer.ts";
import { ADA, aWorld, type Caller, DANA, LUIS, NOW, type Reply, type World } from "./world.ts";

const PITCH = "Hi Mia,\n\nWe are excited to offer you a demo of our kiln. Can you sign up today?\n\nBest,\nDana";

const anAsk = (over: Record<string, unknown> = {}) => ({
  contactId: null,
  own: PITCH,
  recipients: [{ ...MAYA, field: "to" }],
  timeZone: "Europe/Berlin",
  ...over,
});

const settings = (over: Record<string, unknown> = {}) => ({
  ...{ retentionDays: null, defaultVisibility: "team", serverAnalysis: true },
  ...over,
});

async function turn(world: World, serverAnalysis: boolean, version = 0): Promise<void> {
  const ada = await world.as(ADA);
  await ada.done("PUT /v1/organisation", settings({ serverAnalysis }), { "if-match": `"${version}"` });
}

async function turnedOn(): Promise<{ readonly world: World; readonly dana: Caller }> {
  const world = aWorld();
  await turn(world, true);
  return { world, dana: await world.as(DANA) };
}

const rulesIn = ({ suggestions }: Reply): string[] => suggestions.map(({ rule }: Reply) => rule);

describe("a draft that a client sends to be judged", () => {
  it("is refused until an administrator turns it on, whoever it speaks to, and again once it is off", async () => {
    const world = aWorld();
    const dana = await world.as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const refusedFor = async (contactId: string | null) => {
      const response = await dana.send("POST /v1/tone", anAsk({ contactId }));
      const { requestId: _, ...problem } = await response.json<Reply>();
      return [response.status, problem];
    };
    const off = [403, expect.objectContaining({ type: "/problems/turned-off" })];
    expect(await refusedFor(contact.id)).toEqual(off);
    expect(await refusedFor("con_never")).toEqual(await refusedFor(contact.id));
    await turn(world, true);
    expect((await dana.send("POST /v1/tone", anAsk())).status).toBe(200);
    await turn(world, false, 1);
    expect(await refusedFor(null)).toEqual(off);
  });

  it("is turned on for one organisation alone", async () => {
    const { world, dana } = await turnedOn();
    expect((await dana.send("POST /v1/tone", anAsk())).status).toBe(200);
    const stranger = await world.as({ ...DANA, tenant: OTHER_TENANT });
    expect((await stranger.send("POST /v1/tone", anAsk())).status).toBe(403);
  });

  it("gets the very answer of the function that the pane runs", async () => {
    const { dana } = await turnedOn();
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const brief = await (await dana.get(`/v1/contacts/${contact.id}/tone-brief`)).json<Reply>();
    const reply = await dana.done("POST /v1/tone", anAsk({ contactId: contact.id }));

    const recipients = [
      { address: MAYA.address, names: brief.names, preferredName: brief.preferredName, field: "to" as const },
    ];
    const context = { recipients, now: instant(Date.parse(NOW)), zone: timeZone("Europe/Berlin"), signs: ALL_SIGNS };
    // Nothing in this answer is a time, so the wire shows it as it is.
    expect(reply).toEqual(JSON.parse(JSON.stringify(analyse(PITCH, brief, context))));
    expect(rulesIn(reply)).toEqual(expect.arrayContaining(["wrong-name", "early-pitch"]));
  });

  it("is judged by the user's own tie: their dismissals count, a colleague's do not", async () => {
    const { world, dana } = await turnedOn();
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    await dana.done("PUT /v1/dismissals", { contactId: contact.id, rule: "early-pitch", dismissed: true });
    const luis = await world.as(LUIS);
    const ask = anAsk({ contactId: contact.id });
    expect(rulesIn(await dana.done("POST /v1/tone", ask))).not.toContain("early-pitch");
    expect(rulesIn(await luis.done("POST /v1/tone", ask))).toContain("early-pitch");
  });

  it("says the times of its reasons as every other answer does", async () => {
    const { dana } = await turnedOn();
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const entry = { kind: "ask", by: "them", gift: null, what: "A list", at: "2026-10-01T10:00:00Z", dueOn: null };
    await dana.done(`POST /v1/contacts/${contact.id}/ledger`, { ...entry, timeZone: "Europe/Berlin" });
    const own = "Hi Maya,\n\nCould you send me the plan by Friday?";
    const { suggestions } = await dana.done("POST /v1/tone", anAsk({ contactId: contact.id, own }));
    expect(suggestions).toContainEqual(
      expect.objectContaining({
        reason: { code: "ask_while_you_owe", values: { owed: 1, since: "2026-10-01T10:00:00.000Z" } },
      }),
    );
  });

  it("in a language nobody knows here is said to be so, and not judged by its words (T9)", async () => {
    const { dana } = await turnedOn();
    const own = "Hei Maya,\n\nkiitos viestistä, palaan tähän kun olen taas paikalla. Se on hyvä asia.";
    const reply = await dana.done("POST /v1/tone", anAsk({ own }));
    expect(reply).toMatchObject({ language: "unsupported", spoken: null, clarity: null });
  });

  it("is refused beyond ten thousand characters, in words that say so", async () => {
    const { dana } = await turnedOn();
    expect((await dana.send("POST /v1/tone", anAsk({ own: "a ".repeat(5_000) }))).status).toBe(200);
    const response = await dana.send("POST /v1/tone", anAsk({ own: "a".repeat(10_001) }));
    const problem = await response.json<Reply>();
    expect([response.status, problem.type, problem.errors[0].at]).toEqual([400, "/problems/invalid-request", "$.own"]);
    expect(JSON.stringify(problem)).not.toContain("aaa");
  });

  it("may name no tenant, user or brief of its own", async () => {
    const { dana } = await turnedOn();
    for (const smuggled of ["tenantId", "userId", "brief", "toneBrief"]) {
      expect((await dana.send("POST /v1/tone", anAsk({ [smuggled]: {} }))).status).toBe(400);
    }
  });

  it("leaves no word behind: not in a row, a log line, a URL or an answer kept for a repetition (D1)", async () => {
    const { world, dana } = await turnedOn();
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const before = await allRows();
    const own = `${PITCH} marmalade quicksilver`;
    for (const contactId of [contact.id, null, "con_never"]) {
      await dana.send("POST /v1/tone", anAsk({ contactId, own }), { "idempotency-key": "the same" });
    }
    await dana.send("POST /v1/tone", anAsk({ own, recipients: "none" }));
    expect(await allRows()).toEqual(before);
    expect(world.log.filter((line) => line.includes('"endpoint":"tone"'))).toHaveLength(4);
    expect(world.log.filter((line) => /marmalade|quicksilver|kiln/.test(line))).toEqual([]);
  });

  it("may not be kept by anybody on the way", async () => {
    const { dana } = await turnedOn();
    const response = await dana.send("POST /v1/tone", anAsk());
    expect(response.headers.get("cache-control")).toBe("no-store, private");
  });
});
