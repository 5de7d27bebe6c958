/** Each test begins with an empty database that has all migrations, and is watched for what no test may do. */
import { applyD1Migrations, type D1Migration, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect } from "vitest";
import type { Env } from "../../worker/env.ts";
import { takePersonalLines, takeStrays, watchConsole } from "./watching.ts";

declare global {
  // biome-ignore lint/style/noNamespace: the runtime types name the bindings here.
  namespace Cloudflare {
    interface Env extends WorkerEnv {
      readonly TEST_MIGRATIONS: D1Migration[];
      /** `null` where the public collections are not at hand (vitest.config.ts). */
      readonly TRAILING_HASH: string | null;
    }
  }
}
type WorkerEnv = Env;

/** All migrations as one, and noted by name like those applied one by one: each test begins with it, and one batch takes a third of the time. */
function asOne([first, ...others]: readonly D1Migration[]): D1Migration[] {
  if (!first) throw new Error("Cannot prepare the database: there are no migrations");
  const noted = others.map(({ name }) => `INSERT INTO d1_migrations (name) VALUES ('${name}')`);
  return [{ name: first.name, queries: [first, ...others].flatMap(({ queries }) => queries).concat(noted) }];
}

const isEmpty = async (): Promise<boolean> =>
  (await env.DB.prepare("SELECT 1 FROM sqlite_master WHERE name = 'd1_migrations'").first()) === null;

/** What a file's last test has left is sometimes still there after one reset. */
const MOST_RESETS = 5;

beforeEach(async () => {
  for (let resets = 0; resets < MOST_RESETS; resets++) {
    await reset();
    if (await isEmpty()) break;
  }
  await applyD1Migrations(env.DB, asOne(env.TEST_MIGRATIONS));
});

watchConsole();

/** Security cases 26 and 33, in every test of the Worker. */
afterEach(() => {
  expect(takeStrays(), "statements without the tenant of whoever asks").toEqual([]);
  expect(takePersonalLines(), "log lines about people").toEqual([]);
});
