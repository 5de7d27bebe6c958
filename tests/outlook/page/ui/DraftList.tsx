import { Avatar } from "@fluentui/react-components";
import type { Draft } from "../state/draft.ts";
import { useMail, useOutlook } from "./hostContext.ts";
import { useRowStyles } from "./rowStyles.ts";

const toWhom = (draft: Draft): string => draft.recipients.to.map(({ name }) => name).join(", ") || "Nobody yet";

export function DraftList() {
  const styles = useRowStyles();
  const outlook = useOutlook();
  const { drafts } = useMail();
  return (
    <div role="listbox" aria-label="Draft list">
      {drafts.map((draft) => (
        <div
          key={draft.key}
          role="option"
          tabIndex={0}
          aria-selected={false}
          aria-label={`Draft to ${toWhom(draft)}, ${draft.subject || "(no subject)"}`}
          className={styles.row}
          onClick={() => outlook.openDraft(draft.key)}
          onKeyDown={(event) => {
            if (event.key === "Enter") outlook.openDraft(draft.key);
          }}
        >
          <Avatar name={toWhom(draft)} color="colorful" size={32} aria-hidden />
          <div className={styles.words}>
            <div className={styles.names}>{toWhom(draft)}</div>
            <div className={styles.subject}>{draft.subject || "(no subject)"}</div>
            <div className={styles.preview}>{draft.body.text}</div>
          </div>
        </div>
      ))}
    </div>
  );
}
