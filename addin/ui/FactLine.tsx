import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { color: tokens.colorNeutralForeground3, flexShrink: 0, fontSize: "20px", height: "20px", lineHeight: 0 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground3, display: "block", fontSize: tokens.fontSizeBase200 },
  calm: {},
  attention: { color: tokens.colorStatusWarningForeground1 },
});

interface FactLineProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly detail?: ReactNode;
  readonly tone?: "calm" | "attention";
}

/** One fact: a picture, the fact, and what is behind it in smaller letters. */
export function FactLine({ icon, children, detail, tone = "calm" }: FactLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.text}>
        {children}
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </div>
  );
}
