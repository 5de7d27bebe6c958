import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { snippetWords } from "../../addin/strings/snippetWords.ts";
import { spellingWords } from "../../addin/strings/spellingWords.ts";
import { EDIT_NAMES, RULE_NAMES } from "../../addin/strings/toneNames.ts";
import { readBody } from "../../shared/domain/thread/read.ts";
import { TONE_SCENES, type ToneScene } from "../mailbox/toneScenes.ts";
import { storedTexts } from "./database.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";

let demo: Demo;
let desk: Desk;

beforeAll(async () => {
  demo = await startDemo();
  desk = await demo.sitDown();
});

afterAll(() => demo.stop());

describe("a draft", () => {
  it.each(TONE_SCENES)("is marked for $rule", async (scene) => {
    await answer(desk, scene);
    await desk.type(scene.draft);
    await advice(desk, scene).first().waitFor();
  });

  it("is marked alike with and without the quoted trail below it (T1)", async () => {
    await answerSubject(desk, "Should I close your file?");
    await desk.type(MIXED);
    const without = await markings(desk);
    expect(without.length).toBeGreaterThan(0);

    await desk.page.getByRole("region", { name: "Original message" }).evaluate((quote) => {
      document.querySelector('[aria-label="Message body"]')?.append(...quote.cloneNode(true).childNodes);
    });
    await lookAgain(desk);
    expect(await markings(desk)).toEqual(without);
  });

  it("keeps a dismissal for the rule and the person, on another device too (T6)", async () => {
    const chaser = sceneOf("chaser");
    await answer(desk, chaser);
    await desk.type(chaser.draft);
    await desk.pane
      .getByRole("button", { name: `${en.dismiss}: ${RULE_NAMES.chaser}` })
      .first()
      .click();
    await desk.pane.getByText(en.compose.dismissed).first().waitFor();

    const other = await demo.sitDown();
    await answer(other, chaser);
    await other.type(`Dear Marvin,\n\nJust checking in on the packing bench.`);
    await advice(other, { ...sceneOf("wrong-name"), words: "Marvin" }).waitFor();
    expect(await advice(other, chaser).count()).toBe(0);
    await other.leave();
  });

  it("is changed and taken back with the keyboard alone, and at its own words while somebody types (T3)", async () => {
    await answerSubject(desk, "Moira's retirement do: the date");
    await desk.type("Dear James,\n\nThe other change can go.");
    const before = await desk.body.innerHTML();
    const wrongName = advice(desk, sceneOf("wrong-name"));
    await wrongName.waitFor();
    await desk.pane.getByRole("button", { name: en.due, exact: true }).focus();
    await tabTo(desk, EDIT_NAMES.use_their_name);
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => desk.body.innerHTML()).toBe(before.replace("James", "Jim"));
    await expect.poll(() => focusedIn(desk)).toBe(en.undo);
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => desk.body.innerHTML()).toBe(before);

    await wrongName.waitFor();
    await desk.body.evaluate((element) => element.children[2]?.prepend("James Ward wrote as well. "));
    const typed = await desk.body.innerHTML();
    await wrongName.getByRole("button", { name: EDIT_NAMES.use_their_name }).click();
    await expect.poll(() => desk.body.innerHTML()).toBe(typed.replace("Dear James", "Dear Jim"));
  });

  it("takes a snippet at the cursor, filled in, and none where it goes to several (M1, M2)", async () => {
    await answerSubject(desk, "Two pages from Solveig");
    await desk.type("Dear Annika,\n\n");
    await desk.body.click();
    await desk.pane.getByRole("button", { name: snippetWords.title, exact: true }).click();
    const snippet = desk.pane.getByRole("article", { name: "Thank you for the meeting" });
    await snippet.getByRole("button").click();
    await snippet.getByRole("textbox").fill("the smell of the kiln");
    await snippet.getByRole("button", { name: snippetWords.insert }).click();
    const filled = "Thank you for the time you took, Annika. What stayed with me most is the smell of the kiln.";
    await expect.poll(() => desk.body.innerText()).toContain(filled);
    expect((await desk.body.innerText()).replace(filled, "").trim()).toMatch(/^Dear Annika,/);

    await desk.pane.getByRole("button", { name: snippetWords.arrange }).click();
    const remove = desk.pane.getByRole("button", { name: `${snippetWords.remove}: Thank you for the meeting` });
    await remove.click();
    await remove.waitFor({ state: "detached" });
    await desk.pane
      .getByRole("region", { name: snippetWords.title })
      .getByRole("button", { name: en.undo })
      .first()
      .click();
    await remove.waitFor();

    const cc = desk.page.getByRole("combobox", { name: "Cc", exact: true });
    await cc.fill("nobody@new.example");
    await cc.press("Enter");
    await desk.pane.getByText(snippetWords.several(2)).waitFor();
  });

  it("is checked for spelling once somebody wants that, then without a connection too (T10)", async () => {
    await answerSubject(desk, "Two pages from Solveig");
    await desk.type("Dear Annika,\n\nThank you for the pages. The scaffoldding is up again.");
    await desk.pane.getByRole("checkbox", { name: spellingWords.turn }).check();
    await desk.pane.getByText(spellingWords.ask).waitFor();
    expect(desk.requests.filter((request) => request.url().endsWith(".wasm"))).toEqual([]);
    await desk.pane.getByRole("button", { name: spellingWords.download }).click();
    const before = await desk.body.innerHTML();
    const finding = desk.pane.getByRole("article", { name: `${spellingWords.sorts.spelling}: scaffoldding` });
    await finding.getByRole("button", { name: "scaffolding", exact: true }).click({ timeout: 60_000 });
    await expect.poll(() => desk.body.innerHTML()).toBe(before.replace("scaffoldding", "scaffolding"));
    await desk.pane.getByRole("button", { name: en.undo }).first().click();
    await expect.poll(() => desk.body.innerHTML()).toBe(before);

    await desk.context.route("**/*.wasm", (route) => route.abort());
    await answerSubject(desk, "Anything I can do for you?");
    await desk.type("Hi Lucía,\n\nThank you for your letter. The chimnney draws well.");
    await desk.pane.getByRole("article", { name: `${spellingWords.sorts.spelling}: chimnney` }).waitFor();
  });

  it("never leaves the pane: no request of the add-in holds a word of it (T2)", async () => {
    await answerSubject(desk, "Two pages from Solveig");
    await desk.type(`Dear all,\n\n${SECRET.join(" ")}: we are excited to announce the ${SECRET[0]} kiln.`);
    const broadcast = desk.pane.getByRole("article", { name: new RegExp(`^${RULE_NAMES["broadcast-voice"]}`) }).first();
    await broadcast.getByRole("button").last().click();
    await desk.pane.getByRole("button", { name: en.undo }).click();
    await desk.pane
      .getByRole("button", { name: new RegExp(`^${en.dismiss}: `) })
      .first()
      .click();
    await desk.pane.getByText(en.compose.dismissed).first().waitFor();

    // Names of the pane's own files hold digests, in which any four letters may stand.
    const asked = desk.requests.filter((request) => !new URL(request.url()).pathname.startsWith("/assets/"));
    const sent = asked.map((request) => `${request.url()}\n${request.postData() ?? ""}`);
    expect(sent.length).toBeGreaterThan(10);
    // A name in a draft may be the reader's own, which stands on the envelope.
    const phrases = TONE_SCENES.filter(({ rule }) => rule !== "wrong-name").map((scene) => scene.words);
    const words = [...SECRET, ...phrases, "smell of the kiln", "scaffoldding", "chimnney"];
    expect(words.filter((word) => sent.some((text) => text.toLowerCase().includes(word.toLowerCase())))).toEqual([]);
  });
});

describe("the database after all that", () => {
  it("holds no sentence of any message and no subject (D1)", async () => {
    await desk.read(demo.idOf("Moira's retirement do: the date"));
    await desk.pane.getByRole("button", { name: en.log.action }).click();
    await desk.pane.getByText(/^Logged by you on /).waitFor();

    const stored = (await storedTexts(demo.worker.db)).join("\n");
    expect(stored.includes("James Harrowgate")).toBe(true);
    const sentences = demo.mails.flatMap((mail) => sentencesOf(mail.text));
    expect(sentences.length).toBeGreaterThan(1_000);
    expect(sentences.filter((sentence) => stored.includes(sentence))).toEqual([]);
    const subjects = demo.mails.map(({ subject }) => subject).filter((subject) => subject.length > 12);
    expect(subjects.filter((subject) => stored.includes(subject))).toEqual([]);
  });
});

const SECRET = ["marmalade", "quicksilver", "zeppelin"] as const;
const MIXED = `Hi Benjamin,

Thank you. I would love to pick your brain about lanterns one day.`;

function sceneOf(rule: ToneScene["rule"]): ToneScene {
  const scene = TONE_SCENES.find((one) => one.rule === rule);
  if (!scene) throw new Error(`Cannot find the scene for ${rule}`);
  return scene;
}

const answer = (at: Desk, { subject }: ToneScene): Promise<void> => answerSubject(at, subject);

async function answerSubject(at: Desk, subject: string): Promise<void> {
  await at.select(demo.idOf(subject));
  await at.reply();
}

const advice = (at: Desk, { rule, words }: Pick<ToneScene, "rule" | "words">) =>
  at.pane.getByRole("article", { name: new RegExp(`^${RULE_NAMES[rule]}: .*${words}`, "i") });

/** Rule and words of everything that is marked, once the pane has looked. */
async function markings(at: Desk): Promise<readonly (string | null)[]> {
  const articles = at.pane.getByRole("article");
  await articles.first().waitFor();
  return await articles.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
}

/** The text of what has the focus in the pane; "" for nothing. */
const focusedIn = (at: Desk): Promise<string> =>
  at.paneFrame().evaluate(() => {
    const { activeElement, body } = document;
    return activeElement && activeElement !== body ? activeElement.textContent : "";
  });

/** Presses Tab until something of the pane with the name has the focus. */
async function tabTo(at: Desk, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focusedIn(at)).includes(name)) return;
    await at.page.keyboard.press("Tab");
  }
  throw new Error(`Cannot reach "${name}" by the keyboard`);
}

/** Waits until the pane has read the draft once more. */
async function lookAgain(at: Desk): Promise<void> {
  const reads = () =>
    at.page.evaluate(
      () =>
        window.emulatedOutlook?.messages().filter(({ api, way }) => api === "body.getAsync" && way === "to pane")
          .length ?? 0,
    );
  const before = await reads();
  await expect.poll(reads).toBeGreaterThan(before + 1);
}

/** What the author wrote, cut into sentences of several words. */
function sentencesOf(text: string): readonly string[] {
  return readBody({ text })
    .own.split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(" ").length >= 4);
}
