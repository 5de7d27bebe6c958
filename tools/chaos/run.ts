/**
 * `npm run chaos`: the Worker on a real database is killed in the middle of writes, locked out of its file, stalled and
 * left without disk, and started again. What it acknowledged must be there, once, and nothing by halves. Fifty kills take
 * about six minutes on two cores; `-- --kills 10` takes one and a half. `-- --mixed 10` lets all these faults come one after the
 * other for ten minutes, twenty at most, while clients read and edit the same people, and looks whether what they were told can
 * have happened. Linux only, as it reads /proc.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { API_CLIENT_ID, PANE_CLIENT_ID, startEntra } from "../../tests/outlook/identity/entra.ts";
import { signedInUser } from "../../tests/outlook/identity/people.ts";
import { examine } from "./audit.ts";
import { fullDisk } from "./disk.ts";
import { lockedOut } from "./lock.ts";
import { mixedFaults } from "./mixed.ts";
import { type Row, type Running, recovered, rowOf, type Stage, withWorker } from "./trial.ts";
import { databaseIn, prepare, standBy, type WorkerProcess } from "./workerProcess.ts";
import { type Ledger, newLedger, replay, type Target, writeUntil } from "./writers.ts";

const WRITES_BEFORE_A_KILL = 230;
const LONGEST_ROUND_MS = 8_000;
const STALL_MS = 3_000;
const USERS = 40;
const LONGEST_RECOVERY_MS = 5_000;

async function kills(stage: Stage, times: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-chaos-"));
  const ledger = newLedger();
  let [longest, replayed, lost, halves] = [0, 0, 0, 0];
  const damage: string[] = [];
  const prepared = await prepare({ folder, vars: stage.vars });
  let next = standBy(prepared);
  for (let round = 0; round <= times; round++) {
    const since = performance.now();
    const worker = await next.start();
    const target = { url: worker.url, tokens: stage.tokens };
    if (round > 0) longest = Math.max(longest, await recovered(target, since));
    next = standBy(prepared);
    replayed += await replay(target, ledger);
    if (round < times) await writeAndKill(worker, target, { round, ledger });
    else await worker.kill();
    const found = examine(databaseIn(folder), ledger);
    [lost, halves] = [lost + found.lost, halves + found.halves];
    damage.push(...found.damage);
    if (process.stdout.isTTY) process.stdout.write(`\r  kill ${round} of ${times}, ${ledger.acknowledged.size} writes`);
  }
  next.dismiss();
  const last = examine(databaseIn(folder), ledger);
  rmSync(folder, { recursive: true });
  return rowOf("kill -9", {
    times,
    ledger,
    replayed,
    recoveryMs: longest,
    findings: { ...last, lost, halves, damage },
  });
}

async function writeAndKill(
  worker: WorkerProcess,
  target: Target,
  { round, ledger }: { round: number; ledger: Ledger },
) {
  const [began, before] = [performance.now(), ledger.acknowledged.size];
  let dead = false;
  const isOver = () => dead;
  const writing = writeUntil(target, { run: `r${round}`, ledger, isOver });
  // Each round another moment of a write is hit.
  const enough = WRITES_BEFORE_A_KILL + ((round * 37) % 41);
  while (ledger.acknowledged.size - before < enough && performance.now() - began < LONGEST_ROUND_MS) await wait(1);
  dead = true;
  await worker.kill();
  await writing;
}

async function stalled(stage: Stage): Promise<Row> {
  const trial = async ({ worker, target, ledger }: Running): Promise<number> => {
    let over = false;
    const writing = writeUntil(target, { run: "stall", ledger, isOver: () => over });
    for (let time = 0; time < 2; time++) {
      await wait(500);
      worker.stall();
      await wait(STALL_MS);
      worker.resume();
    }
    await wait(500);
    over = true;
    await writing;
    return 2;
  };
  return withWorker(stage, { fault: "stall of 3 s", trial });
}

const isSound = ({ findings, wrong, recoveryMs }: Row): boolean =>
  findings.lost + findings.doubled + findings.halves + findings.unacknowledged + findings.damage.length === 0 &&
  wrong.length === 0 &&
  recoveryMs <= LONGEST_RECOVERY_MS;

function print(rows: readonly Row[]): void {
  console.table(
    rows.map(({ fault, times, acknowledged, refused, replayed, findings, recoveryMs, wrong }) => ({
      fault,
      times,
      "acknowledged writes": acknowledged,
      lost: findings.lost,
      doubled: findings.doubled,
      "by halves": findings.halves,
      "told 503": refused,
      "sent again": replayed,
      "other answers": wrong.length,
      "damage to the file": findings.damage.length,
      "recovery, s": Number((recoveryMs / 1_000).toFixed(2)),
    })),
  );
  for (const { fault, wrong, findings } of rows)
    for (const line of new Set([...wrong, ...findings.damage])) console.log(`${fault}: ${line}`);
}

async function main(): Promise<void> {
  const options = {
    kills: { type: "string", default: "50" },
    only: { type: "string" },
    mixed: { type: "string" },
  } as const;
  const { values } = parseArgs({ options });
  const began = performance.now();
  const entra = await startEntra(Date.now);
  const users = Array.from({ length: USERS }, (_, i) =>
    signedInUser({ name: `User ${i}`, address: `dana@u${i}.example` }),
  );
  const tokens = await Promise.all(users.map((user) => entra.accessToken(user)));
  const vars = {
    ENVIRONMENT: "development",
    API_CLIENT_ID,
    PANE_CLIENT_ID,
    DEV_ISSUER: entra.issuerTemplate,
    DEV_JWKS_URL: entra.jwksUrl,
  };
  const stage = { vars, tokens, answerKeysAfter: entra.answerKeysAfter };
  const faults = {
    kill: () => kills(stage, Number(values.kills)),
    lock: () => lockedOut(stage),
    stall: () => stalled(stage),
    disk: () => fullDisk(stage),
  };
  const isWell = values.mixed === undefined ? await oneByOne(faults, values.only) : await together(stage, values.mixed);
  await entra.close();
  console.log(`${Math.round((performance.now() - began) / 1_000)} s`);
  process.exitCode = isWell ? 0 : 1;
}

async function oneByOne(faults: Readonly<Record<string, () => Promise<Row | null>>>, only?: string): Promise<boolean> {
  const rows: Row[] = [];
  for (const [name, fault] of Object.entries(faults)) {
    const row = only === undefined || only === name ? await fault() : null;
    if (row) rows.push(row);
  }
  print(rows);
  return rows.every(isSound);
}

async function together(stage: Stage, minutes: string): Promise<boolean> {
  const mixed = await mixedFaults(stage, Number(minutes));
  const { operations, violations, findings, faults, wrong, refused, recoveryMs } = mixed;
  const { lost, doubled, halves, damage, unacknowledged } = findings;
  const [lastMinute = 0] = loadavg();
  console.log(`${operations} operations in ${mixed.minutes.toFixed(1)} minutes, load average ${lastMinute.toFixed(1)}`);
  console.log(
    Object.entries(faults)
      .map(([name, times]) => `${name}: ${times}`)
      .join(", "),
  );
  console.log(
    `history: ${violations.length} violations; file: ${lost} lost, ${doubled} doubled, ${halves} by halves, ${unacknowledged} unknown`,
  );
  console.log(
    `${refused} told 503, ${wrong.length} other answers; recovery after a kill ${(recoveryMs / 1_000).toFixed(1)} s at most`,
  );
  for (const line of new Set([...violations, ...wrong, ...damage])) console.log(line);
  return violations.length + lost + doubled + halves + unacknowledged + wrong.length + damage.length === 0;
}

await main();
