import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { en } from "../../addin/strings/en.ts";
import { OpenReply } from "../../shared/contract/open.ts";
import { STRANGER, toneBriefOf } from "../../shared/domain/tone/brief.ts";
import { contactId, interactionId } from "../../shared/ids.ts";
import { sharedPath } from "../../tools/eval/sharedData.ts";
import { aContact, aKnownPerson, at } from "../builders/views.ts";
import type { Mail } from "../outlook/mailbox/mail.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";

const CORPUS = sharedPath("security");

/** Texts of our own: markup, links, directions, blanks that nobody sees, and halves of other things. */
const OWN = [
  "<script>fetch('/stolen')</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(document.domain)>',
  "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  "#{alert(1)}",
  "&lt;b&gt; &amp;amp; &#60;i&#62;",
  "\u202egnirts desrever\u202c",
  "zero\u200bwidth\u200d\u2060joiner",
  "e\u0301 and \u00e9",
  "👩‍👩‍👧‍👦 family",
  "  blanks  inside  ",
  "constructor",
  "__proto__",
  "null",
  "data:text/html,<script>fetch('/stolen')</script>",
  "vbscript:msgbox(1)",
  "  java\tscript:alert(1)//",
  "<a href='javascript:alert(1)' target=_blank>click</a>",
  "https://evil.example/x?y=<b>",
  "//evil.example",
  "mailto:x@evil.example?bcc=y@evil.example",
  "blob:https://evil.example/1",
];

/** A message with each of the texts as its subject, otherwise as the one that is there. */
function withSubjects(mails: readonly Mail[]): Mail[] {
  const like = mails.find(({ subject }) => subject === "chalk book");
  if (!like) throw new Error("Cannot make messages: there is none to take after");
  return OWN.map((subject, place) => ({ ...like, subject, messageId: hostileId(place), references: [], headers: "" }));
}

const hostileId = (place: number): string => `<hostile-${place}@evil.example>`;

/** Published attacks: lines of the XSS lists, payloads of DOMPurify's tests, the big list of naughty strings. */
function published(): string[] {
  const xss = join(CORPUS, "xss");
  const lists = readdirSync(xss).filter((name) => name.endsWith(".txt"));
  const lines = lists.flatMap((name) => readFileSync(join(xss, name), "utf8").split("\n"));
  // Safe casts: the files' own form, of which the tests' sources tell.
  const payloads = JSON.parse(readFileSync(join(CORPUS, "dompurify/payloads.json"), "utf8")) as { payload: string }[];
  const naughty = JSON.parse(readFileSync(join(CORPUS, "blns/blns.json"), "utf8")) as string[];
  const all = [...lines, ...payloads.map(({ payload }) => payload), ...naughty];
  return [...new Set(all)].filter((text) => text.trim() !== "");
}

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ more: withSubjects });
});

afterAll(() => demo.stop());

/** What the API says while a test puts words into its mouth. */
function replyWith(names: readonly string[]): unknown {
  const address = "sam@whitlock.example";
  const candidates = names.map((displayName, place) =>
    aContact({ id: contactId(`con_${place}`), displayName, company: null, role: null }),
  );
  const toneBrief = toneBriefOf({ displayName: "", preferredName: null }, STRANGER);
  return {
    asOf: at("2026-11-22T09:30:00Z"),
    people: [{ state: "ambiguous", address, candidates, toneBrief }],
    logged: null,
  };
}

async function answering(desk: Desk, reply: (address: string) => unknown): Promise<void> {
  await desk.context.unroute("**/v1/open");
  await desk.context.route("**/v1/open", async (route) => {
    const asked = route.request().postDataJSON() as { people: { address: string }[] };
    const said = reply(asked.people[0]?.address ?? "") as z.output<typeof OpenReply>;
    await route.fulfill({ json: z.encode(OpenReply, said) });
  });
}

/** Listens for anything that runs, asks elsewhere, or is reported. */
async function watched(desk: Desk): Promise<() => Promise<readonly string[]>> {
  const seen: string[] = [];
  desk.page.on("dialog", (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const own = new Set(["localhost", "127.0.0.1"]);
  desk.context.on("request", (request) => {
    const { hostname, protocol, pathname } = new URL(request.url());
    if (protocol.startsWith("http") && !own.has(hostname) && !hostname.endsWith("microsoft.com"))
      seen.push(request.url());
    if (pathname === "/stolen" || pathname === "/x") seen.push(request.url());
  });
  await desk.paneFrame().evaluate(() => {
    const reports: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      reports.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    Object.assign(window, { reports });
  });
  return async () => [...seen, ...(await desk.paneFrame().evaluate(() => Reflect.get(window, "reports") as string[]))];
}

/** Every text of the pane, as its nodes hold it. */
const textsOf = (desk: Desk): Promise<readonly string[]> =>
  desk.paneFrame().evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? "");
    return texts;
  });

/** What only markup could have put among the pane's own elements. */
const strangers = (desk: Desk): Promise<number> =>
  desk
    .paneFrame()
    .evaluate(() => document.querySelectorAll("#root :is(script, img, iframe, object, embed, a, style)").length);

/** Leaves the message and comes back to it. */
async function askAgain(desk: Desk): Promise<void> {
  await desk.select(null);
  await desk.pane.getByText(en.state.noItem).waitFor();
  await desk.select(demo.idOf("chalk book"));
}

const AT_ONCE = 300;

async function shownExactly(desk: Desk, texts: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let first = 0; first < texts.length; first += AT_ONCE) {
    const batch = texts.slice(first, first + AT_ONCE);
    const mark = `end of batch ${first}`;
    await answering(desk, (address) => {
      const reply = replyWith([...batch, mark]) as { people: { address: string }[] };
      return { ...reply, people: reply.people.map((person) => ({ ...person, address })) };
    });
    await askAgain(desk);
    await desk.pane.getByText(mark, { exact: true }).waitFor();
    const shown = new Set(await textsOf(desk));
    missing.push(...batch.filter((text) => !shown.has(text)));
  }
  return missing;
}

describe("cases 21 and 22: hostile text", () => {
  it("of our own is shown as it is, in subjects, names and notes; nothing of it runs or is a link", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("chalk book"));
    await desk.card("Sam Whitlock").waitFor();
    const troubles = await watched(desk);
    for (const [place, text] of OWN.entries()) {
      const logged = {
        id: interactionId("int_1"),
        channel: "mail" as const,
        at: at("2026-11-20T10:00:00Z"),
        note: `${text} ${place}`,
        visibility: "team" as const,
        loggers: [{ name: text, at: at("2026-11-20T10:00:00Z"), you: true }],
        people: [],
        version: 1,
      };
      const contact = aContact({ displayName: `${text}${place}`, preferredName: text, company: text, role: text });
      await answering(desk, (address) => ({
        asOf: at("2026-11-22T09:30:00Z"),
        people: [aKnownPerson({ address, contact })],
        logged,
      }));
      await desk.select(hostileId(place));
      await desk.paneFrame().waitForFunction((note) => document.body.textContent?.includes(note), `${text} ${place}`);
      const shown = new Set(await textsOf(desk));
      const places = [`${text}${place}`, `${text} ${place}`, text];
      expect([text, ...places.map((one) => shown.has(one))]).toEqual([text, true, true, true]);
      expect([text, await desk.pane.locator("h1").textContent()]).toEqual([text, text]);
      expect([text, await strangers(desk)]).toEqual([text, 0]);
    }
    expect(await troubles()).toEqual([]);
    await desk.leave();
  });

  it.skipIf(!existsSync(CORPUS))("as published is shown exactly, with no script run and nothing reported", async () => {
    const texts = published();
    expect(texts.length).toBeGreaterThan(2_000);
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("chalk book"));
    await desk.card("Sam Whitlock").waitFor();
    const troubles = await watched(desk);
    const began = Date.now();
    expect(await shownExactly(desk, texts)).toEqual([]);
    expect(Date.now() - began).toBeLessThan(60_000);
    expect([await troubles(), await strangers(desk)]).toEqual([[], 0]);
    await desk.leave();
  });
});
