import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FactView } from "../../../shared/contract/facts.ts";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { useFactChanges, useFacts } from "../../hooks/facts/useFacts.ts";
import { isBeingTyped } from "../../hooks/frame/useTyped.ts";
import { useServices } from "../../services.tsx";
import { knownSentences, knownWords } from "../../strings/knownWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Part } from "../../ui/Part.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { ChangeNotice } from "../frame/ChangeNotice.tsx";
import { LoadTrouble } from "../frame/LoadTrouble.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";
import { aboutFact, FactForm } from "./FactForm.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ways: { display: "flex", flexWrap: "wrap", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  add: { alignSelf: "start" },
});

/** So many at once. */
const SHOWN = 6;

/** What is known of them, with its sources: noted, changed and removed here (P8). */
export function Facts({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words, notes } = useServices();
  const { contact } = known;
  const facts = useFacts(contact.id);
  const changes = useFactChanges(contact);
  const [adding, setAdding] = useState(isBeingTyped(notes, aboutFact(contact, null)));
  return (
    <Part title={knownWords.title}>
      <section className={styles.root} aria-label={knownWords.title}>
        {!facts.value && !facts.error && <span role="status">{words.state.loading}</span>}
        {facts.error && !facts.value && <LoadTrouble error={facts.error} retry={facts.retry} />}
        {facts.value && <FactList known={known} facts={facts.value.facts} changes={changes} />}
        <ChangeNotice changes={changes} said={knownWords.done} onUndo={() => void changes.undo()} />
        {adding ? (
          <FactForm known={known} fact={null} changes={changes} onClose={() => setAdding(false)} />
        ) : (
          <>
            <SaveTrouble error={changes.error} />
            <Button size="small" className={styles.add} onClick={() => setAdding(true)}>
              {knownWords.add}
            </Button>
          </>
        )}
      </section>
    </Part>
  );
}

interface FactListProps {
  readonly known: KnownPerson;
  readonly facts: readonly FactView[];
  readonly changes: ReturnType<typeof useFactChanges>;
}

function FactList({ known, facts, changes }: FactListProps) {
  const styles = useStyles();
  const { words } = useServices();
  const [shown, setShown] = useState(SHOWN);
  if (facts.length === 0) return <span className={styles.small}>{knownWords.none}</span>;
  return (
    <>
      <PlainList label={knownWords.title}>
        {facts.slice(0, shown).map((fact) => (
          <FactRow key={fact.id} known={known} fact={fact} changes={changes} />
        ))}
      </PlainList>
      {facts.length > shown && (
        <Button size="small" appearance="subtle" className={styles.add} onClick={() => setShown(shown + SHOWN)}>
          {words.more}
        </Button>
      )}
    </>
  );
}

interface FactRowProps extends Omit<FactListProps, "facts"> {
  readonly fact: FactView;
}

/** One fact; the user's own can be changed and removed. */
function FactRow({ known, fact, changes }: FactRowProps) {
  const styles = useStyles();
  const { format, now, notes } = useServices();
  const [editing, setEditing] = useState(isBeingTyped(notes, aboutFact(known.contact, fact)));
  const say = knownSentences(format);
  if (editing) return <FactForm known={known} fact={fact} changes={changes} onClose={() => setEditing(false)} />;
  const way = (name: string, act: () => void) => (
    <Button size="small" appearance="subtle" aria-label={say.of(name, fact)} onClick={act}>
      {name}
    </Button>
  );
  return (
    <div className={styles.row}>
      <span>{fact.text}</span>
      <span className={styles.small}>{say.source(fact, now())}</span>
      {fact.by.you && (
        <span className={styles.ways}>
          {way(knownWords.edit, () => setEditing(true))}
          {way(knownWords.remove, () => void changes.remove(fact))}
        </span>
      )}
    </div>
  );
}
