import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap", rowGap: tokens.spacingVerticalS },
});

/** Buttons beside each other. */
export function ActionRow({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.root}>{children}</div>;
}
