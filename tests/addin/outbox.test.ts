import { describe, expect, it } from "vitest";
import { createApi } from "../../addin/api/client.ts";
import { createOutbox, MOST_WAITING, type Outbox, type Write } from "../../addin/api/outbox.ts";
import type { Account } from "../../addin/office/signIn.ts";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import { contactId } from "../../shared/ids.ts";
import { instant } from "../../shared/time.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { json, noConnection, problem, problemFor, type StubApi, signedIn, stubApi } from "../doubles/stubApi.ts";

const MARA: Account = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
const CHIDI: Account = { ...MARA, userId: "user-2", name: "Chidi Okafor" };
const SAVED = () => json({ contactId: "con_1", dismissedRules: ["chaser"] });

interface Setting {
  readonly storage?: Storage;
  readonly account?: Account | null;
  readonly now?: () => number;
}

/** A pane with an outbox: keys are counted, so that a new pane on the same storage has to bring its own. */
function outboxTo(stub: StubApi, { storage = memoryStorage(), account = MARA, now }: Setting = {}): Outbox {
  let keys = storage.length;
  return createOutbox({
    api: createApi({ fetch: stub.fetch, signIn: signedIn() }),
    storage,
    partition: "",
    account: () => account,
    now: () => instant(now?.() ?? keys),
    newKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
  });
}

const dismissal = (about = "Jim"): Write<typeof contactsApi.dismissAdvice> => ({
  endpoint: contactsApi.dismissAdvice,
  body: { contactId: contactId("con_1"), rule: "chaser", dismissed: true },
  kind: "dismissal",
  about,
  scope: "con_1",
});

const keysSent = (stub: StubApi) => stub.sent.map(({ headers }) => headers.get("idempotency-key"));

describe("a write", () => {
  it("is saved at once while the API answers, and nothing waits", async () => {
    const outbox = outboxTo(stubApi(SAVED));
    const written = await outbox.submit(dismissal());
    expect(written).toMatchObject({ ok: true, value: { state: "saved", reply: { dismissedRules: ["chaser"] } } });
    expect(outbox.waiting()).toEqual([]);
  });

  it.each([
    ["without a connection", noConnection],
    ["while the server is away", () => problem("unavailable")],
    ["while there are too many requests", () => problem("too-many-requests")],
    ["after a fault of the server", () => problem("internal")],
  ])("waits %s", async (_, trouble) => {
    const outbox = outboxTo(stubApi(trouble));
    expect(await outbox.submit(dismissal())).toEqual({ ok: true, value: { state: "waiting" } });
    expect(outbox.waiting().map(({ about }) => about)).toEqual(["Jim"]);
  });

  it("waits, with those made meanwhile, until the time that a refusal named", async () => {
    let now = 1_000_000;
    const stub = stubApi(() => problemFor("unavailable", 2));
    const outbox = outboxTo(stub, { now: () => now });
    await outbox.submit(dismissal());
    stub.answer(SAVED);
    now += 1_999;
    expect(await outbox.submit(dismissal())).toEqual({ ok: true, value: { state: "waiting" } });
    expect([await outbox.flush(), keysSent(stub)]).toEqual([0, ["key-1"]]);
    now += 1;
    expect([await outbox.flush(), keysSent(stub)]).toEqual([2, ["key-1", "key-1", "key-2"]]);
  });

  it("is sent also after somebody asked to send while nothing waited", async () => {
    const outbox = outboxTo(stubApi(SAVED));
    await outbox.flush();
    expect(await outbox.submit(dismissal())).toMatchObject({ ok: true, value: { state: "saved" } });
  });

  it("is given back to its form when the API refuses it, and nothing is kept", async () => {
    const outbox = outboxTo(stubApi(() => problem("not-found")));
    expect(await outbox.submit(dismissal())).toMatchObject({ ok: false, error: { type: "not-found" } });
    expect(outbox.waiting()).toEqual([]);
  });

  it("is refused, with its words still in the form, when too much waits", async () => {
    const outbox = outboxTo(stubApi(noConnection));
    for (let count = 0; count < MOST_WAITING; count += 1) await outbox.submit(dismissal());
    const error = { reason: "outbox_full", most: MOST_WAITING };
    expect(await outbox.submit(dismissal())).toEqual({ ok: false, error });
  });

  it("is refused when the browser's storage is full", async () => {
    const outbox = outboxTo(stubApi(SAVED), { storage: memoryStorage({ quota: 10 }) });
    expect(await outbox.submit(dismissal())).toMatchObject({ ok: false, error: { reason: "outbox_full" } });
  });
});

describe("when the API is back", () => {
  it("each waiting write is sent once, oldest first, under the key of its first try", async () => {
    const stub = stubApi(noConnection);
    const outbox = outboxTo(stub);
    await outbox.submit(dismissal("Jim"));
    await outbox.submit(dismissal("Ann"));
    const before = stub.sent.length;
    stub.answer(SAVED);
    expect(await outbox.flush()).toBe(2);
    expect(keysSent(stub).slice(before)).toEqual(["key-1", "key-2"]);
    expect(outbox.waiting()).toEqual([]);
  });

  it("a new pane sends what an earlier one left", async () => {
    const storage = memoryStorage();
    await outboxTo(stubApi(noConnection), { storage }).submit(dismissal());
    const stub = stubApi(SAVED);
    expect(await outboxTo(stub, { storage }).flush()).toBe(1);
    expect(keysSent(stub)).toEqual(["key-1"]);
  });

  it("twenty calls to send at once still send each write once", async () => {
    const stub = stubApi(noConnection);
    const outbox = outboxTo(stub);
    await outbox.submit(dismissal());
    const before = stub.sent.length;
    stub.answer(SAVED);
    await Promise.all(Array.from({ length: 20 }, () => outbox.flush()));
    expect(stub.sent.length - before).toBe(1);
  });

  it("a write that nobody waits for and that is refused stays, with the reason", async () => {
    const stub = stubApi(noConnection);
    const outbox = outboxTo(stub);
    await outbox.submit(dismissal());
    stub.answer(() => problem("not-found"));
    await outbox.flush();
    expect(outbox.waiting()).toMatchObject([{ about: "Jim", refused: "not-found" }]);
  });

  it("one write in trouble of its own does not hold up the others", async () => {
    const stub = stubApi(noConnection);
    const outbox = outboxTo(stub);
    await outbox.submit(dismissal("Jim"));
    await outbox.submit(dismissal("Ann"));
    const answers = [() => problem("internal"), SAVED];
    stub.answer(() => (answers.shift() ?? SAVED)());
    expect(await outbox.flush()).toBe(1);
    expect(outbox.waiting().map(({ about }) => about)).toEqual(["Jim"]);
  });
});

describe("whose writes they are", () => {
  it("another user on the same device neither sees nor sends them", async () => {
    const storage = memoryStorage();
    await outboxTo(stubApi(noConnection), { storage }).submit(dismissal());
    const stub = stubApi(SAVED);
    const others = outboxTo(stub, { storage, account: CHIDI });
    expect(others.waiting()).toEqual([]);
    await others.flush();
    expect(stub.sent).toEqual([]);
  });

  it("nothing of them stays after signing out", async () => {
    const storage = memoryStorage();
    const outbox = outboxTo(stubApi(noConnection), { storage });
    await outbox.submit(dismissal());
    outbox.clear();
    expect(storage.length).toBe(0);
  });

  it("nobody signed in cannot write", async () => {
    const outbox = outboxTo(stubApi(SAVED), { account: null });
    expect(await outbox.submit(dismissal())).toEqual({ ok: false, error: { reason: "signed_out" } });
  });

  it("what waits is the same array until it changes", async () => {
    const outbox = outboxTo(stubApi(noConnection));
    await outbox.submit(dismissal());
    expect(outbox.waiting()).toBe(outbox.waiting());
  });
});
