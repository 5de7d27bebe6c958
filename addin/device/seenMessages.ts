/**
 * Messages read beside the pane, so that a reply to one counts it as theirs before anybody has logged it: in compose Outlook
 * hands over neither the message answered nor, on the web, its quote. Addresses, ids, times and numbers only, on this device, for each account apart.
 */
import * as z from "zod/mini";
import { ThreadTouch } from "../../shared/contract/interactions.ts";
import type { PersonOnMessage, PersonTouch } from "../../shared/domain/message.ts";
import { addressKey } from "../../shared/domain/people/address.ts";
import { type OwnPorts, ownKey, storedJson, tryKeep } from "./ownStorage.ts";

export interface SeenMessages {
  remember(touches: readonly PersonTouch[]): void;
  /** What was read of or to these people, oldest first. */
  of(people: readonly PersonOnMessage[]): PersonTouch[];
  /** What was read of or to people who were erased. */
  forget(addresses: readonly string[]): void;
  clear(): void;
}

/** Reading on, the oldest are forgotten. */
const MOST_ENTRIES = 100;

const Entries = z.array(z.object({ address: z.string(), touch: ThreadTouch }));
type Entries = z.output<typeof Entries>;
type Entry = Entries[number];

export function createSeenMessages(own: OwnPorts): SeenMessages {
  const { storage } = own;
  const key = () => ownKey(own, "seen");
  const stored = (): Entries => {
    const entries = z.safeDecode(Entries, storedJson(storage, key()) as z.input<typeof Entries>);
    return entries.success ? entries.data : [];
  };
  const keep = (entries: Entries) => {
    // A full storage costs a hint in the next reply, and nothing else.
    tryKeep(storage, key(), JSON.stringify(z.encode(Entries, entries)));
  };

  return {
    remember: (touches) => {
      const kept = stored();
      const fresh = touches.map(({ person, touch }) => withStyle({ address: addressKey(person.address), touch }, kept));
      const before = kept.filter((entry) => !fresh.some((one) => isSame(one, entry)));
      keep([...before, ...fresh].slice(-MOST_ENTRIES));
    },
    of: (people) => {
      const byKey = new Map(people.map((person) => [addressKey(person.address), person]));
      return stored().flatMap(({ address, touch }) => {
        const person = byKey.get(address);
        return person ? [{ person, touch }] : [];
      });
    },
    forget: (addresses) => {
      const keys = new Set(addresses.map(addressKey));
      const kept = stored();
      const others = kept.filter(({ address }) => !keys.has(address));
      if (others.length < kept.length) keep(others);
    },
    clear: () => void tryKeep(storage, key(), null),
  };
}

const isSame = (one: Entry, other: Entry): boolean =>
  one.address === other.address && one.touch.messageId === other.touch.messageId;

/** A message opened again is remembered before its body is read again. */
function withStyle({ address, touch }: Entry, kept: Entries): Entry {
  const before = kept.find((entry) => isSame(entry, { address, touch }));
  return { address, touch: { ...touch, style: touch.style ?? before?.touch.style ?? null } };
}
