import { api as contract } from "../../../shared/contract/api.ts";
import { type LoggedThread, VISIBILITIES } from "../../../shared/contract/interactions.ts";
import type { PersonView } from "../../../shared/contract/open.ts";
import { LIMITS } from "../../../shared/contract/values.ts";
import { useSave } from "../../hooks/frame/useSave.ts";
import { useTyped } from "../../hooks/frame/useTyped.ts";
import type { LogAsk } from "../../hooks/log/useThreadLog.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TextLines } from "../../ui/TextInput.tsx";
import { VisibilityField } from "./LogOptions.tsx";

interface EditLogProps {
  readonly logged: LoggedThread;
  readonly ask: LogAsk;
  readonly onClose: () => void;
}

type Fields = Readonly<Record<"note" | "visibility" | "moveTo", string>>;

/** Changes the note or the visibility of a log, or moves it to another person on the message (L5). */
export function EditLog({ logged, ask, onClose }: EditLogProps) {
  const { words } = useServices();
  const start = { note: logged.note ?? "", visibility: logged.visibility, moveTo: "" };
  const { typed, change, forget } = useTyped<Fields>(`edit_log.${logged.id}`, start);
  const { note, moveTo } = typed;
  const visibility = VISIBILITIES.find((one) => one === typed.visibility) ?? logged.visibility;
  const leave = () => {
    forget();
    onClose();
  };
  const { save, saving, error } = useSave(leave);

  const move = moveOf(logged, ask, moveTo);
  const submit = () =>
    void save({
      endpoint: contract.editInteraction,
      params: { interactionId: logged.id },
      body: { note: note.trim() || null, visibility, ...(move && { move }) },
      version: logged.version,
      kind: "edit_log",
      about: ask.item.subject,
      scope: logged.id,
    });

  const targets = moveTargets(logged, ask);
  return (
    <Panel title={words.log.change}>
      <Form onSubmit={submit} onCancel={leave}>
        <Field label={words.log.note} hint={words.log.noteHint}>
          <TextLines value={note} maxLength={LIMITS.note} onChange={(text) => change({ note: text })} />
        </Field>
        <VisibilityField
          value={visibility}
          options={VISIBILITIES}
          onChange={(chosen) => change({ visibility: chosen })}
        />
        {targets.length > 0 && (
          <Choice
            label={words.log.move}
            value={moveTo}
            options={[
              { value: "", text: words.log.moveNot },
              ...targets.map((contact) => ({ value: String(contact.id), text: contact.displayName })),
            ]}
            onChange={(chosen) => change({ moveTo: chosen })}
          />
        )}
        {error && <Notice intent="error">{errorSentence(error, words)}</Notice>}
        <FormActions save={words.save} cancel={words.cancel} saving={saving} onCancel={leave} />
      </Form>
    </Panel>
  );
}

/** People a log with one person can be moved to: the others on the message, and others with the same address. */
function moveTargets(logged: LoggedThread, ask: LogAsk) {
  if (logged.people.length !== 1) return [];
  const views = ask.people.map((person) => ask.personAt(person.address));
  const contacts = views.flatMap(contactsOf);
  return contacts.filter((contact) => contact.id !== logged.people[0]?.contactId);
}

function moveOf(logged: LoggedThread, ask: LogAsk, moveTo: string) {
  const from = logged.people[0]?.contactId;
  const to = moveTargets(logged, ask).find((contact) => contact.id === moveTo)?.id;
  return from && to ? { from, to } : null;
}

function contactsOf(view: PersonView | null) {
  if (view?.state === "known") return [view.contact, ...view.alternatives];
  return view?.state === "ambiguous" ? view.candidates : [];
}
