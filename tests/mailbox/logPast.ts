/** Fills a fresh database with the past of the demo mailbox, through the API, as its owner. */
import * as z from "zod/mini";
import { ContactReply, CreateContact, TieSettings } from "../../shared/contract/contacts.ts";
import { AddFact } from "../../shared/contract/facts.ts";
import { LogBody, type LogThread } from "../../shared/contract/interactions.ts";
import { addressKey } from "../../shared/domain/people/address.ts";
import type { ContactId } from "../../shared/ids.ts";
import { UTC } from "../../shared/time.ts";
import { loadMessages } from "../outlook/mailbox/loadMail.ts";
import type { DemoMailbox, NotedByDay } from "./demoMailbox.ts";
import { logRequests } from "./history.ts";

/** One request as the owner, `path` from the root of the API. */
export type Send = (
  path: string,
  request: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body: string },
) => Promise<Response>;

/** Requests under way at once. */
const AT_ONCE = 8;

/** Notes the people, then logs every thread that is marked as logged. Throws at the first refusal. */
export async function logPast({ messages, noted, owner }: DemoMailbox, send: Send): Promise<void> {
  const contacts = await Promise.all(noted.map(async (note) => ({ note, id: await noteDown(note, send) })));
  const contactFor = contactFinder(contacts);
  const past = await loadMessages(messages.filter(({ logged }) => logged).map(({ eml }) => eml));
  const ask = { owner: { addresses: [owner.address] }, timeZone: owner.zone, contactFor };
  await logThreads(await logRequests(past.mails, ask), send);
}

/** Logs the threads, a few at once. Throws at the first refusal. */
export async function logThreads(threads: readonly LogThread[], send: Send): Promise<void> {
  const waiting = [...threads];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await logThread(next, send);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

interface Kept {
  readonly note: NotedByDay;
  readonly id: ContactId;
}

/** By address, and by name where an address is shared. */
function contactFinder(kept: readonly Kept[]) {
  return ({ address, displayName }: { readonly address: string; readonly displayName: string }): ContactId | null => {
    const key = addressKey(address);
    const found = kept.filter(({ note }) => note.addresses.some((one) => addressKey(one) === key));
    return (found.find(({ note }) => note.displayName === displayName) ?? found[0])?.id ?? null;
  };
}

async function noteDown({ kind, learned, ...contact }: NotedByDay, send: Send): Promise<ContactId> {
  const body = JSON.stringify(z.encode(CreateContact, { ...contact, addresses: [...contact.addresses] }));
  const created = await answered(send("/v1/contacts", { method: "POST", headers: onceOnly(), body }));
  const { contact: made, settings } = z.decode(ContactReply, created);
  const tie = JSON.stringify(z.encode(TieSettings, { kind, idealDays: null, maximumDays: null }));
  const headers = { ...onceOnly(), "if-match": `"${settings.version}"` };
  await answered(send(`/v1/contacts/${made.id}/tie`, { method: "PUT", headers, body: tie }));
  for (const fact of learned) {
    const typed = { ...fact, messageId: null, agreed: false, visibility: "private", timeZone: UTC } as const;
    const body = JSON.stringify(z.encode(AddFact, typed));
    await answered(send(`/v1/contacts/${made.id}/facts`, { method: "POST", headers: onceOnly(), body }));
  }
  return made.id;
}

async function logThread(thread: LogThread, send: Send): Promise<void> {
  const body = JSON.stringify(z.encode(LogBody, thread));
  await answered(send("/v1/interactions", { method: "POST", headers: onceOnly(), body }));
}

const onceOnly = () => ({ "idempotency-key": crypto.randomUUID() });

/** Safe cast: the contract's schemas check what is read of it. */
async function answered(sent: Promise<Response>): Promise<z.input<typeof ContactReply>> {
  const response = await sent;
  if (!response.ok) throw new Error(`Cannot log the past: ${response.status} ${await response.text()}`);
  return (await response.json()) as z.input<typeof ContactReply>;
}
