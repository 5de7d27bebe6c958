import { beforeEach, describe, expect, it } from "vitest";
import { EVENTS } from "./events.ts";
import { Faults } from "./faults.ts";
import { HostError } from "./hostError.ts";
import { MessageLog } from "./messageLog.ts";
import { PaneLink, type PaneLinkParts } from "./paneLink.ts";
import type { MailApp, ReadSurface, Surface } from "./surface.ts";

const READ: ReadSurface = {
  kind: "read",
  notifications: new Map(),
  customProperties: new Map(),
  body: async (coercion) => (coercion === "html" ? "<b>Dry</b>" : "Dry"),
  internetHeaders: async () => "X: y",
  attachment: async () => null,
  reply: () => undefined,
};

interface Answer {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: unknown;
}

let posted: Answer[];
let log: MessageLog;
let faults: Faults;
let surface: Surface;
let link: PaneLink;

const app: MailApp = {
  surface: () => surface,
  newMessage: () => undefined,
  openMessage: () => undefined,
  saveRoamingSettings: () => undefined,
};

const linkWith = (change: Partial<PaneLinkParts> = {}): PaneLink =>
  new PaneLink({
    conversationId: "c1",
    hostOrigin: "https://localhost:9443",
    post: (text) => posted.push(JSON.parse(text)),
    context: {
      appId: "a1",
      addinName: "Rapport",
      addinOrigin: "https://localhost:8443",
      locale: "en-US",
      mailboxSet: "1.11",
      nestedSignIn: true,
      settings: {},
    },
    grant: { permission: "ReadWriteItem", mailboxSet: "1.11" },
    app,
    initialData: () => ({ itemType: 1 }),
    log,
    faults,
    ...change,
  });

beforeEach(() => {
  posted = [];
  log = new MessageLog(() => 0);
  faults = new Faults(async () => undefined);
  surface = READ;
  link = linkWith();
});

const request = (action: string, data: unknown, more: object = {}) =>
  JSON.stringify({
    _messageType: 0,
    _actionName: action,
    _conversationId: "c1",
    _correlationId: 7,
    _data: data,
    ...more,
  });

const execute = (id: number, params: unknown = {}) =>
  link.receive(request("ExecuteMethod", { MethodData: { DispatchId: id }, ApiParams: params }));

describe("the host's end of the line", () => {
  it("answers a call with its data under the correlation id of the request", async () => {
    await execute(37, { coercionType: 3 });
    expect(posted).toMatchObject([
      { _actionName: "ExecuteMethod", _correlationId: 7, _data: { error: false, data: "<b>Dry</b>" } },
    ]);
  });

  it("raises an event only for a pane that asked for it, under the id of its registration", async () => {
    expect(link.raise(EVENTS.itemChanged, "")).toBe(false);
    await link.receive(request(EVENTS.itemChanged, {}, { _actionType: 1, _correlationId: 12 }));
    expect(link.raise(EVENTS.itemChanged, "")).toBe(true);
    expect(posted.at(-1)).toMatchObject({ _correlationId: 12, _responseType: 1, _data: "" });
  });

  it("raises it no more after the pane has unregistered", async () => {
    await link.receive(request(EVENTS.itemChanged, {}, { _actionType: 1 }));
    await link.receive(request(EVENTS.itemChanged, {}, { _actionType: 2 }));
    expect(link.raise(EVENTS.itemChanged, "")).toBe(false);
  });

  it.each(["no JSON", "[]", '{"_messageType":1}', request("GetInitialData", {}).replace('"c1"', '"c2"')])(
    "ignores what is no request of its conversation: %s",
    async (noise) => {
      await link.receive(noise);
      expect(posted).toEqual([]);
    },
  );

  it("turns a failure of the mail side into its error code", async () => {
    surface = { ...READ, body: () => Promise.reject(new HostError("InternalServerError")) };
    await execute(37);
    expect(posted[0]?._data).toEqual({ error: true, errorCode: 9042 });
  });

  it("answers sign-in by Office as not supported", async () => {
    await link.receive(request("executeMethod", { DdaMethod: { DispatchId: 98 } }));
    expect(posted[0]?._data).toEqual({ Version: 1, Error: 13012 });
  });
});

describe("a refusal", () => {
  it.each([
    ["an id nobody knows", 999, "Cannot dispatch id 999: no such API is known"],
    ["an API that is not emulated", 43, "Cannot call displayPersonaCardAsync (43): it is not emulated"],
    [
      "an API above the permission",
      160,
      "Cannot call masterCategories.getAsync (160): it needs ReadWriteMailbox and the manifest asks for ReadWriteItem",
    ],
    ["an API of the other mode", 18, "Cannot call subject.getAsync (18) with read item: it is for compose"],
  ])("is written down for %s", async (_what, id, sentence) => {
    await execute(id);
    expect(log.refusals).toEqual([sentence]);
    expect(posted[0]?._data).toEqual({ error: true, errorCode: 9032 });
  });

  it("is written down for an API newer than the claimed requirement set", async () => {
    link = linkWith({ grant: { permission: "ReadWriteItem", mailboxSet: "1.5" } });
    await execute(168);
    expect(log.refusals).toEqual([
      "Cannot call item.getAllInternetHeadersAsync (168): it came with Mailbox 1.8 and this host claims 1.5",
    ]);
  });

  it("is written down for unknown actions, events and shared ids", async () => {
    await link.receive(request("Nonesuch", {}));
    await link.receive(request("olkNonesuch", {}, { _actionType: 1 }));
    await link.receive(request("executeMethod", { DdaMethod: { DispatchId: 1234 } }));
    expect(log.refusals).toHaveLength(3);
  });
});

describe("a fault", () => {
  it("fails as many calls as it is set for", async () => {
    faults.set(37, { errorCode: 9042, times: 1 });
    await execute(37);
    await execute(37);
    expect(posted.map(({ _data }) => _data)).toEqual([
      { error: true, errorCode: 9042 },
      { error: false, data: "Dry" },
    ]);
  });

  it("holds answers until they are released, newest first when asked so", async () => {
    faults.set(37, { hold: true });
    faults.set(168, { hold: true });
    const calls = [execute(37), execute(168)];
    await Promise.resolve();
    await expect.poll(() => faults.heldCount).toBe(2);
    expect(posted).toEqual([]);
    faults.release("newest first");
    await Promise.all(calls);
    expect(posted.map(({ _data }) => _data)).toEqual([
      { error: false, data: "X: y" },
      { error: false, data: "Dry" },
    ]);
  });

  it("can leave a call without an answer", async () => {
    faults.set(37, { silent: true });
    void execute(37);
    await execute(168);
    expect(posted).toHaveLength(1);
  });
});
