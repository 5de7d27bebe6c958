import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import worker from "../../worker/index.ts";
import { aLog, aTouch } from "./builders.ts";
import { announcement, confirming, SECRET, sendConfirmed } from "./confirming.ts";
import { OTHER_TENANT } from "./issuer.ts";
import { ADA, aWorld, type Caller, DANA, LUIS, NOW, type Reply } from "./world.ts";

const EVERYTHING = { confirm: "erase everything of mine" };
const eraseCall = (id: string) => `POST /v1/contacts/${id}/erase` as const;

async function loggedPerson(caller: Caller, over: Record<string, unknown> = {}): Promise<string> {
  const { interaction } = await caller.done("POST /v1/interactions", aLog(over));
  return interaction.people[0].contactId;
}

const rowsOf = async (table: string): Promise<number> =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>("n")) ?? -1;

const refusal = async (response: Response): Promise<unknown> => [response.status, (await response.json<Reply>()).type];
const UNCONFIRMED = [428, "/problems/confirmation-missing"];

const minutesLater = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

describe("case 30: erasing", () => {
  it("is not done by a request alone, of a person or of everything", async () => {
    const dana = await aWorld().as(DANA);
    const id = await loggedPerson(dana);
    for (const headers of [{}, { confirmation: SECRET }, { confirmation: "" }, { confirmation: "x".repeat(9_000) }]) {
      expect(await refusal(await dana.send(eraseCall(id), { scope: "mine" }, headers))).toEqual(UNCONFIRMED);
      expect(await refusal(await dana.send("POST /v1/erase", EVERYTHING, headers))).toEqual(UNCONFIRMED);
    }
    expect([await rowsOf("contacts"), await rowsOf("touches")]).toEqual([1, 1]);
  });

  it("is not done by a confirmation of something else", async () => {
    const dana = await aWorld().as(DANA);
    const [id, other] = [
      await loggedPerson(dana),
      await loggedPerson(dana, {
        people: [
          { who: { address: "jon@southgate.example", displayName: "Jon" }, touches: [aTouch({ messageId: "j" })] },
        ],
        thread: { messageIds: ["j@southgate.example"], conversationId: null, subjectDigest: null },
      }),
    ];
    const confirmed = { method: "POST", path: `/v1/contacts/${id}/erase`, body: '{"scope":"mine"}' };
    const headers = await confirming(dana, confirmed);
    expect(await refusal(await dana.send(eraseCall(id), { scope: "everyone" }, headers))).toEqual(UNCONFIRMED);
    expect(await refusal(await dana.send(eraseCall(other), { scope: "mine" }, headers))).toEqual(UNCONFIRMED);
    expect(await refusal(await dana.send("POST /v1/erase", EVERYTHING, headers))).toEqual(UNCONFIRMED);
    const guessed = { confirmation: "6".repeat(64) };
    expect(await refusal(await dana.send(eraseCall(id), { scope: "mine" }, guessed))).toEqual(UNCONFIRMED);
    expect((await dana.send(eraseCall(id), { scope: "mine" }, headers)).status).toBe(200);
  });

  it("is not done by what a colleague or a stranger confirmed", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const id = await loggedPerson(dana);
    const request = { method: "POST", path: `/v1/contacts/${id}/erase`, body: '{"scope":"mine"}' };
    await confirming(luis, request);
    await confirming(await world.as({ ...DANA, tenant: OTHER_TENANT }), request);
    const response = await dana.send(eraseCall(id), { scope: "mine" }, { confirmation: SECRET });
    expect(await refusal(response)).toEqual(UNCONFIRMED);
  });

  it("is not done five minutes later, nor a second time, but a repeated request has its answer", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const id = await loggedPerson(dana);
    await luis.done("POST /v1/interactions", aLog({ people: [{ who: { contactId: id }, touches: [aTouch()] }] }));
    const request = { method: "POST", path: `/v1/contacts/${id}/erase`, body: '{"scope":"mine"}' };
    const headers = await confirming(dana, request);
    world.setNow(minutesLater(5));
    expect(await refusal(await dana.send(eraseCall(id), { scope: "mine" }, headers))).toEqual(UNCONFIRMED);

    const again = { ...(await confirming(dana, request)), "idempotency-key": "erased-once" };
    const first = await dana.done(eraseCall(id), { scope: "mine" }, again);
    expect(await dana.done(eraseCall(id), { scope: "mine" }, again)).toEqual(first);
    expect(await refusal(await dana.send(eraseCall(id), { scope: "mine" }, headers))).toEqual(UNCONFIRMED);
  });

  it("leaves no confirmations lying about, however many windows are opened", async () => {
    const world = aWorld();
    const dana = await world.as(DANA);
    for (const i of [1, 2, 3])
      await confirming(dana, { method: "POST", path: `/v1/contacts/con_${i}/erase`, body: "{}" });
    expect(await rowsOf("confirmations")).toBe(3);
    world.setNow(minutesLater(5));
    await confirming(dana, { method: "POST", path: "/v1/erase", body: "{}" });
    expect(await rowsOf("confirmations")).toBe(1);
  });

  it("of somebody who is not there is the same with and without a confirmation", async () => {
    const dana = await aWorld().as(DANA);
    const without = await dana.send(eraseCall("con_never"), { scope: "mine" });
    const confirmed = await sendConfirmed(dana, eraseCall("con_never"), { scope: "mine" });
    expect([without.status, confirmed.status]).toEqual([404, 404]);
  });

  it("is confirmed with digests alone, which no answer, export or daily job keeps for long", async () => {
    const dana = await aWorld().as(DANA);
    const request = { method: "POST", path: "/v1/erase", body: "{}" };
    const { until } = await dana.done("POST /v1/confirmations", await announcement(request));
    expect(until).toBe(minutesLater(5));
    const exported = JSON.stringify(await dana.done("POST /v1/export", {}));
    expect([exported.includes("confirmations"), /[0-9a-f]{64}/.test(exported)]).toEqual([true, false]);
    expect((await dana.send("POST /v1/confirmations", { digest: "x", request: "y" })).status).toBe(400);

    await worker.scheduled(createScheduledController({ scheduledTime: Date.parse(minutesLater(6)) }), env);
    expect(await rowsOf("confirmations")).toBe(0);
  });
});

describe("case 30: what an administrator decides for everybody", () => {
  const save = (retentionDays: number | null, defaultVisibility: string) => ({ retentionDays, defaultVisibility });

  it("needs a confirmation where it removes more or shows more, and only there", async () => {
    const ada = await aWorld().as(ADA);
    const call = "PUT /v1/organisation" as const;
    const at = (version: number) => ({ "if-match": `"${version}"` });
    expect(await refusal(await ada.send(call, save(400, "team"), at(0)))).toEqual(UNCONFIRMED);
    expect((await sendConfirmed(ada, call, save(400, "team"), at(0))).status).toBe(200);
    expect((await ada.send(call, save(500, "private"), at(1))).status).toBe(200);
    expect(await refusal(await ada.send(call, save(500, "metadata"), at(2)))).toEqual(UNCONFIRMED);
    expect(await refusal(await ada.send(call, save(499, "private"), at(2)))).toEqual(UNCONFIRMED);
    expect((await ada.send(call, save(null, "private"), at(2))).status).toBe(200);
  });

  it("is refused to others before anything is confirmed", async () => {
    const dana = await aWorld().as(DANA);
    expect((await dana.send("PUT /v1/organisation", save(30, "team"), { "if-match": '"0"' })).status).toBe(403);
  });
});
