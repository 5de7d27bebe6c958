import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadMessages } from "../outlook/mailbox/loadMail.ts";
import { CDN_TAG } from "../outlook/officeTag.ts";
import { ANA, BEN, LAUNCH_PATH, type MailPage, type Stage, startStage } from "./officeStage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const body = (page: Page) => page.getByRole("textbox", { name: "Message body" });

async function write(mail: MailPage, words: string): Promise<void> {
  await mail.select(BEN);
  await button(mail.page, "Reply").click();
  await body(mail.page).fill(words);
}

describe("writing mail", () => {
  it("sends an answer into the thread, the sender's Sent Items and the colleague's mailbox", async () => {
    const { page } = await stage.open();
    await page.getByRole("option", { name: /north wall/ }).click();
    await button(page, "Reply all").click();
    await page.getByRole("group", { name: "Cc recipients" }).getByText("Tom Lindgren").waitFor();
    await body(page).fill("We start on Monday.");
    await button(page, "Send").click();
    await page.getByText("Message sent").waitFor();
    await button(page, "Sent Items").click();
    await page.getByRole("option", { name: /Ana Quay/ }).click();
    await page.frameLocator("iframe[title='Message body']").getByText("We start on Monday.").waitFor();

    await page.goto(`${stage.outlook.hostUrl}/?as=tom@lindgren.example`);
    await page.getByRole("option", { name: /Nora Lindgren.*north wall/ }).waitFor();
  });

  it("takes chips by Enter and takes the last one away by Backspace", async () => {
    const { page } = await stage.open();
    await button(page, "New mail").click();
    const to = page.getByRole("combobox", { name: "To", exact: true });
    await to.fill("Ana Quay");
    await to.press("Enter");
    await to.fill("stranger@elsewhere.example");
    await to.press(";");
    const chips = page.getByRole("group", { name: "To recipients" }).getByRole("button");
    expect(await chips.count()).toBe(2);
    await to.press("Backspace");
    expect(await chips.count()).toBe(1);
    await button(page, "Remove Ana Quay").click();
    expect(await button(page, "Send").isDisabled()).toBe(true);
  });

  it("keeps a draft when the user turns to another message, and brings it back", async () => {
    const mail = await stage.open();
    await write(mail, "Half a thought");
    await mail.page.getByRole("option", { name: /north wall/ }).click();
    await button(mail.page, "Drafts").click();
    await mail.page.getByRole("option", { name: /Draft to Ben Miller/ }).click();
    expect(await body(mail.page).innerText()).toContain("Half a thought");
  });

  it("throws a draft away", async () => {
    const mail = await stage.open();
    await write(mail, "Never mind");
    await button(mail.page, "Discard").click();
    await mail.page.getByRole("heading", { name: "Flour for Monday" }).waitFor();
    await button(mail.page, "Drafts").click();
    const drafts = mail.page.getByRole("listbox", { name: "Draft list" });
    await drafts.waitFor({ state: "attached" });
    expect(await drafts.getByRole("option").count()).toBe(0);
  });
});

describe("reading mail", () => {
  it("goes through the list by arrow keys", async () => {
    const { page } = await stage.open();
    await page.getByRole("listbox", { name: "Message list" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const selected = page.getByRole("option", { selected: true });
    expect(await selected.evaluate((row) => row === document.activeElement)).toBe(true);
  });

  it("runs no script of a message and asks nobody for its pictures", async () => {
    const evil = `From: Eve <eve@evil.example>\nTo: nora@lindgren.example\nSubject: Trap\nDate: Thu, 5 Nov 2026 08:00:00 +0000\nMessage-ID: <evil@evil.example>\nContent-Type: text/html\n\n<script>top.document.title="caught"</script><img src="https://evil.example/pixel.gif" onerror="top.document.title='caught'"><p>Hello</p>`;
    const other = await startStage({ mails: (await loadMessages([evil])).mails });
    const { page } = await other.open();
    const asked: string[] = [];
    await page.route("https://evil.example/**", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.getByRole("option").click();
    await page.frameLocator("iframe[title='Message body']").getByText("Hello").waitFor();
    await button(page, "Reply").click();
    await page.getByRole("region", { name: "Original message" }).getByText("Hello").waitFor();
    expect(await page.title()).not.toBe("caught");
    expect(asked).toEqual([]);
    await other.stop();
  });
});

describe("the add-in's pane", () => {
  it("keeps its pin for each mode apart", async () => {
    const mail = await stage.open();
    await mail.openPane(BEN);
    await mail.pin();
    await button(mail.page, "Reply").click();
    await expect.poll(() => mail.page.getByTitle("Rapport", { exact: true }).count()).toBe(0);
    await button(mail.page, "Discard").click();
    await mail.page.getByTitle("Rapport", { exact: true }).waitFor();
  });

  it("48: opens an answer with the words the add-in gives", async () => {
    const mail = await stage.open();
    const frame = await mail.openPane(ANA);
    await frame.evaluate(`void Office.context.mailbox.item.displayReplyAllForm("<p>Thank you.</p>")`);
    await body(mail.page).getByText("Thank you.").waitFor();
    await mail.page.getByRole("group", { name: "To recipients" }).getByText("Ben Miller").waitFor();
  });
});

describe("the add-in's send event", () => {
  const RUNTIME = `<!doctype html><title>Runtime</title>${CDN_TAG}<script>
    Office.onReady(() => Office.actions.associate("beforeSend", (event) =>
      Office.context.mailbox.item.body.getAsync("text", ({ value }) => event.completed(
        value.includes("attached") ? { allowEvent: false, errorMessage: "Nothing is attached." } : { allowEvent: true }))));
  </script>`;

  let sending: Stage;
  beforeAll(async () => {
    sending = await startStage({ pages: { [LAUNCH_PATH]: RUNTIME } });
  });
  afterAll(() => sending.stop());

  it("53: lets mail go that the handler allows", async () => {
    const mail = await sending.open();
    await write(mail, "Six sacks it is.");
    await button(mail.page, "Send").click();
    await mail.page.getByText("Message sent").waitFor();
  });

  it("53: shows the handler's words and sends only when the user insists", async () => {
    const mail = await sending.open();
    await write(mail, "The list is attached.");
    await button(mail.page, "Send").click();
    await mail.page.getByRole("alertdialog").getByText("Nothing is attached.").waitFor();
    await button(mail.page, "Don't Send").click();
    expect(await body(mail.page).innerText()).toContain("The list is attached.");
    await button(mail.page, "Send").click();
    await button(mail.page, "Send Anyway").click();
    await mail.page.getByText("Message sent").waitFor();
  });
});
