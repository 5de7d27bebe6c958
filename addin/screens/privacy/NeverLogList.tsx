import { useState } from "react";
import type { PolicyReply } from "../../../shared/contract/policy.ts";
import { type NeverLogRule, ruleValueOf } from "../../../shared/domain/privacy/neverLog.ts";
import { useNeverLog } from "../../hooks/privacy/useNeverLog.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { privacyWords, ruleName } from "../../strings/privacyWords.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { Topic } from "./Topic.tsx";

const WORDS = privacyWords.mine;

/** Everything that is never logged, one's own rules and the organisation's, and the way to change them (L11). */
export function NeverLogList({ policy: { neverLog, isAdmin } }: { readonly policy: PolicyReply }) {
  const { words } = useServices();
  const { change, saving, error } = useNeverLog();
  const mayChange = ({ scope }: NeverLogRule) => scope === "mine" || isAdmin;
  return (
    <Topic label={WORDS.rules}>
      <h4>{WORDS.rules}</h4>
      {neverLog.length === 0 && <span>{WORDS.noRules}</span>}
      <PlainList label={WORDS.rules}>
        {neverLog.map((rule) => (
          <span key={`${rule.scope} ${rule.kind} ${rule.value}`}>
            {ruleName(rule)} {rule.scope === "organisation" && `(${WORDS.forEverybody})`}{" "}
            {mayChange(rule) && (
              <Button
                size="small"
                disabledFocusable={saving}
                aria-label={`${privacyWords.logAgain}: ${ruleName(rule)}`}
                onClick={() => void change({ ...rule, never: false })}
              >
                {privacyWords.logAgain}
              </Button>
            )}
          </span>
        ))}
      </PlainList>
      <NewRule isAdmin={isAdmin} saving={saving} onAdd={(rule) => change({ ...rule, never: true })} />
      {error && <Notice intent="error">{errorSentence(error, words)}</Notice>}
    </Topic>
  );
}

interface NewRuleProps {
  readonly isAdmin: boolean;
  readonly saving: boolean;
  readonly onAdd: (rule: NeverLogRule) => Promise<boolean>;
}

function NewRule({ isAdmin, saving, onAdd }: NewRuleProps) {
  const [typed, setTyped] = useState("");
  const [forAll, setForAll] = useState(false);
  const [wrong, setWrong] = useState(false);
  const submit = async () => {
    const kind = /^[^@]+@/.test(typed.trim()) ? "address" : "domain";
    const value = ruleValueOf(kind, typed);
    setWrong(value === null);
    if (value !== null && (await onAdd({ scope: forAll ? "organisation" : "mine", kind, value }))) setTyped("");
  };
  return (
    <Form onSubmit={() => void submit()} onCancel={() => setTyped("")}>
      <Field label={WORDS.add} problem={wrong ? WORDS.addWrong : null}>
        <TextInput value={typed} maxLength={320} onChange={setTyped} />
      </Field>
      {isAdmin && <CheckLine label={WORDS.forEverybody} checked={forAll} onToggle={() => setForAll(!forAll)} />}
      <Button type="submit" size="small" disabledFocusable={saving}>
        {WORDS.addButton}
      </Button>
    </Form>
  );
}
