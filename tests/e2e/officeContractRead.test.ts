/// <reference types="office-js" />
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANA, type MailPage, OWNER, type Stage, settle, startStage, thrown } from "./officeStage.ts";

let stage: Stage;
let mail: MailPage;
let pane: Frame;

beforeAll(async () => {
  stage = await startStage();
  mail = await stage.open();
  pane = await mail.openPane(ANA);
});
afterAll(async () => {
  expect(await mail.hook((hook) => hook.refusals())).toEqual([]);
  await stage.stop();
});

describe("start and context", () => {
  it("1: onReady gives host Outlook, platform OfficeOnline", async () => {
    const ready = await pane.evaluate(() => Office.onReady());
    expect(ready).toMatchObject({ host: "Outlook", platform: "OfficeOnline" });
  });

  it("2: without a host, host is null and mailbox undefined", async () => {
    const tab = await mail.context.newPage();
    await tab.goto(`${stage.outlook.addinUrl}/taskpane.html`);
    await tab.waitForFunction(() => typeof Office !== "undefined");
    const seen = await tab.evaluate(async () => {
      const { host } = await Office.onReady();
      return { host, mailbox: typeof Office.context.mailbox };
    });
    await tab.close();
    expect(seen).toEqual({ host: null, mailbox: "undefined" });
  });

  it("3: userProfile and diagnostics say who and where", async () => {
    const seen = await pane.evaluate(() => ({
      name: Office.context.mailbox.userProfile.displayName,
      address: Office.context.mailbox.userProfile.emailAddress,
      client: Office.context.mailbox.diagnostics.hostName,
    }));
    expect(seen).toEqual({ name: OWNER.name, address: OWNER.address, client: "OutlookWebApp" });
  });

  it("4: isSetSupported is true at and below the claimed set, false above and for unknown names", async () => {
    const seen = await pane.evaluate(() => {
      const { requirements } = Office.context;
      return [
        requirements.isSetSupported("Mailbox", "1.5"),
        requirements.isSetSupported("Mailbox", "1.11"),
        requirements.isSetSupported("Mailbox", "1.12"),
        requirements.isSetSupported("Nonesuch", "1.1"),
      ];
    });
    expect(seen).toEqual([true, true, false, false]);
  });

  it("5: displayLanguage follows the locale", async () => {
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
  });
});

describe("a read item", () => {
  it("6: has subject, people and ids", async () => {
    const item = await pane.evaluate(() => {
      const { item } = Office.context.mailbox;
      return {
        subject: item?.subject,
        normalizedSubject: item?.normalizedSubject,
        from: item?.from.emailAddress,
        to: item?.to.map(({ emailAddress }) => emailAddress),
        cc: item?.cc.map(({ displayName }) => displayName),
        internetMessageId: item?.internetMessageId,
        itemType: item?.itemType,
        itemClass: item?.itemClass,
        hasIds: Boolean(item?.itemId && item.conversationId),
      };
    });
    expect(item).toEqual({
      subject: "RE: The north wall",
      normalizedSubject: "The north wall",
      from: "ana@harbour.example",
      to: ["nora@lindgren.example", "ben@mill.example"],
      cc: ["Tom Lindgren"],
      internetMessageId: ANA,
      itemType: "message",
      itemClass: "IPM.Note",
      hasIds: true,
    });
  });

  it("7: has dates that are Date objects with the right instant", async () => {
    const seen = await pane.evaluate(() => {
      const created = Office.context.mailbox.item?.dateTimeCreated;
      return { isDate: created instanceof Date, iso: created?.toISOString() };
    });
    expect(seen).toEqual({ isDate: true, iso: "2026-11-03T08:15:00.000Z" });
  });

  it("8: maps attachments", async () => {
    const attachments = await pane.evaluate(() => Office.context.mailbox.item?.attachments);
    expect(attachments).toMatchObject([{ name: "wall.txt", attachmentType: "file", isInline: false, size: 6 }]);
  });

  it("9: maps recipient types to words", async () => {
    const types = await pane.evaluate(() => {
      const { item } = Office.context.mailbox;
      return [item?.from.recipientType, item?.cc[0]?.recipientType];
    });
    expect(types).toEqual(["externalUser", "user"]);
  });

  it.each([
    ["text", "The wall is dry."],
    ["html", "<p>The wall is <b>dry</b>.</p>"],
  ])("10: gives the body as %s", async (coercion, expected) => {
    const body = await settle(pane, `Office.context.mailbox.item.body.getAsync("${coercion}", done)`);
    expect(body.value).toContain(expected);
  });

  it("11: throws Sys.ArgumentException for a bad coercion type, before any message", async () => {
    const before = await mail.hook((hook) => hook.messages().length);
    const failed = await thrown(pane, `Office.context.mailbox.item.body.getAsync("rtf", () => {})`);
    expect(failed?.name).toBe("Sys.ArgumentException");
    expect(await mail.hook((hook) => hook.messages().length)).toBe(before);
  });

  it.each(["undefined", `"not a function"`])("12: throws when the callback is %s", async (callback) => {
    const failed = await thrown(pane, `Office.context.mailbox.item.body.getAsync("text", ${callback})`);
    expect(failed?.name).toMatch(/^Sys\.Argument/);
  });

  it("13: has no compose API", async () => {
    const kinds = await pane.evaluate(
      "(({ item }) => [item.saveAsync, item.to.getAsync, item.body.setAsync, item.getComposeTypeAsync].map((api) => typeof api))(Office.context.mailbox)",
    );
    expect(kinds).toEqual(["undefined", "undefined", "undefined", "undefined"]);
  });

  it("14: gives the content of an attachment", async () => {
    const content = await settle(
      pane,
      "Office.context.mailbox.item.getAttachmentContentAsync(Office.context.mailbox.item.attachments[0].id, done)",
    );
    expect(content.value).toEqual({ format: "base64", content: "YnJpY2tz" });
  });

  it("15: passes on a host error as a failed result with the name of its code", async () => {
    await mail.hook((hook) => hook.fault("body.getAsync", { errorCode: 9042, times: 1 }));
    const failed = await settle(pane, `Office.context.mailbox.item.body.getAsync("text", done)`);
    expect([failed.status, failed.error?.code, failed.error?.name]).toEqual(["failed", 9042, "InternalServerError"]);
  });

  it("16: returns asyncContext", async () => {
    const body = await settle(
      pane,
      `Office.context.mailbox.item.body.getAsync("text", { asyncContext: { epoch: 7 } }, done)`,
    );
    expect(body.context).toEqual({ epoch: 7 });
  });

  it("gives the internet headers as they were received", async () => {
    const headers = await settle(pane, "Office.context.mailbox.item.getAllInternetHeadersAsync(done)");
    expect(headers.value).toContain("List-Unsubscribe: <mailto:leave@harbour.example>");
  });
});

describe("refusals", () => {
  it("are written down when an API is called that is not emulated", async () => {
    const other = await stage.open();
    const frame = await other.openPane(ANA);
    await settle(frame, "Office.context.mailbox.item.categories.getAsync(done)");
    expect(await other.hook((hook) => hook.refusals())).toEqual([
      "Cannot call categories.getAsync (157): it is not emulated",
    ]);
  });
});
