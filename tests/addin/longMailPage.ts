/** A page without Outlook that has a long message read as the pane does, and at once for comparison. */
import { createBackground } from "../../addin/background/background.ts";
import { inPane, inWebWorker, type Place } from "../../addin/background/places.ts";
import { type Reply, SERVE, type Serve } from "../../addin/background/protocol.ts";
import { type ReadingServices, readingOf } from "../../addin/hooks/useReading.ts";
import type { ReadItem } from "../../addin/office/mailbox.ts";
import { DAY_MS, instant, timeZone } from "../../shared/time.ts";

const DANA = { address: "dana@northwind.example", displayName: "Dana Kim" };
const JIM = { address: "jim@fabrikam.example", displayName: "Jim Ward" };
const OWNER = { addresses: [DANA.address] };
const QUOTES = 2_000;
const ZONE = timeZone("Europe/Berlin");
const SENT_AT = instant(Date.UTC(2026, 10, 13, 14, 5));

/** 10 MB: a quote a day, back from yesterday. */
function longBody(): string {
  const quotes = Array.from({ length: QUOTES }, (_, index) => {
    const [from, to] = index % 2 === 0 ? [JIM, DANA] : [DANA, JIM];
    const day = new Date(SENT_AT - (index + 1) * DAY_MS);
    const date = day.toLocaleDateString("en-US", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
    const header = `<b>From:</b> ${from.displayName} &lt;${from.address}&gt;<br><b>Sent:</b> ${date} 9:00 AM<br><b>To:</b> ${to.displayName} &lt;${to.address}&gt;<br><b>Subject:</b> Figures`;
    return `<p class="MsoNormal">${header}</p><p>Message ${index}. ${"Words and words. ".repeat(290)}</p>`;
  });
  return `<p>Here they are.</p><p>Dana</p>${quotes.join("")}`;
}

// Safe cast: only what a reading needs of it.
const item = {
  ...{ mode: "read", epoch: 1, subject: "Re: Figures", messageId: null, conversationId: null },
  ...{ from: JIM, to: [DANA], cc: [], bcc: [], sentAt: SENT_AT },
} as unknown as ReadItem;

const digest = async (text: string) =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

/** How many quoted messages were made touches of. */
async function readIn(places: readonly Place[], html: string): Promise<number> {
  // Safe casts: only what a reading needs of them.
  const mailbox = {
    owner: DANA,
    html: async () => ({ ok: true, value: html }),
    headers: async () => ({ ok: true, value: "" }),
  };
  const services = { mailbox, background: createBackground(places), digest, zone: ZONE };
  const reading = await readingOf(services as unknown as ReadingServices, { item, owner: OWNER as never });
  return reading.state === "read" ? reading.read.past.touches.length : -1;
}

/** The same script, told to make no pause. */
const atOnce: Place = async (listener) => {
  await inPane(listener);
  const serve = (globalThis as { readonly [SERVE]?: Serve })[SERVE];
  if (!serve) throw new Error("Cannot compare: the background's script did not load");
  return serve((reply: Reply) => listener.reply(reply), Number.POSITIVE_INFINITY);
};

const html = longBody();
/** Called from the test by name. */
const READINGS = {
  "in a Web Worker": () => readIn([inWebWorker, inPane], html),
  "in the page": () => readIn([inPane], html),
  "at once": () => readIn([atOnce], html),
};

Object.assign(globalThis, { READINGS });
