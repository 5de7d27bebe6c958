import { makeStyles, tokens } from "@fluentui/react-components";
import { type Change, wordDiff } from "../../../shared/domain/rewriting/wordDiff.ts";
import { wordEdits } from "../../../shared/domain/rewriting/wordEdits.ts";
import type { Rewriting } from "../../hooks/compose/draftEdits.ts";
import type { RewriteState } from "../../hooks/compose/useRewrite.ts";
import { useServices } from "../../services.tsx";
import { keptWords, rewriteWords } from "../../strings/rewriteWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";

const useStyles = makeStyles({
  head: { alignItems: "center", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  says: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  changes: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalM,
    whiteSpace: "pre-wrap",
  },
  removed: { color: tokens.colorNeutralForeground3, position: "relative", textDecorationLine: "line-through" },
  added: {
    fontWeight: tokens.fontWeightSemibold,
    position: "relative",
    textDecorationLine: "underline",
    textDecorationThickness: "1.5px",
    textUnderlineOffset: "3px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RewriteShownProps {
  readonly shown: Extract<RewriteState, { state: "shown" }>;
  /** Whether the draft still says what it is a rewrite of. */
  readonly isCurrent: boolean;
  readonly onApply: (rewriting: Rewriting) => void;
  readonly onAgain: () => void;
  readonly onDismiss: () => void;
}

/** What a language model would change, in words that go and words that come; who wrote it, and how much is still the user's. */
export function RewriteShown({ shown: { own, reply }, isCurrent, onApply, onAgain, onDismiss }: RewriteShownProps) {
  const styles = useStyles();
  const { words, format } = useServices();
  const changes = wordDiff(own, reply.rewrite);
  const replacements = wordEdits(own, changes);
  return (
    <>
      <div className={styles.head}>
        <Tag colour="brand">{rewriteWords.writtenBy}</Tag>
        <span className={styles.says}>{reply.model}</span>
      </div>
      <p className={styles.says}>{replacements.length === 0 ? rewriteWords.asItWas : keptWords(reply.kept, format)}</p>
      {replacements.length > 0 && <Changes changes={changes} />}
      {!isCurrent && <Notice intent="warning">{rewriteWords.changed}</Notice>}
      <div className={styles.buttons}>
        {isCurrent && replacements.length > 0 && (
          <Button appearance="primary" onClick={() => onApply({ own, replacements })}>
            {rewriteWords.apply}
          </Button>
        )}
        {!isCurrent && <Button onClick={onAgain}>{rewriteWords.again}</Button>}
        <Button onClick={onDismiss}>{words.dismiss}</Button>
      </div>
    </>
  );
}

/** Every piece is text, whatever a model wrote. Struck out and underlined, and said, so that no colour is needed. */
function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  let at = 0;
  return (
    <p className={styles.changes}>
      {changes.map(({ kind, text }) => {
        at += text.length;
        const key = `${kind} ${at}`;
        if (kind === "kept") return <span key={key}>{text}</span>;
        const Mark = kind === "removed" ? "del" : "ins";
        return (
          <Mark key={key} className={styles[kind]}>
            <VisuallyHidden>{rewriteWords[kind]} </VisuallyHidden>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
