import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { aWorld, NOW } from "./world.ts";

type Answer = () => Promise<unknown>;

/** The real database, but for how many migrations it has: each time that is asked, the next of `answers` tells, and the last for good. */
function databaseThat(...answers: readonly Answer[]) {
  let asked = 0;
  const prepare = (sql: string) => {
    if (!sql.includes("d1_migrations")) return env.DB.prepare(sql);
    return { first: () => (answers[asked++] ?? answers.at(-1) ?? works)() };
  };
  // Safe cast: it has the members the page uses.
  return { d1: { prepare } as unknown as D1Database, asked: () => asked };
}

const works: Answer = async () => ({ migrations: 16 });
const fails: Answer = async () => {
  throw new Error("D1_ERROR: gone");
};
const hangs: Answer = () => new Promise(() => {});

const secondsOn = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1_000).toISOString();

describe("case 34: the health page", () => {
  it("asks the database once in two seconds, however many ask it", async () => {
    const { d1, asked } = databaseThat(works);
    const world = aWorld({ d1 });
    for (let i = 0; i < 50; i++) expect((await world.request("/v1/health")).status).toBe(200);
    const atOnce = await Promise.all(Array.from({ length: 50 }, () => world.request("/v1/health")));
    expect([asked(), new Set(atOnce.map(({ status }) => status))]).toEqual([1, new Set([200])]);

    world.setNow(secondsOn(2));
    expect((await world.request("/v1/health")).status).toBe(200);
    expect(asked()).toBe(2);
  });

  it("asks once also while nobody knows yet, and tells the others to come back", async () => {
    const { d1, asked } = databaseThat(works);
    const world = aWorld({ d1 });
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => world.request("/v1/health")));
    expect([asked(), first?.status]).toEqual([1, 200]);
    const told = new Set(others.map(({ status, headers }) => `${status} ${headers.get("retry-after")}`));
    expect(told).toEqual(new Set(["503 2"]));
  });

  it("says so when the database does not answer, and when it does again", async () => {
    const { d1, asked } = databaseThat(works, fails, works);
    const world = aWorld({ d1 });
    const statuses: number[] = [];
    for (const seconds of [0, 1, 2, 3, 4, 5]) {
      world.setNow(secondsOn(seconds));
      statuses.push((await world.request("/v1/health")).status);
    }
    expect([statuses, asked()]).toEqual([[200, 200, 503, 503, 200, 200], 3]);
  });

  it("does not go on telling that all is well while nothing is heard any more", async () => {
    const { d1 } = databaseThat(works, hangs);
    const world = aWorld({ d1 });
    expect((await world.request("/v1/health")).status).toBe(200);
    const unanswered: Promise<Response>[] = [];
    const statuses: number[] = [];
    for (const seconds of [2, 4, 6]) {
      world.setNow(secondsOn(seconds));
      unanswered.push(Promise.resolve(world.request("/v1/health")));
      world.setNow(secondsOn(seconds + 0.5));
      statuses.push((await world.request("/v1/health")).status);
    }
    expect([statuses, unanswered.length]).toEqual([[200, 200, 503], 3]);
  });
});
