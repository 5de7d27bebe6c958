import { describe, expect, it } from "vitest";
import { createApi } from "../../addin/api/client.ts";
import { createOutbox, type Write } from "../../addin/api/outbox.ts";
import { type Account, accountIn, createSignIn } from "../../addin/office/signIn.ts";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import { privacyApi } from "../../shared/contract/privacyApi.ts";
import { contactId } from "../../shared/ids.ts";
import { ok } from "../../shared/result.ts";
import { instant } from "../../shared/time.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { json, noConnection, problem, type StubApi, stubApi } from "../doubles/stubApi.ts";

const MARA: Account = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
const CHIDI: Account = { tenantId: "tenant-2", userId: "user-2", name: "Chidi Okafor" };
const SAVED = () => json({ contactId: "con_1", dismissedRules: ["chaser"] });

const dismissal = (about: string, by?: Account): Write<typeof contactsApi.dismissAdvice> => ({
  endpoint: contactsApi.dismissAdvice,
  body: { contactId: contactId("con_1"), rule: "chaser", dismissed: true },
  kind: "dismissal",
  about,
  scope: "con_1",
  ...(by && { by }),
});

/** A pane of Mara's, in which Outlook changes the account without a word: the next token is another user's. */
async function panes(stub: StubApi, storage = memoryStorage()) {
  let next = MARA;
  let keys = 0;
  const granted = async () => ok({ accessToken: next.name, account: next });
  const tokens = { silent: granted, popup: granted, forget: () => {} };
  const signIn = createSignIn({ offered: true, storage, partition: "", tokens });
  const api = createApi({ fetch: stub.fetch, signIn });
  const outbox = createOutbox({
    api,
    storage,
    partition: "",
    account: () => accountIn(signIn.current()),
    now: () => instant(keys),
    newKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
  });
  await signIn.token({ renew: false });
  const become = (account: Account) => {
    next = account;
  };
  /** So that the pane knows whose mailbox it is by now. */
  const becomeKnown = async (account: Account) => {
    become(account);
    await signIn.token({ renew: false });
  };
  return { storage, signIn, api, outbox, become, becomeKnown };
}

/** An answer that comes when the test says so. */
function lateAnswer(stub: StubApi) {
  const answered = Promise.withResolvers<Response>();
  const asked = Promise.withResolvers<void>();
  stub.answer(() => {
    asked.resolve();
    return answered.promise;
  });
  return { asked: asked.promise, come: answered.resolve };
}

const sentBy = (stub: StubApi) =>
  stub.sent.map(({ headers }) => `${headers.get("idempotency-key")} ${headers.get("authorization")}`);
const kept = (storage: Storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at));

describe("case 39: a write that waits while Outlook changes the account without a word", () => {
  it("goes with nobody else's token, and waits for its own account", async () => {
    const stub = stubApi(noConnection);
    const { outbox, become, becomeKnown } = await panes(stub);
    await outbox.submit(dismissal("Mara's"));
    stub.answer(SAVED);
    become(CHIDI);
    expect([await outbox.flush(), sentBy(stub)]).toEqual([0, ["key-1 Bearer Mara Ellwood"]]);
    expect(outbox.waiting()).toEqual([]);
    await becomeKnown(MARA);
    expect(await outbox.flush()).toBe(1);
    expect(sentBy(stub).slice(1)).toEqual(["key-1 Bearer Mara Ellwood"]);
  });

  it("goes with nobody else's token when its own was refused on the way", async () => {
    const stub = stubApi(noConnection);
    const { outbox, become } = await panes(stub);
    await outbox.submit(dismissal("Mara's"));
    stub.answer(() => {
      become(CHIDI);
      return problem("unauthenticated");
    });
    await outbox.flush();
    expect(new Set(sentBy(stub))).toEqual(new Set(["key-1 Bearer Mara Ellwood"]));
  });

  it("holds up nothing of whoever is signed in now", async () => {
    const stub = stubApi(noConnection);
    const storage = memoryStorage();
    const { outbox, become, becomeKnown } = await panes(stub, storage);
    await outbox.submit(dismissal("Mara's"));
    await becomeKnown(CHIDI);
    await outbox.submit(dismissal("Chidi's"));
    await becomeKnown(MARA);
    stub.answer(SAVED);
    become(CHIDI);
    await outbox.flush();
    expect(sentBy(stub).slice(2)).toEqual(["key-2 Bearer Chidi Okafor"]);
    expect(kept(storage)).toEqual(["rapport.outbox.tenant-1.user-1.key-1"]);
  });

  it("is done with where it was kept when its answer comes to the next account", async () => {
    const stub = stubApi(noConnection);
    const { outbox, storage, becomeKnown } = await panes(stub);
    await outbox.submit(dismissal("Mara's"));
    const { asked, come } = lateAnswer(stub);
    const flushed = outbox.flush();
    await asked;
    await becomeKnown(CHIDI);
    come(SAVED());
    await flushed;
    expect(kept(storage)).toEqual([]);
  });

  it("shows the next account nothing when it is refused meanwhile", async () => {
    const stub = stubApi(noConnection);
    const { outbox, storage, becomeKnown } = await panes(stub);
    await outbox.submit(dismissal("Mara's"));
    const { asked, come } = lateAnswer(stub);
    const flushed = outbox.flush();
    await asked;
    await becomeKnown(CHIDI);
    come(problem("not-found"));
    await flushed;
    expect(outbox.waiting()).toEqual([]);
    await becomeKnown(MARA);
    expect(outbox.waiting()).toMatchObject([{ about: "Mara's", refused: "not-found" }]);
    expect(storage.length).toBe(1);
  });
});

describe("case 39: a write prepared for one account", () => {
  it("is neither kept nor sent as the next one's", async () => {
    const stub = stubApi(SAVED);
    const { outbox, storage, becomeKnown } = await panes(stub);
    await becomeKnown(CHIDI);
    const written = await outbox.submit(dismissal("Mara's", MARA));
    expect(written).toEqual({ ok: false, error: { reason: "signed_out" } });
    expect([stub.sent, kept(storage)]).toEqual([[], []]);
  });
});

describe("case 39: a call", () => {
  const erase = { body: { confirm: "erase everything of mine" as const }, key: "key-1", confirmation: "secret" };

  it("made while one account is signed in goes with nobody else's token", async () => {
    const stub = stubApi();
    const { api, become } = await panes(stub);
    become(CHIDI);
    expect(await api.call(privacyApi.eraseMine, erase)).toEqual({ ok: false, error: { reason: "signed_out" } });
    expect(stub.sent).toEqual([]);
  });

  it("that belongs to another call goes for the account of that one alone", async () => {
    const stub = stubApi();
    const { api, becomeKnown } = await panes(stub);
    await becomeKnown(CHIDI);
    const answer = await api.call(privacyApi.eraseMine, { ...erase, by: MARA });
    expect([answer.ok, stub.sent]).toEqual([false, []]);
  });
});

describe("case 39: after signing out", () => {
  it.each(["not-found", "version-changed"] as const)("a late %s puts nothing back on the device", async (type) => {
    const stub = stubApi(noConnection);
    const { outbox, signIn, storage } = await panes(stub);
    await outbox.submit(dismissal("Mara's"));
    const { asked, come } = lateAnswer(stub);
    const flushed = outbox.flush();
    await asked;
    outbox.clear();
    signIn.signOut();
    come(problem(type));
    await flushed;
    expect(kept(storage)).toEqual(["rapport.signed-out"]);
  });

  it("a late refusal does not bring back what was taken out because it names somebody erased", async () => {
    const stub = stubApi(noConnection);
    const { outbox, storage } = await panes(stub);
    await outbox.submit(dismissal("Mara's"));
    const { asked, come } = lateAnswer(stub);
    const flushed = outbox.flush();
    await asked;
    outbox.discard("key-1");
    come(problem("not-found"));
    await flushed;
    expect(kept(storage)).toEqual([]);
  });

  it("a late token signs nobody in again, and nothing goes with it", async () => {
    const stub = stubApi();
    const token = Promise.withResolvers<{ accessToken: string; account: Account }>();
    const silent = async () => ok(await token.promise);
    const tokens = { silent, popup: silent, forget: () => {} };
    const signIn = createSignIn({ offered: true, storage: memoryStorage(), partition: "", tokens });
    const asked = createApi({ fetch: stub.fetch, signIn }).call(privacyApi.retentionRuns, {});
    signIn.signOut();
    token.resolve({ accessToken: "Mara", account: MARA });
    expect(await asked).toEqual({ ok: false, error: { reason: "signed_out" } });
    expect([signIn.current().state, stub.sent]).toEqual(["signed_out", []]);
  });

  it("the user is signed out also where the device has no room to note it", async () => {
    const stub = stubApi(SAVED);
    const { signIn } = await panes(stub, memoryStorage({ quota: 5 }));
    signIn.signOut();
    expect(signIn.current().state).toBe("signed_out");
  });
});

describe("a storage that is full", () => {
  it("does not hold up what comes once there is room again", async () => {
    const storage = memoryStorage();
    const setItem = storage.setItem.bind(storage);
    let full = false;
    storage.setItem = (key, value) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      setItem(key, value);
    };
    const stub = stubApi(noConnection);
    const { outbox } = await panes(stub, storage);
    await outbox.submit(dismissal("first"));
    full = true;
    stub.answer(() => problem("not-found"));
    await outbox.flush();
    full = false;
    stub.answer(SAVED);
    expect(await outbox.submit(dismissal("later"))).toMatchObject({ ok: true, value: { state: "saved" } });
    expect(kept(storage)).toEqual([]);
  });

  it("nor does a fault while something is being sent", async () => {
    const stub = stubApi(noConnection);
    const { outbox, api } = await panes(stub);
    const { send } = api;
    await outbox.submit(dismissal("first"));
    api.send = () => Promise.reject(new Error("broken"));
    await expect(outbox.flush()).rejects.toThrow("broken");
    api.send = send;
    stub.answer(SAVED);
    expect(await outbox.submit(dismissal("later"))).toMatchObject({ ok: true, value: { state: "saved" } });
  });
});
