import { makeStyles, tokens } from "@fluentui/react-components";
import { useMail } from "./hostContext.ts";

const useStyles = makeStyles({
  root: {
    position: "fixed",
    insetInlineStart: tokens.spacingHorizontalL,
    bottom: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    ":empty": { display: "none" },
    animationName: { from: { opacity: 1 }, "90%": { opacity: 1 }, to: { opacity: 0 } },
    animationDuration: "4s",
    animationFillMode: "forwards",
    pointerEvents: "none",
  },
});

/** What just happened, for eyes and for screen readers. */
export function Notice() {
  const styles = useStyles();
  const { notice } = useMail();
  return (
    <output key={notice} className={styles.root} aria-live="polite">
      {notice}
    </output>
  );
}
