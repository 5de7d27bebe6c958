import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps, MouseEvent, ReactElement } from "react";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: {
    alignItems: "center",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: "border-box",
    columnGap: tokens.spacingHorizontalSNudge,
    cursor: "pointer",
    display: "inline-flex",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    justifyContent: "center",
    lineHeight: tokens.lineHeightBase300,
    margin: 0,
    minWidth: "96px",
    paddingBlock: "5px",
    paddingInline: tokens.spacingHorizontalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: 0 },
  },
  secondary: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Only in high contrast are these other colours: what is pointed at has the system's own background there.
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed, color: tokens.colorNeutralForeground1Pressed },
  },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    border: "1px solid transparent",
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
    [FORCED]: { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" },
  },
  subtle: {
    backgroundColor: "transparent",
    border: "1px solid transparent",
    color: tokens.colorNeutralForeground2,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed, color: tokens.colorNeutralForeground2Pressed },
    // What it has opened stands below, among others.
    "&[aria-expanded=true]": {
      backgroundColor: tokens.colorSubtleBackgroundSelected,
      [FORCED]: { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" },
    },
    [FORCED]: { ":hover": { outline: "1px solid Highlight" } },
  },
  transparent: {
    backgroundColor: "transparent",
    border: "none",
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
  },
  small: {
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    minWidth: "64px",
    paddingBlock: "3px",
    paddingInline: tokens.spacingHorizontalS,
  },
  bare: { minWidth: "32px", paddingInline: "5px" },
  bareSmall: { minWidth: "24px", paddingBlock: "1px", paddingInline: "1px" },
  off: {
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: "not-allowed",
    ":hover": { backgroundColor: tokens.colorNeutralBackgroundDisabled, color: tokens.colorNeutralForegroundDisabled },
    [FORCED]: { backgroundColor: "ButtonFace", border: "1px solid GrayText", color: "GrayText" },
  },
  icon: { display: "inline-flex", flexShrink: 0, fontSize: "20px" },
});

interface ButtonProps extends ComponentProps<"button"> {
  readonly appearance?: "primary" | "secondary" | "subtle" | "transparent";
  readonly size?: "medium" | "small";
  readonly icon?: ReactElement;
  /** Does nothing, and can still be reached and heard. */
  readonly disabledFocusable?: boolean;
}

/** The browser's own button in Fluent's look (decision 0022). */
export function Button({ appearance = "secondary", size = "medium", icon, disabledFocusable, ...rest }: ButtonProps) {
  const styles = useStyles();
  const small = size === "small";
  const bare = icon && !rest.children;
  const look = mergeClasses(
    styles.root,
    styles[appearance],
    small && styles.small,
    bare && styles.bare,
    bare && small && styles.bareSmall,
    rest.className,
    disabledFocusable && styles.off,
  );
  return (
    <button
      type="button"
      {...rest}
      className={look}
      {...(disabledFocusable && { "aria-disabled": true, onClick: doNothing })}
    >
      {icon && <span className={styles.icon}>{icon}</span>}
      {rest.children}
    </button>
  );
}

/** Nor submits the form it stands in. */
const doNothing = (event: MouseEvent) => event.preventDefault();
