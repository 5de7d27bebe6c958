import { makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Severity } from "../../../shared/domain/tone/rule.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { SeverityMark } from "./SeverityMark.tsx";

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  head: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex" },
  words: {
    margin: 0,
    overflowWrap: "anywhere",
    quotes: "none",
    textDecorationColor: tokens.colorStatusWarningForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationThickness: "1.5px",
    textUnderlineOffset: "4px",
  },
  why: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  edits: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  edit: {
    fontWeight: tokens.fontWeightRegular,
    justifyContent: "start",
    maxWidth: "100%",
    minWidth: 0,
    textAlign: "start",
  },
  replacement: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3, display: "block", fontSize: tokens.fontSizeBase200 },
});

interface MarkedWordsProps {
  /** What was found, in a word or two. */
  readonly name: string;
  readonly severity: Severity;
  /** Empty where something is missing. */
  readonly words: string;
  readonly why: string;
  /** `label` may be left out where the replacement says enough. */
  readonly edits: readonly { readonly label: string | null; readonly replacement: string }[];
  readonly onApply: (replacement: string) => void;
  readonly onDismiss: () => void;
  readonly children?: ReactNode;
}

/** Words of the draft that somebody should look at: what they are, why, and small edits. */
export function MarkedWords({ name, severity, words, why, edits, onApply, onDismiss, children }: MarkedWordsProps) {
  const styles = useStyles();
  const { dismiss } = useServices().words;
  return (
    <article className={styles.root} aria-label={`${name}: ${words}`}>
      <div className={styles.head}>
        <Tag colour={severity === "note" ? "neutral" : "warning"}>{name}</Tag>
        <SeverityMark severity={severity} />
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={`${dismiss}: ${name}`}
          title={dismiss}
          onClick={onDismiss}
        />
      </div>
      {words !== "" && <q className={styles.words}>{words}</q>}
      <p className={styles.why}>{why}</p>
      {children}
      {edits.length > 0 && (
        <div className={styles.edits}>
          {edits.map(({ label, replacement }) => (
            <Button
              key={`${label} ${replacement}`}
              size="small"
              className={styles.edit}
              onClick={() => onApply(replacement)}
            >
              <span>
                {label && <span className={replacement === "" ? styles.replacement : styles.label}>{label}</span>}
                {replacement !== "" && <span className={styles.replacement}>{replacement}</span>}
              </span>
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
