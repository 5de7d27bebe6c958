import type { LedgerChanges } from "../hooks/useLedger.ts";
import { useServices } from "../services.tsx";
import { ledgerWords } from "../strings/ledgerWords.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";

interface LedgerNoticeProps {
  readonly changes: Pick<LedgerChanges, "done" | "canUndo">;
  readonly onUndo: () => void;
}

/** What was just done to the ledger, and how to take it back. */
export function LedgerNotice({ changes, onUndo }: LedgerNoticeProps) {
  const { words } = useServices();
  if (!changes.done) return null;
  const undo = (
    <Button size="small" onClick={onUndo}>
      {words.undo}
    </Button>
  );
  return (
    <Notice
      intent={changes.done === "waiting" ? "warning" : "success"}
      announced
      {...(changes.canUndo && { actions: undo })}
    >
      {ledgerWords.done[changes.done]}
    </Notice>
  );
}
