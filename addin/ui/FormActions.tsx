import { ActionRow } from "./ActionRow.tsx";
import { Button } from "./Button.tsx";

interface FormActionsProps {
  readonly save: string;
  readonly cancel: string;
  readonly saving: boolean;
  readonly onCancel: () => void;
}

/** The end of every form: save it or leave it. */
export function FormActions({ save, cancel, saving, onCancel }: FormActionsProps) {
  return (
    <ActionRow>
      <Button type="submit" appearance="primary" disabledFocusable={saving}>
        {save}
      </Button>
      <Button onClick={onCancel}>{cancel}</Button>
    </ActionRow>
  );
}
