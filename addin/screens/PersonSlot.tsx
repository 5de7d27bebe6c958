import type { PersonView } from "../../shared/contract/open.ts";
import type { PersonOnMessage } from "../../shared/domain/message.ts";
import { AmbiguousCard } from "./AmbiguousCard.tsx";
import { KnownCard } from "./KnownCard.tsx";
import { UnknownCard } from "./UnknownCard.tsx";

interface PersonSlotProps {
  readonly person: PersonOnMessage;
  readonly view: PersonView;
  readonly unfolded: boolean;
}

/** The card that fits what is known of an address. */
export function PersonSlot({ person, view, unfolded }: PersonSlotProps) {
  switch (view.state) {
    case "known":
      return <KnownCard known={view} unfolded={unfolded} />;
    case "ambiguous":
      return <AmbiguousCard person={person} candidates={view.candidates} />;
    case "unknown":
      return <UnknownCard person={person} />;
  }
}
