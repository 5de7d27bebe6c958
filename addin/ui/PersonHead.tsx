import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Monogram } from "./Monogram.tsx";

const useStyles = makeStyles({
  root: { alignItems: "center", columnGap: tokens.spacingHorizontalM, display: "flex", minWidth: 0 },
  text: { flexGrow: 1, minWidth: 0 },
  name: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    margin: 0,
    overflowWrap: "anywhere",
  },
  smallName: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  detail: {
    color: tokens.colorNeutralForeground3,
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  oneLine: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface PersonHeadProps {
  readonly name: string;
  readonly detail: string;
  /** The name is not known; a question mark stands for the initials. */
  readonly unsure?: boolean;
  readonly small?: boolean;
  /** Buttons at the end of the line. */
  readonly children?: ReactNode;
}

/** Who a card is about. */
export function PersonHead({ name, detail, unsure = false, small = false, children }: PersonHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Monogram name={unsure ? "?" : name} small={small} />
      <div className={styles.text}>
        <h2 className={mergeClasses(styles.name, small && styles.smallName)}>{name}</h2>
        {detail && <span className={mergeClasses(styles.detail, small && styles.oneLine)}>{detail}</span>}
      </div>
      {children}
    </div>
  );
}
