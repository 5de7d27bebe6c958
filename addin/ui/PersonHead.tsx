import { makeStyles, tokens } from "@fluentui/react-components";
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
  detail: {
    color: tokens.colorNeutralForeground3,
    display: "block",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface PersonHeadProps {
  readonly name: string;
  readonly detail: string;
  /** The name is not known; a question mark stands for the initials. */
  readonly unsure?: boolean;
  /** Buttons at the end of the line. */
  readonly children?: ReactNode;
}

/** Who a card is about. */
export function PersonHead({ name, detail, unsure = false, children }: PersonHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Monogram name={unsure ? "?" : name} />
      <div className={styles.text}>
        <h2 className={styles.name}>{name}</h2>
        {detail && <span className={styles.detail}>{detail}</span>}
      </div>
      {children}
    </div>
  );
}
