/** The tone of a draft, judged for clients that cannot judge it themselves. Nothing here writes, and nothing keeps a word. */
import type { ToneAsk, ToneReply } from "../../shared/contract/tone.ts";
import { addressKey } from "../../shared/domain/people/address.ts";
import { namesOf, nameUsed } from "../../shared/domain/people/person.ts";
import { STRANGER, type ToneBrief, toneBriefOf } from "../../shared/domain/tone/brief.ts";
import type { ToneRecipient } from "../../shared/domain/tone/rule.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { findContact } from "../store/openQuery.ts";
import { organisationOf } from "./organisation.ts";
import type { Refusal } from "./refusal.ts";
import { toneBriefView, whereWeStand } from "./views.ts";

/** `turned-off` says nothing of the contact: whether they exist is not looked at. */
export async function analyseDraft(db: Database, ask: ToneAsk, now: Instant): Promise<Result<ToneReply, Refusal>> {
  const { serverAnalysis } = await organisationOf(db);
  if (!serverAnalysis) return err({ reason: "turned-off" });
  const reader = await readerOf(db, ask, now);
  if (!reader) return err({ reason: "not-found" });

  const recipients = ask.recipients.map((one) => recipientOf(one, reader));
  // The rules and their words are made ready by the first draft, so that a Worker without any starts as fast as ever.
  const { analyse } = await import("../../shared/domain/tone/analyse.ts");
  const { ALL_SIGNS } = await import("../../shared/domain/tone/languages/signs/all.ts");
  const analysis = analyse(ask.own, reader.brief, { recipients, now, zone: ask.timeZone, signs: ALL_SIGNS });
  const suggestions = analysis.suggestions.map((one) => ({ ...one, edits: [...one.edits] }));
  return ok({ ...analysis, suggestions });
}

/** Whom the draft speaks to. */
interface Reader {
  readonly addressKeys: readonly string[];
  readonly brief: ToneBrief;
}

async function readerOf(db: Database, ask: ToneAsk, now: Instant): Promise<Reader | null> {
  const { contactId, recipients, timeZone: zone } = ask;
  if (contactId === null) {
    const displayName = recipients[0]?.displayName ?? "";
    return { addressKeys: [], brief: toneBriefOf({ displayName, preferredName: null }, STRANGER) };
  }
  const found = await findContact(db, contactId);
  if (!found) return null;
  const brief = toneBriefView(found.contact, found, whereWeStand(found.tie, { now, zone }));
  return { addressKeys: found.contact.addresses.map(addressKey), brief };
}

function recipientOf({ address, displayName, field }: ToneAsk["recipients"][number], reader: Reader): ToneRecipient {
  const isReader = reader.addressKeys.includes(addressKey(address));
  const { names, preferredName } = isReader
    ? reader.brief
    : { names: namesOf({ displayName, preferredName: null }), preferredName: nameUsed(displayName) };
  return { address, field, names, preferredName };
}
