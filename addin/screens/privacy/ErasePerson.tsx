import { useState } from "react";
import type { EraseContactReply } from "../../../shared/contract/privacy.ts";
import { OPEN } from "../../hooks/frame/answerKeys.ts";
import { usePolicy } from "../../hooks/frame/usePolicy.ts";
import { useErase } from "../../hooks/privacy/useErase.ts";
import { useServices } from "../../services.tsx";
import { keptNotes, privacyWords } from "../../strings/privacyWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { PersonPanelProps } from "../person/PersonActions.tsx";
import { Erasure } from "./Erasure.tsx";

const WORDS = privacyWords.person;

/** Erasing one's own side of a person; administrators may erase the person for everyone. */
export function ErasePerson({ known: { contact } }: Pick<PersonPanelProps, "known">) {
  const { answers, format } = useServices();
  const isAdmin = usePolicy().policy?.isAdmin ?? false;
  const { person, busy, error } = useErase();
  const [scope, setScope] = useState<EraseContactReply["erased"]>("mine");
  const [done, setDone] = useState<EraseContactReply | null>(null);

  const erase = async () => {
    const { id: contactId, addresses, displayName: name } = contact;
    setDone(await person({ contactId, addresses, name, scope }));
  };
  if (done) return <Erased done={done} onSeen={() => void answers.askAgain(OPEN)} format={format} />;
  return (
    <Erasure label={WORDS.erase} hint={WORDS.eraseHint[scope]} onErase={() => void erase()} busy={busy} error={error}>
      {isAdmin && (
        <Choice
          label={WORDS.erase}
          value={scope}
          options={(["mine", "everyone"] as const).map((value) => ({ value, text: WORDS.scopes[value] }))}
          onChange={setScope}
        />
      )}
    </Erasure>
  );
}

interface ErasedProps {
  readonly done: EraseContactReply;
  readonly onSeen: () => void;
  readonly format: ReturnType<typeof useServices>["format"];
}

/** What became of it; what else is in view is asked for anew only then, so that it is read before the card goes. */
function Erased({ done, onSeen, format }: ErasedProps) {
  const { words } = useServices();
  return (
    <Notice
      intent="success"
      title={done.erased === "everyone" ? WORDS.erasedEveryone : WORDS.erasedMine}
      actions={
        <Button size="small" onClick={onSeen}>
          {words.close}
        </Button>
      }
    >
      {done.remaining && WORDS.remaining} {done.notesKept > 0 && keptNotes(done.notesKept, format)}
    </Notice>
  );
}
