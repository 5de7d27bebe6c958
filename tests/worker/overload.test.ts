import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { tenantId } from "../../shared/ids.ts";
import { type Instant, instant } from "../../shared/time.ts";
import { createEntrance, MOST_INSIDE, MOST_OF_ONE_TENANT } from "../../worker/http/entrance.ts";
import { aContact } from "./builders.ts";
import { aWorld, type Caller, DANA, type Reply, type World } from "./world.ts";

/** The real database, which answers nobody before it is released. */
function heldDatabase() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get: (target, name) => {
        if (name === "bind") return (...values: unknown[]) => held(target.bind(...values));
        if (name === "all") return () => released.then(() => target.all());
        return Reflect.get(target, name);
      },
    });
  const withSession = (start: string) => {
    const session = env.DB.withSession(start);
    return {
      prepare: (sql: string) => held(session.prepare(sql)),
      batch: (list: D1PreparedStatement[]) => session.batch(list),
      getBookmark: () => session.getBookmark(),
    };
  };
  // Safe cast: it has the members the Worker uses for a request.
  const d1 = { withSession, prepare: env.DB.prepare.bind(env.DB) } as unknown as D1Database;
  return { d1, release: () => release() };
}

const tenantOf = (n: number): string => `${String(n).padStart(8, "0")}-2222-4222-8222-222222222222`;

const PATH = "/v1/contacts/con_none";

const callers = (world: World, count: number): Promise<Caller[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => world.as({ ...DANA, tenant: tenantOf(i) })));

/** Requests of as many organisations as are needed to fill every place. */
async function fullHouse(world: World): Promise<Promise<Response>[]> {
  const all = await callers(world, Math.ceil(MOST_INSIDE / MOST_OF_ONE_TENANT));
  const inside = Array.from({ length: MOST_INSIDE }, (_, i) => all[i % all.length]?.get(PATH) ?? Promise.reject(i));
  await Promise.resolve();
  return inside;
}

describe("case 34: more at once than can be worked on", () => {
  it("is told at once when to come back, and those before it are answered", async () => {
    const { d1, release } = heldDatabase();
    const world = aWorld({ d1, entrance: createEntrance() });
    const [late] = (await callers(world, 9)).slice(-1);
    const inside = await fullHouse(world);

    const refused = await late?.get(PATH);
    expect([refused?.status, refused?.headers.get("retry-after")]).toEqual([503, "2"]);
    expect((await refused?.json<Reply>())?.type).toBe("/problems/unavailable");

    release();
    expect(new Set((await Promise.all(inside)).map(({ status }) => status))).toEqual(new Set([404]));
    expect((await late?.get(PATH))?.status).toBe(404);
  });

  it("of one organisation leaves the places of the others alone", async () => {
    const { d1, release } = heldDatabase();
    const world = aWorld({ d1, entrance: createEntrance() });
    const [noisy, other] = await callers(world, 2);
    const inside = Array.from({ length: MOST_OF_ONE_TENANT }, () => noisy?.get(PATH));

    const refused = await noisy?.get(PATH);
    expect([refused?.status, refused?.headers.get("retry-after")]).toEqual([429, "2"]);
    const neighbours = other?.get(PATH);

    release();
    expect((await neighbours)?.status).toBe(404);
    expect(new Set((await Promise.all(inside)).map((answer) => answer?.status))).toEqual(new Set([404]));
    expect((await noisy?.get(PATH))?.status).toBe(404);
  });

  it("writes nothing, and what was refused can be sent again under its key", async () => {
    const { d1, release } = heldDatabase();
    const world = aWorld({ d1, entrance: createEntrance() });
    const [late] = (await callers(world, 9)).slice(-1);
    const inside = await fullHouse(world);
    const key = { "idempotency-key": "the-same" };
    expect((await late?.send("POST /v1/contacts", aContact(), key))?.status).toBe(503);
    const { n } = (await env.DB.prepare("SELECT count(*) AS n FROM audit").first<{ n: number }>()) ?? { n: -1 };
    expect(n).toBe(0);

    release();
    await Promise.all(inside);
    expect((await late?.send("POST /v1/contacts", aContact(), key))?.status).toBe(201);
  });

  it("does not keep anybody from the health page", async () => {
    const { d1, release } = heldDatabase();
    const world = aWorld({ d1, entrance: createEntrance() });
    const inside = await fullHouse(world);
    expect((await world.request("/v1/health")).status).toBe(200);
    release();
    await Promise.all(inside);
  });
});

describe("places inside", () => {
  const at = (seconds: number): Instant => instant(1_800_000_000_000 + seconds * 1_000);

  it("are given up by a request that was dropped without a word, after half a minute", () => {
    const entrance = createEntrance();
    for (let i = 0; i < MOST_INSIDE; i++) entrance.enter(at(i / 100));
    expect(entrance.enter(at(29))).toBeNull();
    expect(entrance.enter(at(31))).not.toBeNull();
  });

  it("of an organisation count those that are inside, not those that were", () => {
    const entrance = createEntrance();
    const visit = () => entrance.enter(at(0));
    for (let i = 0; i < 100; i++) {
      const one = visit();
      expect(one?.isOf(tenantId("t"))).toBe(true);
      one?.leave();
    }
  });
});
