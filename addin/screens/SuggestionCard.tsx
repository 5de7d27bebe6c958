import { makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Advice } from "../background/advice.ts";
import { useServices } from "../services.tsx";
import { EDIT_NAMES, RULE_NAMES } from "../strings/toneNames.ts";
import { toneSentence } from "../strings/toneSentences.ts";
import { Button } from "../ui/Button.tsx";
import { Tag } from "../ui/Tag.tsx";

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
  head: { alignItems: "center", display: "flex", justifyContent: "space-between" },
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

interface SuggestionProps {
  readonly advice: Advice;
  readonly onApply: (replacement: string) => void;
  readonly onDismiss: () => void;
}

/** One suggestion: the exact words, the rule, the reason in this relationship, and small edits. */
export function SuggestionCard({ advice, onApply, onDismiss }: SuggestionProps) {
  const styles = useStyles();
  const { words, format, now } = useServices();
  const readers = format.list(advice.readers.map((reader) => reader.name));
  return (
    <article className={styles.root} aria-label={`${RULE_NAMES[advice.rule]}: ${advice.words}`}>
      <div className={styles.head}>
        <Tag colour="warning">{RULE_NAMES[advice.rule]}</Tag>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={`${words.dismiss}: ${RULE_NAMES[advice.rule]}`}
          title={words.dismiss}
          onClick={onDismiss}
        />
      </div>
      {advice.words !== "" && <q className={styles.words}>{advice.words}</q>}
      <p className={styles.why}>{toneSentence(advice.reason, readers, { format, now: now() })}</p>
      {advice.edits.length > 0 && (
        <div className={styles.edits}>
          {advice.edits.map(({ label, replacement }) => (
            <Button
              key={`${label} ${replacement}`}
              size="small"
              className={styles.edit}
              onClick={() => onApply(replacement)}
            >
              <span>
                <span className={replacement === "" ? styles.replacement : styles.label}>{EDIT_NAMES[label]}</span>
                {replacement !== "" && <span className={styles.replacement}>{replacement}</span>}
              </span>
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
