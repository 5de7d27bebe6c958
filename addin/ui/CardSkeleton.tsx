import { makeStyles, tokens } from "@fluentui/react-components";
import { Card } from "./Card.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

const useStyles = makeStyles({
  row: { alignItems: "center", columnGap: tokens.spacingHorizontalM, display: "flex" },
  lines: { display: "flex", flexDirection: "column", flexGrow: 1, rowGap: tokens.spacingVerticalS },
  bone: {
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    animationName: { from: { opacity: 1 }, "50%": { opacity: 0.45 }, to: { opacity: 1 } },
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
    height: "12px",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  circle: { borderRadius: tokens.borderRadiusCircular, flexShrink: 0, height: "44px", width: "44px" },
});

/** The shape of a person's card while the answer is on its way. */
export function CardSkeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Card>
      <div role="status" className={styles.lines}>
        <VisuallyHidden>{label}</VisuallyHidden>
        <div className={styles.row} aria-hidden="true">
          <span className={`${styles.bone} ${styles.circle}`} />
          <div className={styles.lines}>
            <span className={styles.bone} style={{ width: "62%" }} />
            <span className={styles.bone} style={{ width: "40%" }} />
          </div>
        </div>
        <span className={styles.bone} style={{ height: "44px" }} aria-hidden="true" />
        <span className={styles.bone} style={{ width: "86%" }} aria-hidden="true" />
        <span className={styles.bone} style={{ width: "70%" }} aria-hidden="true" />
      </div>
    </Card>
  );
}
