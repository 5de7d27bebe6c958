import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    clipPath: "inset(50%)",
    height: "1px",
    overflow: "hidden",
    position: "absolute",
    whiteSpace: "nowrap",
    width: "1px",
  },
});

/** Heard, not seen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.root}>{children}</span>;
}
