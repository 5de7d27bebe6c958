/** Confirmations of what a click in the framed pane must not do alone (decision 0034). */
import type { Confirm, ConfirmReply } from "../../shared/contract/confirmation.ts";
import { privacyApi } from "../../shared/contract/privacyApi.ts";
import { err, ok } from "../../shared/result.ts";
import { instant, SECOND_MS } from "../../shared/time.ts";
import { forgetConfirmations, hasConfirmation, saveConfirmation } from "../store/confirmations.ts";
import type { Database } from "../store/database.ts";
import type { WriteTicket } from "../ticket.ts";
import type { Forgetting } from "./forgetAnswers.ts";
import { type Outcome, once } from "./once.ts";

/** Long enough to read what will happen, too short to be found lying about. */
const HOLDS_MS = 300 * SECOND_MS;

interface ConfirmAsk {
  readonly body: Confirm;
  readonly ticket: WriteTicket;
}

export async function confirm(db: Database, { body, ticket }: ConfirmAsk): Promise<Outcome<ConfirmReply>> {
  return once(db, { ticket, endpoint: privacyApi.confirm }, async (record) => {
    const until = instant(ticket.at + HOLDS_MS);
    const saved = await saveConfirmation(db, { ...body, until }, record("", { until }));
    return saved.ok ? ok({ until }) : err({ reason: "contended" });
  });
}

/** Whether the user confirmed exactly this request in a window of its own, not long ago. */
export async function isConfirmed(db: Database, { requestHash, confirmation, at }: WriteTicket): Promise<boolean> {
  return confirmation !== null && (await hasConfirmation(db, { requestHash, digest: confirmation, now: at }));
}

/** Everybody's that have run out. Says how many there were. */
export const forgetOldConfirmations = ({ d1, now, pause }: Forgetting): Promise<number> =>
  forgetConfirmations(d1, now, pause);
