import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { createPendingLogs, type PendingLog } from "../../addin/device/pendingLogs.ts";
import { sentLogBody } from "../../addin/hooks/log/sentLog.ts";
import { MARK_PREFIX, MARKS_SETTING, type SentMark } from "../../addin/launch/sentMark.ts";
import type { Account } from "../../addin/office/signIn.ts";
import { LogThread } from "../../shared/contract/interactions.ts";
import type { PolicyReply } from "../../shared/contract/policy.ts";
import { isQuoteOf } from "../../shared/domain/thread/quoteOf.ts";
import { DAY_MS, instant, timeZone } from "../../shared/time.ts";
import { at } from "../builders/views.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";

const MARA: Account = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
const SENT_AT = at("2026-11-22T10:14:30Z");
const JAMES = { address: "james@northwind.example", displayName: "James Ward" };
const ANN = { address: "ann@northwind.example", displayName: "Ann Ode" };

const aLog = (more: Partial<PendingLog> = {}): PendingLog => ({
  id: "log-1",
  about: "Plans",
  people: [{ ...JAMES, contactId: "con_1" }],
  thread: { messageIds: [], conversationId: "conversation-1", subjectDigest: null },
  visibility: "team",
  timeZone: timeZone("Europe/London"),
  at: SENT_AT,
  ...more,
});
const aMark = (more: Partial<SentMark> = {}): SentMark => ({
  id: "log-1",
  at: SENT_AT,
  asked: false,
  people: { to: [JAMES], cc: [], bcc: [] },
  ...more,
});

/** A device, and a mailbox whose settings hold what the handler of Send left there. */
function aDevice({ account = MARA, left = [] as SentMark[], now = SENT_AT as number } = {}) {
  const clock = { now };
  const storage = memoryStorage();
  const settings = new Map<string, unknown>([[MARKS_SETTING, left]]);
  const mailbox = {
    setting: (name: string) => settings.get(name),
    keepSetting: async (name: string, value: unknown) => void settings.set(name, value),
  };
  const of = (who: Account | null) =>
    createPendingLogs({ storage, partition: "", account: () => who, mailbox, now: () => instant(clock.now) });
  return { storage, settings, clock, logs: of(account), of };
}

const keysIn = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").sort();

describe("a log that waits for its draft", () => {
  it("waits until the handler of Send has marked it, in the storage or in the mailbox's settings", () => {
    const here = aDevice();
    here.logs.keep(aLog());
    expect(here.logs.list()).toEqual([{ log: aLog(), mark: null }]);
    here.storage.setItem(`${MARK_PREFIX}log-1`, JSON.stringify(aMark()));
    expect(here.logs.list()).toEqual([{ log: aLog(), mark: aMark() }]);

    const classic = aDevice({ left: [aMark({ people: null })] });
    classic.logs.keep(aLog());
    expect(classic.logs.list()[0]?.mark).toEqual(aMark({ people: null }));
  });

  it("goes with its mark, and with the user", () => {
    const other = aMark({ id: "log-2" });
    const { logs, storage, settings } = aDevice({ left: [aMark(), other] });
    logs.keep(aLog());
    logs.forget("log-1");
    expect(logs.list()).toEqual([]);
    expect(settings.get(MARKS_SETTING)).toEqual([other]);

    logs.keep(aLog());
    storage.setItem(`${MARK_PREFIX}log-1`, JSON.stringify(aMark()));
    logs.clear();
    expect([keysIn(storage), settings.get(MARKS_SETTING)]).toEqual([[], [other]]);
  });

  it("stays with its mark when another account of the device signs out", () => {
    const { logs, storage, settings, of } = aDevice({ left: [aMark()] });
    logs.keep(aLog());
    storage.setItem(`${MARK_PREFIX}log-1`, JSON.stringify(aMark()));
    const others = of({ ...MARA, userId: "user-2" });
    others.keep(aLog({ id: "log-2" }));
    others.clear();
    expect(logs.list()).toEqual([{ log: aLog(), mark: aMark() }]);
    expect([storage.length, settings.get(MARKS_SETTING)]).toEqual([2, [aMark()]]);
  });

  it("leaves nothing where the draft it was taken back from is sent after all", () => {
    for (const occasion of ["start", "log", "sign-out"]) {
      const { logs, storage, of } = aDevice();
      logs.keep(aLog());
      logs.forget("log-1");
      storage.setItem(`${MARK_PREFIX}log-1`, JSON.stringify(aMark()));
      if (occasion === "start") of(null);
      else if (occasion === "log") logs.keep(aLog({ id: "log-2" }));
      else logs.clear();
      expect([occasion, storage.getItem(`${MARK_PREFIX}log-1`)]).toEqual([occasion, null]);
    }
  });

  it("is its user's alone, and not waited for after thirty days", () => {
    const { logs, of } = aDevice({ now: instant(SENT_AT + 31 * DAY_MS) });
    logs.keep(aLog());
    expect(logs.list()).toEqual([]);
    logs.keep(aLog({ at: SENT_AT + 30 * DAY_MS }));
    expect(logs.list().length).toBe(1);
    expect(of({ ...MARA, userId: "user-2" }).list()).toEqual([]);
  });

  it("leaves the device with its mark after thirty days, at the pane's next start or the next log", () => {
    for (const occasion of ["start", "log"]) {
      const newer = aMark({ id: "log-2", at: SENT_AT + DAY_MS });
      const { logs, storage, settings, clock, of } = aDevice({ left: [aMark(), newer] });
      for (const { id, at } of [aMark(), newer]) logs.keep(aLog({ id, at }));
      for (const mark of [aMark(), newer]) storage.setItem(`${MARK_PREFIX}${mark.id}`, JSON.stringify(mark));
      storage.setItem("rapport.pending.tenant-1.user-2.log-9", "{");

      clock.now = SENT_AT + 30 * DAY_MS;
      if (occasion === "start") of(null);
      else logs.keep(aLog({ id: "log-3", at: clock.now }));
      expect(keysIn(storage).filter((key) => !key.endsWith("log-3"))).toEqual([
        "rapport.pending.tenant-1.user-1.log-2",
        `${MARK_PREFIX}log-2`,
      ]);
      expect(settings.get(MARKS_SETTING)).toEqual([newer]);
    }
  });

  it("is not understood where somebody else wrote into the storage", () => {
    const { logs, storage } = aDevice();
    logs.keep(aLog());
    storage.setItem(`${MARK_PREFIX}log-1`, '{"id":"log-1","at":"soon"}');
    storage.setItem("rapport.pending.tenant-1.user-1.log-9", "{");
    expect(logs.list()).toEqual([{ log: aLog(), mark: null }]);
  });
});

describe("the log of a message that was sent", () => {
  const user = { address: "mara@ellwood.example", displayName: "Mara Ellwood" };
  const owner = { addresses: [user.address], countsColleagues: false };
  const digest = async () => "a".repeat(64);
  const bodyOf = (mark: SentMark, policy: PolicyReply | null = null) =>
    sentLogBody({ log: aLog(), mark, user, owner, policy }, digest);

  it("is for those it went to, at the minute of sending, as the message will be known from its quotes", async () => {
    const body = await bodyOf(aMark({ people: { to: [JAMES], cc: [ANN], bcc: [] } }));
    expect(body?.people.map(({ who }) => who)).toEqual([{ contactId: "con_1" }, ANN]);
    const key = `past:${"a".repeat(32)}:2026-11-22T10:14Z`;
    const touch = { key, at: SENT_AT, direction: "out", audience: 2, words: null };
    expect(body?.people[0]?.past).toEqual([{ ...touch, addressed: "to" }]);
    expect(body?.people[1]?.past).toEqual([{ ...touch, addressed: "cc" }]);
    expect(body && z.safeEncode(LogThread, body).success).toBe(true);
    const message = { at: instant(SENT_AT + 40_000), words: 80 };
    expect(isQuoteOf(key, { at: SENT_AT, words: null }, message)).toBe(true);
  });

  it("is for whom it was meant for where Outlook did not say in time to whom it went", async () => {
    expect((await bodyOf(aMark({ people: null })))?.people.map(({ who }) => who)).toEqual([{ contactId: "con_1" }]);
  });

  it("leaves out whoever a rule keeps out, colleagues and machines, and is none where nobody is left", async () => {
    const off = { serverAnalysis: false, rewriting: false };
    const organisation = { ...off, retentionDays: null, defaultVisibility: "team", version: 0 } as const;
    const neverLog = [{ kind: "address", value: JAMES.address, scope: "mine" }] as const;
    const policy: PolicyReply = { neverLog: [...neverLog], organisation, model: null, isAdmin: false };
    const withAnn = await bodyOf(aMark({ people: { to: [JAMES, ANN], cc: [], bcc: [] } }), policy);
    expect(withAnn?.people.map(({ who }) => who)).toEqual([ANN]);
    const colleague = { address: "chidi@ellwood.example", displayName: "Chidi" };
    const machine = { address: "no-reply@northwind.example", displayName: "" };
    expect(await bodyOf(aMark({ people: { to: [colleague, machine], cc: [], bcc: [] } }))).toBeNull();
    expect(await bodyOf(aMark(), policy)).toBeNull();
  });
});
