import { describe, expect, it, vi } from "vitest";
import { createBackground } from "../../addin/background/background.ts";
import type { MessageAsk } from "../../addin/background/message.ts";
import type { Listener, Place } from "../../addin/background/places.ts";
import type { Request } from "../../addin/background/protocol.ts";
import type { DraftAsk } from "../../addin/background/recipients.ts";
import { serve } from "../../addin/background/serve.ts";
import { timeZone } from "../../shared/time.ts";
import { aKnownPerson, at } from "../builders/views.ts";

const MAIL: MessageAsk = {
  html: "<p>See you on Monday</p>",
  from: { address: "james@northwind.example", displayName: "James Ward" },
  to: [{ address: "mara@ellwood.example", displayName: "Mara Ellwood" }],
  cc: [],
  subject: "Plans",
  sentAt: at("2026-11-10T09:00:00Z"),
  headers: "",
  user: { address: "mara@ellwood.example", displayName: "Mara Ellwood" },
  owner: { addresses: ["mara@ellwood.example"] },
  zone: timeZone("Europe/Berlin"),
};

const DRAFT: DraftAsk = {
  html: "<p>Hi James, see you on Monday</p>",
  readers: [{ name: "James", view: aKnownPerson() }],
  context: { recipients: [], now: MAIL.sentAt, zone: MAIL.zone },
};

/** What reads drafts is fetched first. */
const FETCHED = { timeout: 20_000 };

const working: Place = async ({ reply }) => serve(reply, 1_000);
const refusing: Place = async () => {
  throw new Error("No Web Worker here");
};

/** A place that keeps what it is asked, and answers when the test says so. */
function quietPlace() {
  const requests: Request[] = [];
  const listeners: Listener[] = [];
  const place: Place = async (listener) => {
    listeners.push(listener);
    return (request) => requests.push(request);
  };
  return { place, requests, listeners };
}

describe("the background", () => {
  it("does a task and gives its answer", async () => {
    expect(await createBackground([working]).run("message", MAIL)).toMatchObject({ ok: true, value: { words: 4 } });
  });

  it("gives each its own answer, whichever comes first", async () => {
    const { place, requests, listeners } = quietPlace();
    const background = createBackground([place]);
    const both = [background.run("message", MAIL), background.run("message", MAIL)];
    await vi.waitFor(() => expect(requests).toHaveLength(2));
    for (const { id } of requests.toReversed()) listeners[0]?.reply({ id, answer: `answer ${id}` });
    expect(await Promise.all(both)).toEqual(requests.map(({ id }) => ({ ok: true, value: `answer ${id}` })));
  });

  it("works in the next place where the first cannot be had", async () => {
    expect(await createBackground([refusing, working]).run("message", MAIL)).toMatchObject({ ok: true });
  });

  it("asks again in the next place what was lost with the first", async () => {
    const { place, requests, listeners } = quietPlace();
    const answer = createBackground([place, working]).run("message", MAIL);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    listeners[0]?.lost();
    expect(await answer).toMatchObject({ ok: true, value: { words: 4 } });
  });

  it("says so when there is no place at all", async () => {
    expect(await createBackground([refusing]).run("message", MAIL)).toEqual({
      ok: false,
      error: { reason: "no_background" },
    });
  });

  it("says so when a task breaks", async () => {
    const broken = createBackground([working]).run("message", { html: 7 } as never);
    expect(await broken).toEqual({ ok: false, error: { reason: "failed" } });
  });

  it("tells the place of a cancellation and drops an answer that comes all the same", async () => {
    const { place, requests, listeners } = quietPlace();
    const asking = new AbortController();
    const answer = createBackground([place]).run("message", MAIL, asking.signal);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    asking.abort();
    await vi.waitFor(() => expect(requests).toHaveLength(2));
    listeners[0]?.reply({ id: requests[0]?.id ?? 0, answer: "late" });
    expect(await answer).toEqual({ ok: false, error: { reason: "cancelled" } });
    expect(requests[1]).toEqual({ id: requests[0]?.id, cancel: true });
  });
});

describe("the reading of a message", () => {
  const automationOf = async (ask: Partial<MessageAsk>) => {
    const read = await createBackground([working]).run("message", { ...MAIL, ...ask });
    return read.ok ? read.value.automation : read.error;
  };

  it("minds the mailbox it comes from", async () => {
    const from = { address: "newsletter@northwind.example", displayName: "Northwind" };
    expect(await automationOf({ from })).toEqual({ automation: "bulk", sign: "mass_mail_signs" });
    expect(await automationOf({})).toBeNull();
  });

  it("goes by the subject as Outlook shows it, not by that of the headers, which may be encoded", async () => {
    const headers = "Subject: =?utf-8?B?QXV0b21hdGljIHJlcGx5OiBQbGFucw==?=\r\n";
    expect(await automationOf({ headers, subject: "Automatic reply: Plans" })).toEqual({
      automation: "auto_reply",
      sign: "subject_of_absence",
    });
  });
});

describe("the script in the background", () => {
  it("stops a cancelled task and does not answer it", async () => {
    const replies: unknown[] = [];
    const receive = serve((reply) => replies.push(reply), 0);
    receive({ id: 1, task: "message", ask: { ...MAIL, html: "<p>word</p>".repeat(20_000) } });
    receive({ id: 1, cancel: true });
    receive({ id: 2, task: "message", ask: MAIL });
    await vi.waitFor(() => expect(replies).toHaveLength(1));
    expect(replies).toMatchObject([{ id: 2 }]);
  });

  it("stops advice on a draft likewise, between one reading and the next", async () => {
    const replies: unknown[] = [];
    const receive = serve((reply) => replies.push(reply), 0);
    receive({ id: 1, task: "advice", ask: DRAFT });
    await vi.waitFor(
      () => expect(replies).toMatchObject([{ id: 1, answer: { own: "Hi James, see you on Monday" } }]),
      FETCHED,
    );
    receive({ id: 2, task: "advice", ask: DRAFT });
    setTimeout(() => receive({ id: 2, cancel: true }));
    receive({ id: 3, task: "advice", ask: DRAFT });
    await vi.waitFor(() => expect(replies).toHaveLength(2), FETCHED);
    expect(replies).toMatchObject([{ id: 1 }, { id: 3 }]);
  });
});
