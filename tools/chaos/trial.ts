/** One fault tried on a running Worker, and what is found afterwards. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { examine, type Findings } from "./audit.ts";
import { databaseIn, prepare, startProcess, type WorkerProcess } from "./workerProcess.ts";
import { type Ledger, newLedger, replay, type Target } from "./writers.ts";

/** What every fault needs. */
export interface Stage {
  readonly vars: Readonly<Record<string, string>>;
  readonly tokens: readonly string[];
  /** Lets whoever asks for the issuer's keys wait from now on. */
  answerKeysAfter(ms: number): void;
}

export interface Row {
  readonly fault: string;
  readonly times: number;
  readonly acknowledged: number;
  /** Answers 503 with a time to come back. */
  readonly refused: number;
  readonly replayed: number;
  readonly findings: Findings;
  /** Milliseconds from start to the first good answer, the longest. */
  readonly recoveryMs: number;
  readonly wrong: readonly string[];
}

/** Milliseconds until the Worker gives a good answer. */
export async function recovered({ url, tokens }: Target, since: number): Promise<number> {
  for (;;) {
    const answer = await fetch(`${url}/v1/due?timeZone=UTC`, {
      headers: { authorization: `Bearer ${tokens[0]}` },
    }).catch(() => null);
    if (answer?.status === 200) return performance.now() - since;
    await wait(20);
  }
}

/** Does something to the Worker and says how often. */
type Trial = (running: Running) => Promise<number>;

export interface Running {
  readonly worker: WorkerProcess;
  readonly target: Target;
  readonly ledger: Ledger;
  readonly folder: string;
}

export interface Fault {
  readonly fault: string;
  readonly trial: Trial;
  /** Where the database is; a folder of its own when left out. */
  readonly place?: string;
}

/** Runs `trial`, then sends again what was not acknowledged, without starting the Worker anew, and looks what is there. */
export async function withWorker(stage: Stage, { fault, trial, place }: Fault): Promise<Row> {
  const folder = place ?? mkdtempSync(join(tmpdir(), "rapport-chaos-"));
  const ledger = newLedger();
  const worker = await startProcess(await prepare({ folder, vars: stage.vars }));
  const target = { url: worker.url, tokens: stage.tokens };
  try {
    const times = await trial({ worker, target, ledger, folder });
    const recoveryMs = await recovered(target, performance.now());
    const replayed = await replay(target, ledger);
    await worker.kill();
    return rowOf(fault, { times, ledger, replayed, recoveryMs, findings: examine(databaseIn(folder), ledger) });
  } finally {
    await worker.kill().catch(() => {});
    if (!place) rmSync(folder, { recursive: true });
  }
}

type Counted = Pick<Row, "times" | "replayed" | "recoveryMs" | "findings"> & { readonly ledger: Ledger };

export const rowOf = (fault: string, { ledger, ...counted }: Counted): Row => ({
  fault,
  ...counted,
  acknowledged: ledger.acknowledged.size,
  refused: ledger.refused,
  wrong: ledger.wrong,
});
