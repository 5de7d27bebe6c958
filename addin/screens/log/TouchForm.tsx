import { useState } from "react";
import { api as contract } from "../../../shared/contract/api.ts";
import { LIMITS } from "../../../shared/contract/values.ts";
import { type LocalDate, localDateOf } from "../../../shared/time.ts";
import { momentOn, pastDay } from "../../hooks/frame/days.ts";
import { usePolicy } from "../../hooks/frame/usePolicy.ts";
import { useSave } from "../../hooks/frame/useSave.ts";
import { useNote } from "../../hooks/frame/useTyped.ts";
import { WAYS, type WayId } from "../../hooks/log/ways.ts";
import { useServices } from "../../services.tsx";
import { formWords } from "../../strings/formWords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TextInput, TextLines } from "../../ui/TextInput.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";
import type { PersonPanelProps } from "../person/PersonActions.tsx";

/** A call, a meeting or anything else outside mail, on any day up to today. */
export function TouchForm({ known, onClose }: PersonPanelProps) {
  const { words, now, zone } = useServices();
  const { contact } = known;
  const visibility = usePolicy().policy?.organisation.defaultVisibility ?? "team";
  const scope = `touch:${contact.id}`;
  const today = localDateOf(now(), zone);
  const [way, setWay] = useState<WayId>("call");
  const [day, setDay] = useState<LocalDate>(today);
  const [note, setNote] = useNote(scope);
  const leave = () => {
    setNote("");
    onClose();
  };
  const { save, saving, error } = useSave(leave);

  const submit = () => {
    const { channel, direction } = WAYS.find((one) => one.id === way) ?? WAYS[0];
    const at = momentOn(day, now(), zone);
    const body = {
      kind: "touch" as const,
      who: [{ contactId: contact.id }],
      channel,
      direction,
      at,
      note: note.trim() || null,
      visibility,
      timeZone: zone,
    };
    void save({ endpoint: contract.log, body, kind: "log_touch", about: contact.displayName, scope });
  };

  return (
    <Panel title={words.touch.logTitle}>
      <Form onSubmit={submit} onCancel={onClose}>
        <Choice
          label={words.touch.how}
          value={way}
          options={WAYS.map(({ id }) => ({ value: id, text: formWords.ways[id] }))}
          onChange={setWay}
        />
        <Field label={words.touch.when}>
          <TextInput type="date" value={day} max={today} onChange={(value) => setDay(pastDay(value, today))} />
        </Field>
        <Field label={words.touch.note}>
          <TextLines value={note} maxLength={LIMITS.note} onChange={setNote} />
        </Field>
        <SaveTrouble error={error} />
        <FormActions save={words.save} cancel={words.cancel} saving={saving} onCancel={onClose} />
      </Form>
    </Panel>
  );
}
