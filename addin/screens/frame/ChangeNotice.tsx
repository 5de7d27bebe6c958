import type { ChangesInView } from "../../hooks/frame/useChanges.ts";
import { useServices } from "../../services.tsx";
import type { ChangeDone } from "../../strings/changeWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface ChangeNoticeProps {
  readonly changes: Pick<ChangesInView, "done" | "canUndo">;
  readonly said: Readonly<Record<ChangeDone, string>>;
  readonly onUndo: () => void;
}

/** What was just done, and how to take it back. */
export function ChangeNotice({ changes, said, onUndo }: ChangeNoticeProps) {
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
      {said[changes.done]}
    </Notice>
  );
}
