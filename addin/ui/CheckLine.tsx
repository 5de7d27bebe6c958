import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  root: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    cursor: "pointer",
    display: "flex",
    minHeight: "32px",
    overflowWrap: "anywhere",
  },
  box: {
    accentColor: tokens.colorCompoundBrandBackground,
    flexShrink: 0,
    height: "16px",
    margin: 0,
    width: "16px",
  },
  hint: { color: tokens.colorNeutralForeground2, display: "block", fontSize: tokens.fontSizeBase200 },
});

interface CheckLineProps {
  readonly label: string;
  readonly checked: boolean;
  /** What ticking it means, read out after the label. */
  readonly hint?: string;
  readonly onToggle: () => void;
}

/** A box to tick. The browser's own: it costs nothing and every helper of the system knows it. */
export function CheckLine({ label, checked, hint, onToggle }: CheckLineProps) {
  const styles = useStyles();
  const hintId = useId();
  const about = hint === undefined ? {} : { "aria-describedby": hintId };
  return (
    <>
      <label className={styles.root}>
        <input type="checkbox" className={styles.box} checked={checked} onChange={onToggle} {...about} />
        {label}
      </label>
      {hint !== undefined && (
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
      )}
    </>
  );
}
