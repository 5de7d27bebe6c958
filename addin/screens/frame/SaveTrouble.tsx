import type { WriteError } from "../../api/outbox.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { Notice } from "../../ui/Notice.tsx";

interface SaveTroubleProps {
  readonly error: WriteError | null;
  /** What is stored now, shown when somebody else was faster. */
  readonly newer?: string | undefined;
}

/** Why a form was not saved. */
export function SaveTrouble({ error, newer }: SaveTroubleProps) {
  const { words } = useServices();
  if (!error) return null;
  const overtaken = error.reason === "problem" && error.type === "version-changed" && newer;
  return (
    <Notice intent="error">
      {errorSentence(error, words)}
      {overtaken && ` ${words.person.storedNow}: ${newer}`}
    </Notice>
  );
}
