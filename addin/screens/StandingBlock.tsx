import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import type { KnownPerson } from "../../shared/contract/open.ts";
import { useServices } from "../services.tsx";
import { optionalPart } from "../ui/optionalPart.ts";
import { StageBadge } from "../ui/StageBadge.tsx";
import { StageTrack } from "../ui/StageTrack.tsx";
import { ReasonList } from "./ReasonList.tsx";

const Rhythm = optionalPart(() => import("./Rhythm.tsx").then((module) => module.Rhythm));

const useStyles = makeStyles({
  line: {
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
  },
  strength: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** As high as the picture, so that nothing moves when it comes. */
  rhythm: { minHeight: "60px" },
});

/** The stage with its picture, strength and reasons, and the rhythm of the last touches. */
export function StandingBlock({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words, sentences, format } = useServices();
  const { standing } = known;
  return (
    <>
      <div>
        <div className={styles.line}>
          <StageBadge
            stage={standing.stage}
            text={standing.stage ? words.stages[standing.stage] : words.stage.notEnough}
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
        <StageTrack stage={standing.stage} label={sentences.stageLabel(standing)} />
      </div>
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
