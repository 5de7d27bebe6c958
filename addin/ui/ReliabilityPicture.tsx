import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { display: "block", flexShrink: 0, height: "96px", width: "96px" },
  frame: { fill: "none", stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: "CanvasText" } },
  even: { stroke: tokens.colorNeutralForeground4, strokeDasharray: "3 3" },
  band: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground1,
    [FORCED]: { fill: "Highlight" },
  },
});

interface ReliabilityProps {
  readonly bands: readonly { readonly said: number; readonly inTouch: number; readonly forecasts: number }[];
  readonly label: string;
}

/** What was said (to the right) and how often it came true (upwards); honest forecasts lie on the dashed line. */
export function ReliabilityPicture({ bands, label }: ReliabilityProps) {
  const styles = useStyles();
  const most = Math.max(1, ...bands.map(({ forecasts }) => forecasts));
  return (
    <svg className={styles.root} viewBox="-4 -4 108 108" role="img" aria-label={label}>
      <rect className={styles.frame} width={100} height={100} rx={4} />
      <line className={styles.even} x1={0} y1={100} x2={100} y2={0} />
      {bands.map(({ said, inTouch, forecasts }) => (
        <circle
          key={said}
          className={styles.band}
          cx={said * 100}
          cy={100 - inTouch * 100}
          r={3 + 4 * Math.sqrt(forecasts / most)}
        />
      ))}
    </svg>
  );
}
