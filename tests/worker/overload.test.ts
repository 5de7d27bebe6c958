import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { type TenantId, tenantId } from "../../shared/ids.ts";
import { type Instant, instant, SECOND_MS } from "../../shared/time.ts";
import {
  createEntrance,
  type Entrance,
  MOST_IN_LINE_OF_ONE_TENANT,
  MOST_INSIDE,
  MOST_INSIDE_WHEN_FULL,
  MOST_OF_ONE_TENANT,
  MOST_OF_ONE_TENANT_WHEN_FULL,
  MOST_OUTSIDE,
  type Visit,
} from "../../worker/http/entrance.ts";
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

const clock = () => instant(1_800_000_000_000);
const forEver = () => new Promise<never>(() => {});
const atOnce = async () => {};

/** At which everybody's patience is at an end at once. */
const impatient = () => createEntrance({ clock, wait: atOnce, lookOut: atOnce });
const patient = () => createEntrance({ clock, wait: forEver, lookOut: atOnce });

const tenantOf = (n: number): string => `${String(n).padStart(8, "0")}-2222-4222-8222-222222222222`;

const PATH = "/v1/contacts/con_none";

const callers = (world: World, count: number): Promise<Caller[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => world.as({ ...DANA, tenant: tenantOf(i) })));

/** An entrance, and how many have come in by it. */
function counted(entrance: Entrance) {
  let inside = 0;
  const arrive = (): Visit | null => {
    const visit = entrance.arrive();
    return (
      visit && {
        enter: async (tenant) => {
          const place = await visit.enter(tenant);
          inside += place.ok ? 1 : 0;
          return place;
        },
        standAside: visit.standAside,
        leave: visit.leave,
      }
    );
  };
  return { entrance: { arrive }, inside: () => inside };
}

/** A Worker with a request on every place, of as many organisations as that takes, and somebody of another one. */
async function fullHouse(entrance: Entrance) {
  const { d1, release } = heldDatabase();
  const door = counted(entrance);
  const world = aWorld({ d1, entrance: door.entrance });
  const tenants = MOST_INSIDE / MOST_OF_ONE_TENANT;
  const all = await callers(world, tenants + 1);
  const inside = Array.from({ length: MOST_INSIDE }, (_, i) => all[i % tenants]?.get(PATH) ?? Promise.reject(i));
  await expect.poll(door.inside, { interval: 1 }).toBe(MOST_INSIDE);
  return { world, late: all[tenants] ?? Promise.reject(tenants), inside, release };
}

describe("case 34: more at once than can be worked on", () => {
  it("is told when to come back, and those before it are answered", async () => {
    const house = await fullHouse(impatient());
    const late = await house.late;

    const refused = await late.get(PATH);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "2"]);
    expect((await refused.json<Reply>()).type).toBe("/problems/unavailable");

    house.release();
    expect(new Set((await Promise.all(house.inside)).map(({ status }) => status))).toEqual(new Set([404]));
    expect((await late.get(PATH)).status).toBe(404);
  });

  it("is answered in its turn where that comes in time", async () => {
    const house = await fullHouse(patient());
    const inLine = (await house.late).get(PATH);
    house.release();
    expect((await inLine).status).toBe(404);
    await Promise.all(house.inside);
  });

  it("writes nothing, and what was refused can be sent again under its key", async () => {
    const house = await fullHouse(impatient());
    const late = await house.late;
    const key = { "idempotency-key": "the-same" };
    expect((await late.send("POST /v1/contacts", aContact(), key)).status).toBe(503);
    const { n } = (await env.DB.prepare("SELECT count(*) AS n FROM audit").first<{ n: number }>()) ?? { n: -1 };
    expect(n).toBe(0);

    house.release();
    await Promise.all(house.inside);
    expect((await late.send("POST /v1/contacts", aContact(), key)).status).toBe(201);
  });

  it("does not keep anybody from the health page", async () => {
    const house = await fullHouse(impatient());
    expect((await house.world.request("/v1/health")).status).toBe(200);
    house.release();
    await Promise.all(house.inside);
  });

  it("tells whoever is nobody so without letting them in", async () => {
    const house = await fullHouse(impatient());
    expect((await house.world.request("/v1/due?timeZone=UTC")).status).toBe(401);
    house.release();
    await Promise.all(house.inside);
  });
});

const NOISY = tenantId("noisy");
const QUIET = tenantId("quiet");

/** Whoever comes, in order, and what became of them by now. */
function doorway(entrance: Entrance) {
  const told: string[] = [];
  const visits: Visit[] = [];
  return {
    told,
    visits,
    come: (tenant: TenantId, name = String(tenant)) => {
      const visit = entrance.arrive();
      if (!visit) return void told.push(`${name}: sent away`);
      visits.push(visit);
      void visit.enter(tenant).then((place) => told.push(`${name}: ${place.ok ? "in" : place.error.reason}`));
    },
  };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

/** An entrance whose every place is taken, as many by each of some organisations as may be. */
function crowded() {
  const door = doorway(patient());
  for (let i = 0; i < MOST_INSIDE; i++) door.come(tenantId(`t${Math.floor(i / MOST_OF_ONE_TENANT)}`));
  return door;
}

describe("the line before the door", () => {
  it("lets nobody in beyond the places of an organisation while its others are inside, and others at once", async () => {
    const { come, told, visits } = doorway(patient());
    for (let i = 0; i <= MOST_OF_ONE_TENANT; i++) come(NOISY, `noisy ${i}`);
    come(QUIET);
    await settled();
    expect(told.slice(-2)).toEqual([`noisy ${MOST_OF_ONE_TENANT - 1}: in`, "quiet: in"]);

    visits[0]?.leave();
    await settled();
    expect(told.at(-1)).toBe(`noisy ${MOST_OF_ONE_TENANT}: in`);
  });

  it("lets the organisation with the fewest inside in first, however many others stood there before", async () => {
    const { come, told, visits } = crowded();
    for (let i = 0; i < 40; i++) come(NOISY, `noisy ${i}`);
    come(QUIET);
    for (const visit of visits.slice(0, 2)) visit.leave();
    await settled();
    expect(told.slice(-2)).toEqual(["noisy 0: in", "quiet: in"]);
  });

  it("has so many of one organisation", async () => {
    const { come, told } = doorway(patient());
    for (let i = 0; i <= MOST_OF_ONE_TENANT + MOST_IN_LINE_OF_ONE_TENANT; i++) come(NOISY);
    await settled();
    expect(told.filter((one) => one !== "noisy: in")).toEqual(["noisy: too-many-at-once"]);
  });

  it("is so long, and whoever comes then is sent away at once", async () => {
    const { come, told } = crowded();
    for (let i = 0; i <= MOST_OUTSIDE; i++) come(tenantId(`other ${i}`));
    await settled();
    expect(told.filter((one) => !one.endsWith(": in"))).toEqual([`other ${MOST_OUTSIDE}: sent away`]);
  });

  it("is left by those who have stood there long enough, with word to come back", async () => {
    const { come, told } = doorway(impatient());
    for (let i = 0; i <= 2 * MOST_INSIDE; i++) come(tenantId(`t${i}`));
    await settled();
    expect(told.filter((one) => one.endsWith("overloaded"))).toHaveLength(MOST_INSIDE + 1);
  });
});

describe("whoever is refused for what they asked before", () => {
  it("gives the place to the next in line, and waits before being told", async () => {
    const { come, told, visits } = doorway(patient());
    for (let i = 0; i <= MOST_OF_ONE_TENANT; i++) come(NOISY, `noisy ${i}`);
    void visits[0]?.standAside().then(() => told.push("told"));
    await settled();
    expect(told.at(-1)).toBe(`noisy ${MOST_OF_ONE_TENANT}: in`);
    expect(told).not.toContain("told");
  });

  it("is told in the end", async () => {
    const { come, visits } = doorway(impatient());
    come(NOISY);
    await expect(visits[0]?.standAside()).resolves.toBeUndefined();
  });

  it("is told at once where as many of the organisation stand outside as may", async () => {
    const { come, visits } = doorway(patient());
    for (let i = 0; i < MOST_OF_ONE_TENANT + MOST_IN_LINE_OF_ONE_TENANT; i++) come(NOISY);
    await expect(visits[0]?.standAside()).resolves.toBeUndefined();
  });
});

/** At which it takes so many milliseconds until the runtime looks who has come, as while the thread is full. */
function busy(lookMs: number) {
  let now: Instant = clock();
  const pass = (ms: number): void => {
    now = instant(now + ms);
  };
  const entrance = createEntrance({ clock: () => now, wait: forEver, lookOut: async () => pass(lookMs) });
  const door = doorway(entrance);
  const insideNow = (): number => door.told.filter((one) => one.endsWith(": in")).length;
  return { ...door, pass, insideNow };
}

/** A door before which so many of each organisation stand, and whose first guest has left. */
async function queued(lookMs: number, tenants: readonly TenantId[], ofEach: number) {
  const door = busy(lookMs);
  for (const tenant of tenants) for (let i = 0; i < ofEach; i++) door.come(tenant);
  door.visits[0]?.leave();
  await settled();
  return door;
}

describe("while the thread is full", () => {
  const MANY = MOST_OF_ONE_TENANT * 3;

  it("an organisation has fewer places, until a second after it was seen to be", async () => {
    const { visits, insideNow, pass, come } = await queued(3, [NOISY], MANY);
    for (const visit of visits.slice(1, MOST_OF_ONE_TENANT)) visit.leave();
    await settled();
    expect(insideNow()).toBe(MOST_OF_ONE_TENANT + MOST_OF_ONE_TENANT_WHEN_FULL);

    pass(SECOND_MS);
    come(QUIET);
    await settled();
    expect(insideNow()).toBe(MOST_OF_ONE_TENANT + MOST_OF_ONE_TENANT + 1);
  });

  it("there are fewer places for all together", async () => {
    const tenants = Array.from({ length: MOST_INSIDE }, (_, i) => tenantId(`t${i}`));
    const { visits, insideNow } = await queued(3, tenants, 2);
    for (const visit of visits.slice(1, MOST_INSIDE)) visit.leave();
    await settled();
    expect(insideNow()).toBe(MOST_INSIDE + MOST_INSIDE_WHEN_FULL);
  });

  it("which it is not where the runtime looks in good time", async () => {
    const { visits, insideNow } = await queued(2, [NOISY], MANY);
    for (const visit of visits.slice(1, MOST_OF_ONE_TENANT)) visit.leave();
    await settled();
    expect(insideNow()).toBe(2 * MOST_OF_ONE_TENANT);
  });

  it("whoever comes is there before those in line go on", async () => {
    const door: ReturnType<typeof doorway> = doorway(
      createEntrance({ clock, wait: forEver, lookOut: async () => door.come(QUIET) }),
    );
    for (let i = 0; i <= MOST_OF_ONE_TENANT; i++) door.come(NOISY, `noisy ${i}`);
    door.visits[0]?.leave();
    await settled();
    expect(door.told.slice(-2)).toEqual(["quiet: in", `noisy ${MOST_OF_ONE_TENANT}: in`]);
  });
});

describe("places inside", () => {
  const atTimes = () => {
    let now: Instant = clock();
    const entrance = createEntrance({ clock: () => now, wait: forEver, lookOut: atOnce });
    const pass = (seconds: number): void => {
      now = instant(now + seconds * SECOND_MS);
    };
    return { ...doorway(entrance), pass };
  };

  it("are given up by a request that was dropped without a word, after half a minute", async () => {
    const { come, told, pass } = atTimes();
    for (let i = 0; i < MOST_OF_ONE_TENANT; i++) come(NOISY);
    pass(29);
    come(NOISY, "early");
    pass(2);
    come(NOISY, "late");
    await settled();
    expect(told.slice(MOST_OF_ONE_TENANT).toSorted()).toEqual(["early: in", "late: in"]);
  });

  it("are given to others when somebody who was let in from the line has not come within a second", async () => {
    const { come, told, visits, pass } = atTimes();
    for (let i = 0; i <= MOST_OF_ONE_TENANT; i++) come(NOISY);
    visits[0]?.leave();
    pass(1);
    come(NOISY, "next");
    await settled();
    expect(told).toContain("next: in");
  });

  it("of an organisation count those that are inside, not those that were", async () => {
    const { come, told, visits } = doorway(patient());
    for (let i = 0; i < 100; i++) {
      come(NOISY);
      visits.at(-1)?.leave();
    }
    await settled();
    expect(new Set(told)).toEqual(new Set(["noisy: in"]));
  });
});
