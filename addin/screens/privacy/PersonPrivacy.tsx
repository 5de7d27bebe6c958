import { domainOf, isFreeMail } from "../../../shared/domain/people/address.ts";
import { useNeverLog } from "../../hooks/privacy/useNeverLog.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { privacyWords, ruleName } from "../../strings/privacyWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import type { PersonPanelProps } from "../person/PersonActions.tsx";
import { ErasePerson } from "./ErasePerson.tsx";
import { HeldAbout } from "./HeldAbout.tsx";
import { Topic } from "./Topic.tsx";

const WORDS = privacyWords.person;

/** Never logging a person, what is held about them, and erasing them (D3, D10, L11). */
export function PersonPrivacy({ known }: PersonPanelProps) {
  return (
    <Panel title={WORDS.title}>
      <Never address={known.address} />
      <HeldAbout known={known} />
      <ErasePerson known={known} />
    </Panel>
  );
}

function Never({ address }: { readonly address: string }) {
  const { words } = useServices();
  const { change, saving, error } = useNeverLog();
  const domain = domainOf(address);
  const rules = [
    { kind: "address", value: address } as const,
    ...(domain === "" || isFreeMail(domain) ? [] : [{ kind: "domain", value: domain } as const]),
  ];
  return (
    <Topic label={WORDS.never}>
      <PlainList>
        {rules.map((rule) => (
          <Button
            key={rule.kind}
            size="small"
            disabledFocusable={saving}
            onClick={() => void change({ ...rule, scope: "mine", never: true })}
          >
            {WORDS.never}: {ruleName(rule)}
          </Button>
        ))}
      </PlainList>
      <span>{WORDS.neverHint}</span>
      {error && <Notice intent="error">{errorSentence(error, words)}</Notice>}
    </Topic>
  );
}
