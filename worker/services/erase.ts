/** Erasing a person, one's own side of them, or everything of oneself (D3). A second time finds nothing and changes nothing. */
import * as z from "zod/mini";
import { type EraseContact, EraseContactReply, EraseMineReply } from "../../shared/contract/privacy.ts";
import { privacyApi } from "../../shared/contract/privacyApi.ts";
import { addressKey } from "../../shared/domain/people/address.ts";
import type { ContactId } from "../../shared/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { addressDigest } from "../digest.ts";
import { type Database, DatabaseUnavailable, type Pause } from "../store/database.ts";
import {
  eraseForEveryone,
  eraseMySide,
  isSwept,
  othersHave,
  sharedNotes,
  sweepForAll,
  sweepOn,
} from "../store/erase.ts";
import { eraseEverythingOfMine, someOfMyPeople } from "../store/eraseEverything.ts";
import type { ContactRecord } from "../store/fragments.ts";
import { findContact } from "../store/openQuery.ts";
import type { WriteTicket } from "../ticket.ts";
import { isConfirmed } from "./confirmation.ts";
import { type Outcome, once, type Recorder } from "./once.ts";

export interface EraseAsk {
  readonly contactId: ContactId;
  readonly body: EraseContact;
  readonly ticket: WriteTicket;
}

/** Batches after the first one of a request; what they leave, asking again or the daily job takes. */
const MORE_BATCHES = 1;

export async function eraseContact(db: Database, ask: EraseAsk): Promise<Outcome<EraseContactReply>> {
  const { ticket, contactId } = ask;
  const erased = await once(db, { ticket, endpoint: privacyApi.eraseContact }, async (record) => {
    const found = await findContact(db, contactId);
    if (!found) return err({ reason: "not-found" });

    const others = await othersHave(db, contactId);
    const isForAll = !others || ask.body.scope === "everyone";
    if (others && isForAll && !db.scope.isAdmin) return err({ reason: "others-have-a-share" });
    if (!(await isConfirmed(db, ticket))) return err({ reason: "not-confirmed" });
    return isForAll ? eraseAll(db, found.contact, record) : eraseMine(db, contactId, record);
  });
  if (erased.ok && erased.value.erased === "everyone") await sweepAll(db, contactId);
  return erased;
}

async function eraseAll(
  db: Database,
  { id: contactId, version, addresses }: ContactRecord,
  record: Recorder<typeof privacyApi.eraseContact>,
): Promise<Outcome<EraseContactReply>> {
  const { tenantId, isAdmin } = db.scope;
  const digests = await Promise.all(addresses.map((address) => addressDigest(tenantId, addressKey(address))));
  const notesKept = await sharedNotes(db, contactId, "everyone");
  const reply = { contactId, erased: "everyone", remaining: false, notesKept } as const;
  const erasure = { contactId, version, digests, isAdmin };
  const saved = await eraseForEveryone(db, erasure, record("", reply));
  return saved.ok ? ok(reply) : err({ reason: "contended" });
}

async function eraseMine(
  db: Database,
  contactId: ContactId,
  record: Recorder<typeof privacyApi.eraseContact>,
): Promise<Outcome<EraseContactReply>> {
  const notesKept = await sharedNotes(db, contactId, "mine");
  const reply = { contactId, erased: "mine", remaining: false, notesKept } as const;
  const saved = await eraseMySide(db, contactId, record("", reply));
  return saved.ok ? ok(z.decode(EraseContactReply, JSON.parse(saved.value))) : err({ reason: "contended" });
}

/** The person is erased by now: a database that goes away leaves the sweeping to the daily job, and changes no answer. */
async function sweepAll(db: Database, contactId: ContactId): Promise<void> {
  try {
    for (let batches = 0; batches < MORE_BATCHES && !(await isSwept(db, contactId)); batches++) {
      await sweepOn(db, contactId);
    }
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
  }
}

export async function eraseEverything(
  db: Database,
  { ticket }: { readonly ticket: WriteTicket },
): Promise<Outcome<EraseMineReply>> {
  return once(db, { ticket, endpoint: privacyApi.eraseMine }, async (record) => {
    if (!(await isConfirmed(db, ticket))) return err({ reason: "not-confirmed" });
    const people = await someOfMyPeople(db);
    const saved = await eraseEverythingOfMine(db, people, record("", { remaining: true }));
    return saved.ok ? ok(z.decode(EraseMineReply, JSON.parse(saved.value))) : err({ reason: "contended" });
  });
}

/** Erasures the daily job goes on with in one run. */
const MOST_UNFINISHED = 20;

/** Long histories whose erasing a request began and did not end. Says how many there were. */
export const finishErasures = ({ d1, pause }: { readonly d1: D1Database; readonly pause: Pause }): Promise<number> =>
  sweepForAll(d1, MOST_UNFINISHED, pause);
