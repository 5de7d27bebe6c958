/** Before the first file: the demo mailbox's past is logged once, through the API; every file starts from a copy. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { logPast } from "../mailbox/logPast.ts";
import { signedInUser } from "../outlook/identity/people.ts";
import { startOutlook } from "../outlook/start.ts";
import { startWorker } from "../outlook/worker.ts";
import { todaysDemo } from "./todaysDemo.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that holds the database. */
    readonly seededDatabase: string;
  }
}

// biome-ignore lint/style/noDefaultExport: Vitest calls the default export
export default async function seed(project: TestProject): Promise<() => Promise<void>> {
  const folder = await seededDatabase();
  project.provide("seededDatabase", folder);
  return () => rm(folder, { recursive: true });
}

/** A folder with such a database; the caller removes it. */
export async function seededDatabase(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rapport-seeded-"));
  const { mailbox, mails } = await todaysDemo();
  const { owner, colleague } = mailbox;
  const outlook = await startOutlook({ mails, users: [owner, colleague], worker: startWorker, persistTo: folder });
  await logPast(mailbox, async (path, request) => {
    const token = await outlook.entra.accessToken(signedInUser(owner));
    const headers = { ...request.headers, authorization: `Bearer ${token}`, "content-type": "application/json" };
    return await fetch(new URL(path, outlook.worker?.url), { ...request, headers });
  });
  await outlook.stop();
  return folder;
}

/** A copy of the seeded database for one file; the caller removes it. */
export async function copyOfSeeded(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "rapport-demo-"));
  await cp(folder, copy, { recursive: true });
  return copy;
}
