import { type Instant, isoOf } from "../../shared/time.ts";
import type { Deps } from "../deps.ts";
import { forgetOldConfirmations } from "../services/confirmation.ts";
import { finishErasures } from "../services/erase.ts";
import { forgetOldAnswers } from "../services/forgetAnswers.ts";
import { rebuildOldTies } from "../services/rebuildTies.ts";
import { forgetOldTouches } from "../services/retention.ts";

type JobDeps = Pick<Deps, "d1" | "pause" | "writeLog">;

/** Once a day, from Cron. `now` is when it was due. One job in trouble does not keep the others from running. */
export async function daily({ d1, pause, writeLog }: JobDeps, now: Instant): Promise<void> {
  const work = { d1, now, pause };
  const jobs = {
    forgetAnswers: () => forgetOldAnswers(work),
    forgetConfirmations: () => forgetOldConfirmations(work),
    finishErasures: () => finishErasures(work),
    retention: () => forgetOldTouches(work),
    rebuildTies: () => rebuildOldTies(work),
  };
  for (const [job, run] of Object.entries(jobs)) {
    const outcome = await run().then(
      (done) => ({ done }),
      (error: unknown) => ({ error: error instanceof Error ? error.name : "unknown" }),
    );
    writeLog(JSON.stringify({ at: isoOf(now), job, ...outcome }));
  }
}
