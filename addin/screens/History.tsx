import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownLeft20Regular, ArrowUpRight20Regular, People20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { api as contract } from "../../shared/contract/api.ts";
import type { TouchView } from "../../shared/contract/standing.ts";
import type { Direction } from "../../shared/domain/touch.ts";
import { useHistory } from "../hooks/useHistory.ts";
import { useSave } from "../hooks/useSave.ts";
import { useServices } from "../services.tsx";
import { errorSentence } from "../strings/errors.ts";
import { Button } from "../ui/Button.tsx";
import { FactLine } from "../ui/FactLine.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Panel } from "../ui/Panel.tsx";
import { calledName } from "./calledName.ts";
import type { PersonPanelProps } from "./PersonActions.tsx";
import { SaveTrouble } from "./SaveTrouble.tsx";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    rowGap: tokens.spacingVerticalS,
  },
  line: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap" },
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
  const { save, saving, error } = useSave(() => {});
  const undoOf = ({ channel, mine, interactionId }: TouchView) => {
    if (channel === "mail" || !mine || interactionId === null || saving) return null;
    const about = known.contact.displayName;
    const undo = {
      endpoint: contract.undoLog,
      params: { interactionId },
      kind: "undo" as const,
      about,
      scope: interactionId,
    };
    return () => void save(undo);
  };
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
            <HistoryLine touch={touch} name={name} onUndo={undoOf(touch)} />
          </li>
        ))}
      </ol>
      <SaveTrouble error={error} />
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

interface LineProps {
  readonly touch: TouchView;
  readonly name: string;
  /** For what the user logged by hand; a thread is undone beside its messages. */
  readonly onUndo: (() => void) | null;
}

function HistoryLine({ touch, name, onUndo }: LineProps) {
  const styles = useStyles();
  const { words, sentences, format } = useServices();
  const marks = [touch.automated ? words.touch.automated : "", touch.mine ? "" : words.touch.colleague].filter(Boolean);
  return (
    <FactLine icon={ICONS[touch.direction]} detail={[format.moment(touch.at), ...marks].join(" · ")}>
      <span className={styles.line}>
        {sentences.touch(touch, name)}
        {onUndo && (
          <Button size="small" aria-label={sentences.undoTouch(touch, name)} onClick={onUndo}>
            {words.undo}
          </Button>
        )}
      </span>
    </FactLine>
  );
}
