/** People: create, look at, change; what the user keeps about them. Each write: load, decide, save. */

import type {
  ChooseContact,
  ContactReply,
  CreateContact,
  DismissAdvice,
  EditContact,
} from "../../shared/contract/contacts.ts";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import { addressKey } from "../../shared/domain/people/address.ts";
import { addressShape } from "../../shared/domain/people/lookalike.ts";
import type { ToneBrief } from "../../shared/domain/tone/brief.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import { type ContactId, contactId, type NewId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type Instant, UTC } from "../../shared/time.ts";
import { addressDigest } from "../digest.ts";
import type { Scope } from "../scope.ts";
import { type ContactFields, insertContact, saveChoice, saveDismissal, updateContact } from "../store/contacts.ts";
import type { Database } from "../store/database.ts";
import { type ContactWithTie, findContact } from "../store/openQuery.ts";
import type { WriteTicket } from "../ticket.ts";
import { ruleAgainst } from "./neverLog.ts";
import { type Outcome, once } from "./once.ts";
import type { Refusal } from "./refusal.ts";
import { settingsView, toneBriefView, whereWeStand } from "./views.ts";

const NOT_FOUND = { reason: "not-found" } as const;

export async function showContact(db: Database, id: ContactId): Promise<Result<ContactReply, Refusal>> {
  const found = await findContact(db, id);
  return found ? ok(replyOf(found)) : err(NOT_FOUND);
}

export const replyOf = ({ contact, tie }: ContactWithTie): ContactReply => ({
  contact,
  settings: settingsView(tie),
});

export async function showToneBrief(db: Database, id: ContactId, now: Instant): Promise<Result<ToneBrief, Refusal>> {
  const found = await findContact(db, id);
  if (!found) return err(NOT_FOUND);

  const where = whereWeStand(found.tie, { now, zone: found.tie?.timeZone ?? UTC });
  return ok(toneBriefView(found.contact, found, where));
}

export interface CreateAsk {
  readonly body: CreateContact;
  readonly ticket: WriteTicket;
  readonly newId: NewId;
}

export async function createContact(db: Database, { body, ticket, newId }: CreateAsk): Promise<Outcome<ContactReply>> {
  const id = contactId(newId("contact"));
  const fields = await fieldsOf(body, db.scope);
  const reply = replyOf({ contact: recordOf(id, fields, 1), tie: null, dismissed: [], styles: [] });

  return once(db, { ticket, endpoint: contactsApi.createContact }, async (record) => {
    const ruled = await ruleAgainst(db, body.addresses);
    if (ruled) return err(ruled);
    const saved = await insertContact(db, { id, fields }, record(id, reply));
    return saved.ok ? ok(reply) : err({ reason: "contended" });
  });
}

async function fieldsOf(
  { displayName, preferredName, company, role, addresses }: CreateContact,
  { tenantId }: Scope,
): Promise<ContactFields> {
  const byKey = new Map(addresses.map((address) => [addressKey(address), address]));
  const digested = [...byKey].map(async ([key, address]) => {
    return { key, address, shape: addressShape(address), digest: await addressDigest(tenantId, key) };
  });
  return { displayName, preferredName, company, role, addresses: await Promise.all(digested) };
}

const recordOf = (id: ContactId, { addresses, ...fields }: ContactFields, version: number) => ({
  id,
  ...fields,
  addresses: addresses.map(({ address }) => address),
  version,
});

export interface EditAsk<Body> {
  readonly contactId: ContactId;
  readonly body: Body;
  readonly ticket: WriteTicket;
  /** The version the edit was made on. */
  readonly expected: number;
}

export async function editContact(db: Database, ask: EditAsk<EditContact>): Promise<Outcome<ContactReply>> {
  return once(db, { ticket: ask.ticket, endpoint: contactsApi.editContact }, async (record) => {
    const found = await findContact(db, ask.contactId);
    if (!found) return err(NOT_FOUND);
    const { version } = found.contact;
    if (version !== ask.expected) return err({ reason: "version-changed", version });

    const added = (ask.body.addresses ?? []).filter((address) => !found.contact.addresses.includes(address));
    const ruled = await ruleAgainst(db, added);
    if (ruled) return err(ruled);

    const fields = await fieldsOf({ ...found.contact, ...given(ask.body) }, db.scope);
    const reply = replyOf({ ...found, contact: recordOf(ask.contactId, fields, version + 1) });
    const change = { id: ask.contactId, fields, expected: ask.expected };
    const saved = await updateContact(db, change, record(ask.contactId, reply));
    return saved.ok ? ok(reply) : err({ reason: "contended" });
  });
}

/** Without the members that were left out. */
const given = (body: EditContact): Partial<CreateContact> =>
  // Safe cast: what remains has values of the same members.
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<CreateContact>;

export interface WriteAsk<Body> {
  readonly body: Body;
  readonly ticket: WriteTicket;
}

export async function chooseContact(
  db: Database,
  { body, ticket }: WriteAsk<ChooseContact>,
): Promise<Outcome<{ address: string; contactId: ContactId }>> {
  return once(db, { ticket, endpoint: contactsApi.chooseContact }, async (record) => {
    const key = addressKey(body.address);
    const found = await findContact(db, body.contactId);
    if (!found?.contact.addresses.some((address) => addressKey(address) === key)) return err(NOT_FOUND);

    const choice = { addressKey: key, contactId: body.contactId };
    const saved = await saveChoice(db, choice, record(body.contactId, body));
    return saved.ok ? ok(body) : err({ reason: "contended" });
  });
}

export async function dismissAdvice(
  db: Database,
  { body, ticket }: WriteAsk<DismissAdvice>,
): Promise<Outcome<{ contactId: ContactId; dismissedRules: RuleId[] }>> {
  return once(db, { ticket, endpoint: contactsApi.dismissAdvice }, async (record) => {
    const found = await findContact(db, body.contactId);
    if (!found) return err(NOT_FOUND);

    const others = found.dismissed.filter((rule) => rule !== body.rule);
    const dismissedRules = body.dismissed ? [...others, body.rule] : others;
    const reply = { contactId: body.contactId, dismissedRules };
    const saved = await saveDismissal(db, body, record(body.contactId, reply));
    return saved.ok ? ok(reply) : err({ reason: "contended" });
  });
}
