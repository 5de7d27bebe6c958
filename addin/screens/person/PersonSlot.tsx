import { lazy, Suspense } from "react";
import type { PersonView } from "../../../shared/contract/open.ts";
import type { PersonOnMessage } from "../../../shared/domain/message.ts";
import { useServices } from "../../services.tsx";
import { CardSkeleton } from "../../ui/CardSkeleton.tsx";
import { KnownCard } from "./KnownCard.tsx";

// Most people on a message are known.
const AmbiguousCard = lazy(() =>
  import("../read/AmbiguousCard.tsx").then((module) => ({ default: module.AmbiguousCard })),
);
const UnknownCard = lazy(() => import("./UnknownCard.tsx").then((module) => ({ default: module.UnknownCard })));

interface PersonSlotProps {
  readonly person: PersonOnMessage;
  readonly view: PersonView;
  readonly unfolded: boolean;
}

/** The card that fits what is known of an address. */
export function PersonSlot(props: PersonSlotProps) {
  const { words } = useServices();
  return (
    <Suspense fallback={<CardSkeleton label={words.state.loading} />}>
      <FittingCard {...props} />
    </Suspense>
  );
}

function FittingCard({ person, view, unfolded }: PersonSlotProps) {
  switch (view.state) {
    case "known":
      return <KnownCard known={view} unfolded={unfolded} />;
    case "ambiguous":
      return <AmbiguousCard person={person} candidates={view.candidates} />;
    case "unknown":
      return <UnknownCard person={person} erased={view.erased} />;
  }
}
