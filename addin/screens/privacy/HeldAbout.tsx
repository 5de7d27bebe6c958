import { privacyApi } from "../../../shared/contract/privacyApi.ts";
import { type HeldPerson, heldPerson, jsonFile, personCsv } from "../../hooks/privacy/exportFile.ts";
import { useServices } from "../../services.tsx";
import { heldSentence } from "../../strings/heldSentences.ts";
import { privacyWords } from "../../strings/privacyWords.ts";
import { PlainList } from "../../ui/PlainList.tsx";
import type { PersonPanelProps } from "../person/PersonActions.tsx";
import { Held } from "./Held.tsx";
import { SaveFiles } from "./SaveFiles.tsx";

const WORDS = privacyWords.person;

/** What is held about a person, for reading and as files (D10). */
export function HeldAbout({ known: { contact } }: Pick<PersonPanelProps, "known">) {
  const { api } = useServices();
  const params = { contactId: contact.id };
  return (
    <Held
      label={WORDS.held}
      question={{
        about: contact.id,
        ask: (body, signal) => api.call(privacyApi.exportPerson, { params, body, signal }),
        whole: heldPerson,
      }}
    >
      {(held) => (
        <>
          <p>{WORDS.heldHint}</p>
          <SaveFiles json={() => jsonFile(contact.id, held)} csv={() => personCsv(contact.id, held)} />
          <HeldFacts held={held} />
        </>
      )}
    </Held>
  );
}

/** What the files have field by field, for reading. */
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
          {format.moment(log.loggedAt)}: {WORDS.loggedBy} {log.loggedBy} {log.note && `“${log.note}”`}
        </span>
      ))}
      {records.map((record) => (
        <span key={`${record.table} ${JSON.stringify(record.fields)}`}>{heldSentence(record)}</span>
      ))}
    </PlainList>
  );
}
