import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { ReadingLanguage } from "../../../shared/domain/tone/reading/languages/pack.ts";
import type { Advice } from "../../background/advice.ts";
import { useServices } from "../../services.tsx";
import { EDIT_NAMES, RULE_NAMES, WHY } from "../../strings/toneNames.ts";
import { toneSentence } from "../../strings/toneSentences.ts";
import { Button } from "../../ui/Button.tsx";
import { optionalPart } from "../../ui/optionalPart.ts";
import { MarkedWords } from "./MarkedWords.tsx";

const KeepInMind = optionalPart(() => import("./KeepInMind.tsx").then((module) => module.KeepInMind));
const AboutRule = optionalPart(() => import("./AboutRule.tsx").then((module) => module.AboutRule));

const useStyles = makeStyles({
  because: { alignSelf: "start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
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
  const { format, now } = useServices();
  const readers = format.list(advice.readers.map((reader) => reader.name));
  return (
    <MarkedWords
      name={RULE_NAMES[advice.rule]}
      severity={advice.severity}
      words={advice.words}
      why={toneSentence(advice.reason, readers, { format, now: now() })}
      edits={advice.edits.map(({ label, replacement }) => ({ label: EDIT_NAMES[label], replacement }))}
      onApply={onApply}
      onDismiss={onDismiss}
    >
      <Why advice={advice} spoken={spoken} />
      {advice.reason.code === "you_promise" && (
        <Suspense fallback={null}>
          <KeepInMind
            found={{ kind: "promise", id: advice.id, what: advice.words, dueOn: advice.reason.values.due }}
            readers={advice.readers}
          />
        </Suspense>
      )}
    </MarkedWords>
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
