import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownLeft20Regular, ArrowUpRight20Regular, People20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { TouchView } from "../../shared/contract/standing.ts";
import type { Direction } from "../../shared/domain/touch.ts";
import { useHistory } from "../hooks/useHistory.ts";
import { useServices } from "../services.tsx";
import { errorSentence } from "../strings/errors.ts";
import { FactLine } from "../ui/FactLine.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Panel } from "../ui/Panel.tsx";
import { calledName } from "./calledName.ts";
import type { PersonPanelProps } from "./PersonActions.tsx";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    rowGap: tokens.spacingVerticalS,
  },
});

const ICONS: Record<Direction, ReactNode> = {
  in: <ArrowDownLeft20Regular />,
  out: <ArrowUpRight20Regular />,
  both: <People20Regular />,
  none: <People20Regular />,
};

/** Every touch with a person, newest first, a page at a time. */
export function History({ known, onClose }: PersonPanelProps) {
  const styles = useStyles();
  const { words } = useServices();
  const history = useHistory(known.contact.id);
  const name = calledName(known);
  return (
    <Panel title={words.touch.history}>
      {!history.touches && !history.error && <span role="status">{words.state.loading}</span>}
      {history.error && (
        <Notice intent="error" actions={<Button onClick={history.retry}>{words.retry}</Button>}>
          {errorSentence(history.error, words)}
        </Notice>
      )}
      {history.touches?.length === 0 && <span>{words.touch.historyEmpty}</span>}
      <ol className={styles.list}>
        {history.touches?.map((touch) => (
          <li key={touch.key}>
            <HistoryLine touch={touch} name={name} />
          </li>
        ))}
      </ol>
      <div>
        {history.more && (
          <Button size="small" disabledFocusable={history.loadingMore} onClick={() => void history.loadMore()}>
            {words.more}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.touch.hideHistory}
        </Button>
      </div>
    </Panel>
  );
}

function HistoryLine({ touch, name }: { readonly touch: TouchView; readonly name: string }) {
  const { words, sentences, format } = useServices();
  const marks = [touch.automated ? words.touch.automated : "", touch.mine ? "" : words.touch.colleague].filter(Boolean);
  return (
    <FactLine icon={ICONS[touch.direction]} detail={[format.moment(touch.at), ...marks].join(" · ")}>
      {sentences.touch(touch, name)}
    </FactLine>
  );
}
