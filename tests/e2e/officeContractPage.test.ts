/// <reference types="office-js" />
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenPlain } from "../outlook/listen.ts";
import { LOCAL_TAGS } from "../outlook/officeTag.ts";
import { frameName } from "../outlook/protocol/appContext.ts";
import { NOTIFY } from "../outlook/protocol/events.ts";
import { startWorker } from "../outlook/worker.ts";
import {
  ADDIN_BUTTON,
  ANA,
  BARE_PANE,
  BEN,
  type MailPage,
  PANE_PATH,
  type Stage,
  startStage,
  thrown,
} from "./officeStage.ts";

const DIALOG = `<!doctype html><title>Dialog</title>${LOCAL_TAGS}<script>
  Office.onReady(() => Office.context.ui.messageParent("signed in"));
</script>`;

describe("what office.js does to the page", () => {
  let stage: Stage;
  let mail: MailPage;
  let pane: Frame;
  /** For host pages that are refused. Chromium now and then loses a profile whose tab closes while a refusal loads in it, so this one stays. */
  let otherTab: Page;

  beforeAll(async () => {
    stage = await startStage({ pages: { [PANE_PATH]: BARE_PANE, "/dialog.html": DIALOG } });
    mail = await stage.open();
    pane = await mail.openPane(ANA);
    otherTab = await mail.context.newPage();
    await mail.page.bringToFront();
  });
  afterAll(() => stage.stop());

  it("55: takes away the history methods", async () => {
    expect(await pane.evaluate(() => [history.pushState, history.replaceState])).toEqual([null, null]);
  });

  it.each(["alert", "confirm", "prompt"])("56: makes %s throw", async (name) => {
    expect((await thrown(pane, `window.${name}("a")`))?.message).toContain("not supported");
  });

  it("57: goes to the first control when the focus comes in by Tab, and back to Outlook after the last", async () => {
    await mail.page.evaluate((action) => window.emulatedOutlook?.notifyPane(action), NOTIFY.tabIn);
    const focused = () => pane.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe("First");
    await mail.page.keyboard.press("Tab");
    await expect.poll(focused).toBe("Last");
    await mail.page.keyboard.press("Tab");
    await expect.poll(() => labelOfFocus(mail.page)).toBe("Close Rapport");
  });

  it("57: gives the focus back to Outlook on Esc", async () => {
    await pane.locator("button").first().focus();
    await mail.page.keyboard.press("Escape");
    await expect.poll(() => labelOfFocus(mail.page)).toBe("Close Rapport");
  });

  it("58: carries a dialog's message to the pane", async () => {
    const message = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          const address = `${location.origin}/dialog.html`;
          Office.context.ui.displayDialogAsync(address, { promptBeforeOpen: false }, ({ value: dialog }) => {
            dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
              dialog.close();
              resolve("message" in received ? received.message : received.error);
            });
          });
        }),
    );
    expect(message).toBe("signed in");
  });

  it("60: refuses a host page of another name", async () => {
    await otherTab.goto(stage.outlook.hostUrl.replace("localhost", "127.0.0.1"));
    await otherTab.getByRole("option").first().click();
    await otherTab.getByRole("button", { name: ADDIN_BUTTON }).click();
    await expect.poll(() => otherTab.frames().some((frame) => frame.url().includes("NotTrustedWAC"))).toBe(true);
  });

  it("60: refuses a host page without https", async () => {
    const hostInfo = { conversationId: "c1", appId: "a1", hostOrigin: "http://localhost", locale: "en-US" };
    const name = frameName(hostInfo).replaceAll('"', "&quot;");
    const html = `<!doctype html><title>Plain</title><iframe name="${name}" src="${stage.outlook.addinUrl}${PANE_PATH}"></iframe>`;
    const plain = await listenPlain({ port: 0 }, (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(html);
    });
    await otherTab.goto(`http://localhost:${plain.port}`);
    await expect.poll(() => otherTab.frames().some((frame) => /noHttps|AgaveErrorUX/i.test(frame.url()))).toBe(true);
    await plain.close();
  });
});

const labelOfFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

describe("the shipped pane", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ pages: {}, worker: startWorker, signIn: "asks" });
  });
  afterAll(() => stage.stop());

  const methodsOf = (mail: MailPage) =>
    mail.hook((hook) =>
      hook
        .messages()
        .filter(({ action }) => action.startsWith("Get") && action.includes("Token"))
        .map(({ action }) => action),
    );

  it("51, 59: signs in by MSAL, silently after the first agreement, and breaks no rule of its policy", async () => {
    const mail = await stage.open();
    const violations: string[] = [];
    mail.page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) violations.push(message.text());
    });
    await mail.openPane(ANA);
    await mail.pin();
    const pane = mail.page.frameLocator("iframe[title=Rapport]");
    await pane.getByRole("button", { name: "Sign in" }).click();
    await mail.page.getByRole("button", { name: "Accept" }).click();
    await pane.getByText("Ana Quay").first().waitFor();
    const asked = await methodsOf(mail);
    expect([asked[0], asked.at(-1)]).toEqual(["GetToken", "GetTokenPopup"]);

    await mail.select(BEN);
    await pane.getByText("Ben Miller").first().waitFor();
    expect(await methodsOf(mail)).toEqual(asked);
    expect(violations).toEqual([]);
    expect(await mail.hook((hook) => hook.refusals())).toEqual([]);
  });

  it("51: says so when sign-in is switched off", async () => {
    stage.outlook.signIn.mode = "disabled";
    const fresh = await stage.browser.newContext({ ignoreHTTPSErrors: true });
    const page = await fresh.newPage();
    await page.goto(stage.outlook.hostUrl);
    await page.getByRole("option").first().click();
    await page.getByRole("button", { name: ADDIN_BUTTON }).click();
    await page
      .frameLocator("iframe[title=Rapport]")
      .getByRole("button", { name: /sign in|try again/i })
      .first()
      .waitFor();
    await fresh.close();
    stage.outlook.signIn.mode = "asks";
  });
});
