import { act } from "react";
import { createRoot } from "react-dom/client";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { createAnswers } from "../../addin/api/answers.ts";
import { createApi } from "../../addin/api/client.ts";
import { forgetForOthers } from "../../addin/api/otherAccount.ts";
import { createLastKnown } from "../../addin/device/lastKnown.ts";
import { useAccountTurn } from "../../addin/hooks/frame/useAccountTurn.ts";
import { useItem, useSignIn } from "../../addin/hooks/frame/useOutside.ts";
import { useMessage } from "../../addin/hooks/read/useMessage.ts";
import { useOpen } from "../../addin/hooks/read/useOpen.ts";
import type { ReadItem } from "../../addin/office/mailbox.ts";
import { createOutlookMailbox } from "../../addin/office/outlookMailbox.ts";
import type { Account } from "../../addin/office/signIn.ts";
import { type Services, ServicesProvider } from "../../addin/services.tsx";
import { OpenReply } from "../../shared/contract/open.ts";
import { peopleOf } from "../../shared/domain/message.ts";
import { contactId } from "../../shared/ids.ts";
import { aContact, aKnownPerson, at } from "../builders/views.ts";
import { type HostMailbox, type HostMessage, hostMailbox } from "../doubles/hostMailbox.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { movableSignIn } from "../doubles/movableSignIn.ts";
import { testServices } from "../doubles/services.tsx";

const SWITCHES = 10_000;
/** At most so many before the pane is drawn again. */
const FASTER = 9;
const OWNER = { displayName: "Mara Ellwood", emailAddress: "mara@ellwood.example" };

/** Chance that is the same in every run (a linear congruential generator, Numerical Recipes). */
function chance(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const MESSAGES: readonly (HostMessage | null)[] = [
  ...Array.from({ length: 9 }, (_, i): HostMessage => {
    const from = { displayName: `Person ${i}`, emailAddress: `p${i}@northwind.example` };
    return { mode: "read", subject: `Letter ${i}`, from, to: [OWNER], itemId: `item-${i}` };
  }),
  { mode: "compose", subject: "A draft", to: [] },
  null,
];

const ACCOUNTS: readonly Account[] = [
  { tenantId: "tenant-1", userId: "user-1", name: "Mara" },
  { tenantId: "tenant-1", userId: "user-2", name: "Lena" },
];

/** The API answers for the account whose token it got, when the test says so and in whatever order. */
function slowApi() {
  const waiting: (() => void)[] = [];
  const fetch: typeof globalThis.fetch = (_, init) =>
    new Promise((resolve, reject) => {
      const who = new Headers(init?.headers).get("authorization")?.replace("Bearer ", "") ?? "";
      const { people } = JSON.parse(String(init?.body)) as { people: { address: string }[] };
      init?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      const known = people.map(({ address }) => {
        const contact = aContact({ id: contactId("con_1"), company: who, addresses: [address] });
        return aKnownPerson({ address, contact });
      });
      const reply = z.encode(OpenReply, { asOf: at("2026-11-22T09:30:00Z"), people: known, logged: null });
      waiting.push(() => resolve(Response.json(reply)));
    });
  return { fetch, waiting };
}

/** What the pane showed at one drawing. */
interface Shown {
  readonly subject: string;
  readonly from: string;
  readonly account: string;
  /** Whose card: of which address, kept by which account; `null` for none yet. */
  readonly card: readonly [address: string, account: string] | null;
}

function Reading({ item, onShown }: { readonly item: ReadItem; readonly onShown: (shown: Shown) => void }) {
  const { message, complete, moved } = useMessage(item);
  const state = useSignIn();
  const people = peopleOf(message, { addresses: [OWNER.emailAddress] }).outside;
  const ready = complete && !moved && state.state === "signed_in";
  const { personAt } = useOpen({ epoch: item.epoch, message, people, seen: [], ready });
  const from = item.from?.address ?? "";
  const person = personAt(from);
  const card = person?.state === "known" ? ([person.address, person.contact.company ?? ""] as const) : null;
  onShown({ subject: item.subject, from, account: state.state === "signed_in" ? state.account.userId : "", card });
  return null;
}

/** As the pane makes its screens (addin/App.tsx), without what they look like. */
function Pane({ onShown }: { readonly onShown: (shown: Shown) => void }) {
  const item = useItem();
  const turn = useAccountTurn();
  const away = useSignIn().state !== "signed_in";
  return away || item.mode !== "read" ? null : <Reading key={`${turn} ${item.epoch}`} item={item} onShown={onShown} />;
}

/** One random thing happens: Outlook moves on, mostly; an answer comes; another user signs in. */
function step(pick: (below: number) => number, { host, api, become }: ReturnType<typeof aPane>): void {
  host.open(MESSAGES[pick(MESSAGES.length)] ?? null);
  if (pick(4) === 0) host.hold();
  for (let released = pick(3); released > 0 && api.waiting.length > 0; released--) {
    api.waiting.splice(pick(api.waiting.length), 1)[0]?.();
  }
  if (pick(25) > 0) return;
  if (pick(2) === 0) become({ state: "signed_out", because: null });
  become({ state: "signed_in", account: ACCOUNTS[pick(ACCOUNTS.length)] ?? { tenantId: "", userId: "", name: "" } });
}

/** Several steps before anything is drawn, and Outlook's answers after them, or later. */
async function hurry(pick: (below: number) => number, pane: ReturnType<typeof aPane>, steps: number): Promise<void> {
  for (let taken = 0; taken < steps; taken++) step(pick, pane);
  if (pick(3) === 0) await pane.host.release(pick(2) === 0 ? "oldest first" : "newest first");
}

function aPane() {
  const host: HostMailbox = hostMailbox(null);
  const mailbox = createOutlookMailbox({
    mailbox: host.mailbox,
    settings: { get: () => undefined, set: () => {}, saveAsync: () => {} },
    officeTheme: () => undefined,
    onReturn: () => {},
    reload: () => {},
  });
  const { signIn, become } = movableSignIn();
  const api = slowApi();
  const answers = createAnswers(0);
  const storage = memoryStorage();
  forgetForOthers(signIn, answers);
  const lastKnown = createLastKnown({ storage, partition: "", owner: OWNER.emailAddress, signedIn: signIn.current });
  const services: Services = testServices({
    mailbox,
    signIn,
    answers,
    lastKnown,
    api: createApi({ fetch: api.fetch, signIn }),
  });
  return { host, become, api, services };
}

describe("case 39: ten thousand switches of messages and accounts, with answers in any order", () => {
  it("never show a card of another message, nor what another account knows", async () => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    const pane = aPane();
    const seen: Shown[] = [];
    const root = createRoot(document.createElement("div"));
    const services = <Pane onShown={(shown) => seen.push(shown)} />;
    await act(async () => root.render(<ServicesProvider services={pane.services}>{services}</ServicesProvider>));
    const [first = null] = ACCOUNTS;
    await act(async () => first && pane.become({ state: "signed_in", account: first }));

    const pick = chance(20_261_122);
    for (let switched = 0; switched < SWITCHES; ) {
      const burst = Math.min(1 + pick(FASTER), SWITCHES - switched);
      await act(() => hurry(pick, pane, burst));
      switched += burst;
    }
    await act(async () => root.unmount());

    const cards = seen.filter(({ card }) => card !== null);
    expect([seen.length > SWITCHES / FASTER, cards.length > 500]).toEqual([true, true]);
    expect(seen.filter(({ subject, from }) => subject.slice(-1) !== from.slice(1, 2))).toEqual([]);
    expect(cards.filter(({ card, from, account }) => card?.[0] !== from || card?.[1] !== account)).toEqual([]);
  }, 60_000);
});
