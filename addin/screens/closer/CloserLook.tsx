import { makeStyles, tokens } from "@fluentui/react-components";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { localDateOf } from "../../../shared/time.ts";
import { useTiePast } from "../../hooks/closer/useCare.ts";
import { useServices } from "../../services.tsx";
import { careWords } from "../../strings/care.ts";
import { careSentences } from "../../strings/careSentences.ts";
import { Bars } from "../../ui/Bars.tsx";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Part } from "../../ui/Part.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { StageSteps } from "../../ui/StageSteps.tsx";
import { YearPicture } from "../../ui/YearPicture.tsx";
import { Facts } from "../facts/Facts.tsx";
import { LoadTrouble } from "../frame/LoadTrouble.tsx";
import { Ledger } from "../ledger/Ledger.tsx";
import { calledName } from "../person/calledName.ts";
import type { PersonPanelProps } from "../person/PersonActions.tsx";
import { HowSure } from "./HowSure.tsx";

const useStyles = makeStyles({
  legend: {
    color: tokens.colorNeutralForeground3,
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
    fontSize: tokens.fontSizeBase200,
  },
  small: {
    color: tokens.colorNeutralForeground2,
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  close: { alignSelf: "start" },
});

/** What is behind the card, each part with its picture: strength (S7), what is known of them (P8), what passed (M5), the past (P11, S8), and how sure all of it is (S10). */
export function CloserLook({ known, onClose }: PersonPanelProps) {
  const styles = useStyles();
  const { words } = useServices();
  const { subScores } = known.standing;
  const bars = SCORES.map((name) => ({ label: careWords.subScores[name], value: subScores[name] }));
  return (
    <Panel title={words.stage.closer}>
      <Part title={careWords.closer.strength}>
        <Bars label={careWords.closer.strength} bars={bars} unknown={careWords.closer.notKnown} />
      </Part>
      <Facts known={known} />
      <Ledger known={known} />
      <Past known={known} />
      <HowSure known={known} />
      <Button size="small" className={styles.close} onClick={onClose}>
        {words.close}
      </Button>
    </Panel>
  );
}

const SCORES = [
  "recency",
  "frequency",
  "reciprocity",
  "theirAnswers",
  "yourAnswers",
  "oneToOne",
  "channelMix",
  "tenure",
] as const;

function Past({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words, format, now, zone } = useServices();
  const past = useTiePast(known.contact.id);
  if (past.error && !past.value) return <LoadTrouble error={past.error} retry={past.retry} />;
  if (!past.value) return <span role="status">{words.state.loading}</span>;

  const today = localDateOf(now(), zone);
  const { days, expectedOn, periods, strengths } = past.value;
  const say = careSentences(format);
  const tally = days.reduce(
    (sum, day) => ({ in: sum.in + day.in, out: sum.out + day.out, both: sum.both + day.both }),
    { in: 0, out: 0, both: 0 },
  );
  const expected = expectedOn && say.expected(expectedOn, now());
  const year = [say.year(tally, calledName(known)), expected].filter(Boolean).join(" ");
  const way = say.periods(periods, now());
  const trend = say.trend(known.standing.strength, strengths);
  return (
    <>
      <Part title={careWords.closer.year}>
        <YearPicture days={days} today={today} expectedOn={expectedOn} label={year} />
        <div className={styles.legend} aria-hidden="true">
          <span>
            ▴ {careWords.closer.they} {format.number(tally.in)}
          </span>
          <span>
            ▾ {careWords.closer.you} {format.number(tally.out)}
          </span>
          {tally.both > 0 && (
            <span>
              ◆ {careWords.closer.together} {format.number(tally.both)}
            </span>
          )}
          {expectedOn && (
            <span>
              ◌ {careWords.closer.expected} {format.day(expectedOn, now())}
            </span>
          )}
        </div>
      </Part>
      <Part title={careWords.closer.way}>
        {periods.length === 0 ? (
          <span className={styles.small}>{careWords.closer.noWay}</span>
        ) : (
          <>
            <StageSteps periods={periods} today={today} label={`${careWords.closer.way}: ${way.join(", ")}`} />
            <PlainList gap="tight">
              {way.toReversed().map((period) => (
                <span key={period} className={styles.small}>
                  {period}
                </span>
              ))}
            </PlainList>
          </>
        )}
        {trend && <span className={styles.small}>{trend}</span>}
      </Part>
    </>
  );
}
