/** What this device keeps of the user and of people, all in one place to be forgotten. */
import { addressKey } from "../../shared/domain/people/address.ts";
import type { ContactId } from "../../shared/ids.ts";
import type { Outbox, StoredWrite } from "../api/outbox.ts";
import type { LastKnown } from "./lastKnown.ts";
import type { NoteDrafts } from "./noteDrafts.ts";
import type { Outcomes } from "./outcomes.ts";
import type { PendingLogs, PendingView } from "./pendingLogs.ts";
import type { PolicyShelf } from "./policyShelf.ts";
import type { SeenMessages } from "./seenMessages.ts";
import type { SettledOffers } from "./settledOffers.ts";

export interface DeviceMemory {
  readonly outbox: Outbox;
  readonly notes: NoteDrafts;
  readonly settledOffers: SettledOffers;
  readonly seenMessages: SeenMessages;
  readonly lastKnown: LastKnown;
  readonly policyShelf: PolicyShelf;
  readonly pendingLogs: PendingLogs;
  readonly outcomes: Outcomes;
}

/** Somebody to be forgotten: as a contact, and by every address they are known by. */
export interface Forgotten {
  readonly contactId: ContactId;
  readonly addresses: readonly string[];
}

/** At sign-out, and when everything of the user is erased. What is turned on in the pane stays as it is. */
export function forgetEverything(memory: DeviceMemory): void {
  forgetPeople(memory);
  memory.outbox.clear();
  memory.policyShelf.clear();
  memory.pendingLogs.clear();
  memory.outcomes.clear();
}

/**
 * With a person. What waits to be saved or sent goes whole where it names them, whoever else it is about: saved later, it would
 * bring them back.
 */
export function forgetPerson(memory: DeviceMemory, person: Forgotten): void {
  const { outbox, pendingLogs, outcomes } = memory;
  forgetPeople(memory);
  for (const write of outbox.waiting()) if (writesOf(write, person)) outbox.discard(write.key);
  for (const pending of pendingLogs.list()) if (waitsFor(pending, person)) pendingLogs.forget(pending.log.id);
  outcomes.forget(person.contactId);
}

/** What is only a head start, of anybody: it comes again with the next message. */
function forgetPeople({ notes, settledOffers, seenMessages, lastKnown }: DeviceMemory): void {
  notes.clear();
  settledOffers.clear();
  seenMessages.clear();
  lastKnown.clear();
}

function writesOf({ wire: { path, body } }: StoredWrite, { contactId, addresses }: Forgotten): boolean {
  const said = (body ?? "").toLowerCase();
  const named = [contactId, ...addresses].some((one) => said.includes(JSON.stringify(one).toLowerCase()));
  return named || path.split(/[/?]/u).includes(contactId);
}

function waitsFor({ log, mark }: PendingView, { contactId, addresses }: Forgotten): boolean {
  const keys = new Set(addresses.map(addressKey));
  const sentTo = mark?.people ? [...mark.people.to, ...mark.people.cc, ...mark.people.bcc] : [];
  return (
    log.people.some((one) => one.contactId === contactId) ||
    [...log.people, ...sentTo].some(({ address }) => keys.has(addressKey(address)))
  );
}
