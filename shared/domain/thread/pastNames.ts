/** Names without an address, given the address of the one on the thread who goes by them. */
import { addressKey, type Correspondent } from "../address.ts";
import { foldedName } from "../names/compare.ts";
import { namePartsOf } from "../names/displayName.ts";
import type { PastMessage } from "./past.ts";

/**
 * Outlook for Windows quotes people by name alone. A name is somebody's address when exactly one person on the thread
 * shows that whole name; a given name alone is nobody's.
 */
export function resolvedNames(
  messages: readonly PastMessage[],
  people: readonly (Correspondent | null)[],
): readonly PastMessage[] {
  const everybody = [
    ...people,
    ...messages.flatMap((message) => [message.from, ...message.to, ...message.cc]),
  ];
  const addresses = addressesByName(everybody);
  const resolved = <Person extends Correspondent | null>(person: Person): Person | Correspondent => {
    if (person === null || person.address !== "") return person;
    const found = addresses.get(wholeName(person.displayName));
    return found === undefined || found === null ? person : { ...person, address: found };
  };
  return messages.map((message) => ({
    ...message,
    from: resolved(message.from),
    to: message.to.map(resolved),
    cc: message.cc.map(resolved),
  }));
}

/** `null` for a name that two addresses share. */
function addressesByName(people: readonly (Correspondent | null)[]): ReadonlyMap<string, string | null> {
  const addresses = new Map<string, string | null>();
  for (const person of people) {
    const name = person === null ? "" : wholeName(person.displayName);
    if (person === null || name === "" || person.address === "") continue;
    const before = addresses.get(name);
    const same = before === undefined || (before !== null && addressKey(before) === addressKey(person.address));
    addresses.set(name, same ? person.address : null);
  }
  return addresses;
}

/** `Ward, Jim (Sales)` and `Jim Ward` are one name; empty for a single word. */
function wholeName(displayName: string): string {
  const { given, surname } = namePartsOf(displayName);
  const first = given[0];
  if (first === undefined || surname === null) return "";
  return `${foldedName(first)} ${foldedName(surname)}`;
}
