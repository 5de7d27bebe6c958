/** Whose mailbox a heap of messages is. */
import { type Correspondent, type Mail, participantsOf, sameAddress } from "./mail.ts";

interface Tally {
  readonly seen: Map<string, Correspondent>;
  on: Map<string, number>;
  sent: Map<string, number>;
}

const keyOf = (person: Correspondent): string => person.address.toLowerCase();

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function tallyOf(mails: readonly Mail[]): Tally {
  const tally: Tally = { seen: new Map(), on: new Map(), sent: new Map() };
  for (const mail of mails) {
    count(tally.sent, keyOf(mail.from));
    const people = new Map(participantsOf(mail).map((person) => [keyOf(person), person]));
    for (const [key, person] of people) {
      count(tally.on, key);
      const known = tally.seen.get(key);
      if (!known || sameAddress(known.name, known.address)) tally.seen.set(key, person);
    }
  }
  return tally;
}

/** The person on most messages; of two, the one who wrote more. `null` without messages. */
export function ownerOf(mails: readonly Mail[]): Correspondent | null {
  const { seen, on, sent } = tallyOf(mails);
  const rank = (key: string) => (on.get(key) ?? 0) + (sent.get(key) ?? 0) / (mails.length + 1);
  const [first] = [...seen.keys()].sort((one, other) => rank(other) - rank(one));
  return first === undefined ? null : (seen.get(first) ?? null);
}

/** A correspondent of the mailbox by address, with the name they are known by. */
export const personOf = (mails: readonly Mail[], address: string): Correspondent | null =>
  tallyOf(mails).seen.get(address.toLowerCase()) ?? null;

const organisationOf = ({ address }: Correspondent): string => address.split("@")[1]?.toLowerCase() ?? "";

const MOST_COLLEAGUES = 5;

/** Others on the mail with the owner's mail domain, who can open it as their own mailbox. */
export const colleaguesOf = (mails: readonly Mail[], owner: Correspondent): readonly Correspondent[] =>
  [...tallyOf(mails).seen.values()]
    .filter((person) => organisationOf(person) === organisationOf(owner) && !sameAddress(person.address, owner.address))
    .slice(0, MOST_COLLEAGUES);
