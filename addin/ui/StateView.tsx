import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    alignItems: "center",
    display: "flex",
    flexDirection: "column",
    marginInline: "auto",
    maxWidth: "36ch",
    paddingBlock: tokens.spacingVerticalXXXL,
    rowGap: tokens.spacingVerticalM,
    textAlign: "center",
  },
  icon: {
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    boxShadow: tokens.shadow4,
    color: tokens.colorBrandForeground1,
    display: "flex",
    fontSize: "28px",
    height: "64px",
    justifyContent: "center",
    width: "64px",
  },
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    margin: 0,
  },
  text: { color: tokens.colorNeutralForeground2, margin: 0 },
});

interface StateViewProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text?: string;
  readonly action?: ReactNode;
}

/** The whole pane is in one state, and this says which and what to do. */
export function StateView({ icon, title, text, action }: StateViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {action}
    </div>
  );
}
