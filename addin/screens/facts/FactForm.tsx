import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FactView } from "../../../shared/contract/facts.ts";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import type { ContactView } from "../../../shared/contract/standing.ts";
import { LIMITS } from "../../../shared/contract/values.ts";
import { FACT_KINDS, type FactKind } from "../../../shared/domain/fact.ts";
import { localDateOf } from "../../../shared/time.ts";
import type { FactChanges } from "../../hooks/facts/useFacts.ts";
import { momentOn, pastDay } from "../../hooks/frame/days.ts";
import { useTyped } from "../../hooks/frame/useTyped.ts";
import { useServices } from "../../services.tsx";
import { knownWords } from "../../strings/knownWords.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** News first: what happened lately is what one writes about. */
const KINDS = ["event", ...FACT_KINDS.filter((kind) => kind !== "event")] as const;

interface FactFormProps {
  readonly known: KnownPerson;
  /** `null` adds one. */
  readonly fact: FactView | null;
  readonly changes: Pick<FactChanges, "add" | "edit" | "saving" | "error">;
  readonly onClose: () => void;
}

/** What a form is kept under while somebody types into it. */
export const aboutFact = ({ id }: ContactView, fact: FactView | null): string => `fact.${id}.${fact?.id ?? ""}`;

/** What the form holds: a kind, words, a day, and two boxes that are ticked or empty. */
type Fields = Readonly<Record<"kind" | "text" | "day" | "agreed" | "team", string>>;

const TICKED = "yes";

/** Something one learned, in one's own words, with its kind and since when one knows. */
export function FactForm({ known, fact, changes, onClose }: FactFormProps) {
  const styles = useStyles();
  const { words, now, zone } = useServices();
  const today = localDateOf(now(), zone);
  const { typed, change, forget } = useTyped<Fields>(aboutFact(known.contact, fact), {
    kind: fact?.kind ?? "event",
    text: fact?.text ?? "",
    day: fact ? localDateOf(fact.knownAt, zone) : today,
    agreed: fact?.agreed ? TICKED : "",
    team: fact?.visibility === "team" ? TICKED : "",
  });
  const [tried, setTried] = useState(false);
  const kind = KINDS.find((one) => one === typed.kind) ?? "event";
  const missing = typed.text.trim() === "";
  const leave = () => {
    forget();
    onClose();
  };
  const tick = (name: "agreed" | "team") => () => change({ [name]: typed[name] === TICKED ? "" : TICKED });

  const submit = async () => {
    setTried(true);
    if (missing) return;
    const day = pastDay(typed.day, today);
    const unmoved = fact && day === localDateOf(fact.knownAt, zone);
    const saved = {
      kind,
      text: typed.text.trim(),
      knownAt: unmoved ? fact.knownAt : momentOn(day, now(), zone),
      ...sharingOf(kind, typed),
    };
    if (await (fact ? changes.edit(fact, saved) : changes.add({ ...saved, messageId: null }))) leave();
  };
  return (
    <Form onSubmit={() => void submit()} onCancel={leave}>
      <Field
        label={knownWords.text}
        required
        hint={knownWords.textHint}
        problem={tried && missing ? knownWords.textMissing : null}
      >
        <TextInput value={typed.text} maxLength={LIMITS.factText} onChange={(text) => change({ text })} />
      </Field>
      <Choice
        label={knownWords.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, text: knownWords.kinds[value] }))}
        onChange={(chosen) => change({ kind: chosen })}
      />
      <span className={styles.hint}>{knownWords.kindHints[kind]}</span>
      <Field label={knownWords.when}>
        <TextInput type="date" value={typed.day} max={today} onChange={(day) => change({ day })} />
      </Field>
      {kind === "opinion" ? (
        <CheckLine
          label={knownWords.agreed}
          hint={knownWords.agreedHint}
          checked={typed.agreed === TICKED}
          onToggle={tick("agreed")}
        />
      ) : (
        <CheckLine label={knownWords.team} checked={typed.team === TICKED} onToggle={tick("team")} />
      )}
      <span className={styles.hint}>{knownWords.sensitive}</span>
      <SaveTrouble error={changes.error} newer={fact?.text} />
      <FormActions save={words.save} cancel={words.cancel} saving={changes.saving} onCancel={leave} />
    </Form>
  );
}

/** An opinion is for whoever notes it alone; on nothing else two people agree. */
const sharingOf = (kind: FactKind, { agreed, team }: Fields) =>
  kind === "opinion"
    ? ({ agreed: agreed === TICKED, visibility: "private" } as const)
    : ({ agreed: false, visibility: team === TICKED ? "team" : "private" } as const);
