import { useState } from "react";
import { privacyApi } from "../../../shared/contract/privacyApi.ts";
import { ok } from "../../../shared/result.ts";
import { allPages, type HeldPerson, heldPerson, jsonFile, personCsv } from "../../hooks/exportFile.ts";
import { useAnswer } from "../../hooks/useAnswer.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { privacyWords } from "../../strings/privacyWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import type { PersonPanelProps } from "../person/PersonActions.tsx";
import { SaveFiles } from "./SaveFiles.tsx";

const WORDS = privacyWords.person;

/** What is held about a person, for reading and as files (D10). */
export function HeldAbout({ known: { contact } }: Pick<PersonPanelProps, "known">) {
  const { api, words } = useServices();
  const [asked, setAsked] = useState(false);
  const params = { contactId: contact.id };
  const answer = useAnswer<HeldPerson | null>(asked ? `held ${contact.id}` : null, async (signal) => {
    const ask = (cursor: string | undefined) =>
      api.call(privacyApi.exportPerson, { params, body: cursor === undefined ? {} : { cursor }, signal });
    const pages = await allPages(ask);
    return pages.ok ? ok(heldPerson(pages.value)) : pages;
  });
  const held = answer.value;
  return (
    <section aria-label={WORDS.held}>
      <Button size="small" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {WORDS.held}
      </Button>
      {asked && answer.error && <Notice intent="error">{errorSentence(answer.error, words)}</Notice>}
      {asked && !held && !answer.error && <p>{privacyWords.files.reading}</p>}
      {asked && held && (
        <>
          <p>{WORDS.heldHint}</p>
          <HeldFacts held={held} />
          <SaveFiles json={() => jsonFile(contact.id, held)} csv={() => personCsv(contact.id, held)} />
        </>
      )}
    </section>
  );
}

/** The same facts as in the files, for reading. */
function HeldFacts({ held: { contact, touches, logs, records } }: { readonly held: HeldPerson }) {
  const { words, format } = useServices();
  const { displayName, preferredName, role, company, addresses } = contact;
  const facts = new Set([displayName, preferredName, role, company, ...addresses]);
  return (
    <PlainList label={WORDS.held} gap="tight">
      {[...facts]
        .filter((fact) => fact !== null)
        .map((fact) => (
          <span key={`fact ${fact}`}>{fact}</span>
        ))}
      {touches.map((touch) => (
        <span key={touch.key}>
          {format.moment(touch.at)}: {words.channels[touch.channel]}
        </span>
      ))}
      {logs.map((log) => (
        <span key={`${log.interactionId} ${log.loggedBy}`}>
          {format.moment(log.loggedAt)}: {log.loggedBy} {log.note && `“${log.note}”`}
        </span>
      ))}
      {records.map(({ table, fields }) => (
        <span key={`${table} ${JSON.stringify(fields)}`}>
          {table}:{" "}
          {Object.entries(fields)
            .map(([name, value]) => `${name} ${value ?? ""}`)
            .join(", ")}
        </span>
      ))}
    </PlainList>
  );
}
