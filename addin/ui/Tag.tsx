import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "inline-block",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    paddingBlock: "1px",
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  brand: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  neutral: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

export type TagColour = "brand" | "success" | "warning" | "neutral";

/** A word or two that stand out. */
export function Tag({ colour, children }: { readonly colour: TagColour; readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.root, styles[colour])}>{children}</span>;
}
