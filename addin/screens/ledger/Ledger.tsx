import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { isBeingTyped } from "../../hooks/frame/useTyped.ts";
import { openFirst } from "../../hooks/ledger/ledgerOrder.ts";
import { useLedger, useLedgerChanges } from "../../hooks/ledger/useLedger.ts";
import { useServices } from "../../services.tsx";
import { isKept, ledgerSentences, ledgerWords } from "../../strings/ledgerWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Part } from "../../ui/Part.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { ChangeNotice } from "../frame/ChangeNotice.tsx";
import { LoadTrouble } from "../frame/LoadTrouble.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";
import { calledName } from "../person/calledName.ts";
import { LedgerForm } from "./LedgerForm.tsx";
import { LedgerRow } from "./LedgerRow.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  add: { alignSelf: "start" },
});

/** So many at once; what is open comes first. */
const SHOWN = 6;

/** What passed between the two and what is still open, with its balance (M5). */
export function Ledger({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words, notes } = useServices();
  const about = `ledger.${known.contact.id}`;
  const ledger = useLedger(known.contact.id);
  const changes = useLedgerChanges(known.contact);
  const [adding, setAdding] = useState(isBeingTyped(notes, about));
  return (
    <Part title={ledgerWords.title}>
      <section className={styles.root} aria-label={ledgerWords.title}>
        {!ledger.value && !ledger.error && <span role="status">{words.state.loading}</span>}
        {ledger.error && !ledger.value && <LoadTrouble error={ledger.error} retry={ledger.retry} />}
        {ledger.value && <Entries known={known} ledger={ledger.value} changes={changes} />}
        <ChangeNotice changes={changes} said={ledgerWords.done} onUndo={() => void changes.undo()} />
        {adding ? (
          <LedgerForm about={about} changes={changes} onClose={() => setAdding(false)} />
        ) : (
          <>
            <SaveTrouble error={changes.error} />
            <Button size="small" className={styles.add} onClick={() => setAdding(true)}>
              {ledgerWords.add}
            </Button>
          </>
        )}
      </section>
    </Part>
  );
}

interface EntriesProps {
  readonly known: KnownPerson;
  readonly ledger: NonNullable<ReturnType<typeof useLedger>["value"]>;
  readonly changes: ReturnType<typeof useLedgerChanges>;
}

function Entries({ known, ledger, changes }: EntriesProps) {
  const styles = useStyles();
  const { words, format, now } = useServices();
  const [shown, setShown] = useState(SHOWN);
  const { entries, balance, next } = ledger;
  if (entries.length === 0) return <span className={styles.small}>{ledgerWords.none}</span>;
  return (
    <>
      {isKept(balance) && (
        <span className={styles.small}>{ledgerSentences(format).balance(balance, calledName(known), now())}</span>
      )}
      <PlainList label={ledgerWords.title}>
        {openFirst(entries)
          .slice(0, shown)
          .map((entry) => (
            <LedgerRow
              key={entry.id}
              entry={entry}
              onSettle={(how) => void changes.settle(entry, how)}
              onRemove={() => void changes.remove(entry)}
            />
          ))}
      </PlainList>
      {entries.length > shown && (
        <Button size="small" appearance="subtle" className={styles.add} onClick={() => setShown(shown + SHOWN)}>
          {words.more}
        </Button>
      )}
      {next !== null && entries.length <= shown && <span className={styles.small}>{ledgerWords.newest}</span>}
    </>
  );
}
