/** Names without an address, given the address of the one on the thread who goes by them. */

import { foldedName } from "../names/compare.ts";
import { namePartsOf } from "../names/displayName.ts";
import { addressKey, type Correspondent } from "../people/address.ts";
import type { PastMessage } from "./past.ts";

/**
 * Outlook for Windows quotes people by name alone. A name is somebody's address when exactly one person on the thread
 * shows that whole name; a given name alone is nobody's.
 */
export class NameBook {
  /** `null` for a name that two addresses share. */
  readonly #addresses = new Map<string, string | null>();
  /** Names are repeated all over a thread. */
  readonly #whole = new Map<string, string>();

  add(people: readonly (Correspondent | null)[]): void {
    for (const person of people) {
      if (person === null || person.address === "" || person.displayName === "") continue;
      const name = this.#wholeName(person.displayName);
      const before = this.#addresses.get(name);
      const same = before === undefined || (before !== null && addressKey(before) === addressKey(person.address));
      if (name !== "") this.#addresses.set(name, same ? person.address : null);
    }
  }

  /** The message with the addresses of those that it shows by name only. */
  resolved(message: PastMessage): PastMessage {
    const known = (person: Correspondent) => this.#known(person);
    return {
      ...message,
      from: message.from && known(message.from),
      to: message.to.map(known),
      cc: message.cc.map(known),
    };
  }

  #known(person: Correspondent): Correspondent {
    const address = person.address === "" ? this.#addresses.get(this.#wholeName(person.displayName)) : null;
    return address ? { ...person, address } : person;
  }

  /** `Ward, Jim (Sales)` and `Jim Ward` are one name; empty for a single word. */
  #wholeName(displayName: string): string {
    const before = this.#whole.get(displayName);
    if (before !== undefined) return before;
    const { given, surname } = namePartsOf(displayName);
    const first = given[0];
    const whole = first === undefined || surname === null ? "" : `${foldedName(first)} ${foldedName(surname)}`;
    this.#whole.set(displayName, whole);
    return whole;
  }
}
