import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    "& > button": { alignSelf: "start" },
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    rowGap: tokens.spacingVerticalM,
  },
});

/** Fields under each other; Enter submits, Esc in a field leaves. */
export function Form(props: {
  readonly onSubmit: () => void;
  /** Left out where there is nothing to leave. */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onCancel?.();
      }}
    >
      {props.children}
    </form>
  );
}
