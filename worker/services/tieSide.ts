/** The user's own side of a tie: settings, their word on its stage, and rest from reminders. Each write: load, decide, save. */

import type { ContactReply, TieSettings } from "../../shared/contract/contacts.ts";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import type { OverrideReply, OverrideStage, RestAsk, RestReply } from "../../shared/contract/relationship.ts";
import { relationshipApi } from "../../shared/contract/relationshipApi.ts";
import { KIND_INTERVALS } from "../../shared/domain/cadence/cadence.ts";
import { dismiss, type Rest, type SnoozeError, snooze } from "../../shared/domain/cadence/nudges.ts";
import { overrideStage, type StageOverride } from "../../shared/domain/stage/override.ts";
import type { ContactId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { localDateOf, UTC } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { type ContactWithTie, findContact } from "../store/openQuery.ts";
import { type SideChange, saveRest, saveSide } from "../store/tieSide.ts";
import type { WriteTicket } from "../ticket.ts";
import { type EditAsk, replyOf } from "./contacts.ts";
import { type Outcome, once } from "./once.ts";
import { settingsView, whereWeStand } from "./views.ts";

const NOT_FOUND = { reason: "not-found" } as const;
const CONTENDED = { reason: "contended" } as const;

/** A contact whose settings are those the edit was made on. */
async function editable(db: Database, ask: Omit<EditAsk<unknown>, "body">): Promise<Outcome<ContactWithTie>> {
  const found = await findContact(db, ask.contactId);
  if (!found) return err(NOT_FOUND);
  const { version } = settingsView(found.tie);
  return version === ask.expected ? ok(found) : err({ reason: "version-changed", version });
}

const changeOf = (
  ask: Omit<EditAsk<unknown>, "body">,
  found: ContactWithTie,
  side: SideChange["side"],
): SideChange => ({
  contactId: ask.contactId,
  side,
  expected: ask.expected,
  tied: found.tie !== null,
  timeZone: found.tie?.timeZone ?? UTC,
});

export async function saveTieSettings(db: Database, ask: EditAsk<TieSettings>): Promise<Outcome<ContactReply>> {
  return once(db, { ticket: ask.ticket, endpoint: contactsApi.tieSettings }, async (record) => {
    if (isCrossed(ask.body)) return err({ reason: "intervals-crossed" });
    const found = await editable(db, ask);
    if (!found.ok) return found;

    const reply = { ...replyOf(found.value), settings: { ...ask.body, version: ask.expected + 1 } };
    const saved = await saveSide(db, changeOf(ask, found.value, ask.body), record(ask.contactId, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}

function isCrossed({ kind, idealDays, maximumDays }: TieSettings): boolean {
  return (idealDays ?? 0) > (maximumDays ?? Math.max(KIND_INTERVALS[kind].maximumDays, idealDays ?? 0));
}

/** Keeps the user's own word on the stage beside the computed one (S5). */
export async function putOverride(db: Database, ask: EditAsk<OverrideStage>): Promise<Outcome<OverrideReply>> {
  const { timeZone, ...asked } = ask.body;
  const override = overrideStage(asked, localDateOf(ask.ticket.at, timeZone));
  if (!override.ok) return err({ reason: "override-refused", why: override.error });
  return writeOverride(db, ask, { endpoint: relationshipApi.overrideStage, override: override.value });
}

export const clearOverride = (db: Database, ask: Omit<EditAsk<unknown>, "body">): Promise<Outcome<OverrideReply>> =>
  writeOverride(db, ask, { endpoint: relationshipApi.clearOverride, override: null });

interface OverrideWrite {
  readonly endpoint: typeof relationshipApi.overrideStage | typeof relationshipApi.clearOverride;
  readonly override: StageOverride | null;
}

async function writeOverride(
  db: Database,
  ask: Omit<EditAsk<unknown>, "body">,
  { endpoint, override }: OverrideWrite,
): Promise<Outcome<OverrideReply>> {
  return once(db, { ticket: ask.ticket, endpoint }, async (record) => {
    const found = await editable(db, ask);
    if (!found.ok) return found;

    const reply = { override, settings: { ...settingsView(found.value.tie), version: ask.expected + 1 } };
    const saved = await saveSide(db, changeOf(ask, found.value, { override }), record(ask.contactId, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}

export interface RestWrite<Body> {
  readonly contactId: ContactId;
  readonly body: Body;
  readonly ticket: WriteTicket;
}

/** Leaves somebody out of the reminders: a person's own wish, the only thing that starts a cool-down (C4). */
export async function putRest(db: Database, ask: RestWrite<RestAsk>): Promise<Outcome<RestReply>> {
  const { contactId, body, ticket } = ask;
  return once(db, { ticket, endpoint: relationshipApi.rest }, async (record) => {
    const found = await findContact(db, contactId);
    if (!found) return err(NOT_FOUND);
    const rest = restAsked(body, found, ticket);
    if (!rest.ok) return err({ reason: "snooze-refused", why: rest.error });

    const reply = { contactId, rest: rest.value };
    const kept = { ...rest.value, since: ticket.at };
    const change = { contactId, rest: kept, timeZone: body.timeZone };
    const saved = await saveRest(db, change, record(contactId, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}

function restAsked(body: RestAsk, { tie }: ContactWithTie, { at: now }: WriteTicket): Result<Rest, SnoozeError> {
  const viewing = { now, zone: body.timeZone };
  const today = localDateOf(now, body.timeZone);
  return body.kind === "snoozed" ? snooze(body.until, today) : ok(dismiss(whereWeStand(tie, viewing).cadence, today));
}

export async function endRest(db: Database, ask: Omit<RestWrite<unknown>, "body">): Promise<Outcome<RestReply>> {
  const { contactId, ticket } = ask;
  return once(db, { ticket, endpoint: relationshipApi.endRest }, async (record) => {
    if (!(await findContact(db, contactId))) return err(NOT_FOUND);

    const reply = { contactId, rest: null };
    const saved = await saveRest(db, { ...reply, timeZone: UTC }, record(contactId, reply));
    return saved.ok ? ok(reply) : err(CONTENDED);
  });
}
