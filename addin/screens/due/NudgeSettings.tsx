import { makeStyles, tokens } from "@fluentui/react-components";
import type { NudgeSettingsView } from "../../../shared/contract/relationship.ts";
import { relationshipApi } from "../../../shared/contract/relationshipApi.ts";
import { useSave } from "../../hooks/frame/useSave.ts";
import { useServices } from "../../services.tsx";
import { careWords } from "../../strings/care.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";

const useStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    paddingBlockStart: tokens.spacingVerticalM,
    rowGap: tokens.spacingVerticalS,
  },
});

const CAPS = [1, 2, 3, 5, 10];

/** The one place where suggestions are switched off and capped (C5). */
export function NudgeSettings({ nudges }: { readonly nudges: NudgeSettingsView }) {
  const styles = useStyles();
  const { words, format } = useServices();
  const { save, saving, error } = useSave(() => {});
  const { on, perDay, version } = nudges;
  const put = (changed: Partial<NudgeSettingsView>) => {
    if (saving) return;
    const body = { on, perDay, ...changed };
    void save({ endpoint: relationshipApi.nudges, body, version, kind: "nudges", about: words.due, scope: "nudges" });
  };
  const caps = CAPS.includes(perDay) ? CAPS : [...CAPS, perDay];
  return (
    <div className={styles.root}>
      <CheckLine label={careWords.due.suggest} checked={on} onToggle={() => put({ on: !on })} />
      {on && (
        <Choice
          label={careWords.due.perDay}
          value={String(perDay)}
          options={caps.map((cap) => ({ value: String(cap), text: format.number(cap) }))}
          onChange={(cap) => put({ perDay: Number(cap) })}
        />
      )}
      <SaveTrouble error={error} />
    </div>
  );
}
