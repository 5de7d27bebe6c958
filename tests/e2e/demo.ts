/** The demo mailbox in the emulated Outlook with its past logged, and a browser in front of it: started once for a file. */
import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { inject } from "vitest";
import type { DemoMailbox } from "../mailbox/demoMailbox.ts";
import { buildPane } from "../outlook/builds.ts";
import { signedInUser } from "../outlook/identity/people.ts";
import type { Correspondent, Mail } from "../outlook/mailbox/mail.ts";
import { type Outlook, type OutlookOptions, startOutlook } from "../outlook/start.ts";
import { type RunningWorker, startWorker } from "../outlook/worker.ts";
import { launchBrowser } from "./browser.ts";
import { Desk, type DeskOptions } from "./desk.ts";
import { copyOfSeeded } from "./seededDatabase.ts";
import { todaysDemo } from "./todaysDemo.ts";

export interface Demo {
  readonly mailbox: DemoMailbox;
  readonly mails: readonly Mail[];
  readonly outlook: Outlook;
  readonly worker: RunningWorker;
  readonly browser: Browser;
  /** Message-ID of the message with this subject. */
  idOf(subject: string): string;
  /** Somebody's Outlook in a browser profile of its own; the owner's when left out. */
  sitDown(options?: Partial<DeskOptions>): Promise<Desk>;
  /** A request to the API as somebody, past the pane. */
  ask(as: Correspondent, path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

export interface DemoOptions extends Pick<OutlookOptions, "signIn"> {
  /** Messages beside those of the demo, made of them. */
  readonly more?: (mails: readonly Mail[]) => readonly Mail[];
  /** The folder of the seeded database; the one made before all tests when left out. */
  readonly seeded?: string;
}

export async function startDemo({
  more = () => [],
  seeded = inject("seededDatabase"),
  ...options
}: DemoOptions = {}): Promise<Demo> {
  await buildPane();
  const { mailbox, mails: demoMails } = await todaysDemo();
  const mails = [...demoMails, ...more(demoMails)];
  const { owner, colleague } = mailbox;
  const persistTo = await copyOfSeeded(seeded);
  const outlook = await startOutlook({ ...options, mails, users: [owner, colleague], worker: startWorker, persistTo });
  const { worker } = outlook;
  if (!worker) throw new Error("Cannot start the demo: the Worker is not running");
  const browser = await launchBrowser();

  const demo: Demo = {
    mailbox,
    mails,
    outlook,
    worker,
    browser,
    idOf: (subject) => messageIdOf(mails, subject),
    sitDown: ({ as = owner.address, ...rest } = {}) => Desk.open(browser, outlook.hostUrl, { as, ...rest }),
    ask: async (as, path, init = {}) => {
      const token = await outlook.entra.accessToken(signedInUser(as));
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", ...init.headers };
      return await fetch(new URL(path, worker.url), { ...init, headers });
    },
    stop: async () => {
      await browser.close();
      await outlook.stop();
      await rm(persistTo, { recursive: true });
    },
  };
  return demo;
}

function messageIdOf(mails: readonly Mail[], subject: string): string {
  const found = mails.filter((mail) => mail.subject === subject);
  if (found.length !== 1 || !found[0])
    throw new Error(`Cannot tell which message is meant: ${found.length} with "${subject}"`);
  return found[0].messageId;
}
