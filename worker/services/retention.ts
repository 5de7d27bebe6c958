/** The daily removal of touches older than an organisation keeps them (D9). What one run leaves, the next one takes. */
import { retentionRun } from "../../shared/domain/privacy/retention.ts";
import type { Instant } from "../../shared/time.ts";
import type { Pause } from "../store/database.ts";
import {
  beginRun,
  contactsWithOld,
  forgetTouches,
  type KeepingOrganisation,
  organisationsThatForget,
} from "../store/retentionRuns.ts";

/** People in one batch, and batches in one run: bounded, and few enough statements for any plan of D1 but the free one's busiest day. */
const PEOPLE_AT_ONCE = 50;
const MOST_BATCHES = 20;
const MOST_ORGANISATIONS = 100;

export interface Retention {
  readonly d1: D1Database;
  readonly now: Instant;
  readonly pause: Pause;
}

/** Says how many organisations it looked after. Those there was no time for are as they were, and the first ones next time. */
export async function forgetOldTouches(job: Retention): Promise<number> {
  let lookedAfter = 0;
  let batches = MOST_BATCHES;
  for (const organisation of await organisationsThatForget(job.d1, MOST_ORGANISATIONS, job.pause)) {
    if (batches === 0) break;
    batches -= await forgetIn(organisation, job, batches);
    lookedAfter += 1;
  }
  return lookedAfter;
}

/** Says how many batches it took. */
async function forgetIn(organisation: KeepingOrganisation, { d1, now, pause }: Retention, most: number) {
  const { tenantId, lastRunAt, retentionDays } = organisation;
  const run = retentionRun({ now, lastRunAt, retentionDays });
  await beginRun(d1, { tenantId, at: now, ...run }, pause);
  if (run.before === null) return 0;

  let after = "";
  for (let batches = 0; batches < most; batches++) {
    const old = { tenantId, before: run.before, after, limit: PEOPLE_AT_ONCE };
    const contacts = await contactsWithOld(d1, old, pause);
    const last = contacts.at(-1);
    if (last === undefined) return batches;
    await forgetTouches(d1, { tenantId, at: now, before: run.before, contacts }, pause);
    after = last;
  }
  return most;
}
