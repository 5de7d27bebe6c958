import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { localDateOf } from "../../../shared/time.ts";
import type { Reader } from "../../background/advice.ts";
import { useAccount, useItem } from "../../hooks/frame/useOutside.ts";
import { isBeingTyped } from "../../hooks/frame/useTyped.ts";
import { useLedgerChanges } from "../../hooks/ledger/useLedger.ts";
import { useServices } from "../../services.tsx";
import { ledgerWords } from "../../strings/ledgerWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { ChangeNotice } from "../frame/ChangeNotice.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";
import { type FoundEntry, LedgerForm } from "../ledger/LedgerForm.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, rowGap: tokens.spacingVerticalS },
  keep: { alignSelf: "start" },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface KeepInMindProps {
  /** What the draft says; `id` stays while its words stay. */
  readonly found: FoundEntry & { readonly id: string };
  readonly readers: readonly Reader[];
}

/** A promise, an ask or a give in the draft becomes an entry of the ledger, in the words the user saves and in no others (M5, T2). */
export function KeepInMind({ found, readers }: KeepInMindProps) {
  const known = readers.flatMap(({ view }) => (view.state === "known" ? [view] : []));
  const [first] = known;
  return first ? <Keeping found={found} known={known} first={first} /> : null;
}

interface KeepingProps extends Pick<KeepInMindProps, "found"> {
  readonly known: readonly KnownPerson[];
  readonly first: KnownPerson;
}

function Keeping({ found, known, first }: KeepingProps) {
  const styles = useStyles();
  const { now, zone, notes, settledOffers } = useServices();
  const item = useItem();
  const nobody = useAccount() === null;
  const [chosen, setChosen] = useState(first.contact.id);
  const about = `${found.kind}.${found.id}`;
  const [open, setOpen] = useState(isBeingTyped(notes, about));
  const { contact } = known.find((one) => one.contact.id === chosen) ?? first;
  const changes = useLedgerChanges(contact);
  const { dueOn: due } = found;
  const dueOn = due !== null && due >= localDateOf(now(), zone) ? due : null;
  const draft = item.mode === "compose" ? `${item.conversationId} ${item.subject}` : "";
  const offer = `${found.kind} ${contact.id} ${found.id} ${due} ${draft}`;
  const [settled, setSettled] = useState<Readonly<Record<string, boolean>>>({});
  const kept = settled[offer] ?? settledOffers.has(offer);
  const settling: typeof changes = {
    ...changes,
    add: async (entry) => {
      const added = await changes.add(entry);
      if (added) settledOffers.add(offer);
      setSettled({ ...settled, [offer]: added });
      return added;
    },
  };
  const undo = async () => {
    await changes.undo();
    settledOffers.remove(offer);
    setSettled({ ...settled, [offer]: false });
  };
  return (
    <section className={styles.root} aria-label={`${ledgerWords.keep}: ${found.what}`}>
      {open && known.length > 1 && (
        <Choice
          label={ledgerWords.toWhom}
          value={chosen}
          options={known.map((one) => ({ value: one.contact.id, text: one.contact.displayName }))}
          onChange={setChosen}
        />
      )}
      {open && (
        <LedgerForm about={about} changes={settling} found={{ ...found, dueOn }} onClose={() => setOpen(false)} />
      )}
      {!open && <ChangeNotice changes={changes} said={ledgerWords.done} onUndo={() => void undo()} />}
      {!open && kept && changes.done === null && <span className={styles.said}>{ledgerWords.done.keptBefore}</span>}
      {!open && <SaveTrouble error={changes.error} />}
      {!open && !kept && (
        <Button size="small" className={styles.keep} disabledFocusable={nobody} onClick={() => setOpen(true)}>
          {ledgerWords.keep}
        </Button>
      )}
    </section>
  );
}
