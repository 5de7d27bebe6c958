/** Where the user stands with the people of the message in view: one request (P5). */
import { useState } from "react";
import { api as contract } from "../../shared/contract/api.ts";
import type { OpenReply, PersonView } from "../../shared/contract/open.ts";
import { LIMITS } from "../../shared/contract/values.ts";
import { addressKey } from "../../shared/domain/address.ts";
import { type Message, type PersonOnMessage, type PersonTouch, threadIdentity } from "../../shared/domain/message.ts";
import type { ApiError } from "../api/client.ts";
import type { Epoch } from "../office/mailbox.ts";
import { useServices } from "../services.tsx";
import { useAnswer } from "./useAnswer.ts";

/** What every key of an open begins with. */
export const OPEN = "open ";

export interface Open {
  readonly reply: OpenReply | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
  /** What the API says of an address; `null` while it has not said. */
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
  const { api, zone, digest, seenMessages } = useServices();
  const asks = ready && people.length > 0;
  const answer = useAnswer<OpenReply>(asks ? openKey(message, epoch, people) : null, async (signal) => {
    if (message.mode === "read") seenMessages.remember(seen);
    const thread = await threadIdentity(message, digest);
    const asked = people.slice(0, LIMITS.people).map((person) => askedPerson(person, seen));
    return api.call(contract.open, { body: { people: asked, thread, timeZone: zone }, signal });
  });

  // While recipients are typed, the cards of those who stay must not blink.
  const [kept, setKept] = useState<OpenReply | null>(null);
  if (answer.value && answer.value !== kept) setKept(answer.value);
  const reply = answer.value ?? kept;
  return {
    reply,
    error: answer.error,
    retry: answer.retry,
    personAt: (address) => reply?.people.find((one) => addressKey(one.address) === addressKey(address)) ?? null,
  };
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
