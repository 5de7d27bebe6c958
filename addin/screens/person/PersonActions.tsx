import { makeStyles, tokens } from "@fluentui/react-components";
import {
  Add20Regular,
  DataTrending20Regular,
  Edit20Regular,
  History20Regular,
  PeopleSwap20Regular,
  Shield20Regular,
  TargetArrow20Regular,
} from "@fluentui/react-icons";
import { type ComponentType, lazy, type ReactElement, Suspense, useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { useAccount } from "../../hooks/frame/useOutside.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { Mishap } from "../frame/Mishap.tsx";

const AmbiguousCard = lazy(() =>
  import("../read/AmbiguousCard.tsx").then((module) => ({ default: module.AmbiguousCard })),
);
const ContactForm = lazy(() => import("./ContactForm.tsx").then((module) => ({ default: module.ContactForm })));
const TieForm = lazy(() => import("./TieForm.tsx").then((module) => ({ default: module.TieForm })));
const TouchForm = lazy(() => import("../log/TouchForm.tsx").then((module) => ({ default: module.TouchForm })));
const PersonPrivacy = lazy(() =>
  import("../privacy/PersonPrivacy.tsx").then((module) => ({ default: module.PersonPrivacy })),
);
const CloserLook = lazy(() => import("../closer/CloserLook.tsx").then((module) => ({ default: module.CloserLook })));
const History = lazy(() => import("../closer/History.tsx").then((module) => ({ default: module.History })));

const useStyles = makeStyles({
  row: {
    columnGap: tokens.spacingHorizontalXXS,
    display: "flex",
    flexWrap: "wrap",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  action: { fontWeight: tokens.fontWeightRegular, minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

type Action = "closer" | "history" | "touch" | "contact" | "tie" | "privacy" | "choice";

export interface PersonPanelProps {
  readonly known: KnownPerson;
  readonly onClose: () => void;
}

const PANELS: Record<Action, ComponentType<PersonPanelProps>> = {
  closer: CloserLook,
  history: History,
  touch: TouchForm,
  contact: (props) => <ContactForm {...props} suggested={null} />,
  tie: TieForm,
  privacy: PersonPrivacy,
  choice: ({ known, onClose }) => (
    <AmbiguousCard
      person={{ address: known.address, displayName: known.contact.displayName, field: "from" }}
      candidates={[known.contact, ...known.alternatives]}
      onChosen={onClose}
    />
  ),
};

/**
 * What can be done with a person; one thing is open at a time, and none before it is known who the user is: what they
 * typed would be nobody's.
 */
export function PersonActions({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words } = useServices();
  const nobody = useAccount() === null;
  const [open, setOpen] = useState<Action | null>(null);
  const Panel = open && PANELS[open];

  const button = (action: Action, icon: ReactElement, label: string) => (
    <Button
      appearance="subtle"
      className={styles.action}
      icon={icon}
      disabledFocusable={nobody}
      aria-expanded={open === action}
      onClick={() => setOpen(open === action ? null : action)}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div className={styles.row}>
        {button("closer", <DataTrending20Regular />, words.stage.closer)}
        {button("history", <History20Regular />, words.touch.history)}
        {button("touch", <Add20Regular />, words.touch.log)}
        {button("tie", <TargetArrow20Regular />, words.person.tie)}
        {button("contact", <Edit20Regular />, words.person.edit)}
        {button("privacy", <Shield20Regular />, words.person.privacy)}
        {known.alternatives.length > 0 && button("choice", <PeopleSwap20Regular />, words.person.another)}
      </div>
      {Panel && (
        <Mishap key={open} words={words}>
          <Suspense fallback={null}>
            <Panel known={known} onClose={() => setOpen(null)} />
          </Suspense>
        </Mishap>
      )}
    </>
  );
}
