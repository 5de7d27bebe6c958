import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { knownWords } from "../../addin/strings/knownWords.ts";
import { ledgerWords } from "../../addin/strings/ledgerWords.ts";
import { aboutWords } from "../../addin/strings/ruleWords.ts";
import { RULE_NAMES, WHY } from "../../addin/strings/toneNames.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";
import { paneFaults } from "./faults.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

const JIM = "James Harrowgate";
const JIMS_MAIL = "Moira's retirement do: the date";
const DRAFT = "Hi Jim,\n\nI'll send you the marmalade figures by Friday. Could you send me the plan by Monday?";
const LEDGER = "/ledger";

const written = (desk: Desk) => desk.requests.filter((request) => request.url().includes(LEDGER) && request.postData());

async function promise(desk: Desk) {
  await desk.select(demo.idOf(JIMS_MAIL));
  await desk.reply();
  await desk.type(DRAFT);
  const card = desk.pane.getByRole("article", { name: new RegExp(`^${RULE_NAMES.promise}: `) });
  await card.getByRole("button", { name: ledgerWords.keep, exact: true }).click();
  return card;
}

describe("a promise in a draft", () => {
  it("is kept in the user's words, as an ask is, shown with its day and in the balance, and taken back", async () => {
    const desk = await demo.sitDown();
    const card = await promise(desk);
    const what = card.getByRole("textbox", { name: ledgerWords.what });
    expect(await what.inputValue()).toContain("marmalade figures");
    expect(written(desk)).toEqual([]);

    await what.fill("The figures");
    await card.getByRole("button", { name: en.save, exact: true }).press("Enter");
    await card.getByText(ledgerWords.done.added).waitFor();
    await desk.pane.getByText(/Next: “The figures”/).waitFor();
    expect(desk.requests.some((request) => (request.postData() ?? "").includes("marmalade"))).toBe(false);

    const ask = desk.pane.getByRole("region", { name: /^Keep in mind: Could you send me the plan/ });
    await ask.getByRole("button", { name: ledgerWords.keep, exact: true }).click();
    await ask.getByRole("textbox", { name: ledgerWords.what }).fill("His plan");
    await ask.getByRole("button", { name: en.save, exact: true }).press("Enter");
    await ask.getByText(ledgerWords.done.added).waitFor();
    expect(desk.requests.some((request) => (request.postData() ?? "").includes("send me the plan"))).toBe(false);

    const jim = desk.card(JIM);
    await jim.getByRole("button", { name: `${en.details}: ${JIM}` }).click();
    await jim.getByRole("button", { name: en.stage.closer, exact: true }).click();
    await jim.getByText(/^You promised · due /).waitFor();
    await jim.getByText(/^You asked · due /).waitFor();
    await ask.getByRole("button", { name: en.undo, exact: true }).click();

    await card.getByRole("button", { name: en.undo, exact: true }).click();
    await card.getByText(ledgerWords.done.undone).waitFor();
    await jim.getByText(ledgerWords.none).waitFor();
    expect(await desk.pane.getByText(/Next: “The figures”/).count()).toBe(0);
    await desk.leave();
  });

  it("can be asked why", async () => {
    const desk = await demo.sitDown();
    const card = await promise(desk);
    const asked = desk.requests.length;
    await card.getByRole("button", { name: `${WHY} ${RULE_NAMES.promise}` }).press("Enter");
    const about = card.getByRole("region", { name: `${WHY} ${RULE_NAMES.promise}` });
    await about.getByText(/in English 7 of 7 marks were right/).waitFor();
    await about.getByText(aboutWords.looksFor).waitFor();
    const since = desk.requests.slice(asked).map((request) => new URL(request.url()).pathname);
    expect(since.filter((path) => path.startsWith("/v1/"))).toEqual([]);
    await desk.leave();
  });
});

/** Jim's card with what is behind it. */
async function closerLook(desk: Desk) {
  const jim = desk.card(JIM);
  await jim.getByRole("button", { name: en.stage.closer, exact: true }).click();
  await jim.getByRole("button", { name: knownWords.add }).waitFor();
  return jim;
}

describe("what one learned", () => {
  it("outlasts a reload of the pane while it is typed, is told before a word of a draft, and is taken back", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(JIMS_MAIL));
    const jim = await closerLook(desk);
    await jim.getByRole("button", { name: knownWords.add }).click();
    await jim.getByRole("textbox", { name: knownWords.text }).fill("moved to Oslo in June");
    await desk.page.reload();
    await desk.page.waitForFunction(() => window.emulatedOutlook !== undefined);
    await desk.read(demo.idOf(JIMS_MAIL));
    await jim.getByRole("button", { name: en.stage.closer, exact: true }).click();
    const text = jim.getByRole("textbox", { name: knownWords.text });
    expect(await text.inputValue()).toBe("moved to Oslo in June");
    await text.press("Enter");
    await jim.getByText(knownWords.done.added).waitFor();
    await jim.getByText(/^News · typed, known since /).waitFor();

    await desk.reply();
    await desk.type("");
    await desk.pane.getByText(/You noted on .*: moved to Oslo in June\./).waitFor();
    await desk.select(demo.idOf(JIMS_MAIL));
    await closerLook(desk);
    await jim.getByRole("button", { name: `${knownWords.remove}: moved to Oslo in June` }).press("Enter");
    await jim.getByText(knownWords.none).waitFor();
    await jim.getByRole("button", { name: en.undo, exact: true }).press("Enter");
    await jim.getByText(/^News · typed, known since /).waitFor();
    await desk.leave();
  });
});

describe("facts and ledger in light, dark and forced colours", () => {
  it("have no accessibility fault and fit 320 pixels", async () => {
    const desk = await demo.sitDown();
    const card = await promise(desk);
    await card.getByRole("button", { name: `${WHY} ${RULE_NAMES.promise}` }).click();
    await card.getByText(aboutWords.looksFor).waitFor();
    const jim = desk.card(JIM);
    await jim.getByRole("button", { name: `${en.details}: ${JIM}` }).click();
    await jim.getByRole("button", { name: en.stage.closer, exact: true }).click();
    await jim.getByRole("button", { name: ledgerWords.add }).click();
    await jim.getByRole("combobox", { name: ledgerWords.kind }).selectOption({ label: ledgerWords.kinds.give.them });
    await jim.getByRole("combobox", { name: ledgerWords.gift }).waitFor();
    await jim.getByRole("button", { name: knownWords.add }).click();
    await jim.getByRole("textbox", { name: knownWords.text }).waitFor();
    expect(await paneFaults(desk)).toEqual([]);
    await desk.leave();
  });
});
