import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { RateLimiter } from "../../worker/http/rateLimit.ts";
import { OTHER_TENANT } from "./issuer.ts";
import { aWorld, DANA, LUIS, type Reply } from "./world.ts";

/** Lets `most` requests of each key pass. */
function counting(most: number): RateLimiter {
  const seen = new Map<string, number>();
  return {
    limit: async ({ key }) => {
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return { success: count <= most };
    },
  };
}

const statuses = async (count: number, ask: () => Promise<Response>): Promise<number[]> => {
  const answers: number[] = [];
  for (let done = 0; done < count; done++) answers.push((await ask()).status);
  return answers;
};

const PATH = "/v1/contacts/con_none";

describe("case 34: too many requests", () => {
  it("of one user are told so, and when to come back", async () => {
    const dana = await aWorld({ limits: { perUser: counting(2) } }).as(DANA);
    expect(await statuses(3, () => dana.get(PATH))).toEqual([404, 404, 429]);
    const refused = await dana.get(PATH);
    expect([refused.headers.get("retry-after"), (await refused.json<Reply>()).type]).toEqual([
      "60",
      "/problems/too-many-requests",
    ]);
  });

  it("of one user leave the colleagues alone", async () => {
    const world = aWorld({ limits: { perUser: counting(1), perTenant: counting(3) } });
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await statuses(20, () => dana.get(PATH));
    expect((await luis.get(PATH)).status).toBe(404);
  });

  it("of one organisation leave the others alone", async () => {
    const world = aWorld({ limits: { perTenant: counting(2) } });
    const [dana, stranger] = [await world.as(DANA), await world.as({ ...DANA, tenant: OTHER_TENANT })];
    expect(await statuses(3, () => dana.get(PATH))).toEqual([404, 404, 429]);
    expect((await stranger.get(PATH)).status).toBe(404);
  });

  it("are refused before the body is read and anything is written", async () => {
    const dana = await aWorld({ limits: { perUser: counting(0) } }).as(DANA);
    const answer = await dana.raw("/v1/contacts", { method: "POST", headers: {}, body: "{" });
    expect(answer.status).toBe(429);
  });

  it("for the work on a whole draft have a limit of their own, which leaves the rest alone", async () => {
    const dana = await aWorld({ limits: { analysis: counting(1) } }).as(DANA);
    const ask = { contactId: null, own: "Hi", recipients: [], timeZone: "UTC" };
    expect(await statuses(2, () => dana.send("POST /v1/tone", ask))).toEqual([403, 429]);
    expect((await dana.get(PATH)).status).toBe(404);
  });

  it("to a language model have a limit of their own, as somebody pays for it", async () => {
    const dana = await aWorld({ limits: { rewriting: counting(1) } }).as(DANA);
    expect(await statuses(2, () => dana.send("POST /v1/rewrite", { draft: "Hi" }))).toEqual([403, 429]);
    expect((await dana.get(PATH)).status).toBe(404);
  });

  it("are not counted where the limiter itself fails", async () => {
    const broken: RateLimiter = { limit: () => Promise.reject(new Error("no limiter")) };
    const dana = await aWorld({ limits: { perUser: broken, perTenant: broken } }).as(DANA);
    expect((await dana.get(PATH)).status).toBe(404);
  });
});

describe("the limits of wrangler.jsonc", () => {
  it("are bound, and let an ordinary request pass", async () => {
    expect(await env.USER_LIMIT?.limit({ key: "somebody" })).toEqual({ success: true });
    expect(await env.TENANT_LIMIT?.limit({ key: "some organisation" })).toEqual({ success: true });
    expect(await env.ANALYSIS_LIMIT?.limit({ key: "somebody" })).toEqual({ success: true });
    expect(await env.REWRITING_LIMIT?.limit({ key: "somebody" })).toEqual({ success: true });
  });
});
