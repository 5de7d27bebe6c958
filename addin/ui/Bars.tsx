import { makeStyles, tokens } from "@fluentui/react-components";
import { PlainList } from "./PlainList.tsx";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  row: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    display: "grid",
    fontSize: tokens.fontSizeBase200,
    gridTemplateColumns: "116px 1fr 24px",
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, textAlign: "end" },
  unknown: { color: tokens.colorNeutralForeground3, gridColumnEnd: 4, gridColumnStart: 2 },
  track: {
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: "3px",
    height: "6px",
    [FORCED]: { outline: "1px solid CanvasText" },
  },
  fill: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    borderRadius: "3px",
    display: "block",
    height: "100%",
    [FORCED]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

interface BarsProps {
  readonly label: string;
  /** From 0 to 100; `null` where nothing is known. */
  readonly bars: readonly { readonly label: string; readonly value: number | null }[];
  readonly unknown: string;
}

/** Some numbers below each other, each with its name, a bar and itself. */
export function Bars({ label, bars, unknown }: BarsProps) {
  const styles = useStyles();
  return (
    <PlainList label={label} gap="tight">
      {bars.map(({ label: name, value }) => (
        <div key={name} className={styles.row}>
          <span className={styles.label}>{name}</span>
          {value === null ? (
            <span className={styles.unknown}>{unknown}</span>
          ) : (
            <>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.fill} style={{ width: `${value}%` }} />
              </span>
              <span className={styles.number}>{value}</span>
            </>
          )}
        </div>
      ))}
    </PlainList>
  );
}
