import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "./Button.tsx";

const useStyles = makeStyles({ root: { columnGap: tokens.spacingHorizontalS, display: "flex" } });

interface FormActionsProps {
  readonly save: string;
  readonly cancel: string;
  readonly saving: boolean;
  readonly onCancel: () => void;
}

/** The end of every form: save it or leave it. */
export function FormActions({ save, cancel, saving, onCancel }: FormActionsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button type="submit" appearance="primary" disabledFocusable={saving}>
        {save}
      </Button>
      <Button onClick={onCancel}>{cancel}</Button>
    </div>
  );
}
