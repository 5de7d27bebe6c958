import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Direction } from "../../shared/domain/tie/touch.ts";
import { DAY_MS, type Instant } from "../../shared/time.ts";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { display: "block", height: "auto", overflow: "visible", width: "100%" },
  axis: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1.5",
    strokeLinecap: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  mark: { strokeLinecap: "round", strokeWidth: "3" },
  they: {
    stroke: tokens.colorBrandForeground1,
    [FORCED]: { stroke: "Highlight" },
  },
  colleague: {
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { stroke: "GrayText" },
  },
  you: {
    stroke: tokens.colorNeutralForeground3,
    [FORCED]: { stroke: "CanvasText" },
  },
  now: {
    stroke: tokens.colorNeutralForeground4,
    strokeDasharray: "2 3",
    strokeWidth: "1",
    [FORCED]: { stroke: "CanvasText" },
  },
  due: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusWarningForeground1,
    strokeDasharray: "2.5 2",
    strokeWidth: "1.5",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

export interface RhythmMark {
  readonly key: string;
  readonly at: Instant;
  readonly direction: Direction;
  /** `false` for a colleague's contact. */
  readonly mine: boolean;
}

interface RhythmProps {
  readonly marks: readonly RhythmMark[];
  readonly now: Instant;
  /** When the next touch is expected; `null` when nothing is. */
  readonly expected: Instant | null;
  readonly label: string;
}

const LEFT = 6;
const RIGHT = 294;
const MIDDLE = 20;
/** Ends of a mark above and below the axis: theirs rise, the user's fall, shared ones do both. */
const REACH: Record<Direction, readonly [top: number, bottom: number]> = {
  in: [6, MIDDLE - 3],
  out: [MIDDLE + 3, 34],
  both: [6, 34],
  none: [MIDDLE - 2, MIDDLE + 2],
};

/** The last touches over time, theirs above the line and the user's below, a colleague's paler, with the next one expected. */
export function RhythmStrip({ marks, now, expected, label }: RhythmProps) {
  const styles = useStyles();
  const place = placer(marks, now, expected);
  return (
    <svg className={styles.root} viewBox="0 0 300 40" role="img" aria-label={label}>
      <line className={styles.axis} x1={LEFT} x2={RIGHT} y1={MIDDLE} y2={MIDDLE} />
      <line className={styles.now} x1={place(now)} x2={place(now)} y1={2} y2={38} />
      {marks.map(({ key, at, direction, mine }) => {
        const [top, bottom] = REACH[direction];
        const ours = mine ? styles.you : styles.colleague;
        const side = direction === "in" || direction === "both" ? styles.they : ours;
        return (
          <line
            key={key}
            className={mergeClasses(styles.mark, side)}
            x1={place(at)}
            x2={place(at)}
            y1={top}
            y2={bottom}
          />
        );
      })}
      {expected !== null && <circle className={styles.due} cx={place(expected)} cy={MIDDLE} r={5} />}
    </svg>
  );
}

/** Linear in time from the oldest mark to today or the expected day; a week at least, so that one mark is no smear. */
function placer(marks: readonly RhythmMark[], now: Instant, expected: Instant | null): (at: Instant) => number {
  const oldest = Math.min(now - 7 * DAY_MS, ...marks.map((mark) => mark.at));
  const newest = Math.max(now, expected ?? now);
  return (at) => LEFT + ((at - oldest) / (newest - oldest)) * (RIGHT - LEFT);
}
