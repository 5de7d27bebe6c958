import { makeStyles, tokens } from "@fluentui/react-components";
import type { AdviceInView } from "../../hooks/compose/useAdvice.ts";
import { useSendCheck } from "../../hooks/compose/useSendCheck.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { sendCheckWords } from "../../strings/sendSentences.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
});

interface SendCheckProps {
  readonly item: ComposeItem;
  readonly advice: AdviceInView;
}

/** Whether Outlook should ask before the message goes; off until the user wants it. */
export function SendCheck({ item, advice }: SendCheckProps) {
  const styles = useStyles();
  const { on, turn, offered } = useSendCheck({ item, found: advice.found, readers: advice.readers });
  return (
    <div className={styles.root}>
      <CheckLine label={sendCheckWords.turn} checked={on} onToggle={() => turn(!on)} />
      {on && <p className={styles.hint}>{offered === false ? sendCheckWords.notOffered : sendCheckWords.what}</p>}
    </div>
  );
}
