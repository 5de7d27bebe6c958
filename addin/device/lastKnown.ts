/**
 * Where the user stood with people when last asked, so that a card is there before the API has answered and when it does not (P9).
 * On this device, for the mailbox's own account; whoever else signs in does not see it.
 */
import * as z from "zod/mini";
import { type OpenReply, PersonView } from "../../shared/contract/open.ts";
import { Moment } from "../../shared/contract/values.ts";
import { addressKey } from "../../shared/domain/people/address.ts";
import type { Instant } from "../../shared/time.ts";
import type { SignInState } from "../office/signIn.ts";
import { storedJson, tryKeep } from "./ownStorage.ts";

export interface Remembered {
  /** The oldest of what is shown. */
  readonly asOf: Instant;
  readonly people: readonly PersonView[];
}

export interface LastKnown {
  /** Keeps what an answer says of known people, and forgets those it no longer knows. */
  keep(reply: OpenReply): void;
  /** What is remembered of these addresses; `null` when nothing is, and while nobody is signed in. */
  of(addresses: readonly string[]): Remembered | null;
  clear(): void;
}

interface LastKnownPorts {
  readonly storage: Storage;
  readonly partition: string;
  /** Whose mailbox it is. */
  readonly owner: string;
  readonly signedIn: () => SignInState;
}

/** The pane of somebody who writes to more people a day asks for the others again. */
const MOST_PEOPLE = 40;

const Entry = z.object({ key: z.string(), asOf: Moment, person: PersonView });
const Shelf = z.object({ account: z.string(), entries: z.array(Entry) });
type Entry = z.output<typeof Entry>;

export function createLastKnown({ storage, partition, owner, signedIn }: LastKnownPorts): LastKnown {
  const key = `${partition}rapport.known.${addressKey(owner)}`;

  const stored = (): readonly Entry[] => {
    const shelf = z.safeDecode(Shelf, storedJson(storage, key) as z.input<typeof Shelf>);
    return shelf.success && mayRead(signedIn(), shelf.data.account) ? shelf.data.entries : [];
  };
  return {
    keep: ({ asOf, people }) => {
      const account = accountOf(signedIn());
      if (account === null) return;
      const fresh = people.map((person) => ({ key: addressKey(person.address), asOf, person }));
      const others = stored().filter((entry) => !fresh.some((one) => one.key === entry.key));
      const entries = [...others, ...fresh.filter(({ person }) => person.state === "known")].slice(-MOST_PEOPLE);
      // A full storage costs the head start at the next opening, and nothing else.
      tryKeep(storage, key, JSON.stringify(z.encode(Shelf, { account, entries })));
    },
    of: (addresses) => {
      const keys = new Set(addresses.map(addressKey));
      const found = stored().filter((entry) => keys.has(entry.key));
      const oldest = found.toSorted((one, other) => one.asOf - other.asOf)[0];
      return oldest ? { asOf: oldest.asOf, people: found.map(({ person }) => person) } : null;
    },
    clear: () => storage.removeItem(key),
  };
}

/** While the pane starts, the sign-in is under way: Outlook shows this mailbox, and its account did not sign out. */
const mayRead = (state: SignInState, account: string): boolean =>
  state.state === "starting" || accountOf(state) === account;

const accountOf = (state: SignInState): string | null =>
  state.state === "signed_in" ? `${state.account.tenantId} ${state.account.userId}` : null;
