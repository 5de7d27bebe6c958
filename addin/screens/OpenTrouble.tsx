import { Button } from "@fluentui/react-components";
import type { Open } from "../hooks/useOpen.ts";
import { useServices } from "../services.tsx";
import { errorSentence } from "../strings/errors.ts";
import { Notice } from "../ui/Notice.tsx";

/** Why there is no answer, or only an older one. Nothing is drawn while all is well. */
export function OpenTrouble({ open }: { readonly open: Open }) {
  const { words, sentences } = useServices();
  const { error, reply, retry } = open;
  if (!error) return null;

  const offline = error.reason === "offline";
  const title = reply ? sentences.asOf(reply.asOf) : offline ? words.state.offline : words.state.failed;
  return (
    <Notice
      intent={offline || reply ? "warning" : "error"}
      title={title}
      actions={
        <Button size="small" onClick={retry}>
          {words.retry}
        </Button>
      }
    >
      {errorSentence(error, words)}
    </Notice>
  );
}
