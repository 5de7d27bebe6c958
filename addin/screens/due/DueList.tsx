import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DuePerson, DueReply } from "../../../shared/contract/relationship.ts";
import { useDue } from "../../hooks/closer/useCare.ts";
import { type RestSave, useRest } from "../../hooks/due/useRest.ts";
import { useServices } from "../../services.tsx";
import { careWords } from "../../strings/care.ts";
import { careSentences } from "../../strings/careSentences.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { CardSkeleton } from "../../ui/CardSkeleton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { StateView } from "../../ui/StateView.tsx";
import { LoadTrouble } from "../frame/LoadTrouble.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";
import { DueRow } from "./DueRow.tsx";
import { NudgeSettings } from "./NudgeSettings.tsx";

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    margin: 0,
  },
  group: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  calm: { color: tokens.colorNeutralForeground2 },
});

/** Whom to be in touch with again: a few for today, then everybody who is due (C4, C5). */
export function DueList() {
  const { words } = useServices();
  const due = useDue();
  if (due.value) return <Due due={due.value} />;
  if (!due.error) return <CardSkeleton label={words.state.loading} />;
  return <LoadTrouble error={due.error} retry={due.retry} title={words.due} />;
}

function Due({ due }: { readonly due: DueReply }) {
  const styles = useStyles();
  const { words } = useServices();
  const change = useRest();
  const { today, others, resting } = sorted(due);
  const nobody = due.people.length === 0;
  return (
    <Card label={words.due}>
      {nobody ? (
        <StateView icon={<CheckmarkCircle24Regular />} title={careWords.due.nobody} text={careWords.due.nobodyWhy} />
      ) : (
        <h2 className={styles.title}>{words.due}</h2>
      )}
      <WayBack change={change} />
      <SaveTrouble error={change.error} />
      {!due.nudges.on && <span className={styles.calm}>{careWords.due.off}</span>}
      {due.nudges.on && !nobody && today.length === 0 && <span className={styles.calm}>{careWords.due.noneToday}</span>}
      <Group title={careWords.due.today} people={today} due={due} change={change} />
      <Group title={careWords.due.others} people={others} due={due} change={change} />
      <Group title={careWords.due.resting} people={resting} due={due} change={change} />
      <NudgeSettings nudges={due.nudges} />
    </Card>
  );
}

/** Those suggested today in the order of the suggestion, the others who are due, and those to be left alone. */
function sorted({ people, suggested }: DueReply) {
  const today = suggested.flatMap((id) => people.find(({ contact }) => contact.id === id) ?? []);
  const others = people.filter((person) => !today.includes(person));
  return {
    today,
    others: others.filter(({ rest }) => rest === null),
    resting: others.filter(({ rest }) => rest !== null),
  };
}

function WayBack({ change }: { readonly change: RestSave }) {
  const { words, format, now } = useServices();
  if (!change.last) return null;
  const { contact, rest } = change.last;
  const undo = (
    <Button size="small" onClick={() => void change.end(contact)}>
      {words.undo}
    </Button>
  );
  return (
    <Notice intent={rest ? "success" : "warning"} announced {...(rest && { actions: undo })}>
      {rest ? careSentences(format).put(contact.displayName, rest, now()) : words.log.waiting}
    </Notice>
  );
}

/** So many of a group at once; the list is to be glanced at. */
const SHOWN = 8;

interface GroupProps {
  readonly title: string;
  readonly people: readonly DuePerson[];
  readonly due: DueReply;
  readonly change: RestSave;
}

function Group({ title, people, due, change }: GroupProps) {
  const styles = useStyles();
  const { words } = useServices();
  const [shown, setShown] = useState(SHOWN);
  if (people.length === 0) return null;
  return (
    <>
      <h3 className={styles.group}>{title}</h3>
      <PlainList gap="wide">
        {people.slice(0, shown).map((person) => (
          <DueRow key={person.contact.id} person={person} today={due.today} change={change} />
        ))}
      </PlainList>
      {people.length > shown && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + SHOWN)}>
          {words.more}
        </Button>
      )}
    </>
  );
}
