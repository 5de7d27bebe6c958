/** Answers kept for repeated requests hold what people wrote; once no repetition can come any more, they go. */
import { DAY_MS, type Instant, instant } from "../../shared/time.ts";
import { forgetAnswers } from "../store/auditLine.ts";
import type { Pause } from "../store/database.ts";

/** How long a client may repeat a request and get the same answer. */
export const ANSWERS_KEPT_MS = 2 * DAY_MS;

/** One statement changes few enough rows not to keep others waiting; one run takes few enough statements for any plan of D1. */
const BATCH = 1_000;
const MOST_BATCHES = 20;

export interface Forgetting {
  readonly d1: D1Database;
  readonly now: Instant;
  readonly pause: Pause;
}

/** Forgets the answers of everybody that are older, and says how many. What one run leaves, the next one takes. */
export async function forgetOldAnswers({ d1, now, pause }: Forgetting): Promise<number> {
  const before = instant(now - ANSWERS_KEPT_MS);
  let forgotten = 0;
  for (let batches = 0; batches < MOST_BATCHES; batches++) {
    const more = await forgetAnswers(d1, { before, limit: BATCH }, pause);
    forgotten += more;
    if (more < BATCH) break;
  }
  return forgotten;
}
