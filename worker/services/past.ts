import type { PastReply } from "../../shared/contract/relationship.ts";
import { STAGE_RULES_VERSION } from "../../shared/domain/stage/stage.ts";
import { tiePastOf } from "../../shared/domain/stage/tiePast.ts";
import type { ContactId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { localDateOf } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { findContact } from "../store/openQuery.ts";
import { myNewestTouches } from "../store/shares.ts";
import type { Refusal } from "./refusal.ts";
import type { Viewing } from "./views.ts";

/** So many of the newest touches are read: years of any tie between two people. */
const MOST_TOUCHES = 2_000;

/** How the user's own tie to a contact came to where it stands. */
export async function showPast(
  db: Database,
  { contactId, viewing }: { readonly contactId: ContactId; readonly viewing: Viewing },
): Promise<Result<PastReply, Refusal>> {
  const [contact, touches] = await Promise.all([
    findContact(db, contactId),
    myNewestTouches(db, contactId, MOST_TOUCHES),
  ]);
  if (!contact) return err({ reason: "not-found" });

  const oldest = touches.length === MOST_TOUCHES ? touches.at(-1) : undefined;
  const { periods, strengths, days, expectedOn } = tiePastOf(touches, viewing);
  return ok({
    periods: [...periods],
    strengths: [...strengths],
    days: [...days],
    expectedOn,
    readFrom: oldest ? localDateOf(oldest.at, viewing.zone) : null,
    rules: STAGE_RULES_VERSION,
  });
}
