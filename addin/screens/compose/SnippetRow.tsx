import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Fillings, filledText, type Snippet } from "../../../shared/domain/snippets.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { Epoch } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { snippetWords } from "../../strings/snippetWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, rowGap: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  insert: { alignSelf: "start" },
});

interface SnippetRowProps {
  readonly snippet: Snippet;
  readonly epoch: Epoch;
  /** What is known of its blanks. */
  readonly fillings: Fillings;
}

/** One snippet; what is not known of its blanks is asked for before it is inserted at the cursor. */
export function SnippetRow({ snippet, epoch, fillings }: SnippetRowProps) {
  const styles = useStyles();
  const { mailbox } = useServices();
  const announce = useAnnounce();
  const [typed, setTyped] = useState<Fillings | null>(null);
  const known = filledText(snippet.text, fillings);
  const all = filledText(snippet.text, { ...fillings, ...typed });

  const insert = async () => {
    if (!all.ok) return setTyped(typed ?? {});
    const inserted = await mailbox.insert(epoch, all.value);
    announce(inserted.ok ? snippetWords.inserted : snippetWords.insertFailed);
    if (inserted.ok) setTyped(null);
  };
  const asked = known.ok ? [] : known.error.missing;
  return (
    <article className={styles.root} aria-label={snippet.title}>
      <span className={styles.title}>{snippet.title}</span>
      <p className={styles.text}>{all.ok ? all.value : snippet.text}</p>
      {typed === null ? (
        <Button
          size="small"
          className={styles.insert}
          aria-label={`${snippetWords.insert}: ${snippet.title}`}
          onClick={() => void insert()}
        >
          {snippetWords.insert}
        </Button>
      ) : (
        <Form onSubmit={() => void insert()} onCancel={() => setTyped(null)}>
          {asked.map((blank) => (
            <Blank
              key={blank}
              blank={blank}
              value={typed[blank] ?? ""}
              missing={!all.ok && all.error.missing.includes(blank)}
              onChange={(value) => setTyped({ ...typed, [blank]: value })}
            />
          ))}
          <Actions onCancel={() => setTyped(null)} />
        </Form>
      )}
    </article>
  );
}

interface BlankProps {
  readonly blank: string;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (value: string) => void;
}

function Blank({ blank, value, missing, onChange }: BlankProps) {
  const problem = missing && value !== "" ? snippetWords.missing : null;
  return (
    <Field label={snippetWords.blanks[blank] ?? `${snippetWords.fillIn}: ${blank}`} required problem={problem}>
      <TextInput value={value} onChange={onChange} />
    </Field>
  );
}

function Actions({ onCancel }: { readonly onCancel: () => void }) {
  const { words } = useServices();
  return <FormActions save={snippetWords.insert} cancel={words.cancel} saving={false} onCancel={onCancel} />;
}
