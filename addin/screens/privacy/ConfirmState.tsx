import type { ConfirmedError } from "../../hooks/privacy/useConfirmed.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { privacyWords } from "../../strings/privacyWords.ts";
import { Notice } from "../../ui/Notice.tsx";

interface ConfirmStateProps {
  readonly waiting: boolean;
  readonly error: ConfirmedError | null;
}

/** Where confirming stands: the window is open, or why nothing was done. */
export function ConfirmState({ waiting, error }: ConfirmStateProps) {
  const { words } = useServices();
  if (waiting) {
    return (
      <Notice intent="info" announced>
        {privacyWords.confirming.waiting}
      </Notice>
    );
  }
  if (!error) return null;
  const said = error.reason === "window" ? privacyWords.confirming[error.why] : errorSentence(error, words);
  return <Notice intent={error.reason === "window" && error.why === "closed" ? "info" : "error"}>{said}</Notice>;
}
