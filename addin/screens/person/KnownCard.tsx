import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import type { ContactView } from "../../../shared/contract/standing.ts";
import { useServices } from "../../services.tsx";
import type { Words } from "../../strings/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { optionalPart } from "../../ui/optionalPart.ts";
import { PersonHead } from "../../ui/PersonHead.tsx";
import { StageBadge } from "../../ui/StageBadge.tsx";
import { InsertName } from "../compose/InsertName.tsx";
import { PersonActions } from "./PersonActions.tsx";
import { CadenceLine, LastTouchLine } from "./PersonFacts.tsx";
import { StandingBlock } from "./StandingBlock.tsx";

const FromMessage = optionalPart(() => import("../read/FromMessage.tsx").then((module) => module.FromMessage));

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap" },
  view: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Somebody known: where the two stand, and what can be done. Folded it keeps stage and date in one look. */
export function KnownCard({ known, unfolded }: { readonly known: KnownPerson; readonly unfolded: boolean }) {
  const styles = useStyles();
  const { words } = useServices();
  const [open, setOpen] = useState(unfolded);
  const { contact, standing } = known;
  const stage = standing.override?.stage ?? standing.stage;
  return (
    <Card label={contact.displayName} {...(!open && { look: "tight" })}>
      <PersonHead name={contact.displayName} detail={detailOf(contact, words)} small={!open}>
        <Button
          appearance="subtle"
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={open}
          aria-label={`${words.details}: ${contact.displayName}`}
          onClick={() => setOpen(!open)}
        />
      </PersonHead>
      {open ? (
        <StandingBlock known={known} />
      ) : (
        <div className={styles.line}>
          <StageBadge stage={stage} text={stage ? words.stages[stage] : words.stage.notEnough} />
          {standing.override && <span className={styles.view}>{words.stage.yourView}</span>}
          <InsertName known={known} />
        </div>
      )}
      <div className={styles.facts}>
        {open && <LastTouchLine known={known} />}
        <CadenceLine known={known} brief={!open} />
      </div>
      {open && (
        <Suspense fallback={null}>
          <FromMessage known={known} />
        </Suspense>
      )}
      {open && <PersonActions known={known} />}
    </Card>
  );
}

/** `goes by Jim · Head of Supply, Northwind`. */
function detailOf(contact: ContactView, words: Words): string {
  const { preferredName, displayName, role, company } = contact;
  const goesBy =
    preferredName && !displayName.startsWith(preferredName) ? `${words.person.goesBy} ${preferredName}` : "";
  return (
    [goesBy, [role, company].filter(Boolean).join(", ")].filter(Boolean).join(" · ") || (contact.addresses[0] ?? "")
  );
}
