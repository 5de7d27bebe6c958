import { makeStyles, tokens } from "@fluentui/react-components";
import { SparkleRegular } from "@fluentui/react-icons";
import { LIMITS } from "../../../shared/contract/values.ts";
import type { Rewriting } from "../../hooks/compose/draftEdits.ts";
import type { AdviceInView } from "../../hooks/compose/useAdvice.ts";
import { type RewriteInView, useRewrite } from "../../hooks/compose/useRewrite.ts";
import { useOnline } from "../../hooks/frame/useOutside.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { rewriteWords } from "../../strings/rewriteWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { RewriteShown } from "./RewriteShown.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column" },
  open: { alignSelf: "start", fontWeight: tokens.fontWeightRegular },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  says: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
});

interface RewriteProps {
  readonly advice: AdviceInView;
  /** The language model that is asked. */
  readonly model: string;
}

/** A way to better words for the whole draft, where the organisation lets a language model see it (T12). */
export function Rewrite({ advice, model }: RewriteProps) {
  const styles = useStyles();
  const rewrite = useRewrite();
  const own = advice.found?.own ?? "";
  return (
    <section className={styles.root}>
      {rewrite.now.state === "closed" ? (
        <Button
          appearance="subtle"
          className={styles.open}
          icon={<SparkleRegular />}
          aria-expanded={false}
          onClick={rewrite.offer}
        >
          {rewriteWords.suggest}
        </Button>
      ) : (
        <Panel title={rewriteWords.title}>
          <Inside own={own} model={model} rewrite={rewrite} advice={advice} />
        </Panel>
      )}
    </section>
  );
}

interface InsideProps extends RewriteProps {
  readonly own: string;
  readonly rewrite: RewriteInView;
}

function Inside({ own, model, rewrite, advice }: InsideProps) {
  const styles = useStyles();
  const { words } = useServices();
  const { now, ask } = rewrite;
  const askAgain = () => void ask(own);
  const apply = async (rewriting: Rewriting) => {
    rewrite.close();
    await advice.rewrite(rewriting, rewriteWords.applied);
  };
  switch (now.state) {
    case "closed":
      return null;
    case "offered":
      return <Offer own={own} model={model} stopped={now.stopped} onSend={askAgain} onCancel={rewrite.close} />;
    case "asking":
      return (
        <>
          <p className={styles.says}>{rewriteWords.asking} …</p>
          <Button onClick={rewrite.stop}>{rewriteWords.stop}</Button>
        </>
      );
    case "failed":
      return (
        <>
          <Notice intent="error">{errorSentence(now.error, words)}</Notice>
          <div className={styles.buttons}>
            <Button onClick={askAgain}>{rewriteWords.again}</Button>
            <Button appearance="subtle" onClick={rewrite.close}>
              {words.cancel}
            </Button>
          </div>
        </>
      );
    case "shown":
      return (
        <RewriteShown
          shown={now}
          isCurrent={now.own === own}
          onApply={(rewriting) => void apply(rewriting)}
          onAgain={askAgain}
          onDismiss={rewrite.close}
        />
      );
  }
}

interface OfferProps {
  readonly own: string;
  readonly model: string;
  readonly stopped: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** What leaves the pane, before it does. */
function Offer({ own, model, stopped, onSend, onCancel }: OfferProps) {
  const styles = useStyles();
  const { words, format } = useServices();
  const isOnline = useOnline();
  const tooLong = own.length > LIMITS.rewriting && `${rewriteWords.tooLong} ${format.number(LIMITS.rewriting)}`;
  const reason = (!isOnline && rewriteWords.offline) || (own.trim() === "" && rewriteWords.empty) || tooLong;
  return (
    <>
      {stopped && (
        <Notice intent="info" announced>
          {rewriteWords.stopped}
        </Notice>
      )}
      <p className={styles.says}>
        {rewriteWords.leaves} {model}. {rewriteWords.stays}
      </p>
      {reason && <Notice intent="warning">{reason}</Notice>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={reason !== false} onClick={onSend}>
          {rewriteWords.send}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
