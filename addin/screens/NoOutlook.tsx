import { Button } from "@fluentui/react-components";
import { Mail24Regular, PlugDisconnected24Regular } from "@fluentui/react-icons";
import type { NoOutlook as Reason } from "../office/start.ts";
import type { Words } from "../strings/en.ts";
import { StateView } from "../ui/StateView.tsx";

interface NoOutlookProps {
  readonly reason: Reason["reason"];
  readonly words: Words;
  readonly onRetry: () => void;
}

/** The pane was opened without Outlook around it. */
export function NoOutlook({ reason, words, onRetry }: NoOutlookProps) {
  const { noOutlook, noOutlookWhy, libraryMissing, libraryMissingWhy } = words.state;
  if (reason === "not_in_outlook") return <StateView icon={<Mail24Regular />} title={noOutlook} text={noOutlookWhy} />;
  return (
    <StateView
      icon={<PlugDisconnected24Regular />}
      title={libraryMissing}
      text={libraryMissingWhy}
      action={<Button onClick={onRetry}>{words.retry}</Button>}
    />
  );
}
