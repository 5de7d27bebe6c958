import { readFile } from "node:fs/promises";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KEPT_KEY } from "../../addin/launch/doubts.ts";
import { MARKS_SETTING } from "../../addin/launch/sentMark.ts";
import { sendCheckWords, sendLogWords } from "../../addin/strings/sendSentences.ts";
import { TONE_SCENES } from "../mailbox/toneScenes.ts";
import type { MailboxView } from "../outlook/mailbox/view.ts";
import { touchRows } from "./database.ts";
import { type Demo, startDemo } from "./demo.ts";
import { ADDIN_BUTTON, type Desk } from "./desk.ts";

let demo: Demo;
let desk: Desk;

beforeAll(async () => {
  demo = await startDemo();
  desk = await demo.sitDown();
});
afterAll(() => demo.stop());

const MISSPELT = "Dear Anika,\n\nThe two pages came through well.";
const RIGHT = "Dear Annika,\n\nThe two pages came through well.";

describe("the send check", () => {
  it("is off at first: a message goes without being asked about", async () => {
    await answer("Two pages from Solveig", MISSPELT);
    await desk.pane.getByRole("article").first().waitFor();
    await press("Send");
    await desk.page.getByText("Message sent").waitFor();
  });

  it("asks about a misspelt name, and lets the message go once it is right", async () => {
    await answer("Two pages from Solveig", MISSPELT);
    await turnOn();
    await askedAbout("Annika spells it “Annika”");
    await press("Don't Send");
    await desk.type(RIGHT);
    await sent();
  });

  it("lets the user insist", async () => {
    await answer("Two pages from Solveig", MISSPELT);
    await askedAbout("Annika spells it “Annika”");
    await press("Send Anyway");
    await desk.page.getByText("Message sent").waitFor();
  });

  it("asks about a promised attachment until something is attached", async () => {
    await answer("Two pages from Solveig", `${RIGHT} The third one is attached.`);
    await askedAbout("You wrote “is attached”, and nothing is attached.");
    await press("Don't Send");
    const file = { name: "page-three.txt", mimeType: "text/plain", buffer: Buffer.from("Page three") };
    await desk.page.getByLabel("Files to attach").setInputFiles(file);
    await sent();
  });

  it.each([
    ["early-pitch", "first say why you write or ask about their work."],
    ["chaser", "messages to Marcus without an answer."],
  ] as const)("asks about a draft that the pane marks for %s", async (rule, words) => {
    const scene = TONE_SCENES.find((one) => one.rule === rule);
    if (!scene) throw new Error(`Cannot find a draft for the rule ${rule}`);
    await answer(scene.subject, scene.draft);
    await askedAbout(words);
    await press("Don't Send");
    await press("Discard");
  });

  it("asks when a colleague was in touch today", async () => {
    const { colleague } = demo.mailbox;
    const touch = {
      kind: "touch",
      who: [{ address: "lucia@puentealto.example", displayName: "Lucía Herrera" }],
      ...{ channel: "call", direction: "both", at: new Date().toISOString() },
      ...{ note: null, visibility: "team", timeZone: "Europe/London" },
    };
    const init = { method: "POST", body: JSON.stringify(touch), headers: { "idempotency-key": crypto.randomUUID() } };
    expect((await demo.ask(colleague, "/v1/interactions", init)).status).toBe(201);

    await answer("Anything I can do for you?", "Hi Lucía,\n\nHow good that you will be here.");
    await askedAbout("A colleague was in touch with");
    await press("Don't Send");
    await press("Discard");
  });

  it("lets the message go in half a second when Outlook does not answer", async () => {
    await answer("Two pages from Solveig", MISSPELT);
    await desk.page.evaluate(() => window.emulatedOutlook?.fault("sessionData.getAsync", { hold: true }));
    await press("Send");
    await desk.page.getByText("Message sent").waitFor();
    await desk.page.evaluate(() => window.emulatedOutlook?.clearFaults());
  });

  it("holds nothing back when it cannot be loaded", async () => {
    await answer("Two pages from Solveig", MISSPELT);
    await desk.page.route("**/launch.js", (route) => route.abort());
    await press("Send");
    await press("Send Anyway");
    await desk.page.getByText("Message sent").waitFor();
    await desk.page.unroute("**/launch.js");
  });
});

describe("log when sent (L8)", () => {
  it("logs what went, once and with the pane closed, and the message itself is no second touch", async () => {
    const before = await touchesOut();
    await answer("Two pages from Solveig", RIGHT);
    const tick = desk.pane.getByRole("checkbox", { name: sendLogWords.turn });
    await tick.check();
    await desk.pane.getByText(sendLogWords.what).waitFor();
    await desk.page.getByRole("button", { name: ADDIN_BUTTON }).click();
    await desk.page.locator("iframe").waitFor({ state: "detached" });
    await sent();
    expect(await touchesOut()).toBe(before);

    await desk.read(demo.idOf("The fish tank has gone"));
    await desk.pane.getByText(`${sendLogWords.written}: RE: Two pages from Solveig`).waitFor();
    expect(await touchesOut()).toBe(before + 1);

    await desk.select(await newestOf("RE: Two pages from Solveig"));
    // Itself and the one it answers, once its quote was read.
    const more = desk.pane.getByRole("button", { name: "Log 2 new messages" });
    await more.click();
    await more.waitFor({ state: "detached" });
    expect(await touchesOut()).toBe(before + 1);
  });

  it("asks whether a message went about which Outlook had asked, and logs it then", async () => {
    const before = await touchesOut();
    await answer("Anything I can do for you?", "Hi Lucía,\n\nHow good that you will be here.");
    await desk.pane.getByRole("checkbox", { name: sendLogWords.turn }).check();
    await askedAbout("A colleague was in touch with");
    await press("Send Anyway");
    await desk.page.getByText("Message sent").waitFor();

    await desk.select(demo.idOf("The fish tank has gone"));
    await desk.pane.getByText(sendLogWords.asked).waitFor();
    expect(await touchesOut()).toBe(before);
    await desk.pane.getByRole("button", { name: sendLogWords.went, exact: true }).click();
    await desk.pane.getByText(sendLogWords.written).first().waitFor();
    expect(await touchesOut()).toBe(before + 1);
  });
});

describe("the script of the send check", () => {
  const script = () => readFile(new URL("../../dist/client/launch.js", import.meta.url), "utf8");

  it("is ECMAScript 2016 and has no conditional operator, as the classic Outlook for Windows wants it", async () => {
    const tree = JSON.stringify(parse(await script(), { ecmaVersion: 2016, sourceType: "script" }));
    expect(tree.includes('"type":"CallExpression"')).toBe(true);
    expect(tree.includes('"type":"ConditionalExpression"')).toBe(false);
  });

  /** The script in a context that has nothing but Outlook and timers; with `answering` off nobody says what the draft says. */
  async function runBare({ answering }: { readonly answering: boolean }) {
    const answers: unknown[] = [];
    const timers: { readonly run: () => void; readonly ms: number }[] = [];
    const handlers = new Map<string, (event: unknown) => void>();
    const give = (value: unknown) => (done: (answer: unknown) => void) => done({ status: "succeeded", value });
    const kept = [
      { sentence: "Is this her name?", to: "dana@northwind.example", words: "Dnaa", nothingAttached: false },
    ];
    const item = {
      sessionData: {
        getAsync: (name: string, done: (answer: unknown) => void) =>
          give(name === KEPT_KEY ? JSON.stringify(kept) : "log-1")(done),
      },
      body: {
        getAsync: (_: string, done: (answer: unknown) => void) => {
          if (answering) give("Hi  Dnaa,\nhello")(done);
        },
      },
      to: { getAsync: give([{ emailAddress: "Dana@northwind.example" }]) },
      cc: { getAsync: give([]) },
      bcc: { getAsync: give([]) },
      getAttachmentsAsync: give([]),
    };
    const settings = new Map<string, unknown>();
    const roamingSettings = {
      get: (name: string) => settings.get(name),
      set: (name: string, value: unknown) => settings.set(name, value),
      saveAsync: give(undefined),
    };
    const Office = {
      context: { mailbox: { item }, roamingSettings },
      actions: { associate: (name: string, run: (event: unknown) => void) => void handlers.set(name, run) },
    };
    const setTimeout = (run: () => void, ms: number) => timers.push({ run, ms });
    runInContext(await script(), createContext({ Office, setTimeout }));
    handlers.get("beforeSend")?.({ completed: (given: unknown) => answers.push(given) });
    return { answers, timers, marks: () => JSON.stringify(settings.get(MARKS_SETTING)) };
  }

  it("runs without a page", async () => {
    const { answers, timers, marks } = await runBare({ answering: true });
    for (const { run } of timers) run();
    expect(answers).toEqual([{ allowEvent: false, errorMessage: "• Is this her name?" }]);
    expect(marks()).toContain('"id":"log-1"');
  });

  it("lets the message go, and marks it, when its patience ends there before Outlook has answered", async () => {
    const { answers, timers, marks } = await runBare({ answering: false });
    expect([answers, timers.map(({ ms }) => ms)]).toEqual([[], [450]]);
    for (const { run } of timers) run();
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(marks()).toContain('"id":"log-1"');
  });
});

/** Touches by messages the user wrote. */
async function touchesOut(): Promise<number> {
  const rows = await touchRows(demo.worker.db);
  return rows.filter((row) => JSON.stringify(row).includes('"direction":"out"')).length;
}

/** The Message-ID of the newest message with the subject. */
async function newestOf(subject: string): Promise<string> {
  const address = `${demo.outlook.hostUrl}/api/mailbox?as=${encodeURIComponent(demo.mailbox.owner.address)}`;
  const view = await desk.page.evaluate(async (url) => (await fetch(url)).json(), address);
  const messages = (view as MailboxView).conversations.flatMap((conversation) => conversation.messages);
  const [newest] = messages.filter((one) => one.subject === subject).sort((one, other) => other.sentAt - one.sentAt);
  if (!newest) throw new Error(`Cannot find a message with the subject ${subject}`);
  return newest.internetMessageId;
}

const press = (name: string) => desk.page.getByRole("button", { name, exact: true }).click();

/** How many messages went between Outlook and the pane before the draft in view was begun. */
let before = 0;

async function answer(subject: string, words: string): Promise<void> {
  before = await desk.page.evaluate(() => window.emulatedOutlook?.messages().length ?? 0);
  await desk.select(demo.idOf(subject));
  await desk.reply();
  await desk.type(words);
}

const turnOn = () => desk.pane.getByRole("checkbox", { name: sendCheckWords.turn }).check();

/** Presses Send until Outlook asks: the pane looks at the draft every two seconds. */
async function askedAbout(words: string): Promise<void> {
  await keptWithDraft(words);
  await press("Send");
  await desk.page.getByRole("alertdialog").getByText(words).waitFor();
}

/** The words may still stand there from the message before; the draft closes once it went. */
async function sent(): Promise<void> {
  await press("Send");
  await desk.body.waitFor({ state: "detached" });
  await desk.page.getByText("Message sent").waitFor();
}

/** Waits until the pane has left the words with the draft in view. */
async function keptWithDraft(words: string): Promise<void> {
  const last = () =>
    desk.page.evaluate((from) => {
      const calls = window.emulatedOutlook?.messages().slice(from) ?? [];
      const kept = calls
        .filter(({ api, params }) => api === "sessionData.setAsync" && params)
        .map(({ params }) => params);
      return JSON.stringify(kept);
    }, before);
  await expect.poll(last).toContain(words);
}
