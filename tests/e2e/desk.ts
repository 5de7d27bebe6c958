/** Somebody sitting before the emulated Outlook: a browser profile, the mail page in it, and what they do there. */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Locator,
  Page,
  Request,
} from "playwright-core";

export const ADDIN_BUTTON = "Where we stand";
const PANE_TITLE = "Rapport";

export interface DeskOptions {
  /** Address of who sits there. */
  readonly as: string;
  readonly profile?: BrowserContextOptions;
}

export class Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request of the add-in's frames, the newest last. */
  readonly requests: Request[] = [];
  readonly pane: FrameLocator;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    this.pane = page.frameLocator(`iframe[title="${PANE_TITLE}"]`);
    context.on("request", (request) => {
      if (isFromAddin(request, page)) this.requests.push(request);
    });
  }

  static async open(browser: Browser, hostUrl: string, { as, profile = {} }: DeskOptions): Promise<Desk> {
    const look = { ignoreHTTPSErrors: true, viewport: { width: 1360, height: 900 }, timezoneId: "Europe/London" };
    const context = await browser.newContext({ ...look, ...profile });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const desk = new Desk(context, page);
    await page.goto(`${hostUrl}/?as=${encodeURIComponent(as)}`);
    await page.waitForFunction(() => window.emulatedOutlook !== undefined);
    return desk;
  }

  /** Opens a message by its Message-ID; `null` for none. */
  async select(messageId: string | null): Promise<void> {
    await this.page.evaluate((id) => window.emulatedOutlook?.select(id), messageId);
  }

  /** Opens a message with the pane pinned beside it. */
  async read(messageId: string): Promise<void> {
    await this.select(messageId);
    await this.openPane();
  }

  /** Opens the pane where it is closed, and pins it. */
  async openPane(): Promise<void> {
    const button = this.page.getByRole("button", { name: ADDIN_BUTTON });
    if ((await button.getAttribute("aria-pressed")) === "true") return;
    await button.click();
    await this.page.getByRole("button", { name: "Pin" }).click();
  }

  /** Starts a reply to the open message with the pane beside it. */
  async reply(): Promise<void> {
    await this.page.getByRole("button", { name: "Reply", exact: true }).click();
    await this.body.waitFor();
    await this.openPane();
  }

  /** Starts a message to nobody yet, with the pane beside it. */
  async write(): Promise<void> {
    await this.page.getByRole("button", { name: "New mail" }).click();
    await this.body.waitFor();
    await this.openPane();
  }

  /** Where the draft is written. */
  get body(): Locator {
    return this.page.getByRole("textbox", { name: "Message body" });
  }

  /** Puts the words at the top of the draft, a line for each paragraph. */
  async type(words: string): Promise<void> {
    await this.body.evaluate((element, lines) => {
      const paragraphs = lines.map((line) => {
        const paragraph = document.createElement("div");
        if (line === "") paragraph.append(document.createElement("br"));
        else paragraph.textContent = line;
        return paragraph;
      });
      element.replaceChildren(...paragraphs, ...element.querySelectorAll("#Signature"));
    }, words.split("\n"));
  }

  /** The add-in's document itself. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("/taskpane.html"));
    if (!frame) throw new Error("Cannot look into the pane: it is not open");
    return frame;
  }

  /** The card of a person in the pane. */
  card(name: string): Locator {
    return this.pane.getByRole("region", { name, exact: true });
  }

  /** What the add-in asked of the API. */
  apiRequests(path: string, method = "POST"): readonly Request[] {
    return this.requests.filter((request) => new URL(request.url()).pathname === path && request.method() === method);
  }

  /** What the emulated Outlook had to refuse; empty in a good run. */
  async refusals(): Promise<readonly string[]> {
    return await this.page.evaluate(() => window.emulatedOutlook?.refusals() ?? ["The hook is gone"]);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

function isFromAddin(request: Request, page: Page): boolean {
  try {
    return request.frame() !== page.mainFrame();
  } catch {
    // A worker's request has no frame.
    return true;
  }
}
