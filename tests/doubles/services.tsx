/** The services of a pane without Outlook, browser or network. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createAnswers } from "../../addin/api/answers.ts";
import { createApi } from "../../addin/api/client.ts";
import { createOutbox } from "../../addin/api/outbox.ts";
import { createLastKnown } from "../../addin/device/lastKnown.ts";
import { createNoteDrafts } from "../../addin/device/noteDrafts.ts";
import { createOutcomes } from "../../addin/device/outcomes.ts";
import { createPendingLogs } from "../../addin/device/pendingLogs.ts";
import { createPolicyShelf } from "../../addin/device/policyShelf.ts";
import { createSeenMessages } from "../../addin/device/seenMessages.ts";
import { createSettledOffers } from "../../addin/device/settledOffers.ts";
import { createSwitches } from "../../addin/device/switches.ts";
import type { SignIn, SignInState } from "../../addin/office/signIn.ts";
import { type Services, ServicesProvider } from "../../addin/services.tsx";
import { lateSpelling } from "../../addin/spelling/lateSpelling.ts";
import { en } from "../../addin/strings/en.ts";
import { createFormat } from "../../addin/strings/format.ts";
import { createSentences } from "../../addin/strings/sentences.ts";
import { err, ok } from "../../shared/result.ts";
import { timeZone } from "../../shared/time.ts";
import { at } from "../builders/views.ts";
import { fakeMailbox } from "./fakeMailbox.ts";
import { inProcess } from "./inProcess.ts";
import { memoryStorage } from "./memoryStorage.ts";
import { grantOf, stubApi } from "./stubApi.ts";

const { account } = grantOf("token-1");

const signInAs = (state: SignInState): SignIn => ({
  current: () => state,
  onChange: () => () => {},
  token: async () => (state.state === "signed_in" ? ok(grantOf("token-1")) : err({ reason: "signed_out" })),
  signIn: async () => {},
  signOut: () => {},
});

export function testServices(more: Partial<Services> & { readonly signedIn?: SignInState } = {}): Services {
  const { signedIn = { state: "signed_in", account }, ...given } = more;
  const zone = timeZone("Europe/Berlin");
  const format = createFormat("en-GB", zone);
  const signIn = signInAs(signedIn);
  const api = createApi({ fetch: stubApi().fetch, signIn });
  const storage = memoryStorage();
  const now = () => at("2026-11-22T10:00:00Z");
  const owned = { storage, partition: "", account: () => account };
  const mailbox = fakeMailbox({ mode: "none", epoch: 0 });
  return {
    mailbox,
    api,
    answers: createAnswers(0),
    signIn,
    outbox: createOutbox({ api, ...owned, now, newKey: () => "key-1" }),
    notes: createNoteDrafts(owned),
    switches: createSwitches(owned),
    settledOffers: createSettledOffers(owned),
    seenMessages: createSeenMessages(owned),
    background: inProcess(),
    spelling: lateSpelling,
    lastKnown: createLastKnown({ storage, partition: "", owner: "mara@ellwood.example", signedIn: signIn.current }),
    policyShelf: createPolicyShelf(owned),
    outcomes: createOutcomes(owned),
    pendingLogs: createPendingLogs({ ...owned, mailbox, now }),
    now,
    newKey: () => "key-1",
    zone,
    language: "en-GB",
    words: en,
    format,
    sentences: createSentences(format),
    digest: async () => "0".repeat(64),
    confirm: async () => err({ reason: "window", why: "closed" }),
    ...given,
  };
}

/** The first drawing of a screen, as markup. */
export const drawn = (screen: ReactElement, services: Services = testServices()): string =>
  renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <ServicesProvider services={services}>{screen}</ServicesProvider>
    </FluentProvider>,
  );

/** The same as somebody reads it: without markup. */
export const wordsOn = (screen: ReactElement, services?: Services): string =>
  drawn(screen, services)
    .replaceAll(/<style[\s\S]*?<\/style>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ")
    .trim();
