import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    "& > button": { alignSelf: "start" },
    "& > h4, & > p": { margin: 0 },
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    overflowWrap: "anywhere",
    rowGap: tokens.spacingVerticalS,
  },
});

/** One matter of privacy: what is so, and what can be done about it, one below the other. */
export function Topic({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={label}>
      {children}
    </section>
  );
}
