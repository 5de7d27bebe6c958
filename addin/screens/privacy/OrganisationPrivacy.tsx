import { useState } from "react";
import { isLasting } from "../../../shared/contract/confirmation.ts";
import { VISIBILITIES } from "../../../shared/contract/interactions.ts";
import type { PolicyReply } from "../../../shared/contract/policy.ts";
import type { OrganisationSettings, RetentionRunsReply } from "../../../shared/contract/privacy.ts";
import { privacyApi } from "../../../shared/contract/privacyApi.ts";
import { RETENTION_DAYS } from "../../../shared/domain/privacy/retention.ts";
import { useAnnounce } from "../../announcer.tsx";
import { useAnswer } from "../../hooks/frame/useAnswer.ts";
import { POLICY } from "../../hooks/frame/usePolicy.ts";
import { type ConfirmedError, useConfirmed } from "../../hooks/privacy/useConfirmed.ts";
import { useServices } from "../../services.tsx";
import { keptFor, privacyWords, runWords, settingsWords } from "../../strings/privacyWords.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { ConfirmState } from "./ConfirmState.tsx";
import { Topic } from "./Topic.tsx";

const WORDS = privacyWords.mine;

/** How long an organisation keeps touches, what the daily removal did (D9), and for administrators the way to change it (D4). */
export function OrganisationPrivacy({ policy }: { readonly policy: PolicyReply }) {
  const { api, format } = useServices();
  const { retentionDays, serverAnalysis, rewriting } = policy.organisation;
  const runs = useAnswer<RetentionRunsReply>("retention runs", (signal) =>
    api.call(privacyApi.retentionRuns, { signal }),
  );
  return (
    <Topic label={WORDS.organisation}>
      <h4>{WORDS.organisation}</h4>
      <p>{retentionDays === null ? WORDS.keepsAll : keptFor(retentionDays, format)}</p>
      {serverAnalysis && <p>{WORDS.analysisOn}</p>}
      {rewriting && policy.model !== null && (
        <p>
          {WORDS.rewritingOn} {policy.model}
        </p>
      )}
      {policy.isAdmin && <OrganisationForm policy={policy} />}
      {runs.value && runs.value.runs.length === 0 && <p>{WORDS.noRuns}</p>}
      {runs.value && runs.value.runs.length > 0 && (
        <PlainList label={WORDS.runs} gap="tight">
          {runs.value.runs.map((run) => (
            <span key={run.at}>{runWords(run, format)}</span>
          ))}
        </PlainList>
      )}
    </Topic>
  );
}

function OrganisationForm({ policy: { organisation, model } }: { readonly policy: PolicyReply }) {
  const { api, answers, newKey, words, format } = useServices();
  const announce = useAnnounce();
  const sendConfirmed = useConfirmed();
  const [days, setDays] = useState(organisation.retentionDays?.toString() ?? "");
  const [visibility, setVisibility] = useState(organisation.defaultVisibility);
  const [serverAnalysis, setServerAnalysis] = useState(organisation.serverAnalysis);
  const [rewriting, setRewriting] = useState(organisation.rewriting);
  const [error, setError] = useState<ConfirmedError | null>(null);
  const [waiting, setWaiting] = useState(false);

  const send = (body: OrganisationSettings) => {
    const [endpoint, ask] = [privacyApi.saveOrganisation, { body, version: organisation.version }];
    if (!isLasting(organisation, body)) return api.call(endpoint, { ...ask, key: newKey() });
    setWaiting(true);
    return sendConfirmed({
      endpoint,
      ask,
      toConfirm: { kind: "change_organisation", about: settingsWords(body, { format, words }) },
    });
  };
  const save = async () => {
    setError(null);
    const kept = { retentionDays: days === "" ? null : bounded(Number(days)), defaultVisibility: visibility };
    const saved = await send({ ...kept, serverAnalysis, rewriting });
    setWaiting(false);
    if (!saved.ok) setError(saved.error);
    if (!saved.ok) return;
    announce(words.save);
    await answers.askAgain(POLICY);
  };
  return (
    <Form onSubmit={() => void save()}>
      <Field label={WORDS.retention}>
        <TextInput type="number" min={RETENTION_DAYS.least} max={RETENTION_DAYS.most} value={days} onChange={setDays} />
      </Field>
      <Choice
        label={WORDS.visibility}
        value={visibility}
        options={VISIBILITIES.map((value) => ({ value, text: words.visibilities[value] }))}
        onChange={setVisibility}
      />
      <CheckLine
        label={WORDS.analysis}
        checked={serverAnalysis}
        hint={WORDS.analysisHint}
        onToggle={() => setServerAnalysis(!serverAnalysis)}
      />
      {model === null ? (
        <p>{WORDS.noModel}</p>
      ) : (
        <CheckLine
          label={`${WORDS.rewriting}: ${model}`}
          checked={rewriting}
          hint={WORDS.rewritingHint}
          onToggle={() => setRewriting(!rewriting)}
        />
      )}
      <Button type="submit" size="small">
        {words.save}
      </Button>
      <ConfirmState waiting={waiting} error={error} />
    </Form>
  );
}

/** A period within what may be set; half days are none. */
const bounded = (days: number): number =>
  Math.min(RETENTION_DAYS.most, Math.max(RETENTION_DAYS.least, Math.round(days) || RETENTION_DAYS.least));
