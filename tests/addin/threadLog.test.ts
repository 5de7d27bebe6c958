import { describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import type { EarlierTouch } from "../../addin/hooks/log/earlier.ts";
import { logBodies } from "../../addin/hooks/log/useThreadLog.ts";
import { readMessage } from "../../addin/hooks/read/useMessage.ts";
import { LogThread } from "../../shared/contract/interactions.ts";
import type { PersonView } from "../../shared/contract/open.ts";
import { type PersonOnMessage, peopleOf, touchesOf } from "../../shared/domain/message.ts";
import { readHeaders } from "../../shared/domain/thread/headers.ts";
import { NO_HEADERS } from "../../shared/domain/thread/noHeaders.ts";
import { instant, timeZone } from "../../shared/time.ts";
import { aKnownPerson, at } from "../builders/views.ts";
import { aReadItem, fakeMailbox } from "../doubles/fakeMailbox.ts";
import { inProcess } from "../doubles/inProcess.ts";

const ANN = { address: "ann@elsewhere.example", displayName: "Ann Ode" };
const ITEM = aReadItem({ cc: [ANN] });
const HTML = "<p>See you on Monday at the yard</p>";
const NOW = at("2026-11-22T10:00:00Z");
const OWNER = { addresses: ["mara@ellwood.example"] };

const viewAt = (address: string): PersonView | null => (address === "james@northwind.example" ? aKnownPerson() : null);

async function bodyFor(headers: string, chosen?: readonly string[], mailbox = fakeMailbox(ITEM, HTML)) {
  const [body] = await bodiesFor(headers, { mailbox, past: [], ...(chosen && { chosen }) });
  return body;
}

interface Logging {
  readonly chosen?: readonly string[];
  readonly mailbox?: ReturnType<typeof fakeMailbox>;
  readonly past: readonly EarlierTouch[];
}

async function bodiesFor(headers: string, { chosen, mailbox = fakeMailbox(ITEM, HTML), past }: Logging) {
  const message = readMessage(ITEM, headers === "" ? NO_HEADERS : readHeaders(headers), NOW);
  const people = peopleOf(message, OWNER).outside;
  const services = {
    mailbox,
    background: inProcess(),
    digest: async () => "0".repeat(64),
    zone: timeZone("Europe/Berlin"),
  };
  return logBodies(services, {
    item: ITEM,
    message,
    people,
    touches: touchesOf(message, OWNER),
    personAt: viewAt,
    chosen: people.filter(({ address }) => !chosen || chosen.includes(address)),
    note: "  Bring the drawings  ",
    visibility: "team",
    owner: OWNER,
    reading: { state: "reading" },
    past,
  });
}

describe("the request that logs a thread", () => {
  it("names known people by contact and others by address", async () => {
    const { people } = await bodyFor("");
    expect(people.map(({ who }) => who)).toEqual([
      { contactId: "con_1" },
      { address: ANN.address, displayName: ANN.displayName },
    ]);
  });

  it("does not wait for an Outlook that does not hand over the body", async () => {
    vi.useFakeTimers();
    const silent = { ...fakeMailbox(ITEM, HTML), html: () => new Promise<never>(() => {}) };
    const body = bodyFor("", undefined, silent);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect((await body).people[0]?.touches[0]?.words).toBeNull();
  });

  it("tells how the author writes in numbers alone, and nothing of those who only read it", async () => {
    const html = "<p>Dear Mr Ellwood,</p><p>See you on Monday at the yard.</p><p>Yours sincerely,<br>James Ward</p>";
    const { people } = await bodyFor("", undefined, fakeMailbox(ITEM, html));
    expect(people.map(({ touches }) => touches[0]?.style)).toEqual([
      { words: 7, greeting: "formal", signOff: "formal", address: null, exclamations: 0, emoji: 0 },
      null,
    ]);
    expect(JSON.stringify(people)).not.toMatch(/Ellwood|Monday|sincerely/);
  });

  it("leaves out whoever was not chosen", async () => {
    const { people } = await bodyFor("", [ANN.address]);
    expect(people.map(({ who }) => who)).toEqual([{ address: ANN.address, displayName: ANN.displayName }]);
  });

  it("has the message's own time, not the click's", async () => {
    const { people } = await bodyFor(
      "Date: Mon, 05 Oct 2026 08:00:00 +0000\r\nMessage-ID: <plans@northwind.example>\r\n",
    );
    expect(people[0]?.touches[0]?.at).toBe(at("2026-10-05T08:00:00Z"));
  });

  it("identifies the thread by its references too", async () => {
    const { thread } = await bodyFor(
      "Message-ID: <plans@northwind.example>\r\nReferences: <first@northwind.example>\r\n",
    );
    expect(thread.messageIds).toEqual(["first@northwind.example", "plans@northwind.example"]);
  });

  it("counts the words of the body and carries none of them", async () => {
    const body = await bodyFor("");
    expect(body.people[0]?.touches[0]?.words).toBe(7);
    expect(JSON.stringify(body)).not.toMatch(/Monday|yard/);
  });

  it("carries the note without the blanks around it, and fits the contract", async () => {
    const body = await bodyFor("");
    expect(body.note).toBe("Bring the drawings");
    expect(() => z.encode(LogThread, body)).not.toThrow();
  });
});

describe("the requests that log a thread with its past", () => {
  const james: PersonOnMessage = { address: "james@northwind.example", displayName: "James Ward", field: "from" };
  const earlier = (minute: number): EarlierTouch => ({
    person: james,
    past: {
      key: `past:${"0".repeat(32)}:${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`,
      at: instant(minute * 60_000),
      direction: "in",
      audience: 1,
      addressed: "to",
      words: 12,
    },
    unsure: false,
  });

  it("hold at most 500 earlier messages each, the message itself in the first", async () => {
    const bodies = await bodiesFor("", { past: Array.from({ length: 1_100 }, (_, minute) => earlier(minute)) });
    const sizes = bodies.map(({ people }) => people.map(({ touches, past }) => [touches.length, past.length]));
    expect(sizes).toEqual([
      [
        [1, 500],
        [1, 0],
      ],
      [[0, 500]],
      [[0, 100]],
    ]);
  });

  it("are what the API takes, and of one thread", async () => {
    const bodies = await bodiesFor("", { past: Array.from({ length: 501 }, (_, minute) => earlier(minute)) });
    for (const body of bodies) {
      expect(z.safeDecode(LogThread, z.encode(LogThread, body)).success).toBe(true);
      expect(body.thread).toEqual(bodies[0].thread);
    }
  });
});
