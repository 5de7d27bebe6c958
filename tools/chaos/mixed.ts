/** One fault after the other, for minutes, while clients go on; then what they were told is held against itself and against the file. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { examine, type Findings } from "./audit.ts";
import { act, openRoom, operationsIn, type Room } from "./clients.ts";
import { violationsIn } from "./history.ts";
import { recovered, type Stage } from "./trial.ts";
import {
  databaseIn,
  type Prepared,
  prepare,
  type StandBy,
  standBy,
  startProcess,
  type WorkerProcess,
} from "./workerProcess.ts";

const CLIENTS = 16;
const PEOPLE = 16;
const CALM_MS = 6_000;
const FAULT_MS = 2_000;
const DISK_BYTES = 512 * 1_024 * 1_024;
/** The disk goes on filling while its filler is written. */
const LEFT_BLOCKS = 64;
const OPERATIONS_PER_MINUTE = 5_000;

export interface Mixed {
  readonly minutes: number;
  readonly operations: number;
  readonly violations: readonly string[];
  readonly findings: Findings;
  /** How often each fault came. */
  readonly faults: Readonly<Record<string, number>>;
  /** Answers that are neither done nor a refusal a client can act on. */
  readonly wrong: readonly string[];
  readonly refused: number;
  readonly recoveryMs: number;
}

/** What the faults act on. */
interface Scene {
  readonly stage: Stage;
  readonly prepared: Prepared;
  readonly room: Room;
  worker: WorkerProcess;
  /** Takes the place of the one that is killed. */
  next: StandBy;
  recoveryMs: number;
}

type Fault = (scene: Scene) => Promise<void>;

/** At least so many minutes, until there are five thousand operations for each, at most twice as long. */
export async function mixedFaults(stage: Stage, minutes: number): Promise<Mixed> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-mixed-"));
  const isOnDisk = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_BYTES}`, "tmpfs", folder]).status === 0;
  if (!isOnDisk) console.log("full disk: left out, as only root may mount a small disk");
  const faults = Object.entries(FAULTS).filter(([name]) => isOnDisk || name !== "full disk");
  try {
    return await throughFaults(stage, { folder, minutes, faults });
  } finally {
    if (isOnDisk) spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Course {
  readonly folder: string;
  readonly minutes: number;
  readonly faults: readonly (readonly [name: string, fault: Fault])[];
}

async function throughFaults(stage: Stage, { folder, minutes, faults }: Course): Promise<Mixed> {
  const prepared = await prepare({ folder, vars: stage.vars, limiters: "none" });
  const worker = await startProcess(prepared);
  const room = await openRoom(worker.url, stage.tokens.slice(0, PEOPLE));
  const scene: Scene = { stage, prepared, room, worker, next: standBy(prepared), recoveryMs: 0 };
  const counts: Record<string, number> = {};
  const clients = Promise.all(Array.from({ length: CLIENTS }, (_, i) => act(room, `c${i}`)));

  const began = performance.now();
  const passed = (): number => (performance.now() - began) / 60_000;
  const isEnough = (): boolean => passed() >= minutes && operationsIn(room) >= minutes * OPERATIONS_PER_MINUTE;
  for (let turn = 0; !isEnough() && passed() < 2 * minutes; turn++) {
    await wait(CALM_MS);
    const [name, fault] = faults[turn % faults.length] ?? (["kill -9", kill] as const);
    await fault(scene);
    counts[name] = (counts[name] ?? 0) + 1;
    if (process.stdout.isTTY) process.stdout.write(`\r  ${name}: ${operationsIn(room)} operations`);
  }
  room.isOver = true;
  await clients;
  const spent = passed();
  await scene.worker.kill();
  scene.next.dismiss();
  return {
    minutes: spent,
    operations: operationsIn(room),
    violations: violationsIn(room),
    findings: examine(databaseIn(folder), room.ledger),
    faults: counts,
    wrong: room.ledger.wrong,
    refused: room.ledger.refused,
    recoveryMs: scene.recoveryMs,
  };
}

/** Milliseconds until it answers again. */
async function restart(scene: Scene): Promise<number> {
  await scene.worker.kill();
  const since = performance.now();
  scene.worker = await scene.next.start();
  scene.room.url = scene.worker.url;
  const took = await recovered({ url: scene.worker.url, tokens: scene.stage.tokens }, since);
  scene.next = standBy(scene.prepared);
  return took;
}

const kill: Fault = async (scene) => {
  scene.recoveryMs = Math.max(scene.recoveryMs, await restart(scene));
};

const stall: Fault = async ({ worker }) => {
  worker.stall();
  await wait(FAULT_MS);
  worker.resume();
};

const lock: Fault = async ({ prepared }) => {
  const other = new DatabaseSync(databaseIn(prepared.folder), { timeout: 5_000 });
  other.exec("BEGIN IMMEDIATE");
  await wait(FAULT_MS);
  other.exec("ROLLBACK");
  other.close();
};

/** A fresh Worker knows no keys: its first requests wait for an issuer that takes its time. */
const slowKeys: Fault = async (scene) => {
  scene.stage.answerKeysAfter(FAULT_MS);
  await restart(scene);
  scene.stage.answerKeysAfter(0);
};

const fullDisk: Fault = async ({ prepared: { folder } }) => {
  const filler = join(folder, "filler");
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(filler, Buffer.alloc(Math.max(0, (bavail - LEFT_BLOCKS) * bsize)));
  await wait(FAULT_MS);
  rmSync(filler);
};

const FAULTS: Readonly<Record<string, Fault>> = {
  "kill -9": kill,
  stall,
  lock,
  "slow keys": slowKeys,
  "full disk": fullDisk,
};
