import { makeStyles, tokens } from "@fluentui/react-components";

/** How the browser's own inputs look in Fluent's colours. */
export const useInputStyles = makeStyles({
  line: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    minHeight: "32px",
    paddingInline: tokens.spacingHorizontalS,
    width: "100%",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "::placeholder": { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  lines: { minHeight: "64px", paddingBlock: tokens.spacingVerticalXS, resize: "vertical" },
});
