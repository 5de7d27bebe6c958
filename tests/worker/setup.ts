/** Each test begins with an empty database that has all migrations. */
import { applyD1Migrations, type D1Migration, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach } from "vitest";
import type { Env } from "../../worker/env.ts";

declare global {
  // biome-ignore lint/style/noNamespace: the runtime types name the bindings here.
  namespace Cloudflare {
    interface Env extends WorkerEnv {
      readonly TEST_MIGRATIONS: D1Migration[];
    }
  }
}
type WorkerEnv = Env;

beforeEach(async () => {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
});
