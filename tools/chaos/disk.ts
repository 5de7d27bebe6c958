/** The disk is full for a while: the database lies on a small one of its own, in memory. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Row, type Running, type Stage, withWorker } from "./trial.ts";
import { writeUntil } from "./writers.ts";

const SIZE_BYTES = 24 * 1_024 * 1_024;
const LEFT_BYTES = 64 * 1_024;
const FULL_MS = 3_000;

/** `null`, and a word about it, where no disk can be mounted. */
export async function fullDisk(stage: Stage): Promise<Row | null> {
  const place = mkdtempSync(join(tmpdir(), "rapport-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE_BYTES}`, "tmpfs", place]);
  if (mounted.status !== 0) {
    console.log("full disk: left out, as only root may mount a small disk");
    rmSync(place, { recursive: true });
    return null;
  }
  try {
    return await withWorker(stage, { fault: "full disk", trial: fillUp(place), place });
  } finally {
    spawnSync("umount", ["-l", place]);
    rmSync(place, { recursive: true, force: true });
  }
}

const fillUp =
  (place: string) =>
  async ({ target, ledger }: Running): Promise<number> => {
    let over = false;
    const writing = writeUntil(target, { run: "disk", ledger, isOver: () => over });
    await wait(1_000);
    const { bavail, bsize } = statfsSync(place);
    const filler = join(place, "filler");
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES)));
    await wait(FULL_MS);
    rmSync(filler);
    await wait(1_000);
    over = true;
    await writing;
    return 1;
  };
