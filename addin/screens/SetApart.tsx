import { makeStyles, tokens } from "@fluentui/react-components";
import { Bot20Regular, People20Regular } from "@fluentui/react-icons";
import type { PeopleOnMessage, PersonOnMessage } from "../../shared/domain/message.ts";
import { useServices } from "../services.tsx";
import { Card } from "../ui/Card.tsx";
import { FactLine } from "../ui/FactLine.tsx";

const useStyles = makeStyles({ none: { color: tokens.colorNeutralForeground2, margin: 0 } });

interface SetApartProps {
  readonly people: PeopleOnMessage;
  /** What to say when nobody else is there. */
  readonly nobodyOutside: string;
}

/** Those on the message whom no card is made for: colleagues, the user, machines. */
export function SetApart({ people, nobodyOutside }: SetApartProps) {
  const styles = useStyles();
  const { words, format } = useServices();
  const { colleagues, automated, outside, self } = people;
  const names = [...colleagues.map(nameOf), ...(colleagues.length > 0 && self.length > 0 ? [words.person.youToo] : [])];
  if (outside.length > 0 && colleagues.length === 0 && automated.length === 0) return null;
  return (
    <Card look="quiet">
      {outside.length === 0 && automated.length === 0 && <p className={styles.none}>{nobodyOutside}</p>}
      {colleagues.length > 0 && (
        <FactLine icon={<People20Regular />} detail={format.list(names)}>
          {words.person.colleagues}
        </FactLine>
      )}
      {automated.length > 0 && (
        <FactLine
          icon={<Bot20Regular />}
          detail={`${format.list(automated.map(nameOf))}. ${words.person.automatedWhy}`}
        >
          {words.person.automated}
        </FactLine>
      )}
    </Card>
  );
}

const nameOf = (person: PersonOnMessage): string => person.displayName || person.address;
