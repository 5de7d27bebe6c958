import { makeStyles, tokens } from "@fluentui/react-components";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { DAY_MS, dayNumber, instant, type LocalDate } from "../../../shared/time.ts";
import { useServices } from "../../services.tsx";
import { RhythmStrip } from "../../ui/RhythmStrip.tsx";
import { calledName } from "./calledName.ts";

const useStyles = makeStyles({
  pale: { color: tokens.colorNeutralForeground4 },
  legend: {
    color: tokens.colorNeutralForeground3,
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
    fontSize: tokens.fontSizeBase200,
  },
});

/** The last touches over time, with the day the next one is due. */
export function Rhythm({ known }: { readonly known: KnownPerson }) {
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
        {known.recent.some(({ mine, direction }) => !mine && direction === "out") && (
          <span className={styles.pale}>▾ {words.rhythm.colleague}</span>
        )}
        {dueOn && <span>◌ {words.rhythm.due}</span>}
      </div>
    </div>
  );
}

/** Some moment on a day, for a picture in which half a day is no width at all. */
const noonOf = (day: LocalDate) => instant((dayNumber(day) + 0.5) * DAY_MS);
