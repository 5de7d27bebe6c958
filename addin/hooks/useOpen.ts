/** Where the user stands with the people of the message in view: one request (P5). */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api as contract } from "../../shared/contract/api.ts";
import type { OpenReply, PersonView } from "../../shared/contract/open.ts";
import { LIMITS } from "../../shared/contract/values.ts";
import { addressKey } from "../../shared/domain/address.ts";
import { type Message, type PersonOnMessage, threadIdentity } from "../../shared/domain/message.ts";
import type { ApiError } from "../api/client.ts";
import type { Epoch } from "../office/mailbox.ts";
import { useServices } from "../services.tsx";
import { errorOf, mayRetry, valueOrThrow } from "./failure.ts";

export interface Open {
  readonly reply: OpenReply | null;
  readonly error: ApiError | null;
  readonly loading: boolean;
  readonly retry: () => void;
  /** What the API says of an address; `null` while it has not said. */
  readonly personAt: (address: string) => PersonView | null;
}

export interface OpenAsk {
  readonly epoch: Epoch;
  readonly message: Message;
  readonly people: readonly PersonOnMessage[];
  readonly ready: boolean;
}

export function useOpen({ epoch, message, people, ready }: OpenAsk): Open {
  const { api, zone, digest } = useServices();
  const query = useQuery({
    queryKey: openKey(message, epoch, people),
    queryFn: async ({ signal }) => {
      const thread = await threadIdentity(message, digest);
      const asked = people.slice(0, LIMITS.people).map(({ address, displayName }) => ({ address, displayName }));
      return valueOrThrow(await api.call(contract.open, { body: { people: asked, thread, timeZone: zone }, signal }));
    },
    enabled: ready && people.length > 0,
    retry: mayRetry,
    // While recipients are typed, the cards of those who stay must not blink. Never across two messages (P2).
    placeholderData: (before, query) => (query?.queryKey[2] === epoch ? keepPreviousData(before) : undefined),
  });

  const reply = query.data ?? null;
  return {
    reply,
    error: errorOf(query.error),
    loading: query.isPending && query.fetchStatus !== "idle",
    retry: () => void query.refetch(),
    personAt: (address) => reply?.people.find((one) => addressKey(one.address) === addressKey(address)) ?? null,
  };
}

/** Part of the key tells messages apart, so that no answer can be shown for another one. */
function openKey(message: Message, epoch: Epoch, people: readonly PersonOnMessage[]) {
  const thread = [message.messageId, message.conversationId, ...message.references];
  return [
    "open",
    message.mode,
    message.mode === "read" ? (message.messageId ?? epoch) : epoch,
    thread,
    people.map(keyOf),
  ] as const;
}

const keyOf = (person: PersonOnMessage) => addressKey(person.address);
