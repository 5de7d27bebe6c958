import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarCancel20Regular, Call20Regular, PersonInfo20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import type { KnownPerson } from "../../shared/contract/open.ts";
import type { AwayNotice } from "../../shared/domain/thread/awayNotice.ts";
import type { SignatureFact } from "../../shared/domain/thread/signatureFacts.ts";
import type { Instant } from "../../shared/time.ts";
import { useItem } from "../hooks/useOutside.ts";
import { useOwnMessage } from "../hooks/useOwnMessage.ts";
import { useSave } from "../hooks/useSave.ts";
import { useServices } from "../services.tsx";
import { factSentences, factWords } from "../strings/factWords.ts";
import { Button } from "../ui/Button.tsx";
import { FactLine } from "../ui/FactLine.tsx";
import { SaveTrouble } from "./SaveTrouble.tsx";
import { SignedName } from "./SignedName.tsx";

const useStyles = makeStyles({
  line: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap" },
});

/** What the message in view says of its writer: suggestions with their source, kept only when somebody says so (T5, L12). */
export function FromMessage({ known }: { readonly known: KnownPerson }) {
  const reading = useOwnMessage(known);
  const item = useItem();
  if (reading.state !== "read" || item.mode !== "read") return null;
  const { away, facts } = reading.read;
  return (
    <>
      <SignedName known={known} reading={reading} />
      {away && <Away away={away} />}
      {facts.map((fact) => (
        <Suggested key={fact.kind} known={known} fact={fact} at={item.sentAt} />
      ))}
    </>
  );
}

/** Until when they are away, and who stands in. */
function Away({ away }: { readonly away: AwayNotice }) {
  const { format, now } = useServices();
  const said = factSentences(format);
  if (away.until === null && away.deputy === null) return null;
  return (
    <FactLine icon={<CalendarCancel20Regular />} {...(away.deputy && { detail: said.deputy(away.deputy) })}>
      {away.until === null ? factWords.away : said.awayUntil(away.until, now())}
    </FactLine>
  );
}

interface SuggestedProps {
  readonly known: KnownPerson;
  readonly fact: SignatureFact;
  /** When the message was sent. */
  readonly at: Instant;
}

/** What the user does not want to be offered again while the pane is open. */
const declined = new Set<string>();

function Suggested({ known, fact, at }: SuggestedProps) {
  const styles = useStyles();
  const { words, format, now } = useServices();
  const said = factSentences(format);
  const key = `${known.contact.id} ${fact.kind} ${fact.words}`;
  const [gone, setGone] = useState(declined.has(key));
  const { save, saving, error } = useSave(() => {});
  if (gone || isKept(known, fact)) return null;
  const decline = () => {
    declined.add(key);
    setGone(true);
  };
  const edit = editOf(known, fact);
  const icon = fact.kind === "telephone" ? <Call20Regular /> : <PersonInfo20Regular />;
  return (
    <>
      <FactLine icon={icon} detail={said.source(at, now())}>
        <span className={styles.line}>
          <span>{fact.words}</span>
          {edit && (
            <Button size="small" disabledFocusable={saving} onClick={() => void save(edit)}>
              {factWords.keep[fact.kind]}
            </Button>
          )}
          <Button size="small" appearance="subtle" aria-label={`${words.dismiss}: ${fact.words}`} onClick={decline}>
            {words.dismiss}
          </Button>
        </span>
      </FactLine>
      <SaveTrouble error={error} newer={known.contact.displayName} />
    </>
  );
}

const FIELDS = { organisation: "company", role: "role", telephone: null } as const;

/** Somebody has said already where they work or what they do: a signature does not know better. */
function isKept({ contact }: KnownPerson, { kind }: SignatureFact): boolean {
  const field = FIELDS[kind];
  return field !== null && contact[field] !== null;
}

/** A telephone number has no place in what is kept: it is shown only. */
function editOf({ contact }: KnownPerson, { kind, words }: SignatureFact) {
  const field = FIELDS[kind];
  return field === null
    ? null
    : {
        endpoint: contactsApi.editContact,
        params: { contactId: contact.id },
        body: field === "company" ? { company: words } : { role: words },
        version: contact.version,
        kind: "contact" as const,
        about: contact.displayName,
        scope: contact.id,
      };
}
