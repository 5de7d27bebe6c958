import type { PersonOnMessage } from "../../../shared/domain/message.ts";
import { useServices } from "../../services.tsx";
import { Card } from "../../ui/Card.tsx";
import { PersonHead } from "../../ui/PersonHead.tsx";

/** Somebody on the message of whom the API has not told and the device remembers nothing: nobody goes missing without a word. */
export function UnreachedCard({ person }: { readonly person: PersonOnMessage }) {
  const { words } = useServices();
  const name = person.displayName || person.address;
  return (
    <Card label={name} look="tight">
      <PersonHead name={name} detail={name === person.address ? "" : person.address} small />
      <span>{words.person.unreached}</span>
    </Card>
  );
}
