import { useState } from "react";
import type { PersonOnMessage } from "../../../shared/domain/message.ts";
import type { Open } from "../../hooks/read/useOpen.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { CardSkeleton } from "../../ui/CardSkeleton.tsx";
import { PersonSlot } from "../person/PersonSlot.tsx";
import { UnreachedCard } from "../person/UnreachedCard.tsx";

/** So many cards at once; the rest comes on demand. Fewer in compose, so that the advice below them stays in sight. */
const SHOWN = 8;
const SHOWN_FOLDED = 4;

interface PeopleListProps {
  readonly people: readonly PersonOnMessage[];
  readonly open: Open;
  /** In compose every card is folded: the draft is what the user looks at. */
  readonly folded?: boolean;
}

/** A card for everybody outside, in the order of the message; the first one unfolded. */
export function PeopleList({ people, open, folded = false }: PeopleListProps) {
  const { words } = useServices();
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, folded ? SHOWN_FOLDED : SHOWN);
  return (
    <>
      {shown.map((person, index) => {
        const view = open.personAt(person.address);
        if (view)
          return <PersonSlot key={person.address} person={person} view={view} unfolded={index === 0 && !folded} />;
        if (open.error) return <UnreachedCard key={person.address} person={person} />;
        return <CardSkeleton key={person.address} label={words.state.loading} />;
      })}
      {people.length > shown.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {words.more}
        </Button>
      )}
    </>
  );
}
