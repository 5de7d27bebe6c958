import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Stage } from "../../shared/domain/stage/stage.ts";
import { daysBetween, type LocalDate } from "../../shared/time.ts";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { display: "block", height: "auto", width: "100%" },
  step: { strokeLinecap: "round", strokeWidth: "4", [FORCED]: { stroke: "Highlight" } },
  link: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1.5", [FORCED]: { stroke: "CanvasText" } },
  rising: { stroke: tokens.colorBrandForeground1 },
  steady: { stroke: tokens.colorStatusSuccessForeground1 },
  falling: { stroke: tokens.colorStatusWarningForeground1 },
  over: { stroke: tokens.colorNeutralForeground3 },
});

/** As high as on the picture of the way, in its colours. */
const LOOK: Record<Stage, { readonly y: number; readonly look: "rising" | "steady" | "falling" | "over" }> = {
  acquaintance: { y: 34, look: "rising" },
  buildup: { y: 20, look: "rising" },
  continuation: { y: 6, look: "steady" },
  deterioration: { y: 20, look: "falling" },
  ending: { y: 34, look: "over" },
};

interface StageStepsProps {
  /** Oldest first; the last one goes on today. */
  readonly periods: readonly { readonly stage: Stage; readonly from: LocalDate }[];
  readonly today: LocalDate;
  readonly label: string;
}

const LEFT = 4;
const RIGHT = 296;
/** A stage that began today is still to be seen. */
const SHORTEST = 4;

/** The stages over time as steps. */
export function StageSteps({ periods, today, label }: StageStepsProps) {
  const styles = useStyles();
  const first = periods[0]?.from ?? today;
  const all = Math.max(1, daysBetween(first, today));
  const place = (day: LocalDate) => LEFT + (daysBetween(first, day) / all) * (RIGHT - SHORTEST - LEFT);
  return (
    <svg className={styles.root} viewBox="0 0 300 40" role="img" aria-label={label}>
      {periods.map(({ stage, from }, index) => {
        const { y, look } = LOOK[stage];
        const next = periods[index + 1];
        const end = next ? place(next.from) : RIGHT;
        return (
          <g key={from}>
            {next && <line className={styles.link} x1={end} x2={end} y1={y} y2={LOOK[next.stage].y} />}
            <line className={mergeClasses(styles.step, styles[look])} x1={place(from)} x2={end} y1={y} y2={y} />
          </g>
        );
      })}
    </svg>
  );
}
