import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { contactsApi } from "../../../shared/contract/contactsApi.ts";
import { TIE_KINDS } from "../../../shared/domain/tie/tieKind.ts";
import { useSave } from "../../hooks/frame/useSave.ts";
import { useServices } from "../../services.tsx";
import { formWords } from "../../strings/formWords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";
import type { PersonPanelProps } from "./PersonActions.tsx";

const useStyles = makeStyles({
  days: {
    columnGap: tokens.spacingHorizontalM,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
  },
});

/** What kind of tie it is and how often the user wants to be in touch (C1). */
export function TieForm({ known, onClose }: PersonPanelProps) {
  const styles = useStyles();
  const { words } = useServices();
  const { settings, contact } = known;
  const { source } = known.cadence;
  const [kind, setKind] = useState(settings.kind);
  const [ideal, setIdeal] = useState(daysText(settings.idealDays));
  const [maximum, setMaximum] = useState(daysText(settings.maximumDays));
  const { save, saving, error } = useSave(onClose);

  const submit = () =>
    void save({
      endpoint: contactsApi.tieSettings,
      params: { contactId: contact.id },
      body: { kind, idealDays: daysOf(ideal), maximumDays: daysOf(maximum) },
      version: settings.version,
      kind: "tie",
      about: contact.displayName,
      scope: contact.id,
    });

  const days = (label: string, value: string, onChange: (days: string) => void) => (
    <Field label={label}>
      <TextInput
        type="number"
        min={1}
        max={LONGEST_DAYS}
        value={value}
        placeholder={source === "rhythm" ? words.cadenceSources.rhythm : formWords.asUsual}
        onChange={onChange}
      />
    </Field>
  );
  return (
    <Panel title={words.person.tie}>
      <Form onSubmit={submit} onCancel={onClose}>
        <Choice
          label={formWords.kind}
          value={kind}
          options={TIE_KINDS.map((one) => ({ value: one, text: words.kinds[one] }))}
          onChange={setKind}
        />
        <div className={styles.days}>
          {days(formWords.idealDays, ideal, setIdeal)}
          {days(formWords.maximumDays, maximum, setMaximum)}
        </div>
        <SaveTrouble error={error} newer={words.kinds[settings.kind]} />
        <FormActions save={words.save} cancel={words.cancel} saving={saving} onCancel={onClose} />
      </Form>
    </Panel>
  );
}

/** Ten years, the contract's limit. */
const LONGEST_DAYS = 3_650;

const daysText = (days: number | null): string => (days === null ? "" : String(days));

/** Whole days within the contract's limits; nothing typed means the kind's own interval. */
function daysOf(typed: string): number | null {
  const days = Math.round(Number(typed));
  return typed.trim() === "" || !Number.isFinite(days) ? null : Math.min(LONGEST_DAYS, Math.max(1, days));
}
