import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmWords } from "../../addin/strings/confirmWords.ts";
import { en } from "../../addin/strings/en.ts";
import { privacyWords } from "../../addin/strings/privacyWords.ts";
import { interactionCount, rowCounts, storedTexts } from "./database.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";
import { axeFaults } from "./faults.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
  demo.outlook.entra.admins.add(demo.mailbox.owner.address);
});

afterAll(() => demo.stop());

const MAIL = "chalk book";
const PERSON = "Sam Whitlock";
const { person: OF_PERSON, mine: OF_MINE, confirming: CONFIRMING, files: FILES } = privacyWords;

/** The pane with what can be erased open. */
async function erasing(desk: Desk): Promise<Locator> {
  await desk.read(demo.idOf(MAIL));
  const card = desk.card(PERSON);
  await card.getByRole("button", { name: en.person.privacy, exact: true }).click();
  const section = card.getByRole("region", { name: OF_PERSON.erase, exact: true });
  await section.getByRole("button", { name: OF_PERSON.erase, exact: true }).click();
  return section;
}

/** Clicks what opens the window, and waits until it asks. */
async function openWindow(desk: Desk, within: Locator, name: string): Promise<Page> {
  const button = within.getByRole("button", { name, exact: true });
  const [window] = await Promise.all([desk.context.waitForEvent("page"), button.click()]);
  await window.getByRole("button", { name: confirmWords.cancel }).waitFor();
  return window;
}

/** All that the device keeps of the pane. */
const rememberedBy = (desk: Desk) => desk.paneFrame().evaluate(() => JSON.stringify({ ...localStorage }));

const person = () => demo.ask(demo.mailbox.owner, "/v1/open", { method: "POST", body: JSON.stringify(OPEN) });
const OPEN = {
  people: [{ address: "sam@whitlockpress.example", displayName: "" }],
  thread: null,
  timeZone: "Europe/London",
};

describe("case 30: erasing is confirmed in a window of its own", () => {
  it("which says what goes and for good, is read and used by keyboard, and fits a small dark screen", async () => {
    const desk = await demo.sitDown({ profile: { colorScheme: "dark" } });
    const window = await openWindow(desk, await erasing(desk), OF_PERSON.confirm);
    const { title, text, button } = confirmWords.kinds.erase_my_side;
    await window.getByRole("heading", { name: title }).waitFor();
    await window.getByText(PERSON, { exact: true }).waitFor();
    expect(await window.getByRole("status").textContent()).toBe(text);
    expect(await window.evaluate(() => [document.title, document.activeElement?.id])).toEqual([title, "title"]);

    await window.setViewportSize({ width: 320, height: 480 });
    expect(await window.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await window.getByRole("button", { name: button, disabled: false }).waitFor();
    expect(await axeFaults(window.mainFrame())).toEqual([]);

    // The window closes under the key that closes it.
    await Promise.all([window.waitForEvent("close"), window.keyboard.press("Escape").catch(() => {})]);
    await desk.pane.getByText(CONFIRMING.closed).waitFor();
    expect((await (await person()).json()).people[0].state).toBe("known");
    await desk.leave();
  });

  it("without which no click in the pane erases: not one on it, not its request sent alone", async () => {
    const desk = await demo.sitDown();
    const section = await erasing(desk);
    const before = await rowCounts(demo.worker.db);
    const window = await openWindow(desk, section, OF_PERSON.confirm);
    await section.getByText(CONFIRMING.waiting).waitFor();
    await section.getByRole("button", { name: OF_PERSON.confirm }).click({ force: true });
    expect(desk.context.pages()).toHaveLength(2);

    const contactId = (await (await person()).json()).people[0].contact.id;
    const alone = { method: "POST", headers: { "idempotency-key": "alone" }, body: '{"scope":"everyone"}' };
    const refused = await demo.ask(demo.mailbox.owner, `/v1/contacts/${contactId}/erase`, alone);
    expect(refused.status).toBe(428);
    const after = await rowCounts(demo.worker.db);
    expect({ ...after, audit: 0, confirmations: 0 }).toEqual({ ...before, audit: 0, confirmations: 0 });
    await window.close();
    await section.getByText(CONFIRMING.closed).waitFor();

    // Without the API the window asks nothing; without pop-ups there is none.
    await desk.context.route("**/v1/confirmations", (route) => route.abort());
    await section.getByRole("button", { name: OF_PERSON.confirm }).click();
    await section.getByText(en.state.offlineWhy).waitFor();
    await expect.poll(() => desk.context.pages().length).toBe(1);
    await desk.paneFrame().evaluate(() => Object.assign(globalThis, { open: () => null }));
    await section.getByRole("button", { name: OF_PERSON.confirm }).click();
    await section.getByText(CONFIRMING.blocked).waitFor();
    expect((await (await person()).json()).people[0].state).toBe("known");
    await desk.leave();
  });

  it("and no page of another origin frames the window or the pane", async () => {
    const context = await demo.browser.newContext({ ignoreHTTPSErrors: true });
    const stranger = await context.newPage();
    const frames = ["/confirm.html", "/signIn.html", "/taskpane.html"];
    const body = frames.map((path) => `<iframe src="${demo.outlook.addinUrl}${path}"></iframe>`).join("");
    await stranger.route("https://evil.test/", (route) => route.fulfill({ contentType: "text/html", body }));
    await stranger.goto("https://evil.test/");
    const shown = () =>
      stranger
        .frames()
        .slice(1)
        .map((frame) => frame.url());
    await expect.poll(shown).toEqual(frames.map(() => "chrome-error://chromewebdata/"));
    await context.close();
  });
});

describe("case 35: in the pane", () => {
  it("an administrator makes the organisation keep shorter once it is confirmed", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(MAIL));
    await desk.pane.getByRole("button", { name: en.person.yourPrivacy }).click();
    const organisation = desk.pane.getByRole("region", { name: OF_MINE.organisation });
    await organisation.getByRole("spinbutton", { name: OF_MINE.retention }).fill("3650");
    const window = await openWindow(desk, organisation, en.save);
    await window.getByText("Touches, facts and settled entries are kept for 10 years", { exact: false }).waitFor();
    await window.getByRole("button", { name: confirmWords.kinds.change_organisation.button }).click();
    await organisation.getByText("Touches, facts and settled entries are kept for 10 years.").waitFor();
    await desk.leave();
  });

  it("a person is saved as files, then erased with what this device remembers, and stays erased", async () => {
    const desk = await demo.sitDown();
    const section = await erasing(desk);
    const card = desk.card(PERSON);
    await expect.poll(() => rememberedBy(desk)).toContain(OPEN.people[0]?.address);
    await card.getByRole("button", { name: OF_PERSON.held, exact: true }).click();
    const [file] = await Promise.all([
      desk.page.waitForEvent("download"),
      card.getByRole("button", { name: FILES.json }).click(),
    ]);
    const saved = JSON.parse(await readFile(await file.path(), "utf8"));
    expect([saved.contact.displayName, saved.touches.length > 3]).toEqual([PERSON, true]);

    await section.getByRole("combobox", { name: OF_PERSON.erase }).selectOption("everyone");
    const window = await openWindow(desk, section, OF_PERSON.confirm);
    await window.getByRole("button", { name: confirmWords.kinds.erase_person.button }).click();
    await desk.pane.getByText(OF_PERSON.erasedEveryone).waitFor();
    await desk.pane.getByRole("button", { name: en.close, exact: true }).click();
    await desk.pane.getByText(privacyWords.erased).waitFor();
    expect((await storedTexts(demo.worker.db)).filter((text) => text.includes("sam@whitlockpress"))).toEqual([]);
    expect(await rememberedBy(desk)).not.toContain("sam@whitlockpress");
    await desk.leave();
  });

  it("everything of oneself goes in one confirmation, however much it is", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("Questions (seven)"));
    await desk.pane.getByRole("button", { name: en.person.yourPrivacy }).click();
    const section = desk.pane.getByRole("region", { name: OF_MINE.erase, exact: true });
    await section.getByRole("button", { name: OF_MINE.erase, exact: true }).click();
    const asked = desk.apiRequests("/v1/open").length;
    const window = await openWindow(desk, section, OF_PERSON.confirm);
    await window.getByRole("button", { name: confirmWords.kinds.erase_everything.button }).click();
    await desk.pane.getByText(OF_MINE.erased).first().waitFor();
    expect(await interactionCount(demo.worker.db)).toBe(0);
    // Nobody else has to do with her: with the logs went her name and address.
    await desk.card("Zoë Pemberton-Kühn").getByText(en.person.unknown).waitFor();
    expect(await demo.worker.db.prepare("SELECT count(*) AS n FROM contact_addresses").first("n")).toBe(0);
    await expect.poll(() => desk.apiRequests("/v1/open").length).toBeGreaterThan(asked);
    await desk.leave();
  });
});
