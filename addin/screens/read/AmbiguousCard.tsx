import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { contactsApi } from "../../../shared/contract/contactsApi.ts";
import type { ContactView } from "../../../shared/contract/standing.ts";
import type { PersonOnMessage } from "../../../shared/domain/message.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { WriteError } from "../../api/outbox.ts";
import { useWrite } from "../../hooks/frame/useWrite.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Monogram } from "../../ui/Monogram.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PersonHead } from "../../ui/PersonHead.tsx";
import { PlainList } from "../../ui/PlainList.tsx";

const useStyles = makeStyles({
  choice: {
    columnGap: tokens.spacingHorizontalS,
    justifyContent: "start",
    lineHeight: tokens.lineHeightBase200,
    paddingBlock: tokens.spacingVerticalS,
    minHeight: "48px",
    textAlign: "start",
    width: "100%",
  },
  detail: {
    color: tokens.colorNeutralForeground3,
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface AmbiguousProps {
  readonly person: PersonOnMessage;
  readonly candidates: readonly ContactView[];
  readonly onChosen?: () => void;
}

/** One address, several people: the user says who is meant, once (P3). */
export function AmbiguousCard({ person, candidates, onChosen }: AmbiguousProps) {
  const styles = useStyles();
  const { words } = useServices();
  const write = useWrite();
  const announce = useAnnounce();
  const [error, setError] = useState<WriteError | null>(null);

  const choose = async (contact: ContactView) => {
    const body = { address: person.address, contactId: contact.id };
    const about = contact.displayName;
    const written = await write({
      endpoint: contactsApi.chooseContact,
      body,
      kind: "choice",
      about,
      scope: person.address,
    });
    if (!written.ok) return setError(written.error);
    announce(words.person.chosen);
    return onChosen?.();
  };

  return (
    <Card label={person.displayName || person.address}>
      <PersonHead name={words.person.ambiguous} detail={person.address} unsure />
      <span>{words.person.ambiguousWhy}</span>
      <PlainList>
        {candidates.map((contact) => (
          <Button
            key={contact.id}
            className={styles.choice}
            icon={<Monogram name={contact.displayName} small />}
            onClick={() => void choose(contact)}
          >
            <span>
              {contact.displayName}
              <span className={styles.detail}>{[contact.role, contact.company].filter(Boolean).join(", ")}</span>
            </span>
          </Button>
        ))}
      </PlainList>
      {error && <Notice intent="error">{errorSentence(error, words)}</Notice>}
    </Card>
  );
}
