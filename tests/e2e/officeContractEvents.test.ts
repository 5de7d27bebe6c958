/// <reference types="office-js" />

import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANA, BEN, type MailPage, type Stage, settle, startStage, thrown } from "./officeStage.ts";

let stage: Stage;
let mail: MailPage;
beforeAll(async () => {
  stage = await startStage();
  mail = await stage.open();
});
afterAll(() => stage.stop());

const WALL = "RE: The north wall";
const FLOUR = "Flour for Monday";

/** Registers for ItemChanged `times` times; each call adds the subject then shown to `seen`. */
const listen = (frame: Frame, times = 1) =>
  settle(
    frame,
    `{ window.seen = []; let left = ${times}; const one = (result) => { left -= 1; if (left === 0) done(result); };
       for (let i = 0; i < ${times}; i += 1) Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged,
         () => window.seen.push(Office.context.mailbox.item ? Office.context.mailbox.item.subject : null), one); }`,
  );

const seenIn = (frame: Frame): Promise<(string | null)[]> => frame.evaluate("window.seen");

const waitForSeen = async (frame: Frame, count: number) => {
  await frame.waitForFunction(`window.seen.length >= ${count}`);
  return await seenIn(frame);
};

/** How often the pane was told of another item. */
const told = () =>
  mail.hook((hook) => hook.messages().filter(({ action }) => action === "olkItemSelectedChanged").length);

/** A new pane, pinned, on the message. */
async function pinnedOn(messageId: string): Promise<Frame> {
  const frame = await mail.openPane(messageId);
  await mail.pin();
  return frame;
}

describe("ItemChanged", () => {
  it("20: tells of A, B, none and A again, with the new subject and then null", async () => {
    const frame = await pinnedOn(ANA);
    await listen(frame);
    for (const [index, next] of [BEN, null, ANA].entries()) {
      await mail.select(next);
      await waitForSeen(frame, index + 1);
    }
    expect(await seenIn(frame)).toEqual([FLOUR, null, WALL]);
  });

  it("21: is not sent without a handler: the item stays the old one", async () => {
    const before = await told();
    const frame = await pinnedOn(ANA);
    await mail.select(BEN);
    expect(await frame.evaluate(() => Office.context.mailbox.item?.subject)).toBe(WALL);
    expect(await told()).toBe(before);
  });

  it("22: calls both of two handlers", async () => {
    const frame = await pinnedOn(ANA);
    await listen(frame, 2);
    await mail.select(BEN);
    expect(await waitForSeen(frame, 2)).toEqual([FLOUR, FLOUR]);
  });

  it("23: removeHandlerAsync stops both, and the item no longer follows", async () => {
    const frame = await pinnedOn(ANA);
    await listen(frame, 2);
    await settle(frame, "Office.context.mailbox.removeHandlerAsync(Office.EventType.ItemChanged, done)");
    await mail.select(BEN);
    expect(await seenIn(frame)).toEqual([]);
    expect(await frame.evaluate(() => Office.context.mailbox.item?.subject)).toBe(WALL);
  });

  it("24: a start without an item has no item but a user", async () => {
    const frame = await pinnedOn(ANA);
    await mail.select(null);
    await frame.goto(frame.url());
    await frame.evaluate(() => Office.onReady());
    const seen = await frame.evaluate(() => ({
      hasItem: Office.context.mailbox.item != null,
      user: Office.context.mailbox.userProfile.displayName,
    }));
    expect(seen).toEqual({ hasItem: false, user: "Nora Lindgren" });
  });

  it("25: a reference kept from before reads the new message's body: answers need an epoch", async () => {
    const frame = await pinnedOn(ANA);
    await listen(frame);
    await frame.evaluate("window.old = Office.context.mailbox.item");
    await mail.select(BEN);
    await waitForSeen(frame, 1);
    const body = await settle(frame, `window.old.body.getAsync("text", done)`);
    expect(await frame.evaluate("window.old.subject")).toBe(WALL);
    expect(body.value).toContain("Six sacks");
  });

  it("an answer held by a slow host comes after the item has changed", async () => {
    const frame = await pinnedOn(ANA);
    await listen(frame);
    await mail.hook((hook) => hook.fault("body.getAsync", { hold: true, times: 1 }));
    const late = settle(frame, `Office.context.mailbox.item.body.getAsync("text", done)`);
    await mail.page.waitForFunction(() => window.emulatedOutlook?.heldCount() === 1);
    await mail.select(BEN);
    await waitForSeen(frame, 1);
    await mail.hook((hook) => hook.release("oldest first"));
    expect((await late).value).toContain("The wall is dry");
  });

  it("an unpinned pane closes when another message is selected", async () => {
    await mail.openPane(ANA);
    await mail.select(BEN);
    await expect.poll(() => mail.page.getByTitle("Rapport", { exact: true }).count()).toBe(0);
  });
});

describe("other events", () => {
  it("26: RecipientsChanged says which field, and reading again gives the new people", async () => {
    await mail.page.getByRole("button", { name: "New mail" }).click();
    const frame = await mail.openPane(null);
    await settle(
      frame,
      `{ window.changed = []; Office.context.mailbox.item.addHandlerAsync(Office.EventType.RecipientsChanged,
           (event) => window.changed.push(event.changedRecipientFields), done); }`,
    );
    await mail.page.getByRole("combobox", { name: "To", exact: true }).fill("ben@mill.example");
    await mail.page.keyboard.press("Enter");
    await frame.waitForFunction("window.changed.length === 1");
    expect(await frame.evaluate("window.changed")).toEqual([{ to: true, cc: false, bcc: false }]);
    const to = await settle(frame, "Office.context.mailbox.item.to.getAsync(done)");
    expect(to.value).toMatchObject([{ displayName: "Ben Miller", emailAddress: "ben@mill.example" }]);
  });

  it("27: OfficeThemeChanged brings the colours as CSS", async () => {
    const frame = await pinnedOn(ANA);
    await settle(
      frame,
      `{ window.themes = []; Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged,
           (event) => window.themes.push(event.officeTheme), done); }`,
    );
    await mail.page.getByRole("button", { name: "Theme" }).click();
    await mail.page.getByRole("menuitemradio", { name: "Dark" }).click();
    await frame.waitForFunction("window.themes.length === 1");
    expect(await frame.evaluate("window.themes[0]")).toMatchObject({
      bodyBackgroundColor: "#292929",
      bodyForegroundColor: "#ffffff",
    });
  });

  it("28: adding an item event to the mailbox throws something that is no Error", async () => {
    const frame = await pinnedOn(ANA);
    const failed = await thrown(
      frame,
      "Office.context.mailbox.addHandlerAsync(Office.EventType.RecipientsChanged, () => {})",
    );
    expect(failed?.isError).toBe(false);
  });
});

describe("permissions of the manifest", () => {
  const MANIFEST = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");
  const asking = (permission: string) =>
    MANIFEST.replace(/<Permissions>\w+<\/Permissions>/, `<Permissions>${permission}</Permissions>`);

  async function withPermission<T>(permission: string, run: (stage: Stage) => Promise<T>): Promise<T> {
    const other = await startStage({ manifest: asking(permission) });
    return await run(other).finally(() => other.stop());
  }

  it("17: ReadItem reads the body and writes nothing", async () => {
    await withPermission("ReadItem", async (reading) => {
      const mail = await reading.open();
      await mail.page.getByRole("button", { name: "New mail" }).click();
      const frame = await mail.openPane(null);
      const body = await settle(frame, `Office.context.mailbox.item.body.getAsync("text", done)`);
      expect(body.status).toBe("succeeded");
      for (const call of [
        `body.setSelectedDataAsync("a", () => {})`,
        `subject.setAsync("a", () => {})`,
        `categories.addAsync(["a"], () => {})`,
        `sessionData.setAsync("a", "b", () => {})`,
      ]) {
        const failed = await thrown(frame, `Office.context.mailbox.item.${call}`);
        expect(failed?.message, call).toContain("Elevated permission is required");
      }
    });
  });

  it("18: masterCategories and EWS need ReadWriteMailbox, which the add-in does not have", async () => {
    const frame = await mail.openPane(ANA);
    for (const call of ["masterCategories.getAsync(() => {})", `makeEwsRequestAsync("<a/>", () => {})`]) {
      const failed = await thrown(frame, `Office.context.mailbox.${call}`);
      expect(failed?.message, call).toContain("Elevated permission is required");
    }
  });

  it("19: without a permission even the body cannot be read", async () => {
    await withPermission("Restricted", async (restricted) => {
      const frame = await (await restricted.open()).openPane(ANA);
      const failed = await thrown(frame, `Office.context.mailbox.item.body.getAsync("text", () => {})`);
      expect(failed?.message).toContain("Elevated permission is required");
    });
  });
});
