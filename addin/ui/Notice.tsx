import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, ErrorCircle20Regular, Info20Regular, Warning20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    alignItems: "start",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
  icon: { flexShrink: 0, height: "20px" },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
});

export type Intent = "info" | "success" | "warning" | "error";

const ICONS: Record<Intent, ReactNode> = {
  info: <Info20Regular />,
  success: <CheckmarkCircle20Regular />,
  warning: <Warning20Regular />,
  error: <ErrorCircle20Regular />,
};

interface NoticeProps {
  readonly intent: Intent;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** The announcer has read it out already; to be heard once it is no live region of its own. */
  readonly announced?: boolean;
}

/** Something the user should know. Failures are read out at once, everything else when the reader pauses. */
export function Notice({ intent, title, children, actions, announced = false }: NoticeProps) {
  const styles = useStyles();
  const role = intent === "error" ? "alert" : "status";
  return (
    <div className={mergeClasses(styles.root, styles[intent])} {...(!announced && { role })}>
      <span className={styles.icon} aria-hidden="true">
        {ICONS[intent]}
      </span>
      <div className={styles.body}>
        {title && <span className={styles.title}>{title}</span>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
