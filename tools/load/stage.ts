/** The Worker on one workerd, filled as after years of use, and people who are signed in. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { API_CLIENT_ID, type Entra, PANE_CLIENT_ID, startEntra } from "../../tests/outlook/identity/entra.ts";
import { signedInUser } from "../../tests/outlook/identity/people.ts";
import { startWorker } from "../../tests/outlook/worker.ts";
import { historyOf } from "../bench/seed.ts";
import { prepare, startProcess } from "../chaos/workerProcess.ts";
import { CONTACTS } from "./day.ts";

/** Each is the only one of their organisation. */
const PEOPLE = 200;
/** Of each of them. */
const TOUCHES = CONTACTS * 40;

export interface Stage {
  readonly url: string;
  readonly tokens: readonly string[];
  /** How often the issuer was asked for its keys. */
  keyRequests(): number;
  /** Of workerd, so far. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-load-"));
  const entra = await startEntra(Date.now);
  const vars = {
    ENVIRONMENT: "development",
    API_CLIENT_ID,
    PANE_CLIENT_ID,
    DEV_ISSUER: entra.issuerTemplate,
    DEV_JWKS_URL: entra.jwksUrl,
  };
  const tokens = await fill(folder, vars, entra);
  // A process of its own: its log is then read by nobody who measures.
  const worker = await startProcess(await prepare({ folder, vars, limiters: "in memory" }));
  return {
    url: worker.url,
    tokens,
    keyRequests: entra.keyRequests,
    cpuSeconds: worker.cpuSeconds,
    stop: async () => {
      await worker.kill();
      await entra.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function fill(folder: string, vars: Readonly<Record<string, string>>, entra: Entra): Promise<string[]> {
  const people = Array.from({ length: PEOPLE }, (_, i) =>
    signedInUser({ name: `User ${i}`, address: `dana@u${i}.example` }),
  );
  const worker = await startWorker({ vars, persistTo: folder });
  const now = Date.now();
  for (const { tid: tenant, oid: user } of people) {
    const statements = historyOf({ tenant, user, contacts: CONTACTS, touches: TOUCHES, now });
    await worker.db.batch(statements.map((sql) => worker.db.prepare(sql)));
  }
  await worker.stop();
  return Promise.all(people.map((person) => entra.accessToken(person)));
}
