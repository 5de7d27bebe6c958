import { ShieldProhibited20Regular } from "@fluentui/react-icons";
import { useNeverLog } from "../../hooks/privacy/useNeverLog.ts";
import type { KeptOutPerson } from "../../hooks/read/keptOut.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { privacyWords, ruleWords } from "../../strings/privacyWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { FactLine } from "../../ui/FactLine.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PlainList } from "../../ui/PlainList.tsx";

/** Whom a rule keeps out, with the rule, and the way back where it is one's own (L11, L14). */
export function KeptOut({ kept }: { readonly kept: readonly KeptOutPerson[] }) {
  const { words } = useServices();
  const { change, saving, error } = useNeverLog();
  return (
    <Card look="quiet" label={privacyWords.keptOut}>
      <FactLine icon={<ShieldProhibited20Regular />} detail={privacyWords.keptOutWhy}>
        {privacyWords.keptOut}
      </FactLine>
      <PlainList label={privacyWords.keptOut}>
        {kept.map(({ person, rule }) => (
          <span key={person.address}>
            {person.displayName || person.address}: {ruleWords(rule)}{" "}
            {rule.scope === "mine" && (
              <Button
                size="small"
                disabledFocusable={saving}
                aria-label={`${privacyWords.logAgain}: ${person.displayName || person.address}`}
                onClick={() => void change({ ...rule, never: false })}
              >
                {privacyWords.logAgain}
              </Button>
            )}
          </span>
        ))}
      </PlainList>
      {error && <Notice intent="error">{errorSentence(error, words)}</Notice>}
    </Card>
  );
}
