import { beforeEach, describe, expect, it } from "vitest";
import { createApi } from "../../addin/api/client.ts";
import { createOutbox, type Write } from "../../addin/api/outbox.ts";
import { type DeviceMemory, forgetEverything, forgetPerson } from "../../addin/device/deviceMemory.ts";
import { createLastKnown } from "../../addin/device/lastKnown.ts";
import { createNoteDrafts } from "../../addin/device/noteDrafts.ts";
import { createOutcomes } from "../../addin/device/outcomes.ts";
import { storedKeys } from "../../addin/device/ownStorage.ts";
import { createPendingLogs, type PendingLog } from "../../addin/device/pendingLogs.ts";
import { createPolicyShelf } from "../../addin/device/policyShelf.ts";
import { createSeenMessages } from "../../addin/device/seenMessages.ts";
import { createSettledOffers } from "../../addin/device/settledOffers.ts";
import { MARK_PREFIX } from "../../addin/launch/sentMark.ts";
import { api as contract } from "../../shared/contract/api.ts";
import type { BodyOf, Endpoint } from "../../shared/contract/endpoint.ts";
import { ledgerApi } from "../../shared/contract/ledgerApi.ts";
import { contactId } from "../../shared/ids.ts";
import { timeZone } from "../../shared/time.ts";
import { aContact, aKnownPerson, at } from "../builders/views.ts";
import { fakeMailbox } from "../doubles/fakeMailbox.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { noConnection, signedIn, stubApi } from "../doubles/stubApi.ts";

const NOW = at("2026-11-22T10:00:00Z");
const ZONE = timeZone("Europe/Berlin");
const ACCOUNT = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
const JAMES = {
  contactId: contactId("con_james"),
  addresses: ["james@northwind.example"],
  address: "James@Northwind.example",
};
const ANN = { contactId: contactId("con_ann"), addresses: ["ann@ode.example"], address: "ann@ode.example" };
type Somebody = typeof JAMES;

let storage: Storage;
let memory: DeviceMemory;

/** A device that could save nothing for a while, and what it keeps by then. */
beforeEach(async () => {
  storage = memoryStorage();
  const owned = { storage, partition: "", account: () => ACCOUNT, now: () => NOW };
  const keys = Array.from({ length: 9 }, (_, at) => `key-${at}`);
  const api = createApi({ fetch: stubApi(noConnection).fetch, signIn: signedIn() });
  memory = {
    outbox: createOutbox({ ...owned, api, newKey: () => keys.shift() ?? "" }),
    notes: createNoteDrafts(owned),
    settledOffers: createSettledOffers(owned),
    seenMessages: createSeenMessages(owned),
    lastKnown: createLastKnown({
      ...{ storage, partition: "", owner: "mara@ellwood.example" },
      signedIn: () => ({ state: "signed_in", account: ACCOUNT }),
    }),
    policyShelf: createPolicyShelf(owned),
    pendingLogs: createPendingLogs({ ...owned, mailbox: fakeMailbox({ mode: "none", epoch: 0 }) }),
    outcomes: createOutcomes(owned),
  };
  await keepOf(JAMES);
  await keepOf(ANN);
});

async function keepOf(who: Somebody): Promise<void> {
  const { lastKnown, notes, settledOffers, seenMessages, policyShelf, pendingLogs, outcomes } = memory;
  const { contactId: id, address } = who;
  lastKnown.keep({ asOf: NOW, people: [aKnownPerson({ address, contact: aContact({ id }) })], logged: null });
  notes.keep(`ledger.${id}`, "Two names");
  settledOffers.add(`promise ${id}`);
  const touch = { messageId: id, at: NOW, direction: "in", audience: 1, addressed: "to", automated: false } as const;
  seenMessages.remember([{ person: named(who), touch: { ...touch, words: 3, style: null } }]);
  const off = { serverAnalysis: false, rewriting: false };
  const organisation = { ...off, retentionDays: null, defaultVisibility: "team", version: 0 } as const;
  policyShelf.keep({ neverLog: [], organisation, model: null, isAdmin: false });
  outcomes.take("vague-ask", [id], NOW);
  pendingLogs.keep(aPending(id, [{ ...named(who), contactId: id }]));
  await submit({ ...about(id), endpoint: ledgerApi.addLedgerEntry, params: { contactId: id }, body: entry() });
  await submit({ ...about(`log ${id}`), kind: "log_touch", endpoint: contract.log, body: aTouch(address) });
}

const named = ({ address }: Somebody) => ({ address, displayName: "", field: "to" as const });
const about = (scope: string) => ({ kind: "ledger", about: "", scope }) as const;
const submit = <E extends Endpoint>(write: Write<E>) => memory.outbox.submit(write);
const entry = () =>
  ({ kind: "ask", by: "you", gift: null, what: "Two names", at: NOW, dueOn: null, timeZone: ZONE }) as const;
const aTouch = (address: string): BodyOf<typeof contract.log> => ({
  kind: "touch",
  who: [{ address, displayName: "" }],
  ...{ channel: "call", direction: "both", at: NOW, note: null, visibility: "team", timeZone: ZONE },
});
const aPending = (id: string, people: PendingLog["people"]): PendingLog => ({
  ...{ id, about: "Plans", people, visibility: "team", timeZone: ZONE, at: NOW },
  thread: { messageIds: [], conversationId: null, subjectDigest: null },
});
const everything = (): string =>
  storedKeys(storage, "")
    .map((key) => `${key}: ${storage.getItem(key)}`)
    .join("\n");

describe("what this device remembers", () => {
  it("is all forgotten at once: when signing out, and with everything of the user", () => {
    expect(storedKeys(storage, "").length).toBeGreaterThan(12);
    forgetEverything(memory);
    expect(everything()).toBe("");
  });

  it("of a person is forgotten with them, also what still waits to be saved, and others stay", () => {
    expect(everything()).toMatch(/con_james.*James@Northwind\.example/s);
    forgetPerson(memory, JAMES);
    expect(everything()).not.toMatch(/james/i);
    expect(memory.outbox.waiting().map(({ scope }) => scope)).toEqual(["con_ann", "log con_ann"]);
    expect(memory.outcomes.taken().map(({ contactId: id }) => id)).toEqual(["con_ann"]);
    expect(memory.pendingLogs.list().map(({ log }) => log.id)).toEqual(["con_ann"]);
  });

  it("of a person is also a log they were added to before it was sent", () => {
    const mark = { id: ANN.contactId, at: NOW, asked: true, people: { to: [named(ANN)], cc: [named(JAMES)], bcc: [] } };
    storage.setItem(`${MARK_PREFIX}${ANN.contactId}`, JSON.stringify(mark));
    forgetPerson(memory, JAMES);
    expect(everything()).not.toMatch(/james/i);
    expect(memory.pendingLogs.list()).toEqual([]);
  });

  it("of nobody else goes where one address ends like another", () => {
    forgetPerson(memory, { contactId: contactId("con_an"), addresses: ["n@ode.example"] });
    expect(memory.outbox.waiting()).toHaveLength(4);
    expect(memory.pendingLogs.list()).toHaveLength(2);
  });
});
