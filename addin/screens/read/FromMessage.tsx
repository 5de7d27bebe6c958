import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarCancel20Regular, Call20Regular, PersonInfo20Regular } from "@fluentui/react-icons";
import { contactsApi } from "../../../shared/contract/contactsApi.ts";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import type { AwayNotice } from "../../../shared/domain/thread/awayNotice.ts";
import type { SignatureFact } from "../../../shared/domain/thread/signatureFacts.ts";
import { type Offer, useOffer } from "../../hooks/facts/useOffer.ts";
import { useItem } from "../../hooks/frame/useOutside.ts";
import { useSave } from "../../hooks/frame/useSave.ts";
import { useOwnMessage } from "../../hooks/read/useOwnMessage.ts";
import type { ReadItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { factSentences, factWords } from "../../strings/factWords.ts";
import { knownWords } from "../../strings/knownWords.ts";
import { Button } from "../../ui/Button.tsx";
import { FactLine } from "../../ui/FactLine.tsx";
import { ChangeNotice } from "../frame/ChangeNotice.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";
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
      {away && <Away key={away.until} known={known} away={away} item={item} />}
      {facts.map((fact) => (
        <Suggested key={`${fact.kind} ${fact.words}`} known={known} fact={fact} item={item} />
      ))}
    </>
  );
}

interface FromItem {
  readonly known: KnownPerson;
  readonly item: ReadItem;
}

/** Until when they are away, and who stands in. */
function Away({ known, item, away: { until, deputy } }: FromItem & { readonly away: AwayNotice }) {
  const styles = useStyles();
  const { format, now } = useServices();
  const offer = useOffer(known, `away ${until}`);
  const said = factSentences(format);
  if (until === null && deputy === null) return null;
  const note = until !== null && !offer.settled && (
    <Button
      size="small"
      disabledFocusable={offer.changes.saving}
      onClick={() => void offer.note({ kind: "event", text: said.wasAway(until), item })}
    >
      {knownWords.note}
    </Button>
  );
  return (
    <>
      <FactLine icon={<CalendarCancel20Regular />} {...(deputy && { detail: said.deputy(deputy) })}>
        <span className={styles.line}>
          <span>{until === null ? factWords.away : said.awayUntil(until, now())}</span>
          {note}
        </span>
      </FactLine>
      <OfferNotice offer={offer} />
    </>
  );
}

interface SuggestedProps extends FromItem {
  readonly fact: SignatureFact;
}

function Suggested({ known, fact, item }: SuggestedProps) {
  const styles = useStyles();
  const { words, format, now } = useServices();
  const said = factSentences(format);
  const offer = useOffer(known, `${fact.kind} ${fact.words}`);
  const { save, saving, error } = useSave(() => {});
  if (offer.settled || isTold(known, fact)) return <OfferNotice offer={offer} />;
  const edit = editOf(known, fact);
  // What a field of the card would hold is not noted beside it as well.
  const kind = edit ? null : FACT_KIND[fact.kind];
  const icon = fact.kind === "telephone" ? <Call20Regular /> : <PersonInfo20Regular />;
  return (
    <>
      <FactLine icon={icon} detail={said.source(item.sentAt, now())}>
        <span className={styles.line}>
          <span>{fact.words}</span>
          {edit && (
            <Button size="small" disabledFocusable={saving} onClick={() => void save(edit)}>
              {factWords.keep[fact.kind]}
            </Button>
          )}
          {kind && (
            <Button
              size="small"
              disabledFocusable={offer.changes.saving}
              aria-label={`${knownWords.note}: ${fact.words}`}
              onClick={() => void offer.note({ kind, text: fact.words, item })}
            >
              {knownWords.note}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${words.dismiss}: ${fact.words}`}
            onClick={offer.decline}
          >
            {words.dismiss}
          </Button>
        </span>
      </FactLine>
      <SaveTrouble error={error ?? offer.changes.error} newer={known.contact.displayName} />
    </>
  );
}

/** What was noted, and how to take it back. */
function OfferNotice({ offer }: { readonly offer: Offer }) {
  return <ChangeNotice changes={offer.changes} said={knownWords.done} onUndo={() => void offer.undo()} />;
}

/** What a line of a signature is, as a fact; a telephone number is none. */
const FACT_KIND = { role: "characteristic", organisation: "experience", telephone: null } as const;

const FIELDS = { organisation: "company", role: "role", telephone: null } as const;

/** Whether the signature says what is on the card already. */
function isTold({ contact }: KnownPerson, { kind, words }: SignatureFact): boolean {
  const field = FIELDS[kind];
  const told = (field && contact[field]?.toLowerCase()) ?? "";
  const said = words.toLowerCase();
  return told !== "" && (told.includes(said) || said.includes(told));
}

/**
 * Somebody has said already where they work or what they do: a signature does not know better. A telephone number has no
 * place in what is kept: it is shown only.
 */
function editOf({ contact }: KnownPerson, { kind, words }: SignatureFact) {
  const field = FIELDS[kind];
  return field === null || contact[field] !== null
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
