import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PersonView } from "../../../shared/contract/open.ts";
import { type Fillings, fitsReader, MOST_SNIPPETS, type Snippet } from "../../../shared/domain/snippets.ts";
import { bareSubject } from "../../../shared/domain/thread/subject.ts";
import { type Snippets as Kept, useSnippets } from "../../hooks/compose/useSnippets.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { snippetWords } from "../../strings/snippetWords.ts";
import { Button } from "../../ui/Button.tsx";
import { CardSkeleton } from "../../ui/CardSkeleton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { LoadTrouble } from "../frame/LoadTrouble.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";
import { SnippetForm } from "./SnippetForm.tsx";
import { SnippetRow } from "./SnippetRow.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, rowGap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  ways: { display: "flex", flexWrap: "wrap", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface SnippetsProps {
  readonly item: ComposeItem;
  /** The one reader; `null` while nobody is addressed or known. */
  readonly view: PersonView | null;
}

/** The snippets that fit where the two stand, to be inserted; or all of them, to be arranged. */
export function Snippets({ item, view }: SnippetsProps) {
  const styles = useStyles();
  const { words } = useServices();
  const kept = useSnippets();
  const [arranging, setArranging] = useState(false);
  const { list, answer } = kept;
  if (!list) {
    if (!answer.error) return <CardSkeleton label={words.state.loading} />;
    return <LoadTrouble error={answer.error} retry={answer.retry} />;
  }
  const reader = { kind: view?.toneBrief.kind ?? "unsorted", stage: view?.toneBrief.stage ?? null } as const;
  const fillings: Fillings = { name: view?.toneBrief.preferredName ?? "", topic: bareSubject(item.subject) };
  const fitting = list.filter((one) => fitsReader(one, reader));
  return (
    <section className={styles.root}>
      <p className={styles.hint}>{snippetWords.hint}</p>
      <Done kept={kept} onUndo={(undo) => void undo()} />
      {arranging ? (
        <Arranging kept={kept} list={list} />
      ) : (
        <PlainList>
          {fitting.map((snippet) => (
            <SnippetRow key={keyOf(snippet)} snippet={snippet} epoch={item.epoch} fillings={fillings} />
          ))}
        </PlainList>
      )}
      {!arranging && fitting.length === 0 && <p className={styles.hint}>{snippetWords.none}</p>}
      <div className={styles.ways}>
        <Button size="small" appearance="subtle" aria-expanded={arranging} onClick={() => setArranging(!arranging)}>
          {arranging ? snippetWords.arranged : snippetWords.arrange}
        </Button>
      </div>
    </section>
  );
}

const keyOf = ({ title, text }: Snippet): string => `${title}\n${text}`;

interface DoneProps {
  readonly kept: Kept;
  readonly onUndo: (undo: () => Promise<boolean>) => void;
}

function Done({ kept: { done, undo }, onUndo }: DoneProps) {
  const { words } = useServices();
  if (!done) return null;
  if (done === "waiting") return <Notice intent="warning">{words.log.waiting}</Notice>;
  const back = undo && (
    <Button size="small" onClick={() => onUndo(undo)}>
      {words.undo}
    </Button>
  );
  return (
    <Notice intent="success" actions={back} announced>
      {snippetWords[done]}
    </Notice>
  );
}

interface ArrangingProps {
  readonly kept: Kept;
  readonly list: readonly Snippet[];
}

/** `-1` is a new one. */
function Arranging({ kept, list }: ArrangingProps) {
  const [editing, setEditing] = useState<number | null>(null);
  const edited = editing === null ? null : (list[editing] ?? NEW);
  const save = async (snippet: Snippet) => {
    const next = editing === -1 ? [...list, snippet] : list.map((one, at) => (at === editing ? snippet : one));
    if (await kept.save(next)) setEditing(null);
  };
  if (edited)
    return (
      <SnippetForm snippet={edited} kept={kept} onSave={(one) => void save(one)} onClose={() => setEditing(null)} />
    );
  return (
    <>
      <SaveTrouble error={kept.error} />
      <PlainList>
        {list.map((snippet, at) => (
          <Arranged
            key={keyOf(snippet)}
            snippet={snippet}
            onEdit={() => setEditing(at)}
            onRemove={() => void kept.save(list.filter((one) => one !== snippet))}
          />
        ))}
      </PlainList>
      {list.length < MOST_SNIPPETS ? (
        <Button size="small" onClick={() => setEditing(-1)}>
          {snippetWords.add}
        </Button>
      ) : (
        <Notice intent="info">{snippetWords.tooMany}</Notice>
      )}
    </>
  );
}

const NEW: Snippet = { title: "", text: "", kinds: [], stages: [] };

interface ArrangedProps {
  readonly snippet: Snippet;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Arranged({ snippet: { title }, onEdit, onRemove }: ArrangedProps) {
  const styles = useStyles();
  return (
    <>
      <span>{title}</span>
      <div className={styles.ways}>
        <Button size="small" appearance="subtle" aria-label={`${snippetWords.edit}: ${title}`} onClick={onEdit}>
          {snippetWords.edit}
        </Button>
        <Button size="small" appearance="subtle" aria-label={`${snippetWords.remove}: ${title}`} onClick={onRemove}>
          {snippetWords.remove}
        </Button>
      </div>
    </>
  );
}
