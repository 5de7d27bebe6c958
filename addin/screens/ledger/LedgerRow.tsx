import { makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerEntryView } from "../../../shared/contract/ledger.ts";
import { isOpen } from "../../hooks/ledger/ledgerOrder.ts";
import { useServices } from "../../services.tsx";
import { ledgerSentences, ledgerWords } from "../../strings/ledgerWords.ts";
import { Button } from "../../ui/Button.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  about: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ways: { display: "flex", flexWrap: "wrap", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface LedgerRowProps {
  readonly entry: LedgerEntryView;
  readonly onSettle: (how: "done" | "dropped" | null) => void;
  readonly onRemove: () => void;
}

/** One give, ask or promise, and what can become of it. */
export function LedgerRow({ entry, onSettle, onRemove }: LedgerRowProps) {
  const styles = useStyles();
  const { format, now } = useServices();
  const say = ledgerSentences(format);
  const way = (name: string, act: () => void) => (
    <Button size="small" appearance="subtle" aria-label={say.of(name, entry)} onClick={act}>
      {name}
    </Button>
  );
  const thanks = entry.kind === "give" && entry.by === "them" && entry.settled === null;
  return (
    <div className={styles.root}>
      <span>{entry.what}</span>
      <span className={styles.about}>{say.entry(entry, now())}</span>
      <span className={styles.ways}>
        {(isOpen(entry) || thanks) && way(ledgerWords.settle[entry.kind], () => onSettle("done"))}
        {isOpen(entry) && way(ledgerWords.drop, () => onSettle("dropped"))}
        {entry.settled && way(ledgerWords.reopen, () => onSettle(null))}
        {way(ledgerWords.remove, onRemove)}
      </span>
    </div>
  );
}
