import { makeStyles, tokens } from "@fluentui/react-components";
import type { KnownPerson } from "../../shared/contract/open.ts";
import { DAY_MS, dayNumber, instant, type LocalDate } from "../../shared/time.ts";
import { useServices } from "../services.tsx";
import { RhythmStrip } from "../ui/RhythmStrip.tsx";
import { StageBadge } from "../ui/StageBadge.tsx";
import { StageTrack } from "../ui/StageTrack.tsx";
import { calledName } from "./calledName.ts";
import { ReasonList } from "./ReasonList.tsx";

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
  legend: {
    color: tokens.colorNeutralForeground3,
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
    fontSize: tokens.fontSizeBase200,
  },
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
      {known.recent.length > 1 && <Rhythm known={known} />}
    </>
  );
}

function Rhythm({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words, sentences, now } = useServices();
  const name = calledName(known);
  const { dueOn } = known.cadence;
  return (
    <div>
      <RhythmStrip
        marks={known.recent}
        now={now()}
        expected={dueOn && noonOf(dueOn)}
        label={sentences.rhythmLabel(known.recent, name)}
      />
      <div className={styles.legend} aria-hidden="true">
        <span>▴ {words.rhythm.they}</span>
        <span>▾ {words.rhythm.you}</span>
        {dueOn && <span>◌ {words.rhythm.due}</span>}
      </div>
    </div>
  );
}

/** Some moment on a day, for a picture in which half a day is no width at all. */
const noonOf = (day: LocalDate) => instant((dayNumber(day) + 0.5) * DAY_MS);
