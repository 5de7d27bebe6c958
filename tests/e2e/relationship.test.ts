import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { careWords } from "../../addin/strings/care.ts";
import { en } from "../../addin/strings/en.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

const JIM = "James Harrowgate";
const JIMS_MAIL = "Moira's retirement do: the date";
const REASON = "He told me they are moving to a rival";

const button = (within: Locator, name: string) => within.getByRole("button", { name, exact: true });

describe("one's own word on a stage", () => {
  it("shows at once beside what the rules say, and is taken back with one click", async () => {
    const desk = await demo.sitDown();
    const jim = await openForm(desk);
    await fillIn(jim);
    await jim.getByText(careWords.override.saved).waitFor();
    await jim.getByText(en.stages.deterioration, { exact: true }).waitFor();
    await jim.getByText(`${en.stage.rulesSay} ${en.stages.continuation}.`).waitFor();

    await button(jim, en.undo).click();
    await jim.getByText(careWords.override.undone).waitFor();
    await jim.getByText(en.stages.continuation, { exact: true }).waitFor();
    expect(await jim.getByText(en.stage.rulesSay).count()).toBe(0);
    await desk.leave();
  });

  it("shows the newer one when another pane was faster, keeps the words, and is saved at the second try", async () => {
    const [desk, other] = [await demo.sitDown(), await demo.sitDown()];
    const jim = await openForm(desk);
    await fillIn(await openForm(other));
    await other.card(JIM).getByText(careWords.override.saved).waitFor();

    await fillIn(jim, "Somebody else told me too");
    await jim.getByRole("alert").filter({ hasText: en.stages.deterioration }).waitFor();
    const reason = jim.getByRole("textbox", { name: careWords.override.reason });
    expect(await reason.inputValue()).toBe("Somebody else told me too");
    await button(jim, en.save).click();
    await jim.getByText(/“Somebody else told me too”/).waitFor();
    await desk.leave();
    await other.leave();
  });
});

describe("who is due", () => {
  it("is there without a message: put off, taken back, written to, and switched off in one place", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(JIMS_MAIL));
    await desk.select(null);
    const due = desk.pane.getByRole("region", { name: en.due });
    const label =
      (await due.getByRole("button", { name: careWords.due.notNow }).first().getAttribute("aria-label")) ?? "";
    const name = label.replace(`${careWords.due.notNow}: `, "");

    await button(due, label).click();
    await due.getByText(`${name}: not this time`).waitFor();
    await button(due, `${careWords.due.again}: ${name}`).waitFor();
    await button(due, en.undo).click();
    await button(due, label).waitFor();

    await due.getByRole("checkbox", { name: careWords.due.suggest }).click();
    await due.getByText(careWords.due.off).waitFor();
    await due.getByRole("checkbox", { name: careWords.due.suggest }).click();
    await due.getByText(careWords.due.off).waitFor({ state: "detached" });

    await button(due, `${careWords.due.write}: ${name}`).click();
    await desk.page
      .getByRole("group", { name: "To recipients" })
      .getByRole("button", { name: /^Remove .*@/ })
      .waitFor();
    await desk.leave();
  });

  it("opens beside a message and makes way for the next one", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(JIMS_MAIL));
    await desk.card(JIM).waitFor();
    await button(desk.pane.getByRole("banner"), en.due).click();
    await desk.pane.getByRole("region", { name: en.due }).waitFor();
    await desk.select(demo.idOf("Two pages from Solveig"));
    await desk.card("Annika Tveit").waitFor();
    expect(await desk.pane.getByRole("region", { name: en.due }).count()).toBe(0);
    await desk.leave();
  });
});

describe("a long history", () => {
  const TOUCHES = 500;

  it("is read page after page and filtered, with as many touches as the database holds", async () => {
    const person = await logMany(TOUCHES);
    const held = await touchesOf(person);
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("chalk book"));
    const sam = desk.card("Sam Whitlock");
    await button(sam, en.touch.history).click();
    const threads = sam.getByRole("list", { name: careWords.history.threads });

    await showAll(sam);
    expect(await lines(threads)).toBe(held.length);
    await sam.getByText(`${held.length} touches in all`).waitFor();

    await sam.getByLabel(careWords.history.direction).selectOption({ label: careWords.history.directions.in });
    await showAll(sam);
    expect(await lines(threads)).toBe(held.filter(({ direction }) => direction === "in").length);
    await desk.leave();
  });

  it("has the same numbers in the picture of the year", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("chalk book"));
    const sam = desk.card("Sam Whitlock");
    await button(sam, en.stage.closer).click();
    const yearAgo = Date.now() - 365 * 24 * 60 * 60 * 1000;
    const [id] = await contactIdOf();
    const recent = (await touchesOf(id ?? "")).filter(({ at }) => at > yearAgo);
    const theirs = recent.filter(({ direction }) => direction === "in").length;
    await sam.getByRole("img", { name: `Sam ${theirs} times` }).waitFor();
    await desk.leave();
  });

  async function logMany(count: number): Promise<string> {
    const [contactId = "", address = ""] = await contactIdOf();
    const newest = Date.now() - 3 * 24 * 60 * 60 * 1000;
    for (let thread = 0; thread < count / 50; thread++) {
      const touches = Array.from({ length: 50 }, (_, n) => ({
        messageId: `long-${thread}-${n}@demo.example`,
        at: new Date(newest - (thread * 50 + n) * 6 * 60 * 60 * 1000).toISOString(),
        direction: n % 3 === 0 ? "in" : "out",
        audience: 1,
        addressed: "to",
        automated: false,
        words: 20,
      }));
      const body = {
        kind: "thread",
        thread: { messageIds: [`long-${thread}-0@demo.example`], conversationId: null, subjectDigest: null },
        people: [{ who: { contactId }, touches }],
        note: null,
        visibility: "team",
        timeZone: "Europe/London",
      };
      const logged = await demo.ask(demo.mailbox.owner, "/v1/interactions", {
        method: "POST",
        headers: { "idempotency-key": `long-history-${thread}` },
        body: JSON.stringify(body),
      });
      expect(`${address} ${logged.status}`).toBe(`${address} 201`);
    }
    return contactId;
  }

  async function contactIdOf(): Promise<readonly string[]> {
    const from = demo.mails.find(({ subject }) => subject === "chalk book")?.from;
    const address = from?.address ?? "";
    const { results } = await demo.worker.db
      .prepare("SELECT contact_id AS id FROM contact_addresses WHERE address = ?")
      .bind(address)
      .all<{ id: string }>();
    return [results[0]?.id ?? "", address];
  }

  async function touchesOf(contactId: string) {
    const { results } = await demo.worker.db
      .prepare("SELECT at, direction FROM touches WHERE contact_id = ?")
      .bind(contactId)
      .all<{ at: number; direction: string }>();
    return results;
  }
});

async function openForm(desk: Desk): Promise<Locator> {
  await desk.read(demo.idOf(JIMS_MAIL));
  const jim = desk.card(JIM);
  await button(jim, en.stage.override).click();
  await jim.getByRole("textbox", { name: careWords.override.reason }).waitFor();
  return jim;
}

async function fillIn(jim: Locator, reason = REASON): Promise<void> {
  await jim.getByLabel(careWords.override.stage, { exact: true }).selectOption({ label: en.stages.deterioration });
  await jim.getByRole("textbox", { name: careWords.override.reason }).fill(reason);
  await button(jim, en.save).click();
}

/** Presses on until there is no more. */
async function showAll(card: Locator): Promise<void> {
  const all = card.getByText(/touch(es)? in all$/);
  const more = card.getByRole("button", { name: en.more, exact: true, disabled: false });
  for (;;) {
    await all.or(more).first().waitFor();
    if ((await all.count()) > 0) return;
    await more.click();
  }
}

/** Touches in the list, those folded away too. */
const lines = (list: Locator): Promise<number> =>
  list.evaluate((root) => [...root.querySelectorAll("li")].filter((item) => !item.querySelector("li")).length);
