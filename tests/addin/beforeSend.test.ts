/** The handler of Send beside a draft, in a runtime with storage and in one without. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KEPT_KEY } from "../../addin/launch/doubts.ts";
import { LOG_KEY, MARK_PREFIX, MARKS_SETTING } from "../../addin/launch/sentMark.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { failed, succeeded } from "../doubles/officeAnswers.ts";

type Handler = (event: { completed: (answer: unknown) => void }) => void;
type Done = (answer: unknown) => void;

const DOUBT = JSON.stringify([{ sentence: "Is this her name?", to: "", words: "", nothingAttached: false }]);
const JAMES = { displayName: "James Ward", emailAddress: "james@northwind.example" };
const PEOPLE = { to: [{ address: JAMES.emailAddress, displayName: "James Ward" }], cc: [], bcc: [] };

let handler: Handler;
let settings: Map<string, unknown>;

/** Loads the handler where Outlook keeps `session` with the draft; `silent`: calls of that kind are never answered. */
async function load(session: Record<string, string>, { silent = "" } = {}): Promise<void> {
  settings = new Map();
  const give = (value: unknown, name: string) => (done: Done) => {
    if (name !== silent) done(succeeded(value));
  };
  const item = {
    sessionData: {
      getAsync: (name: string, done: Done) =>
        session[name] === undefined ? done(failed(9050, "KeyNotFound")) : done(succeeded(session[name])),
    },
    body: { getAsync: (_: string, done: Done) => give("Hi", "body")(done) },
    to: { getAsync: give([JAMES], "to") },
    cc: { getAsync: give([], "cc") },
    bcc: { getAsync: give([], "bcc") },
    getAttachmentsAsync: give([], "attachments"),
  };
  const roamingSettings = {
    get: (name: string) => settings.get(name),
    set: (name: string, value: unknown) => void settings.set(name, JSON.parse(JSON.stringify(value))),
    saveAsync: (done: Done) => give(undefined, "settings")(done),
  };
  const actions = {
    associate: (_: string, run: Handler) => {
      handler = run;
    },
  };
  vi.stubGlobal("Office", { context: { mailbox: { item }, roamingSettings }, actions });
  vi.resetModules();
  await import("../../addin/launch/beforeSend.ts");
}

/** Presses Send; what the handler answers, once half a second is over. */
async function send(): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  handler({ completed: (answer) => answers.push(answer) });
  await vi.advanceTimersByTimeAsync(500);
  return answers;
}

beforeEach(() => vi.useFakeTimers({ now: Date.parse("2026-11-22T10:14:30Z") }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const markIn = (storage: Storage) => JSON.parse(storage.getItem(`${MARK_PREFIX}log-1`) ?? "null");

describe("a draft to be logged when sent", () => {
  it("is marked with the moment and its recipients, once however often Send is pressed", async () => {
    const storage = memoryStorage();
    vi.stubGlobal("localStorage", storage);
    await load({ [LOG_KEY]: "log-1" });
    expect(await send()).toEqual([{ allowEvent: true }]);
    expect(markIn(storage)).toMatchObject({ id: "log-1", asked: false, people: PEOPLE });
    await send();
    expect(storage.length).toBe(1);
  });

  it("is marked as asked about where a doubt holds: whether it goes is the user's to say", async () => {
    const storage = memoryStorage();
    vi.stubGlobal("localStorage", storage);
    await load({ [LOG_KEY]: "log-1", [KEPT_KEY]: DOUBT });
    expect(await send()).toEqual([{ allowEvent: false, errorMessage: "• Is this her name?" }]);
    expect(markIn(storage)).toMatchObject({ asked: true });
  });

  it("is marked in the mailbox's settings where there is no storage, and where the storage refuses", async () => {
    for (const storage of [undefined, memoryStorage({ quota: 0 })]) {
      vi.stubGlobal("localStorage", storage);
      await load({ [LOG_KEY]: "log-1" });
      await send();
      await send();
      expect(settings.get(MARKS_SETTING)).toMatchObject([{ id: "log-1", people: PEOPLE }]);
    }
  });

  it.each(["to", "settings"])(
    "goes in half a second, and marked, when Outlook does not answer about %s",
    async (silent) => {
      vi.stubGlobal("localStorage", undefined);
      await load({ [LOG_KEY]: "log-1" }, { silent });
      expect(await send()).toEqual([{ allowEvent: true }]);
      expect(settings.get(MARKS_SETTING)).toMatchObject([{ id: "log-1" }]);
    },
  );
});

describe("a draft nobody wants logged", () => {
  it("goes at once, without a mark, and nothing of it is read", async () => {
    const storage = memoryStorage();
    vi.stubGlobal("localStorage", storage);
    await load({}, { silent: "to" });
    const answers: unknown[] = [];
    handler({ completed: (answer) => answers.push(answer) });
    expect([answers, storage.length]).toEqual([[{ allowEvent: true }], 0]);
  });
});
