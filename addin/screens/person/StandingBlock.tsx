import { makeStyles, tokens } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import type { OverrideView } from "../../../shared/contract/standing.ts";
import { useAccount } from "../../hooks/frame/useOutside.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { optionalPart } from "../../ui/optionalPart.ts";
import { StageBadge } from "../../ui/StageBadge.tsx";
import { StageTrack } from "../../ui/StageTrack.tsx";
import { Mishap } from "../frame/Mishap.tsx";
import { calledName } from "./calledName.ts";
import { ReasonList } from "./ReasonList.tsx";

const Rhythm = optionalPart(() => import("./Rhythm.tsx").then((module) => module.Rhythm));
const OverrideForm = lazy(() => import("./OverrideForm.tsx").then((module) => ({ default: module.OverrideForm })));

const useStyles = makeStyles({
  line: { alignItems: "center", columnGap: tokens.spacingHorizontalXS, display: "flex", flexWrap: "wrap" },
  strength: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginInlineStart: "auto" },
  number: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  // As high as the picture, so that nothing moves when it comes.
  rhythm: { minHeight: "60px" },
});

/** The stage with its picture, what comes next, the reasons, and the rhythm of the last touches. */
export function StandingBlock({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words } = useServices();
  const [editing, setEditing] = useState(false);
  // While the user's own word is being saved it shows already; `undefined` when nothing is on its way.
  const [saving, setSaving] = useState<OverrideView | null | undefined>();
  const override = saving === undefined ? known.standing.override : saving;
  const shown: KnownPerson = { ...known, standing: { ...known.standing, override } };
  return (
    <>
      <StageHead known={shown} editing={editing} onEdit={() => setEditing(!editing)} />
      {editing && (
        <Mishap words={words}>
          <Suspense fallback={null}>
            <OverrideForm known={known} onSaving={setSaving} onClose={() => setEditing(false)} />
          </Suspense>
        </Mishap>
      )}
      <Outlook known={shown} />
      <ReasonList known={known} />
      {known.recent.length > 1 && (
        <div className={styles.rhythm}>
          <Suspense fallback={null}>
            <Rhythm known={known} />
          </Suspense>
        </div>
      )}
    </>
  );
}

interface StageHeadProps {
  readonly known: KnownPerson;
  readonly editing: boolean;
  readonly onEdit: () => void;
}

function StageHead({ known: { standing }, editing, onEdit }: StageHeadProps) {
  const styles = useStyles();
  const { words, sentences, format } = useServices();
  const nobody = useAccount() === null;
  const stage = standing.override?.stage ?? standing.stage;
  return (
    <div>
      <div className={styles.line}>
        <StageBadge stage={stage} text={stage ? words.stages[stage] : words.stage.notEnough} />
        <Button
          appearance="subtle"
          size="small"
          icon={<Edit20Regular />}
          aria-label={words.stage.override}
          title={words.stage.override}
          disabledFocusable={nobody}
          aria-expanded={editing}
          onClick={onEdit}
        />
        <span className={styles.strength}>
          {standing.strength === null ? (
            words.bonds[standing.bond]
          ) : (
            <>
              {words.stage.strength}{" "}
              <span className={styles.number}>{format.number(Math.round(standing.strength))}</span> / 100
            </>
          )}
        </span>
      </div>
      <StageTrack stage={stage} computed={standing.stage} label={sentences.stageLabel(standing)} />
    </div>
  );
}

/** Both values where the user has their own word on the stage; what is likely; what would change it. */
function Outlook({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words, sentences, now } = useServices();
  const { override, stage } = known.standing;
  const outlook = sentences.outlook(known);
  const next = sentences.next(known, calledName(known), now());
  if (!override && !outlook && !next) return null;
  return (
    <div className={styles.words}>
      {override && <span>{sentences.override(override, now())}</span>}
      {override && (
        <span className={styles.quiet}>
          {words.stage.rulesSay} {stage ? words.stages[stage] : words.stage.notEnough}.
        </span>
      )}
      {outlook && <span>{outlook}</span>}
      {next && <span className={styles.quiet}>{next}</span>}
    </div>
  );
}
