import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeopleOnMessage } from "../../../shared/domain/message.ts";
import { useAccount } from "../../hooks/frame/useOutside.ts";
import { useLogWhenSent } from "../../hooks/log/useLogWhenSent.ts";
import type { Open } from "../../hooks/read/useOpen.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { sendLogWords } from "../../strings/sendSentences.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
});

interface LogWhenSentProps {
  readonly item: ComposeItem;
  readonly people: PeopleOnMessage;
  readonly open: Open;
}

/** One tick, and the message is logged once it is sent (L8). */
export function LogWhenSent(props: LogWhenSentProps) {
  const styles = useStyles();
  const { sentences } = useServices();
  const nobody = useAccount() === null;
  const { on, kept, turn, people, trouble } = useLogWhenSent(props);
  if (nobody || (people.length === 0 && !on)) return null;
  const names = people.map((person) => person.displayName || person.address);
  return (
    <div className={styles.root}>
      <CheckLine label={sendLogWords.turn} checked={on} onToggle={() => void turn(!on)} />
      {on && kept && (
        <p className={styles.hint}>
          {names.length > 0 && `${sentences.logFor(names)}. `}
          {sendLogWords.what}
        </p>
      )}
      {trouble && <p className={styles.hint}>{trouble}</p>}
    </div>
  );
}
