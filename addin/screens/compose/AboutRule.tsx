import { makeStyles, tokens } from "@fluentui/react-components";
import { outcomeOf } from "../../../shared/domain/tone/adviceOutcomes.ts";
import type { ReadingLanguage } from "../../../shared/domain/tone/reading/languages/pack.ts";
import type { RuleId } from "../../../shared/domain/tone/rule.ts";
import { RULE_QUALITY } from "../../../shared/domain/tone/ruleQuality.ts";
import { useServices } from "../../services.tsx";
import { ABOUT_RULES, aboutWords, outcomeSentence, qualitySentence } from "../../strings/ruleWords.ts";
import { RULE_NAMES, WHY } from "../../strings/toneNames.ts";

const useStyles = makeStyles({
  root: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    display: "flex",
    flexDirection: "column",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
    overflowWrap: "anywhere",
    paddingLeft: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  line: { color: tokens.colorNeutralForeground2, margin: 0 },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface AboutRuleProps {
  readonly rule: RuleId;
  /** The language of the draft. */
  readonly spoken: ReadingLanguage | null;
}

/** What a rule looks for, where it comes from, and how often it is right in the language of the draft (T11). */
export function AboutRule({ rule, spoken }: AboutRuleProps) {
  const styles = useStyles();
  const { format, outcomes, now } = useServices();
  const outcome = outcomeOf(outcomes.taken(), rule, now());
  const { what, source, needs } = ABOUT_RULES[rule];
  const sure = spoken ? qualitySentence(RULE_QUALITY[rule][spoken], spoken, format) : aboutWords.notMeasured;
  const line = (name: string, text: string) => (
    <p className={styles.line}>
      <span className={styles.name}>{name}:</span> {text}
    </p>
  );
  return (
    <section className={styles.root} aria-label={`${WHY} ${RULE_NAMES[rule]}`}>
      {line(aboutWords.looksFor, what)}
      {line(aboutWords.why, source)}
      {line(aboutWords.speaksWhen, needs)}
      {line(aboutWords.howSure, sure)}
      {outcome && line(aboutWords.forYou, outcomeSentence(outcome, format))}
    </section>
  );
}
