import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DuePerson } from "../../../shared/contract/relationship.ts";
import { addDays, type LocalDate } from "../../../shared/time.ts";
import type { RestSave } from "../../hooks/due/useRest.ts";
import { useServices } from "../../services.tsx";
import { careWords } from "../../strings/care.ts";
import { careSentences } from "../../strings/careSentences.ts";
import { ideaSentences } from "../../strings/ideaWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Monogram } from "../../ui/Monogram.tsx";
import { StageBadge } from "../../ui/StageBadge.tsx";

const useStyles = makeStyles({
  root: { columnGap: tokens.spacingHorizontalM, display: "flex" },
  text: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  head: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap" },
  name: { fontWeight: tokens.fontWeightSemibold },
  why: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
});

const LATER = [
  { days: 7, label: careWords.due.week },
  { days: 30, label: careWords.due.month },
  { days: 90, label: careWords.due.quarter },
] as const;

interface DueRowProps {
  readonly person: DuePerson;
  readonly today: LocalDate;
  readonly change: RestSave;
}

/** Somebody who is due: why, and how to be reminded later or not this time. */
export function DueRow({ person, today, change }: DueRowProps) {
  const styles = useStyles();
  const { words, sentences, format, mailbox, now } = useServices();
  const { contact, cadence, rest, idea } = person;
  const [address] = contact.addresses;
  const { newMessage } = mailbox;
  const say = careSentences(format);
  const stage = person.override?.stage ?? person.stage;
  return (
    <div className={styles.root}>
      <Monogram name={contact.displayName} small />
      <div className={styles.text}>
        <span className={styles.head}>
          <span className={styles.name}>{contact.displayName}</span>
          {stage && <StageBadge stage={stage} text={words.stages[stage]} />}
        </span>
        <span>{rest ? say.rest(rest, now()) : sentences.cadence(cadence, now())}</span>
        <span className={styles.why}>{say.due(person, now())}</span>
        {idea && <span className={styles.why}>{ideaSentences(format).idea(idea, now())}</span>}
        <span className={styles.ways}>
          {newMessage && address !== undefined && (
            <Button
              size="small"
              aria-label={say.of(careWords.due.write, contact.displayName)}
              onClick={() => newMessage({ address, displayName: contact.displayName })}
            >
              {careWords.due.write}
            </Button>
          )}
          {rest ? (
            <Button
              size="small"
              aria-label={say.of(careWords.due.again, contact.displayName)}
              onClick={() => void change.end(contact)}
            >
              {careWords.due.again}
            </Button>
          ) : (
            <Ways person={person} today={today} change={change} />
          )}
        </span>
      </div>
    </div>
  );
}

function Ways({ person, today, change }: DueRowProps) {
  const { format } = useServices();
  const [later, setLater] = useState(false);
  const say = careSentences(format);
  const { displayName } = person.contact;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={later}
        aria-label={say.of(careWords.due.later, displayName)}
        onClick={() => setLater(!later)}
      >
        {careWords.due.later}
      </Button>
      {later &&
        LATER.map(({ days, label }) => (
          <Button
            key={days}
            size="small"
            aria-label={say.of(label, displayName)}
            onClick={() => void change.snooze(person, addDays(today, days))}
          >
            {label}
          </Button>
        ))}
      {!later && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={say.of(careWords.due.notNow, displayName)}
          onClick={() => void change.dismiss(person)}
        >
          {careWords.due.notNow}
        </Button>
      )}
    </>
  );
}
