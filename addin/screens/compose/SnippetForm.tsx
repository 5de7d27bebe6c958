import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SNIPPET_LIMITS } from "../../../shared/contract/snippets.ts";
import type { Snippet } from "../../../shared/domain/snippets.ts";
import { STAGES } from "../../../shared/domain/stage/stage.ts";
import { TIE_KINDS } from "../../../shared/domain/tie/tieKind.ts";
import type { Snippets } from "../../hooks/compose/useSnippets.ts";
import { useServices } from "../../services.tsx";
import { snippetWords } from "../../strings/snippetWords.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TextInput, TextLines } from "../../ui/TextInput.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";

const useStyles = makeStyles({
  choices: { border: "none", display: "flex", flexDirection: "column", margin: 0, padding: 0 },
  legend: { padding: 0 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface SnippetFormProps {
  readonly snippet: Snippet;
  readonly kept: Pick<Snippets, "saving" | "error">;
  readonly onSave: (snippet: Snippet) => void;
  readonly onClose: () => void;
}

/** A snippet in the user's own words, and for whom it is. */
export function SnippetForm({ snippet, kept, onSave, onClose }: SnippetFormProps) {
  const { words } = useServices();
  const [typed, setTyped] = useState(snippet);
  const [tried, setTried] = useState(false);
  const change = (more: Partial<Snippet>) => setTyped({ ...typed, ...more });
  const problemOf = (text: string) => (tried && text.trim() === "" ? snippetWords.missing : null);
  const submit = () => {
    setTried(true);
    if (typed.title.trim() !== "" && typed.text.trim() !== "") onSave({ ...typed, title: typed.title.trim() });
  };
  return (
    <Panel title={snippet.title === "" ? snippetWords.add : snippet.title}>
      <Form onSubmit={submit} onCancel={onClose}>
        <Field label={snippetWords.name} required problem={problemOf(typed.title)}>
          <TextInput value={typed.title} maxLength={SNIPPET_LIMITS.title} onChange={(title) => change({ title })} />
        </Field>
        <Field label={snippetWords.text} required hint={snippetWords.textHint} problem={problemOf(typed.text)}>
          <TextLines value={typed.text} maxLength={SNIPPET_LIMITS.text} onChange={(text) => change({ text })} />
        </Field>
        <Several
          legend={snippetWords.kinds}
          all={TIE_KINDS}
          chosen={typed.kinds}
          textOf={(kind) => words.kinds[kind]}
          onChange={(kinds) => change({ kinds })}
        />
        <Several
          legend={snippetWords.stages}
          all={STAGES}
          chosen={typed.stages}
          textOf={(stage) => words.stages[stage]}
          onChange={(stages) => change({ stages })}
        />
        <SaveTrouble error={kept.error} />
        <FormActions save={words.save} cancel={words.cancel} saving={kept.saving} onCancel={onClose} />
      </Form>
    </Panel>
  );
}

interface SeveralProps<T extends string> {
  readonly legend: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly textOf: (one: T) => string;
  readonly onChange: (chosen: readonly T[]) => void;
}

function Several<T extends string>({ legend, all, chosen, textOf, onChange }: SeveralProps<T>) {
  const styles = useStyles();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>
        {legend} <span className={styles.hint}>{snippetWords.everyone}</span>
      </legend>
      {all.map((one) => (
        <CheckLine
          key={one}
          label={textOf(one)}
          checked={chosen.includes(one)}
          onToggle={() => onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])}
        />
      ))}
    </fieldset>
  );
}
