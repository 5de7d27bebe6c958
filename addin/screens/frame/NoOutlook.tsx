import { makeStyles } from "@fluentui/react-components";
import { Mail24Regular, PlugDisconnected24Regular } from "@fluentui/react-icons";
import type { NoOutlook as Reason } from "../../office/start.ts";
import type { Words } from "../../strings/en.ts";
import { Button } from "../../ui/Button.tsx";
import { StateView } from "../../ui/StateView.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";

const useStyles = makeStyles({ title: { margin: 0, position: "absolute" } });

interface NoOutlookProps {
  readonly reason: Reason["reason"];
  readonly words: Words;
  readonly onRetry: () => void;
}

/** The pane was opened without Outlook around it. */
export function NoOutlook({ reason, words, onRetry }: NoOutlookProps) {
  const styles = useStyles();
  const { noOutlook, noOutlookWhy, libraryMissing, libraryMissingWhy } = words.state;
  return (
    <main>
      <h1 className={styles.title}>
        <VisuallyHidden>{words.product}</VisuallyHidden>
      </h1>
      {reason === "not_in_outlook" ? (
        <StateView icon={<Mail24Regular />} title={noOutlook} text={noOutlookWhy} />
      ) : (
        <StateView
          icon={<PlugDisconnected24Regular />}
          title={libraryMissing}
          text={libraryMissingWhy}
          action={<Button onClick={onRetry}>{words.retry}</Button>}
        />
      )}
    </main>
  );
}
