import { describe, expect, it } from "vitest";
import { createApi } from "../../addin/api/client.ts";
import { createOutbox, type Write } from "../../addin/api/outbox.ts";
import { createNoteDrafts } from "../../addin/device/noteDrafts.ts";
import { createOutcomes } from "../../addin/device/outcomes.ts";
import { createPendingLogs, type PendingLog } from "../../addin/device/pendingLogs.ts";
import { createPolicyShelf } from "../../addin/device/policyShelf.ts";
import { createSeenMessages } from "../../addin/device/seenMessages.ts";
import { createSettledOffers } from "../../addin/device/settledOffers.ts";
import { createSwitches } from "../../addin/device/switches.ts";
import type { Account } from "../../addin/office/signIn.ts";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import type { PolicyReply } from "../../shared/contract/policy.ts";
import { contactId } from "../../shared/ids.ts";
import { timeZone } from "../../shared/time.ts";
import { at } from "../builders/views.ts";
import { fakeMailbox } from "../doubles/fakeMailbox.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { noConnection, signedIn, stubApi } from "../doubles/stubApi.ts";

const MARA: Account = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
const NOW = at("2026-11-22T10:00:00Z");

const POLICY: PolicyReply = {
  neverLog: [],
  organisation: {
    ...{ serverAnalysis: false, rewriting: false, retentionDays: null, version: 0 },
    defaultVisibility: "team",
  },
  model: null,
  isAdmin: false,
};
const LOG: PendingLog = {
  ...{ id: "log-1", about: "Plans", people: [], visibility: "team", timeZone: timeZone("Europe/London"), at: NOW },
  thread: { messageIds: [], conversationId: "conversation-1", subjectDigest: null },
};
const WRITE: Write<typeof contactsApi.dismissAdvice> = {
  endpoint: contactsApi.dismissAdvice,
  body: { contactId: contactId("con_1"), rule: "chaser", dismissed: true },
  ...{ kind: "dismissal", about: "Jim", scope: "con_1" },
};

describe("what the device keeps for a user", () => {
  it("stays under the keys of earlier versions, after Outlook's partition: an update loses nothing", () => {
    const storage = memoryStorage();
    keepSomeOfEach(storage, () => MARA);
    expect(keysIn(storage)).toEqual([
      "p:rapport.note.tenant-1.user-1.thread:1",
      "p:rapport.offers.tenant-1.user-1",
      "p:rapport.outbox.tenant-1.user-1.key-1",
      "p:rapport.outcomes.tenant-1.user-1",
      "p:rapport.pending.tenant-1.user-1.log-1",
      "p:rapport.policy.tenant-1.user-1",
      "p:rapport.seen.tenant-1.user-1",
      "p:rapport.switch.spelling.tenant-1.user-1",
    ]);
  });

  it("is nothing while nobody is signed in", () => {
    const storage = memoryStorage();
    keepSomeOfEach(storage, () => null);
    expect(keysIn(storage)).toEqual([]);
  });

  it("is not read while nobody is signed in, and is there again when they come back", () => {
    const storage = memoryStorage();
    let who: Account | null = MARA;
    const { notes, switches, offers } = keepSomeOfEach(storage, () => who);
    who = null;
    expect([notes.read("thread:1"), switches.isOn("spelling"), offers.has("birthday")]).toEqual(["", false, false]);
    who = MARA;
    expect([notes.read("thread:1"), switches.isOn("spelling"), offers.has("birthday")]).toEqual(["A note", true, true]);
  });
});

const keysIn = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").sort();

/** What every part of the pane keeps, once. */
function keepSomeOfEach(storage: Storage, account: () => Account | null) {
  const own = { storage, partition: "p:", account, now: () => NOW };
  const [notes, switches, offers] = [createNoteDrafts(own), createSwitches(own), createSettledOffers(own)];
  notes.keep("thread:1", "A note");
  switches.turn("spelling", true);
  offers.add("birthday");
  createOutcomes(own).take("vague-ask", ["con_1"], NOW);
  createSeenMessages(own).remember([]);
  createPolicyShelf(own).keep(POLICY);
  createPendingLogs({ ...own, mailbox: fakeMailbox({ mode: "none", epoch: 0 }) }).keep(LOG);
  const api = createApi({ fetch: stubApi(noConnection).fetch, signIn: signedIn() });
  void createOutbox({ ...own, api, newKey: () => "key-1" }).submit(WRITE);
  return { notes, switches, offers };
}
