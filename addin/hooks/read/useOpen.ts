/** Where the user stands with the people of the message in view: one request (P5). */
import { useMemo, useState } from "react";
import { api as contract } from "../../../shared/contract/api.ts";
import type { OpenReply, PersonView } from "../../../shared/contract/open.ts";
import { LIMITS } from "../../../shared/contract/values.ts";
import {
  type Message,
  type PersonOnMessage,
  type PersonTouch,
  threadIdentity,
} from "../../../shared/domain/message.ts";
import { addressKey } from "../../../shared/domain/people/address.ts";
import type { Instant } from "../../../shared/time.ts";
import type { ApiError } from "../../api/client.ts";
import type { Remembered } from "../../device/lastKnown.ts";
import type { Outcomes } from "../../device/outcomes.ts";
import type { Epoch } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { OPEN } from "../frame/answerKeys.ts";
import { useAnswer } from "../frame/useAnswer.ts";
import { useSignIn } from "../frame/useOutside.ts";

export interface Open {
  readonly reply: OpenReply | null;
  /** When it was so, where some of what is shown is only remembered; `null` otherwise. */
  readonly rememberedAt: Instant | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
  /** What is known of an address; `null` while the API has not said and the device remembers nothing. */
  readonly personAt: (address: string) => PersonView | null;
}

export interface OpenAsk {
  readonly epoch: Epoch;
  readonly message: Message;
  readonly people: readonly PersonOnMessage[];
  /** What the messages in view are for them, logged or not. */
  readonly seen: readonly PersonTouch[];
  readonly ready: boolean;
}

/** The screen that asks is made anew for each item, so that what it keeps never speaks of another one (P2). */
export function useOpen({ epoch, message, people, seen, ready }: OpenAsk): Open {
  const { api, zone, digest, seenMessages, lastKnown, outcomes } = useServices();
  const asks = ready && people.length > 0;
  const answer = useAnswer<OpenReply>(asks ? openKey(message, epoch, people) : null, async (signal) => {
    if (message.mode === "read") seenMessages.remember(seen);
    const thread = await threadIdentity(message, digest);
    const asked = people.slice(0, LIMITS.people).map((person) => askedPerson(person, seen));
    const reply = await api.call(contract.open, { body: { people: asked, thread, timeZone: zone }, signal });
    // Who signed out meanwhile, or in, is not whom it was said to.
    if (reply.ok && !signal.aborted) {
      lastKnown.keep(reply.value);
      seenMessages.forget(reply.value.people.filter(isErased).map(({ address }) => address));
      hear(outcomes, reply.value);
    }
    return reply;
  });

  // While recipients are typed, the cards of those who stay must not blink.
  const [kept, setKept] = useState<OpenReply | null>(null);
  if (answer.value && answer.value !== kept) setKept(answer.value);
  const reply = answer.value ?? kept;
  const remembered = useRemembered(people);
  const fromMemory = people.some(({ address }) => !personIn(reply, address) && personIn(remembered, address));
  return {
    reply,
    rememberedAt: remembered && fromMemory ? remembered.asOf : null,
    error: answer.error,
    retry: answer.retry,
    personAt: (address) => personIn(reply, address) ?? personIn(remembered, address),
  };
}

/** Somebody with this address was erased, and nobody has added them since. */
export const isErased = (view: PersonView | null): boolean => view?.state === "unknown" && view.erased;

/** Whether those whose advice was taken have answered since (T13); what a machine wrote for them is no answer. */
function hear(outcomes: Outcomes, { people }: OpenReply): void {
  for (const view of people) {
    if (view.state !== "known") continue;
    const theirs = view.recent.filter(({ direction, mine, automated }) => direction === "in" && mine && !automated);
    outcomes.heardFrom(
      view.contact.id,
      theirs.map(({ at }) => at),
    );
  }
}

const personIn = (known: Pick<Remembered, "people"> | null, address: string): PersonView | null =>
  known?.people.find((one) => addressKey(one.address) === addressKey(address)) ?? null;

/** What the device remembers of these people, read when they or the account change. */
function useRemembered(people: readonly PersonOnMessage[]): Remembered | null {
  const { lastKnown } = useServices();
  const signedIn = useSignIn().state;
  const addresses = people.map((person) => person.address).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: who may read it is decided by the sign-in
  return useMemo(() => lastKnown.of(addresses.split("\n")), [lastKnown, addresses, signedIn]);
}

function askedPerson({ address, displayName }: PersonOnMessage, seen: readonly PersonTouch[]) {
  const theirs = seen.filter(({ person }) => addressKey(person.address) === addressKey(address));
  return { address, displayName, seen: theirs.slice(-LIMITS.seenPerPerson).map(({ touch }) => touch) };
}

/** All that tells one question from another, so that no answer can be shown for another one. */
function openKey(message: Message, epoch: Epoch, people: readonly PersonOnMessage[]): string {
  const item = message.mode === "read" ? (message.messageId ?? epoch) : epoch;
  const thread = [message.conversationId, ...message.references];
  return OPEN + JSON.stringify([message.mode, item, thread, people.map((person) => addressKey(person.address))]);
}
