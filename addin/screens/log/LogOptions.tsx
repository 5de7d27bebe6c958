import { makeStyles, tokens } from "@fluentui/react-components";
import type { Visibility } from "../../../shared/contract/interactions.ts";
import { LIMITS } from "../../../shared/contract/values.ts";
import type { ThreadLog } from "../../hooks/log/useThreadLog.ts";
import { useServices } from "../../services.tsx";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TextLines } from "../../ui/TextInput.tsx";

const useStyles = makeStyles({
  people: { border: "none", display: "flex", flexDirection: "column", margin: 0, padding: 0 },
  legend: { fontWeight: tokens.fontWeightRegular, padding: 0 },
});

/** For whom the thread is logged, with which note, and who may see it. */
export function LogOptions({ log }: { readonly log: ThreadLog }) {
  const styles = useStyles();
  const { words } = useServices();
  return (
    <Panel title={words.log.options}>
      <fieldset className={styles.people}>
        <legend className={styles.legend}>{words.log.people}</legend>
        {log.loggable.map((person) => (
          <CheckLine
            key={person.address}
            checked={log.chosen.includes(person)}
            label={person.displayName || person.address}
            onToggle={() => log.toggle(person)}
          />
        ))}
      </fieldset>
      <Field label={words.log.note} hint={words.log.noteHint}>
        <TextLines value={log.note} maxLength={LIMITS.note} onChange={(value) => log.setNote(value)} />
      </Field>
      <VisibilityField value={log.visibility} options={log.visibilities} onChange={log.setVisibility} />
    </Panel>
  );
}

interface VisibilityProps {
  readonly value: Visibility;
  readonly options: readonly Visibility[];
  readonly onChange: (visibility: Visibility) => void;
}

export function VisibilityField({ value, options, onChange }: VisibilityProps) {
  const { words } = useServices();
  return (
    <Choice
      label={words.log.visibility}
      value={value}
      options={options.map((visibility) => ({ value: visibility, text: words.visibilities[visibility] }))}
      onChange={onChange}
    />
  );
}
