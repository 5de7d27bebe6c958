import { type Instant, isoOf } from "../../shared/time.ts";
import type { Deps } from "../deps.ts";
import { forgetOldAnswers } from "../services/forgetAnswers.ts";

/** Once a day, from Cron. `now` is when it was due. */
export async function forgetAnswers(
  { d1, pause, writeLog }: Pick<Deps, "d1" | "pause" | "writeLog">,
  now: Instant,
): Promise<void> {
  const forgotten = await forgetOldAnswers({ d1, now, pause });
  writeLog(JSON.stringify({ at: isoOf(now), job: "forgetAnswers", forgotten }));
}
