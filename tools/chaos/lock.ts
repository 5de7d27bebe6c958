/** Another process holds the lock of the database for a while. */
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { type Row, type Running, type Stage, withWorker } from "./trial.ts";
import { databaseIn } from "./workerProcess.ts";
import { writeUntil } from "./writers.ts";

const LOCK_MS = 3_000;
const TIMES = 2;

/** Writes are told 503 while it lasts, reads as well where the local database locks them too, and nothing needs a new start. */
export function lockedOut(stage: Stage): Promise<Row> {
  const trial = async ({ target, ledger, folder }: Running): Promise<number> => {
    let over = false;
    const writing = writeUntil(target, { run: "lock", ledger, isOver: () => over });
    for (let time = 0; time < TIMES; time++) {
      await wait(500);
      const other = new DatabaseSync(databaseIn(folder), { timeout: 5_000 });
      other.exec("BEGIN IMMEDIATE");
      const [status] = await Promise.all([readStatus(target), wait(LOCK_MS)]);
      if (status !== 200 && status !== 503) ledger.wrong.push(`a read while the database is locked: ${status}`);
      other.exec("ROLLBACK");
      other.close();
    }
    await wait(500);
    over = true;
    await writing;
    return TIMES;
  };
  return withWorker(stage, { fault: "lock of 3 s", trial });
}

async function readStatus({ url, tokens }: Running["target"]): Promise<number> {
  const headers = { authorization: `Bearer ${tokens[0]}` };
  return (await fetch(`${url}/v1/due?timeZone=UTC`, { headers })).status;
}
