/** A page without Outlook that has a long message read, and drafts judged, as the pane does, and at once for comparison. */
import { createBackground } from "../../addin/background/background.ts";
import { inPane, inWebWorker, type Place } from "../../addin/background/places.ts";
import { type Reply, SERVE, type Serve } from "../../addin/background/protocol.ts";
import { type ReadingServices, readingOf } from "../../addin/hooks/read/useReading.ts";
import type { ReadItem } from "../../addin/office/mailbox.ts";
import { DAY_MS, instant, timeZone } from "../../shared/time.ts";
import { aKnownPerson } from "../builders/views.ts";

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

/** Forty words each, in the four languages of advice. */
const PARAGRAPHS = [
  "Thank you for the notes from our meeting. Could you please send me the signed form by Friday, so that I can book the room? I will get back to you with the plan next week, and maybe we can talk about it.",
  "Vielen Dank für die Notizen aus unserem Gespräch. Könnten Sie mir bitte bis Freitag das unterschriebene Formular schicken, damit ich den Raum buchen kann? Ich melde mich nächste Woche mit dem Plan, und vielleicht sprechen wir dann.",
  "Merci beaucoup pour les notes de notre réunion. Pourriez-vous m'envoyer le formulaire signé avant vendredi, pour que je puisse réserver la salle ? Je reviens vers vous la semaine prochaine avec le plan, et nous pourrons en parler.",
  "Muchas gracias por las notas de nuestra reunión. ¿Podrías enviarme el formulario firmado antes del viernes, para que pueda reservar la sala? Te escribiré la próxima semana con el plan, y quizás podamos hablar de ello entonces.",
];

/** The first draft of 200 words in each language, to five readers: how many got advice. */
async function judgeIn(places: readonly Place[]): Promise<number> {
  const background = createBackground(places);
  const readers = Array.from({ length: 5 }, () => ({ name: JIM.displayName, view: aKnownPerson() }));
  const context = { recipients: [], now: SENT_AT, zone: ZONE };
  let judged = 0;
  for (const paragraph of PARAGRAPHS) {
    const html = `<p>Hi Jim,</p>${`<p>${paragraph}</p>`.repeat(5)}<p>Dana</p>`;
    const found = await background.run("advice", { html, readers, context });
    judged += found.ok && found.value.advice.length > 0 ? 1 : 0;
  }
  return judged;
}

const html = longBody();
/** Called from the test by name. */
const READINGS = {
  "in a Web Worker": () => readIn([inWebWorker, inPane], html),
  "in the page": () => readIn([inPane], html),
  "at once": () => readIn([atOnce], html),
  "drafts, in the page": () => judgeIn([inPane]),
};

Object.assign(globalThis, { READINGS });
