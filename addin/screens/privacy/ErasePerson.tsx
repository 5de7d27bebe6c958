import { useState } from "react";
import type { EraseContactReply } from "../../../shared/contract/privacy.ts";
import { OPEN } from "../../hooks/frame/answerKeys.ts";
import { usePolicy } from "../../hooks/frame/usePolicy.ts";
import { useErase } from "../../hooks/privacy/useErase.ts";
import { useServices } from "../../services.tsx";
import { keptNotes, privacyWords } from "../../strings/privacyWords.ts";
import { ActionRow } from "../../ui/ActionRow.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { PersonPanelProps } from "../person/PersonActions.tsx";
import { ConfirmState } from "./ConfirmState.tsx";
import { Topic } from "./Topic.tsx";

const WORDS = privacyWords.person;

/** Erasing a person: what it does is said before it is done (D3). */
export function ErasePerson({ known: { contact } }: Pick<PersonPanelProps, "known">) {
  const { words, answers, format } = useServices();
  const isAdmin = usePolicy().policy?.isAdmin ?? false;
  const { person, busy, error } = useErase();
  const [open, setOpen] = useState(false);
  const [scope, setScope] = useState<EraseContactReply["erased"]>("mine");
  const [done, setDone] = useState<EraseContactReply | null>(null);

  const erase = async () => {
    const { id: contactId, addresses, displayName: name } = contact;
    setDone(await person({ contactId, addresses, name, scope }));
  };
  if (done) return <Erased done={done} onSeen={() => void answers.askAgain(OPEN)} format={format} />;
  return (
    <Topic label={WORDS.erase}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {WORDS.erase}
      </Button>
      {open && (
        <>
          {isAdmin && (
            <Choice
              label={WORDS.erase}
              value={scope}
              options={(["mine", "everyone"] as const).map((value) => ({ value, text: WORDS.scopes[value] }))}
              onChange={setScope}
            />
          )}
          <Notice intent="warning" announced>
            {WORDS.eraseHint[scope]} {WORDS.lasting}
          </Notice>
          <ActionRow>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void erase()}>
              {WORDS.confirm}
            </Button>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
          </ActionRow>
        </>
      )}
      <ConfirmState waiting={busy} error={error} />
    </Topic>
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
