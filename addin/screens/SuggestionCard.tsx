import { makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import type { ReadingLanguage } from "../../shared/domain/tone/reading/languages/pack.ts";
import type { Advice } from "../background/advice.ts";
import { useServices } from "../services.tsx";
import { EDIT_NAMES, RULE_NAMES, WHY } from "../strings/toneNames.ts";
import { toneSentence } from "../strings/toneSentences.ts";
import { Button } from "../ui/Button.tsx";
import { optionalPart } from "../ui/optionalPart.ts";
import { Tag } from "../ui/Tag.tsx";
import { SeverityMark } from "./SeverityMark.tsx";

const KeepInMind = optionalPart(() => import("./KeepInMind.tsx").then((module) => module.KeepInMind));
const AboutRule = optionalPart(() => import("./AboutRule.tsx").then((module) => module.AboutRule));

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
  because: { alignSelf: "start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  label: { color: tokens.colorNeutralForeground3, display: "block", fontSize: tokens.fontSizeBase200 },
});

interface SuggestionProps {
  readonly advice: Advice;
  /** The language of the draft. */
  readonly spoken: ReadingLanguage | null;
  readonly onApply: (replacement: string) => void;
  readonly onDismiss: () => void;
}

/** One suggestion: the exact words, the rule, the reason in this relationship, and small edits. */
export function SuggestionCard({ advice, spoken, onApply, onDismiss }: SuggestionProps) {
  const styles = useStyles();
  const { words, format, now } = useServices();
  const readers = format.list(advice.readers.map((reader) => reader.name));
  return (
    <article className={styles.root} aria-label={`${RULE_NAMES[advice.rule]}: ${advice.words}`}>
      <div className={styles.head}>
        <Tag colour={advice.severity === "note" ? "neutral" : "warning"}>{RULE_NAMES[advice.rule]}</Tag>
        <SeverityMark severity={advice.severity} />
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
      <Why advice={advice} spoken={spoken} />
      {advice.rule === "promise" && (
        <Suspense fallback={null}>
          <KeepInMind advice={advice} />
        </Suspense>
      )}
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

function Why({ advice, spoken }: Pick<SuggestionProps, "advice" | "spoken">) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.because}
        aria-expanded={open}
        aria-label={`${WHY} ${RULE_NAMES[advice.rule]}`}
        onClick={() => setOpen(!open)}
      >
        {WHY}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <AboutRule rule={advice.rule} spoken={spoken} />
        </Suspense>
      )}
    </>
  );
}
