import { makeStyles, tokens } from "@fluentui/react-components";
import type { StoredWrite } from "../../api/outbox.ts";
import { useWaitingWrites } from "../../hooks/frame/useOutside.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the user saved and the API does not have yet. Nothing is drawn when nothing waits. */
export function OutboxNotice() {
  const styles = useStyles();
  const { words, sentences } = useServices();
  const writes = useWaitingWrites();
  const waiting = writes.filter((write) => write.refused === null);
  const refused = writes.filter((write) => write.refused !== null);
  if (writes.length === 0) return null;
  return (
    <>
      {waiting.length > 0 && (
        <Notice intent="warning" title={sentences.waiting(waiting.length)}>
          <ul className={styles.list}>
            {waiting.slice(0, 3).map((write) => (
              <li key={write.key}>
                {words.writes[write.kind]}: {write.about}
              </li>
            ))}
          </ul>
          {words.outbox.explain}
        </Notice>
      )}
      {refused.map((write) => (
        <RefusedWrite key={write.key} write={write} />
      ))}
    </>
  );
}

function RefusedWrite({ write }: { readonly write: StoredWrite }) {
  const { words, outbox } = useServices();
  const known = Object.entries(words.problems).find(([type]) => type === write.refused);
  const copy = () => void navigator.clipboard.writeText(textOf(write));
  return (
    <Notice
      intent="error"
      title={`${words.outbox.refused}: ${write.about}`}
      actions={
        <>
          <Button size="small" onClick={copy}>
            {words.outbox.copy}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => outbox.discard(write.key)}>
            {words.discard}
          </Button>
        </>
      }
    >
      {known?.[1] ?? words.problems.internal}
    </Notice>
  );
}

/** What the user typed, so that they can take it elsewhere. */
function textOf(write: StoredWrite): string {
  const body: unknown = JSON.parse(write.wire.body ?? "{}");
  const note = typeof body === "object" && body !== null && "note" in body ? body.note : null;
  return typeof note === "string" && note !== "" ? note : write.about;
}
