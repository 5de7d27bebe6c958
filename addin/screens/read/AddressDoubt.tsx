import type { PeopleOnMessage, PersonOnMessage } from "../../../shared/domain/message.ts";
import { type AddressDoubt as Doubt, doubtOf } from "../../../shared/domain/people/lookalike.ts";
import type { Open } from "../../hooks/read/useOpen.ts";
import { useServices } from "../../services.tsx";
import { doubtWords, privacyWords } from "../../strings/privacyWords.ts";
import { Notice } from "../../ui/Notice.tsx";

interface DoubtProps {
  readonly people: PeopleOnMessage;
  readonly open: Open;
}

/** Somebody on the message whose address is made to be taken for another one's. Nothing is drawn while there is nobody. */
export function AddressDoubt({ people, open }: DoubtProps) {
  const { mailbox } = useServices();
  const known = knownAddresses(mailbox.owner.address, people, open);
  const found = people.outside.flatMap((person): { person: PersonOnMessage; doubt: Doubt }[] => {
    const doubt = doubtOf(person, known);
    return doubt ? [{ person, doubt }] : [];
  });
  return found.map(({ person, doubt }) => (
    <Notice key={person.address} intent="warning" title={privacyWords.doubts.title}>
      {doubtWords(doubt, person.address)}
    </Notice>
  ));
}

/** The user's own, those of colleagues on the message, of everybody on it who is known, and of contacts elsewhere who look like one of them. */
function knownAddresses(own: string, people: PeopleOnMessage, { reply }: Open): string[] {
  const contacts = (reply?.people ?? []).flatMap((person) =>
    person.state === "known" ? person.contact.addresses : [],
  );
  const alike = (reply?.people ?? []).flatMap((person) => (person.state === "unknown" ? (person.alike ?? []) : []));
  return [own, ...people.colleagues.map(({ address }) => address), ...contacts, ...alike];
}
