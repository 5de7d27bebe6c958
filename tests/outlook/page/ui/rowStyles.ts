import { makeStyles, tokens } from "@fluentui/react-components";

/** One line of a message list. */
export const useRowStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  plain: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  selectedInContrast: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
  },
  wordsInContrast: { "& *": { color: "inherit" } },
  unread: { borderInlineStartColor: tokens.colorCompoundBrandStroke },
  words: { flex: "1 1 0", minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  names: {
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
  },
  count: { color: tokens.colorNeutralForeground3 },
  subject: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  subjectUnread: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  date: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  dateUnread: { color: tokens.colorBrandForeground1 },
  preview: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
});
