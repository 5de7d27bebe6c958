import { makeStyles, tokens } from "@fluentui/react-components";
import { checksum } from "../../../shared/checksum.ts";
import type { FoundAdvice, Reader } from "../../background/advice.ts";
import { ledgerWords } from "../../strings/ledgerWords.ts";
import { PlainList } from "../../ui/PlainList.tsx";
import { KeepInMind } from "./KeepInMind.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, rowGap: tokens.spacingVerticalXS },
  what: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface ExchangesProps {
  readonly found: FoundAdvice;
  readonly readers: readonly Reader[];
}

/** More than these are offered by hand alone. */
const MOST_OFFERED = 3;

/** What the draft asks for and gives, each to be kept in the ledger with one click (M5). An offer, no advice: it is in no count. */
export function Exchanges({ found, readers }: ExchangesProps) {
  const styles = useStyles();
  if (!readers.some(({ view }) => view.state === "known")) return null;
  return (
    <PlainList gap="wide">
      {found.exchanges.slice(0, MOST_OFFERED).map(({ kind, words, due }) => (
        <div key={`${kind} ${words}`} className={styles.root}>
          <span className={styles.what}>
            {ledgerWords.inDraft[kind]}: “{words}”
          </span>
          <KeepInMind found={{ kind, id: checksum(words), what: words, dueOn: due }} readers={readers} />
        </div>
      ))}
    </PlainList>
  );
}
