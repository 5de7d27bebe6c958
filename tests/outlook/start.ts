/** Starts the emulated Outlook: mail page and add-in on two https ports of localhost, Entra and the Worker behind them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CONFIRM_PATH } from "../../addin/office/confirmMessages.ts";
import { WINDOW_PATH } from "../../addin/office/windowAnswer.ts";
import { buildMailPage, ROOT } from "./builds.ts";
import { localhostCertificate } from "./certificate.ts";
import { startFront, type Upstream } from "./front.ts";
import type { HostFacts } from "./hostFacts.ts";
import { startHostServer } from "./hostServer.ts";
import { startAuthority } from "./identity/authority.ts";
import { API_CLIENT_ID, type Entra, PANE_CLIENT_ID, startEntra } from "./identity/entra.ts";
import type { SignInMode } from "./identity/signIn.ts";
import type { Port } from "./listen.ts";
import type { Correspondent, Mail } from "./mailbox/mail.ts";
import { Mailbox } from "./mailbox/mailbox.ts";
import { type AddinManifest, readManifest } from "./manifest.ts";
import { NEWEST_MAILBOX_SET } from "./protocol/requirementSet.ts";
import type { RunningWorker, WorkerSettings } from "./worker.ts";

export interface OutlookOptions {
  readonly mails: readonly Mail[];
  /** Everybody the mailbox can be opened as; the first is its owner. */
  readonly users: readonly [Correspondent, ...Correspondent[]];
  /** Message-IDs shown as not read yet. */
  readonly unread?: ReadonlySet<string>;
  /** Any free ports when left out. */
  readonly ports?: { readonly host: Port; readonly addin: Port };
  /** Starts what serves the add-in; left out when `pages` are all there is. */
  readonly worker?: (settings: WorkerSettings) => Promise<RunningWorker>;
  readonly persistTo?: string;
  /** Documents of a test's own on the add-in's address, by path. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The manifest's text; `manifest.xml` when left out. */
  readonly manifest?: string;
  readonly signIn?: SignInMode;
  /** Newest Mailbox requirement set to claim. */
  readonly mailboxSet?: string;
  readonly locale?: string;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

export interface Outlook {
  /** The one address to open. */
  readonly hostUrl: string;
  readonly addinUrl: string;
  readonly mailbox: Mailbox;
  readonly entra: Entra;
  /** `null` when none was asked for. */
  readonly worker: RunningWorker | null;
  /** May be changed while it runs. */
  readonly signIn: { mode: SignInMode };
  stop(): Promise<void>;
}

const ANY: Port = { port: 0 };

const officePathsOf = (addin: AddinManifest): readonly string[] => [
  addin.read.path,
  addin.compose.path,
  ...(addin.onSend ? [addin.onSend.runtimePath] : []),
  WINDOW_PATH,
  CONFIRM_PATH,
];

interface Addresses {
  readonly entra: Entra;
  readonly authority: { readonly AUTHORITY?: string };
  readonly hostUrl: string;
  readonly persistTo: string | undefined;
}

/** Said wherever a real one would be named. */
export const STAND_IN_NAME = "a stand-in that is no language model";

/** The Worker's settings for the emulated Entra; the verifier itself is the one of production. */
const settingsFor = ({ entra, authority, hostUrl, persistTo }: Addresses): WorkerSettings => ({
  vars: {
    ENVIRONMENT: "development",
    API_CLIENT_ID,
    PANE_CLIENT_ID,
    FRAME_ANCESTORS: hostUrl,
    ...authority,
    DEV_ISSUER: entra.issuerTemplate,
    DEV_JWKS_URL: entra.jwksUrl,
    REWRITING_MODEL: STAND_IN_NAME,
  },
  ...(persistTo ? { persistTo } : {}),
});

/** What has been opened so far, to be closed at the end or when a later part cannot start. */
class Opened {
  readonly #closers: (() => Promise<void>)[] = [];

  add<Part extends { close(): Promise<void> }>(part: Part): Part {
    this.#closers.push(() => part.close());
    return part;
  }

  async close(): Promise<void> {
    await Promise.all(this.#closers.splice(0).map((close) => close()));
  }
}

/** Throws, with nothing left running, when a part cannot start: a port that is taken, a manifest that cannot be read. */
export async function startOutlook(options: OutlookOptions): Promise<Outlook> {
  const opened = new Opened();
  try {
    return await startParts(options, opened);
  } catch (failed) {
    await opened.close();
    throw failed;
  }
}

async function startParts(options: OutlookOptions, opened: Opened): Promise<Outlook> {
  const addin = readManifest(options.manifest ?? (await readFile(join(ROOT, "manifest.xml"), "utf8")));
  const now = options.now ?? Date.now;
  const ports = options.ports ?? { host: ANY, addin: ANY };
  const certificate = await localhostCertificate(join(ROOT, ".rapport"));
  await buildMailPage();
  const entra = opened.add(await startEntra(now));

  const upstream: Upstream = { workerUrl: null, pages: options.pages ?? {}, officePaths: officePathsOf(addin) };
  const front = opened.add(await startFront(certificate, ports.addin, upstream));
  const addinUrl = `https://localhost:${front.port}`;

  const redirectUri = `${addinUrl}${WINDOW_PATH}`;
  const authority = opened.add(await startAuthority(certificate, { entra, users: options.users, redirectUri }));

  const mailbox = new Mailbox(options.mails, options.users[0]);
  const signIn = { mode: options.signIn ?? "consented" };
  const hostParts = {
    facts: factsOf(addin, addinUrl, options),
    mailbox,
    users: options.users,
    unread: options.unread ?? new Set<string>(),
    entra,
    signIn,
    now,
  };
  const host = opened.add(await startHostServer(certificate, ports.host, hostParts));
  const hostUrl = `https://localhost:${host.port}`;

  // Nested sign-in keeps tokens under Entra's own host names, so only the window hears of another authority.
  const local = options.signIn === "no_naa" ? { AUTHORITY: authority.url } : {};
  const addresses = { entra, authority: local, hostUrl, persistTo: options.persistTo };
  const worker = (await options.worker?.(settingsFor(addresses))) ?? null;
  if (worker) opened.add({ close: () => worker.stop() });
  upstream.workerUrl = worker?.url ?? null;
  return { hostUrl, addinUrl, mailbox, entra, worker, signIn, stop: () => opened.close() };
}

const factsOf = (addin: AddinManifest, addinOrigin: string, options: OutlookOptions): HostFacts => ({
  addin,
  addinOrigin,
  mailboxSet: options.mailboxSet ?? NEWEST_MAILBOX_SET,
  locale: options.locale ?? "en-US",
  nestedSignIn: options.signIn !== "no_naa",
});
