import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STAGES, type Stage } from "../../shared/domain/stage/stage.ts";

const useStyles = makeStyles({
  root: { display: "block", height: "auto", width: "100%" },
  way: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    strokeLinecap: "round",
    strokeWidth: "2",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  unknown: { strokeDasharray: "1 5" },
  walked: { fill: "none", strokeLinecap: "round", strokeWidth: "3" },
  stop: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "2",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  here: { stroke: tokens.colorNeutralBackground1, strokeWidth: "3" },
  halo: { opacity: 0.22 },
  ring: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "2.5 2",
    strokeWidth: "1.5",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  rising: { color: tokens.colorBrandForeground1 },
  steady: { color: tokens.colorStatusSuccessForeground1 },
  falling: { color: tokens.colorStatusWarningForeground1 },
  over: { color: tokens.colorNeutralForeground3 },
  inked: {
    stroke: "currentColor",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  filled: {
    fill: "currentColor",
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

const LOOK: Record<Stage, "rising" | "steady" | "falling" | "over"> = {
  acquaintance: "rising",
  buildup: "rising",
  continuation: "steady",
  deterioration: "falling",
  ending: "over",
};

/** Where each stage stands on the hill: it rises to continuation and falls from there. */
const STOPS: readonly (readonly [x: number, y: number])[] = [
  [14, 44],
  [80, 25],
  [150, 13],
  [220, 25],
  [286, 44],
];
const WAY = "M14 44 C 38 41, 52 33, 80 25 S 122 13, 150 13 S 192 17, 220 25 S 262 41, 286 44";
/** Share of the way to each stage, along the curve. */
const SHARE = [0, 0.25, 0.5, 0.75, 1] as const;

interface StageTrackProps {
  readonly stage: Stage | null;
  /** What the rules say; drawn as a ring where it is another one. */
  readonly computed?: Stage | null;
  readonly label: string;
}

/** The way of a relationship as a picture, with where this one stands. `label` says the same in words. */
export function StageTrack({ stage, computed = stage, label }: StageTrackProps) {
  const styles = useStyles();
  const index = stage ? STAGES.indexOf(stage) : -1;
  const here = STOPS[index];
  const look = stage ? styles[LOOK[stage]] : undefined;
  const ring = computed && computed !== stage && STOPS[STAGES.indexOf(computed)];
  return (
    <svg className={mergeClasses(styles.root, look)} viewBox="0 0 300 58" role="img" aria-label={label}>
      <path className={mergeClasses(styles.way, !stage && styles.unknown)} d={WAY} />
      {stage && (
        <path
          className={mergeClasses(styles.walked, styles.inked)}
          d={WAY}
          pathLength={1}
          strokeDasharray={`${SHARE[index] ?? 0} 2`}
        />
      )}
      {STOPS.map(([x, y]) => (
        <circle key={x} className={styles.stop} cx={x} cy={y} r={4} />
      ))}
      {ring && <circle className={styles.ring} cx={ring[0]} cy={ring[1]} r={8} />}
      {here && <circle className={mergeClasses(styles.halo, styles.filled)} cx={here[0]} cy={here[1]} r={12} />}
      {here && <circle className={mergeClasses(styles.here, styles.filled)} cx={here[0]} cy={here[1]} r={7.5} />}
    </svg>
  );
}
