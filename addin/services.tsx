/** The world around the pane: made once at the rim, handed to every screen. In the pane only this reads the clock. */
import { createContext, type ReactNode, useContext } from "react";
import { err, type Result } from "../shared/result.ts";
import { type Instant, instant, type TimeZone, timeZone } from "../shared/time.ts";
import { type Answers, createAnswers } from "./api/answers.ts";
import { type Api, createApi } from "./api/client.ts";
import { createConfigReader } from "./api/config.ts";
import { forgetForOthers } from "./api/otherAccount.ts";
import { createOutbox, type Outbox } from "./api/outbox.ts";
import type { Background } from "./background/background.ts";
import { lateBackground } from "./background/lateBackground.ts";
import { deviceStorage } from "./device/deviceStorage.ts";
import { createLastKnown, type LastKnown } from "./device/lastKnown.ts";
import { createNoteDrafts, type NoteDrafts } from "./device/noteDrafts.ts";
import { createOutcomes, type Outcomes } from "./device/outcomes.ts";
import { createPendingLogs, type PendingLogs } from "./device/pendingLogs.ts";
import { createPolicyShelf, type PolicyShelf } from "./device/policyShelf.ts";
import { createSeenMessages, type SeenMessages } from "./device/seenMessages.ts";
import { createSettledOffers, type SettledOffers } from "./device/settledOffers.ts";
import { createSwitches, type Switches } from "./device/switches.ts";
import type { ToConfirm } from "./office/confirmMessages.ts";
import type { Mailbox } from "./office/mailbox.ts";
import { createMsalTokens } from "./office/msalTokens.ts";
import type { Announce, NotConfirmed } from "./office/openConfirm.ts";
import { accountIn, createSignIn, type SignIn } from "./office/signIn.ts";
import type { Outlook } from "./office/start.ts";
import { createWindowTokens } from "./office/windowTokens.ts";
import { lateSpelling } from "./spelling/lateSpelling.ts";
import type { Spelling } from "./spelling/spelling.ts";
import { en, type Words } from "./strings/en.ts";
import { createFormat, type Format } from "./strings/format.ts";
import { createSentences, type Sentences } from "./strings/sentences.ts";

export interface Services {
  readonly mailbox: Mailbox;
  readonly api: Api;
  readonly answers: Answers;
  readonly signIn: SignIn;
  readonly outbox: Outbox;
  readonly notes: NoteDrafts;
  readonly switches: Switches;
  readonly settledOffers: SettledOffers;
  readonly seenMessages: SeenMessages;
  readonly background: Background;
  readonly spelling: Spelling;
  readonly lastKnown: LastKnown;
  readonly policyShelf: PolicyShelf;
  readonly pendingLogs: PendingLogs;
  readonly outcomes: Outcomes;
  readonly now: () => Instant;
  /** A new `Idempotency-Key`: one for each thing the user does. */
  readonly newKey: () => string;
  readonly zone: TimeZone;
  /** BCP 47 tag of the user's language. */
  readonly language: string;
  readonly words: Words;
  readonly format: Format;
  readonly sentences: Sentences;
  readonly digest: (text: string) => Promise<string>;
  /** Asks the user in a window of its own; gives the window's secret when they confirm. */
  readonly confirm: <Refusal>(
    toConfirm: ToConfirm,
    announce: Announce<Refusal>,
  ) => Promise<Result<string, NotConfirmed<Refusal>>>;
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider(props: { readonly services: Services; readonly children: ReactNode }) {
  return <ServicesContext value={props.services}>{props.children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("Cannot draw a screen: it is outside ServicesProvider");
  return services;
}

/** The services of the real pane. */
export function createServices(outlook: Outlook): Services {
  const { partition } = outlook;
  const storage = deviceStorage(window);
  const fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
  const now = () => instant(Date.now());
  const zone = timeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const language = outlook.language || navigator.language;
  const format = createFormat(language, zone);

  const tokens =
    outlook.signIn === "window" ? createWindowTokens(Date.now) : createMsalTokens(createConfigReader(fetch));
  const signIn = createSignIn({ offered: outlook.signIn !== "none", tokens, storage, partition });
  const account = () => accountIn(signIn.current());
  const api = createApi({ fetch, signIn, chance: Math.random });
  const newKey = () => crypto.randomUUID();
  const answers = createAnswers();
  // Before any screen listens: whoever is told later draws what is left.
  forgetForOthers(signIn, answers);
  return {
    mailbox: outlook.mailbox,
    api,
    answers,
    signIn,
    outbox: createOutbox({ api, storage, partition, account, now, newKey }),
    notes: createNoteDrafts({ storage, partition, account }),
    switches: createSwitches({ storage, partition, account }),
    settledOffers: createSettledOffers({ storage, partition, account }),
    seenMessages: createSeenMessages({ storage, partition, account }),
    background: lateBackground,
    spelling: lateSpelling,
    lastKnown: createLastKnown({
      storage,
      partition,
      owner: outlook.mailbox.owner.address,
      signedIn: signIn.current,
    }),
    policyShelf: createPolicyShelf({ storage, partition, account }),
    pendingLogs: createPendingLogs({ storage, partition, account, mailbox: outlook.mailbox, now }),
    outcomes: createOutcomes({ storage, partition, account }),
    now,
    newKey,
    zone,
    language,
    words: en,
    format,
    sentences: createSentences(format),
    digest: sha256,
    confirm: confirmLate,
  };
}

/** What opens the window comes when it is needed. */
const confirmLate: Services["confirm"] = async (toConfirm, announce) => {
  const part = await import("./office/openConfirm.ts").catch(() => null);
  return part
    ? await part.openConfirm(window, toConfirm, announce)
    : err({ reason: "window", why: "no_connection" } as const);
};

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
