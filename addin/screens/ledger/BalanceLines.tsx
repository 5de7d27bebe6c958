import { Handshake20Regular } from "@fluentui/react-icons";
import type { FoundAdvice, Reader } from "../../background/advice.ts";
import { useServices } from "../../services.tsx";
import { isKept, ledgerSentences } from "../../strings/ledgerWords.ts";
import { FactLine } from "../../ui/FactLine.tsx";

interface BalanceLinesProps {
  readonly found: FoundAdvice;
  readonly readers: readonly Reader[];
}

/** Before a new ask: what passed between the two so far, for each reader of whom something is noted (M5). */
export function BalanceLines({ found, readers }: BalanceLinesProps) {
  const { format, now } = useServices();
  const asks = (found.clarity?.asks ?? 0) > 0 || found.advice.some(({ rule }) => ASK_RULES.has(rule));
  if (!asks) return null;
  return readers.map(
    ({ name, view }) =>
      view.state === "known" &&
      isKept(view.ledger) && (
        <FactLine key={view.address} icon={<Handshake20Regular />}>
          {ledgerSentences(format).balance(view.ledger, name, now())}
        </FactLine>
      ),
  );
}

const ASK_RULES: ReadonlySet<string> = new Set(["early-pitch", "vague-ask", "give-before-ask", "too-many-asks"]);
