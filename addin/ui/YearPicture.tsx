import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { daysBetween, type LocalDate } from "../../shared/time.ts";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { display: "block", height: "auto", width: "100%" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1", [FORCED]: { stroke: "CanvasText" } },
  they: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "Highlight" } },
  you: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: "CanvasText" } },
  today: {
    stroke: tokens.colorNeutralForeground4,
    strokeDasharray: "2 3",
    strokeWidth: "1",
    [FORCED]: { stroke: "CanvasText" },
  },
  expected: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusWarningForeground1,
    strokeDasharray: "2.5 2",
    strokeWidth: "1.5",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** Touches of one day: theirs, the user's, and those of both at once. */
export interface TouchDay {
  readonly on: LocalDate;
  readonly in: number;
  readonly out: number;
  readonly both: number;
}

interface YearPictureProps {
  readonly days: readonly TouchDay[];
  readonly today: LocalDate;
  readonly expectedOn: LocalDate | null;
  readonly label: string;
}

const WEEKS = 53;
const MIDDLE = 24;
const REACH = 20;
const LEFT = 4;
/** Room for what is expected stays to the right of today. */
const TODAY_AT = 262;
const STEP = (TODAY_AT - LEFT) / WEEKS;
const RIGHT = 294;

/** A year of touches by weeks, theirs above the line and the user's below, with the next one expected. */
export function YearPicture({ days, today, expectedOn, label }: YearPictureProps) {
  const styles = useStyles();
  const weeks = weeksOf(days, today);
  const most = Math.max(1, ...weeks.flatMap(({ in: they, out }) => [they, out]));
  const tall = (amount: number) => (amount === 0 ? 0 : Math.max(2.5, (amount / most) * REACH));
  const expectedAt = expectedOn && place(daysBetween(today, expectedOn));
  return (
    <svg className={styles.root} viewBox="0 0 300 48" role="img" aria-label={label}>
      {weeks.map(({ in: they, out }, index) => {
        const x = LEFT + index * STEP;
        const width = STEP - 1.4;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
          <g key={index}>
            <rect className={styles.they} x={x} width={width} y={MIDDLE - 1 - tall(they)} height={tall(they)} rx={1} />
            <rect className={styles.you} x={x} width={width} y={MIDDLE + 1} height={tall(out)} rx={1} />
          </g>
        );
      })}
      <line className={styles.axis} x1={LEFT} x2={RIGHT} y1={MIDDLE} y2={MIDDLE} />
      <line className={styles.today} x1={TODAY_AT} x2={TODAY_AT} y1={2} y2={46} />
      {expectedAt !== null && <circle className={mergeClasses(styles.expected)} cx={expectedAt} cy={MIDDLE} r={5} />}
    </svg>
  );
}

/** Days from today; what is overdue or far ahead stands at the edge. */
const place = (days: number): number => Math.min(RIGHT - 5, Math.max(TODAY_AT, TODAY_AT + (days / 7) * STEP));

/** The last of the weeks ends today; a shared touch counts for both sides. */
function weeksOf(days: readonly TouchDay[], today: LocalDate) {
  const weeks = Array.from({ length: WEEKS }, () => ({ in: 0, out: 0 }));
  for (const day of days) {
    const week = weeks[WEEKS - 1 - Math.floor(daysBetween(day.on, today) / 7)];
    if (!week) continue;
    week.in += day.in + day.both;
    week.out += day.out + day.both;
  }
  return weeks;
}
