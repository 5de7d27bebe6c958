import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import type { OverrideView } from "../../../shared/contract/standing.ts";
import { LONGEST_OVERRIDE_DAYS, REASON_LIMIT } from "../../../shared/domain/stage/override.ts";
import { STAGES } from "../../../shared/domain/stage/stage.ts";
import { addDays, localDate, localDateOf } from "../../../shared/time.ts";
import { useTyped } from "../../hooks/frame/useTyped.ts";
import { type OverrideSave, useOverride } from "../../hooks/person/useOverride.ts";
import { useServices } from "../../services.tsx";
import { careWords } from "../../strings/care.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, margin: 0 },
  way: { alignSelf: "start" },
});

/** What the form holds: a stage, why, and its last day. */
type Fields = Readonly<Record<"stage" | "reason" | "until", string>>;

/** Long enough to matter, short enough to be looked at again. */
const USUAL_DAYS = 90;

interface OverrideFormProps {
  readonly known: KnownPerson;
  /** What is on its way to the server; `undefined` when nothing is. */
  readonly onSaving: (override: OverrideView | null | undefined) => void;
  readonly onClose: () => void;
}

/** The user's own word on the stage, with a reason and a last day (S5). What the rules say stays visible beside it. */
export function OverrideForm({ known, onSaving, onClose }: OverrideFormProps) {
  const save = useOverride(known, onSaving);
  return (
    <Panel title={careWords.override.title}>
      {save.done ? <Done save={save} onClose={onClose} /> : <Editing known={known} save={save} onClose={onClose} />}
    </Panel>
  );
}

interface PartProps {
  readonly save: OverrideSave;
  readonly onClose: () => void;
}

function Done({ save, onClose }: PartProps) {
  const { words } = useServices();
  const undo = (
    <Button size="small" onClick={() => void save.undo()}>
      {words.undo}
    </Button>
  );
  return (
    <section aria-label={careWords.override.title}>
      <Notice
        intent="success"
        announced
        actions={
          <>
            {save.canUndo && undo}
            <Button size="small" onClick={onClose}>
              {words.close}
            </Button>
          </>
        }
      >
        {careWords.override[save.done ?? "saved"]}
      </Notice>
      <SaveTrouble error={save.error} />
    </section>
  );
}

function Editing({ known, save, onClose }: PartProps & { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words, now, zone } = useServices();
  const today = localDateOf(now(), zone);
  const { override, stage: computed } = known.standing;
  const { typed, change, forget } = useTyped<Fields>(`override.${known.contact.id}`, {
    stage: override?.stage ?? computed ?? "acquaintance",
    reason: override?.reason ?? "",
    until: override?.expiresOn ?? addDays(today, USUAL_DAYS),
  });
  const { reason, until } = typed;
  const stage = STAGES.find((one) => one === typed.stage) ?? "acquaintance";
  const [tried, setTried] = useState(false);
  const latest = addDays(today, LONGEST_OVERRIDE_DAYS);
  const wrong = { reason: reason.trim() === "", until: until < today || until > latest };

  const submit = () => {
    setTried(true);
    if (wrong.reason || wrong.until) return;
    void save.save({ stage, reason: reason.trim(), expiresOn: localDate(until) }).then((saved) => saved && forget());
  };
  const leave = () => {
    forget();
    onClose();
  };
  return (
    <Form onSubmit={submit} onCancel={leave}>
      <p className={styles.hint}>{careWords.override.hint}</p>
      <Choice
        label={careWords.override.stage}
        value={stage}
        options={STAGES.map((one) => ({ value: one, text: words.stages[one] }))}
        onChange={(chosen) => change({ stage: chosen })}
      />
      <Field
        label={careWords.override.reason}
        hint={careWords.override.reasonHint}
        required
        problem={tried && wrong.reason ? careWords.override.reasonMissing : null}
      >
        <TextInput value={reason} maxLength={REASON_LIMIT} onChange={(text) => change({ reason: text })} />
      </Field>
      <Field label={careWords.override.until} problem={tried && wrong.until ? careWords.override.untilWrong : null}>
        <TextInput type="date" value={until} min={today} max={latest} onChange={(day) => change({ until: day })} />
      </Field>
      <SaveTrouble error={save.error} newer={override ? words.stages[override.stage] : careWords.override.none} />
      <FormActions save={words.save} cancel={words.cancel} saving={save.saving} onCancel={leave} />
      {override && (
        <Button appearance="subtle" size="small" className={styles.way} onClick={() => void save.save(null)}>
          {careWords.override.clear}
        </Button>
      )}
    </Form>
  );
}
