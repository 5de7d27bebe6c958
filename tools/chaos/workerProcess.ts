/** The Worker as a process that can be killed, stopped and started again on the same folder. */
import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { LimiterKind } from "../../tests/outlook/limiters.ts";
import { miniflareOptions, startWorker, WORKER_NAME } from "../../tests/outlook/worker.ts";

const SERVE = fileURLToPath(new URL("./serve.ts", import.meta.url));

export interface WorkerProcess {
  readonly url: string;
  /** Seconds of processor time that workerd has used. */
  cpuSeconds(): number;
  /** Ends workerd, where requests are answered and rows written, and what started it, without a word of warning. */
  kill(): Promise<void>;
  /** Halts and continues workerd. */
  stall(): void;
  resume(): void;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
}

/** All processes of this machine, as Linux lists them. */
function processes(): Process[] {
  return readdirSync("/proc").flatMap((entry) => {
    try {
      const [, name = "", parent = ""] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, "utf8")) ?? [];
      return /^\d+$/.test(entry) ? [{ pid: Number(entry), parent: Number(parent), name }] : [];
    } catch {
      return [];
    }
  });
}

function workerdOf(child: ChildProcess): number[] {
  const found = processes().filter(({ name, parent }) => name.startsWith("workerd") && parent === child.pid);
  return found.map(({ pid }) => pid);
}

/** Linux counts in hundredths of a second: the 14th and 15th field of `stat` (proc_pid_stat(5)). */
function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", () => resolve()));

/** What a Worker is started with, again and again, on one folder. */
export interface Prepared {
  readonly folder: string;
  readonly optionsFile: string;
}

export interface Wanted {
  readonly folder: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly limiters?: LimiterKind;
}

/** Builds the Worker and brings the database in `folder` up to date. */
export async function prepare({ folder, ...settings }: Wanted): Promise<Prepared> {
  const wanted = { ...settings, persistTo: folder, alone: true };
  await (await startWorker(wanted)).stop();
  const optionsFile = join(optionsFolder, `${randomUUID()}.json`);
  writeFileSync(optionsFile, JSON.stringify(await miniflareOptions(wanted)));
  return { folder, optionsFile };
}

const optionsFolder = mkdtempSync(join(tmpdir(), "rapport-options-"));
process.once("exit", () => rmSync(optionsFolder, { recursive: true }));

/** What starts a Worker, loaded and waiting for the word. */
export interface StandBy {
  start(): Promise<WorkerProcess>;
  dismiss(): void;
}

export function standBy({ optionsFile }: Prepared): StandBy {
  const child = spawn(process.execPath, [SERVE, optionsFile, WORKER_NAME], { stdio: ["pipe", "pipe", "inherit"] });
  return { start: () => started(child), dismiss: () => void child.kill("SIGKILL") };
}

export const startProcess = (prepared: Prepared): Promise<WorkerProcess> => standBy(prepared).start();

type ServeProcess = ChildProcessByStdio<Writable, Readable, null>;

async function started(child: ServeProcess): Promise<WorkerProcess> {
  const url = await new Promise<string>((resolve, reject) => {
    child.stdin.write("start\n");
    createInterface({ input: child.stdout }).on("line", (line) => line.startsWith("http") && resolve(line));
    child.once("exit", (code) => reject(new Error(`Cannot start the Worker: it ended with ${code}`)));
  });
  const workerd = workerdOf(child);
  if (workerd.length === 0) throw new Error("Cannot find workerd among the processes of the Worker");

  const signal = (name: NodeJS.Signals): void => {
    for (const pid of workerd) process.kill(pid, name);
  };
  return {
    url,
    cpuSeconds: () => workerd.reduce((sum, pid) => sum + cpuSecondsOf(pid), 0),
    kill: async () => {
      signal("SIGKILL");
      child.kill("SIGKILL");
      await ended(child);
    },
    stall: () => signal("SIGSTOP"),
    resume: () => signal("SIGCONT"),
  };
}

/** The file of the database below a Worker's folder. */
export function databaseIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const found = files.find((name) => name.includes("d1") && /[0-9a-f]{64}\.sqlite$/.test(name));
  if (!found) throw new Error(`Cannot find the database in ${folder}`);
  return join(folder, found);
}
