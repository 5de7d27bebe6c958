import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Children, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", listStyleType: "none", margin: 0, padding: 0 },
  tight: { rowGap: tokens.spacingVerticalXS },
  even: { rowGap: tokens.spacingVerticalS },
  wide: { rowGap: tokens.spacingVerticalM },
});

interface PlainListProps {
  /** What the list is of, for screen readers; left out where a heading says it. */
  readonly label?: string;
  readonly gap?: "tight" | "even" | "wide";
  /** Each becomes an item of the list, with its own key. */
  readonly children: ReactNode;
}

/** Things one below the other, without marks. */
export function PlainList({ label, gap = "even", children }: PlainListProps) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without marks Safari takes it for no list
    <ul role="list" className={mergeClasses(styles.root, styles[gap])} aria-label={label}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
