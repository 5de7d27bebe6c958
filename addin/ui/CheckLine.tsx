import { makeStyles, tokens } from "@fluentui/react-components";

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
});

interface CheckLineProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** A box to tick. The browser's own: it costs nothing and every helper of the system knows it. */
export function CheckLine({ label, checked, onToggle }: CheckLineProps) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      <input type="checkbox" className={styles.box} checked={checked} onChange={onToggle} />
      {label}
    </label>
  );
}
