import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorker } from "./worker.ts";

const VARS = { ENVIRONMENT: "development", API_CLIENT_ID: "api", PANE_CLIENT_ID: "pane" };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "worker-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("startWorker", () => {
  it("serves the API and the pane on a migrated database", async () => {
    const worker = await startWorker({ vars: VARS });
    const health = await fetch(new URL("/v1/health", worker.url));
    const migrations = (await readdir("migrations")).length;
    const pane = await fetch(new URL("/taskpane.html", worker.url));
    expect(await health.json()).toMatchObject({ status: "ok", migrations });
    expect(await pane.text()).toContain("office.js");
    await worker.stop();
  });

  it("keeps its database in the folder it is given", async () => {
    const first = await startWorker({ vars: VARS, persistTo: folder });
    await first.db.exec("CREATE TABLE kept (word TEXT)");
    await first.stop();
    const second = await startWorker({ vars: VARS, persistTo: folder });
    expect(await second.db.prepare("SELECT count(*) AS rows FROM kept").first()).toEqual({ rows: 0 });
    await second.stop();
  });
});
