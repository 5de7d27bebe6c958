import { makeStyles, tokens } from "@fluentui/react-components";
import { Info16Regular, Lightbulb16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../../shared/domain/tone/rule.ts";
import { SEVERITY_NAMES } from "../../strings/toneNames.ts";

const useStyles = makeStyles({
  root: {
    alignItems: "center",
    color: tokens.colorNeutralForeground2,
    columnGap: tokens.spacingHorizontalXXS,
    display: "inline-flex",
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const MARKS: Record<Severity, ReactElement> = {
  note: <Info16Regular />,
  suggestion: <Lightbulb16Regular />,
  think_again: <Warning16Regular />,
};

/** How much weighs on a suggestion: a word and a sign, never a colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      {MARKS[severity]}
      {SEVERITY_NAMES[severity]}
    </span>
  );
}
