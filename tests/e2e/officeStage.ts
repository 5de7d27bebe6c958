/** A bare pane with the real office.js in the emulated Outlook: what the contract tests speak to. */
/// <reference types="office-js" />

import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { loadMessages } from "../outlook/mailbox/loadMail.ts";
import { CDN_TAG } from "../outlook/officeTag.ts";
import type { EmulatedOutlook } from "../outlook/page/host/testHook.ts";
import { type Outlook, type OutlookOptions, startOutlook } from "../outlook/start.ts";
import { launchBrowser } from "./browser.ts";

export const OWNER = { name: "Nora Lindgren", address: "nora@lindgren.example" };
const COLLEAGUE = { name: "Tom Lindgren", address: "tom@lindgren.example" };

export const ANA = "<ana.1@harbour.example>";
export const BEN = "<ben.1@mill.example>";

const MESSAGES = [
  `From: Ana Quay <ana@harbour.example>
To: Nora Lindgren <nora@lindgren.example>, Ben Miller <ben@mill.example>
Cc: Tom Lindgren <tom@lindgren.example>
Subject: RE: The north wall
Date: Tue, 3 Nov 2026 09:15:00 +0100
Message-ID: ${ANA}
List-Unsubscribe: <mailto:leave@harbour.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=mix

--mix
Content-Type: text/html; charset=utf-8

<p>The wall is <b>dry</b>.</p>
--mix
Content-Type: text/plain; name="wall.txt"
Content-Disposition: attachment; filename="wall.txt"
Content-Transfer-Encoding: base64

YnJpY2tz
--mix--
`,
  `From: Ben Miller <ben@mill.example>
To: Nora Lindgren <nora@lindgren.example>
Subject: Flour for Monday
Date: Wed, 4 Nov 2026 08:00:00 +0000
Message-ID: ${BEN}

Six sacks, as always.
`,
];

/** `settle` makes a promise of an Office callback; it is what `asyncResult` was. */
export const BARE_PANE = `<!doctype html><html lang="en"><head><title>Bare pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
  const settle = (start) => new Promise((resolve) => start((result) => resolve({
    status: result.status, value: result.value, error: result.error, context: result.asyncContext })));
  const thrown = (start) => { try { start(); return null; } catch (failed) {
    return { name: failed?.name ?? null, message: failed?.message ?? String(failed), isError: failed instanceof Error }; } };
</script></head><body><button>First</button><button>Last</button></body></html>`;

export const PANE_PATH = "/taskpane.html";
/** Where the manifest's send event runs. */
export const LAUNCH_PATH = "/launch.html";

const ANYTHING_GOES = `<!doctype html><title>Runtime</title>${CDN_TAG}<script>
  Office.onReady(() => Office.actions.associate("beforeSend", (event) => event.completed({ allowEvent: true })));
</script>`;

export interface Stage {
  readonly outlook: Outlook;
  readonly browser: Browser;
  /** A mail page in a tab of its own. */
  open(): Promise<MailPage>;
  stop(): Promise<void>;
}

export interface MailPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens the pane anew on the message and waits until office.js is ready. */
  openPane(messageId: string | null): Promise<Frame>;
  pin(): Promise<void>;
  select(messageId: string | null): Promise<void>;
  hook<T>(ask: (hook: EmulatedOutlook) => T): Promise<T>;
}

export async function startStage(options: Partial<OutlookOptions> = {}): Promise<Stage> {
  const { mails } = await loadMessages(MESSAGES);
  const [outlook, browser] = await Promise.all([
    startOutlook({
      mails,
      users: [OWNER, COLLEAGUE],
      pages: { [PANE_PATH]: BARE_PANE, [LAUNCH_PATH]: ANYTHING_GOES },
      ...options,
    }),
    launchBrowser(),
  ]);
  // One profile, so that each further page finds the library in the browser's cache.
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  return {
    outlook,
    browser,
    open: () => openMail(context, outlook),
    stop: async () => {
      await browser.close();
      await outlook.stop();
    },
  };
}

export const ADDIN_BUTTON = "Where we stand";

async function openMail(context: BrowserContext, outlook: Outlook): Promise<MailPage> {
  const page = await context.newPage();
  await page.goto(outlook.hostUrl);
  await page.getByRole("listbox", { name: "Message list" }).waitFor();
  const select = (messageId: string | null) => page.evaluate((id) => window.emulatedOutlook?.select(id), messageId);
  return {
    context,
    page,
    select,
    openPane: async (messageId) => {
      const close = page.getByRole("button", { name: "Close Rapport" });
      if (await close.isVisible()) await close.click();
      if (messageId) await select(messageId);
      await page.getByRole("button", { name: ADDIN_BUTTON }).click();
      return await paneFrame(page, outlook.addinUrl);
    },
    pin: () => page.getByRole("button", { name: "Pin" }).click(),
    // Safe cast: the page defines the hook before it draws the message list.
    hook: (ask) => page.evaluate(`(${ask.toString()})(window.emulatedOutlook)`) as Promise<ReturnType<typeof ask>>,
  };
}

/** The pane's frame once office.js is ready in it. */
export async function paneFrame(page: Page, addinUrl: string): Promise<Frame> {
  const element = await page.locator(`iframe[src^="${addinUrl}"]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("Cannot find the pane: it has no frame");
  await frame.waitForFunction(() => typeof Office !== "undefined");
  await frame.evaluate(async () => {
    await Office.onReady();
  });
  return frame;
}

export interface Settled {
  readonly status: string;
  readonly value: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
  readonly context: unknown;
}

export interface Thrown {
  readonly name: string | null;
  readonly message: string;
  readonly isError: boolean;
}

/** Runs `expression` in the pane with `done` as the callback of an asynchronous Office call. */
export const settle = (frame: Frame, expression: string): Promise<Settled> =>
  frame.evaluate(`settle((done) => ${expression})`);

/** What `expression` throws in the pane, or `null`. */
export const thrown = (frame: Frame, expression: string): Promise<Thrown | null> =>
  frame.evaluate(`thrown(() => ${expression})`);
