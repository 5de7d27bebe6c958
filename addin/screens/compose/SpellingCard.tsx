import type { SpellingFinding } from "../../spelling/findings.ts";
import { spellingWords } from "../../strings/spellingWords.ts";
import { MarkedWords } from "./MarkedWords.tsx";

interface SpellingCardProps {
  readonly finding: SpellingFinding;
  readonly onApply: (replacement: string) => void;
  readonly onLeave: () => void;
}

/** A word or two that the checker of spelling and grammar marks. */
export function SpellingCard({ finding, onApply, onLeave }: SpellingCardProps) {
  const { sort, words, message, replacements } = finding;
  return (
    <MarkedWords
      name={spellingWords.sorts[sort]}
      severity="note"
      words={words}
      why={message ?? spellingWords.unknown}
      onDismiss={onLeave}
      edits={replacements.map((replacement) => ({
        label: replacement === "" ? spellingWords.leaveOut : null,
        replacement,
      }))}
      onApply={onApply}
    />
  );
}
