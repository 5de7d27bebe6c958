import { makeStyles, tokens } from "@fluentui/react-components";
import type { SpellingInView } from "../../hooks/compose/useSpelling.ts";
import { useServices } from "../../services.tsx";
import { spellingWords } from "../../strings/spellingWords.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { Notice } from "../../ui/Notice.tsx";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  bar: { accentColor: tokens.colorCompoundBrandBackground, width: "100%" },
});

/** Whether spelling is checked: off until the user wants it, and asked about before anything large is fetched. */
export function SpellingSwitch({ spelling }: { readonly spelling: SpellingInView }) {
  const styles = useStyles();
  const on = spelling.now.state !== "off";
  return (
    <div className={styles.root}>
      <CheckLine label={spellingWords.turn} checked={on} onToggle={() => spelling.turn(!on)} />
      <Progress spelling={spelling} />
    </div>
  );
}

function Progress({ spelling }: { readonly spelling: SpellingInView }) {
  const styles = useStyles();
  const { words, format } = useServices();
  const { now, speaks, fetch, turn } = spelling;
  const cancel = (
    <Button size="small" appearance="subtle" onClick={() => turn(false)}>
      {words.cancel}
    </Button>
  );
  switch (now.state) {
    case "off":
      return null;
    case "starting":
      return <p className={styles.hint}>{spellingWords.starting}</p>;
    case "ready":
      return <p className={styles.hint}>{speaks ? spellingWords.ready : spellingWords.otherLanguage}</p>;
    case "asking":
      return (
        <Notice intent="info" actions={<Actions label={spellingWords.download} onGo={fetch} cancel={cancel} />}>
          {spellingWords.ask}
        </Notice>
      );
    case "failed":
      return (
        <Notice intent="warning" actions={<Actions label={words.retry} onGo={fetch} cancel={cancel} />}>
          {spellingWords.failed}
        </Notice>
      );
    case "fetching":
      return (
        <>
          <p className={styles.hint}>
            {spellingWords.fetching}: {format.percent(now.share)}
          </p>
          <progress className={styles.bar} aria-label={spellingWords.fetching} value={now.share} />
          {cancel}
        </>
      );
  }
}

interface ActionsProps {
  readonly label: string;
  readonly onGo: () => void;
  readonly cancel: React.ReactNode;
}

function Actions({ label, onGo, cancel }: ActionsProps) {
  return (
    <>
      <Button size="small" onClick={onGo}>
        {label}
      </Button>
      {cancel}
    </>
  );
}
