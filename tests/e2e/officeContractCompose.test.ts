/// <reference types="office-js" />
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANA, type MailPage, type Stage, settle, startStage, thrown } from "./officeStage.ts";

let stage: Stage;
let mail: MailPage;
let draft: Frame;

beforeAll(async () => {
  stage = await startStage();
  mail = await stage.open();
  await mail.page.getByRole("button", { name: "New mail" }).click();
  draft = await mail.openPane(null);
});
afterAll(async () => {
  expect(await mail.hook((hook) => hook.refusals())).toEqual([]);
  await stage.stop();
});

const call = (expression: string) => settle(draft, `Office.context.mailbox.item.${expression}`);
const editor = () => mail.page.getByRole("textbox", { name: "Message body" });

describe("a message that is written", () => {
  it.each([
    ["Reply", "reply"],
    ["Forward", "forward"],
  ])("29: says that it is a %s", async (button, composeType) => {
    const other = await stage.open();
    await other.select(ANA);
    await other.page.getByRole("button", { name: button, exact: true }).click();
    const frame = await other.openPane(null);
    const type = await settle(frame, "Office.context.mailbox.item.getComposeTypeAsync(done)");
    expect(type.value).toEqual({ composeType, coercionType: "html" });
    await other.page.close();
  });

  it("29: says that it is a new mail", async () => {
    expect((await call("getComposeTypeAsync(done)")).value).toEqual({ composeType: "newMail", coercionType: "html" });
  });

  it("30: takes recipients as texts and as objects, adds and replaces them", async () => {
    await call(`to.setAsync(["ben@mill.example"], done)`);
    await call(`to.addAsync([{ displayName: "Ana Quay", emailAddress: "ana@harbour.example" }], done)`);
    await call(`cc.setAsync([{ displayName: "Ana Quay", emailAddress: "ana@harbour.example" }], done)`);
    const to = await call("to.getAsync(done)");
    expect(to.value).toMatchObject([{ emailAddress: "ben@mill.example" }, { displayName: "Ana Quay" }]);
    expect((await call("bcc.getAsync(done)")).value).toEqual([]);
    await mail.page.getByRole("group", { name: "Cc recipients" }).getByText("Ana Quay").waitFor();
  });

  it("31: throws Sys.ArgumentOutOfRangeException for 101 recipients in one call", async () => {
    const failed = await thrown(
      draft,
      `Office.context.mailbox.item.to.setAsync(Array.from({ length: 101 }, (_, i) => "p" + i + "@x.example"), () => {})`,
    );
    expect(failed?.name).toBe("Sys.ArgumentOutOfRangeException");
  });

  it("32: has a subject that can be read and set; 256 characters throw", async () => {
    await call(`subject.setAsync("Bread", done)`);
    expect((await call("subject.getAsync(done)")).value).toBe("Bread");
    const failed = await thrown(draft, `Office.context.mailbox.item.subject.setAsync("x".repeat(256), () => {})`);
    expect(failed?.name).toBe("Sys.ArgumentOutOfRangeException");
  });

  it("33: has an HTML body", async () => {
    expect((await call("body.getTypeAsync(done)")).value).toBe("html");
  });

  it.each([
    ["text", "<very>", "one &lt;very&gt;two"],
    ["html", "<b>very</b>", "one <b>very</b>two"],
  ])("34: inserts %s at the caret the user left", async (coercion, data, expected) => {
    await editor().fill("one two");
    for (const _letter of "two") await mail.page.keyboard.press("ArrowLeft");
    await draft.locator("button").first().focus();
    await call(`body.setSelectedDataAsync(${JSON.stringify(data)}, { coercionType: "${coercion}" }, done)`);
    expect((await call(`body.getAsync("html", done)`)).value).toContain(expected);
  });

  it("34: puts it over what is selected", async () => {
    await editor().fill("one two");
    for (const _letter of "two") await mail.page.keyboard.press("Shift+ArrowLeft");
    await call(`body.setSelectedDataAsync("three", { coercionType: "text" }, done)`);
    expect((await call(`body.getAsync("text", done)`)).value).toBe("one three");
  });

  it("35: prepends, sets, and throws above a million characters", async () => {
    await call(`body.setAsync("<p>middle</p>", { coercionType: "html" }, done)`);
    await call(`body.prependAsync("<p>first</p>", { coercionType: "html" }, done)`);
    expect((await call(`body.getAsync("html", done)`)).value).toBe("<p>first</p><p>middle</p>");
    const failed = await thrown(draft, `Office.context.mailbox.item.body.setAsync("x".repeat(1000001), () => {})`);
    expect(failed?.name).toBe("Sys.ArgumentOutOfRangeException");
  });

  it("36: has an item id once it is saved, and answers 9046 before", async () => {
    const before = await call("getItemIdAsync(done)");
    expect(before.error?.code).toBe(9046);
    const saved = await call("saveAsync(done)");
    expect((await call("getItemIdAsync(done)")).value).toBe(saved.value);
  });

  it("37: takes a signature in the place of the old one", async () => {
    await call(`body.setSignatureAsync("<i>Nora</i>", { coercionType: "html" }, done)`);
    await call(`body.setSignatureAsync("<i>N. L.</i>", { coercionType: "html" }, done)`);
    expect((await call(`body.getAsync("text", done)`)).value).not.toContain("Nora");
    expect((await call(`body.getAsync("text", done)`)).value).toContain("N. L.");
  });

  it("38: gives what is selected, and that it is in the body", async () => {
    await editor().fill("one two");
    for (const _letter of "two") await mail.page.keyboard.press("Shift+ArrowLeft");
    const selected = await call(`getSelectedDataAsync("text", done)`);
    expect(selected.value).toEqual({ data: "two", sourceProperty: "body" });
  });

  it("39: says who writes", async () => {
    expect((await call("from.getAsync(done)")).value).toMatchObject({ emailAddress: "nora@lindgren.example" });
  });

  it("40: has no displayNewMessageForm", async () => {
    expect(await draft.evaluate("typeof Office.context.mailbox.displayNewMessageForm")).toBe("undefined");
  });

  it("gives only the new words of a reply, as Outlook on the web does", async () => {
    const other = await stage.open();
    await other.select(ANA);
    await other.page.getByRole("button", { name: "Reply", exact: true }).click();
    await other.page.getByRole("textbox", { name: "Message body" }).fill("Good to hear.");
    const frame = await other.openPane(null);
    const body = await settle(frame, `Office.context.mailbox.item.body.getAsync("text", done)`);
    await other.page.getByRole("region", { name: "Original message" }).getByText("dry").waitFor();
    expect(body.value).toBe("Good to hear.");
    await other.page.close();
  });
});
