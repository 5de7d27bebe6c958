import type { ApiError } from "../../api/client.ts";
import { useServices } from "../../services.tsx";
import { loadSentence } from "../../strings/errors.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface LoadTroubleProps {
  readonly error: ApiError;
  readonly retry: () => void;
  /** What could not be loaded, where no heading above says it. */
  readonly title?: string;
}

/** Why a list or a picture is not there. Without a connection nothing is wrong with it, and nobody is alarmed. */
export function LoadTrouble({ error, retry, title }: LoadTroubleProps) {
  const { words } = useServices();
  const offline = error.reason === "offline";
  const again = (
    <Button size="small" onClick={retry}>
      {words.retry}
    </Button>
  );
  return (
    <Notice intent={offline ? "info" : "error"} actions={again} {...(title && { title })}>
      {loadSentence(error, words)}
    </Notice>
  );
}
