import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { api as contract } from "../../../shared/contract/api.ts";
import type { TouchView } from "../../../shared/contract/standing.ts";
import { CHANNELS, type Direction } from "../../../shared/domain/tie/touch.ts";
import { threadGroupsOf } from "../../hooks/closer/threadGroups.ts";
import { type TouchFilter, useHistory } from "../../hooks/closer/useHistory.ts";
import { useSave } from "../../hooks/frame/useSave.ts";
import { useServices } from "../../services.tsx";
import { careWords } from "../../strings/care.ts";
import { careSentences } from "../../strings/careSentences.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { LoadTrouble } from "../frame/LoadTrouble.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";
import type { PersonPanelProps } from "../person/PersonActions.tsx";
import { ThreadItem } from "./ThreadItem.tsx";

const useStyles = makeStyles({
  filters: {
    columnGap: tokens.spacingHorizontalM,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
  },
  end: { alignItems: "center", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground3, flexGrow: 1, fontSize: tokens.fontSizeBase200 },
});

/** Every touch with a person by threads, newest first, a page at a time, all of them or one channel or direction (P7). */
export function History({ known, onClose }: PersonPanelProps) {
  const styles = useStyles();
  const { words, format } = useServices();
  const [filter, setFilter] = useState<TouchFilter>({});
  const history = useHistory(known.contact.id, filter);
  const { save, saving, error } = useSave(() => {});
  const undoOf = ({ channel, mine, interactionId }: TouchView) => {
    if (channel === "mail" || !mine || interactionId === null || saving) return null;
    const about = { kind: "undo", about: known.contact.displayName, scope: interactionId } as const;
    return () => void save({ ...about, endpoint: contract.undoLog, params: { interactionId } });
  };
  const { touches } = history;
  return (
    <Panel title={words.touch.history}>
      <Filters filter={filter} onChange={setFilter} />
      {!touches && !history.error && <span role="status">{words.state.loading}</span>}
      {history.error && <LoadTrouble error={history.error} retry={history.retry} />}
      {touches?.length === 0 && (
        <span>{filter.channel || filter.direction ? careWords.history.noneSuch : words.touch.historyEmpty}</span>
      )}
      {touches && touches.length > 0 && (
        <PlainList label={careWords.history.threads}>
          {threadGroupsOf(touches).map((group) => (
            <ThreadItem key={group.key} group={group} known={known} undoOf={undoOf} />
          ))}
        </PlainList>
      )}
      <SaveTrouble error={error} />
      <div className={styles.end}>
        {touches && touches.length > 0 && (
          <span className={styles.count}>{careSentences(format).shown(touches.length, history.more)}</span>
        )}
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

const SHOWN_DIRECTIONS = ["in", "out", "both"] as const satisfies readonly Direction[];

interface FiltersProps {
  readonly filter: TouchFilter;
  readonly onChange: (filter: TouchFilter) => void;
}

function Filters({ filter, onChange }: FiltersProps) {
  const styles = useStyles();
  const { words } = useServices();
  const all = { value: "", text: careWords.history.all } as const;
  return (
    <div className={styles.filters}>
      <Choice
        label={careWords.history.channel}
        value={filter.channel ?? ""}
        options={[all, ...CHANNELS.map((channel) => ({ value: channel, text: words.channels[channel] }))]}
        onChange={(channel) => onChange({ ...filter, channel: channel || undefined })}
      />
      <Choice
        label={careWords.history.direction}
        value={filter.direction ?? ""}
        options={[all, ...SHOWN_DIRECTIONS.map((value) => ({ value, text: careWords.history.directions[value] }))]}
        onChange={(direction) => onChange({ ...filter, direction: direction || undefined })}
      />
    </div>
  );
}
