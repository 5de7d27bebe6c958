import { type ReactNode, useState } from "react";
import type { ConfirmedError } from "../../hooks/privacy/useConfirmed.ts";
import { useServices } from "../../services.tsx";
import { privacyWords } from "../../strings/privacyWords.ts";
import { ActionRow } from "../../ui/ActionRow.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { ConfirmState } from "./ConfirmState.tsx";
import { Topic } from "./Topic.tsx";

interface ErasureProps {
  readonly label: string;
  readonly hint: string;
  readonly onErase: () => void;
  readonly busy: boolean;
  readonly error: ConfirmedError | null;
  /** How much is to be erased, where that can be chosen. */
  readonly children?: ReactNode;
}

/** Erasing something for good: what it does is said before it is done (D3). */
export function Erasure({ label, hint, onErase, busy, error, children }: ErasureProps) {
  const { words } = useServices();
  const [open, setOpen] = useState(false);
  return (
    <Topic label={label}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <>
          {children}
          <Notice intent="warning" announced>
            {hint} {privacyWords.person.lasting}
          </Notice>
          <ActionRow>
            <Button appearance="primary" disabledFocusable={busy} onClick={onErase}>
              {privacyWords.person.confirm}
            </Button>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
          </ActionRow>
        </>
      )}
      <ConfirmState waiting={busy} error={error} />
    </Topic>
  );
}
