import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FactView } from "../../../shared/contract/facts.ts";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { useFactChanges, useFacts } from "../../hooks/facts/useFacts.ts";
import { useFocusBack } from "../../hooks/frame/useFocusBack.ts";
import { isBeingTyped } from "../../hooks/frame/useTyped.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { knownSentences, knownWords } from "../../strings/knownWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Part } from "../../ui/Part.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { ChangeNotice } from "../frame/ChangeNotice.tsx";
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
  const { root, after } = useFocusBack();
  const [adding, setAdding] = useState(isBeingTyped(notes, aboutFact(contact, null)));
  const close = (set: (open: false) => void) => void after(Promise.resolve(set(false)));
  return (
    <Part title={knownWords.title}>
      <section ref={root} className={styles.root} aria-label={knownWords.title}>
        {!facts.value && !facts.error && <span role="status">{words.state.loading}</span>}
        {facts.error && !facts.value && (
          <Notice intent="error" actions={<Button onClick={facts.retry}>{words.retry}</Button>}>
            {errorSentence(facts.error, words)}
          </Notice>
        )}
        {facts.value && <FactList known={known} facts={facts.value.facts} changes={changes} after={after} />}
        <ChangeNotice changes={changes} said={knownWords.done} onUndo={() => void after(changes.undo())} />
        {adding ? (
          <FactForm known={known} fact={null} changes={changes} onClose={() => close(setAdding)} />
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
  readonly after: ReturnType<typeof useFocusBack>["after"];
}

function FactList({ known, facts, changes, after }: FactListProps) {
  const styles = useStyles();
  const { words } = useServices();
  const [shown, setShown] = useState(SHOWN);
  if (facts.length === 0) return <span className={styles.small}>{knownWords.none}</span>;
  return (
    <>
      <PlainList label={knownWords.title}>
        {facts.slice(0, shown).map((fact) => (
          <FactRow key={fact.id} known={known} fact={fact} changes={changes} after={after} />
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
function FactRow({ known, fact, changes, after }: FactRowProps) {
  const styles = useStyles();
  const { format, now, notes } = useServices();
  const [editing, setEditing] = useState(isBeingTyped(notes, aboutFact(known.contact, fact)));
  const say = knownSentences(format);
  const leave = () => void after(Promise.resolve(setEditing(false)));
  if (editing) return <FactForm known={known} fact={fact} changes={changes} onClose={leave} />;
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
          {way(knownWords.remove, () => void after(changes.remove(fact)))}
        </span>
      )}
    </div>
  );
}
