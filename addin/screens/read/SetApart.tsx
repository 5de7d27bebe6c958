import { makeStyles, tokens } from "@fluentui/react-components";
import { Bot20Regular, People20Regular } from "@fluentui/react-icons";
import type { PeopleOnMessage, PersonOnMessage } from "../../../shared/domain/message.ts";
import { roleOf } from "../../../shared/domain/people/address.ts";
import { useOwner } from "../../hooks/frame/useOwner.ts";
import { useSwitch } from "../../hooks/frame/useSwitch.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { FactLine } from "../../ui/FactLine.tsx";

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2, margin: 0 },
  choice: { alignSelf: "start", color: tokens.colorBrandForegroundLink },
});

interface SetApartProps {
  readonly people: PeopleOnMessage;
  /** What to say when nobody else is there. */
  readonly nobodyOutside: string;
}

/** Those on the message whom no card is made for: colleagues, the user, machines. */
export function SetApart({ people, nobodyOutside }: SetApartProps) {
  const styles = useStyles();
  const { words, format } = useServices();
  const [, countColleagues] = useSwitch("colleagues");
  const { colleagues, automated, outside, self } = people;
  const names = [...colleagues.map(nameOf), ...(colleagues.length > 0 && self.length > 0 ? [words.person.youToo] : [])];
  const counted = useCountedColleagues(outside);
  if (outside.length > 0 && colleagues.length === 0 && automated.length === 0 && !counted) return null;
  return (
    <Card look="quiet">
      {outside.length === 0 && automated.length === 0 && <p className={styles.none}>{nobodyOutside}</p>}
      {colleagues.length > 0 && (
        <FactLine icon={<People20Regular />} detail={format.list(names)}>
          {words.person.colleagues}
        </FactLine>
      )}
      {(colleagues.length > 0 || counted) && (
        <Button
          className={styles.choice}
          appearance="transparent"
          size="small"
          onClick={() => countColleagues(!counted)}
        >
          {counted ? words.person.apartColleagues : words.person.countColleagues}
        </Button>
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

/** Whether somebody on the message is a colleague shown as a person: the choice to show them can be taken back here. */
function useCountedColleagues(outside: readonly PersonOnMessage[]): boolean {
  const { addresses, countsColleagues } = useOwner();
  return countsColleagues === true && outside.some(({ address }) => roleOf(address, { addresses }) === "colleague");
}

const nameOf = (person: PersonOnMessage): string => person.displayName || person.address;
