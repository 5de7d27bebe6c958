import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
  },
  quiet: { backgroundColor: "transparent", border: "none", boxShadow: "none", paddingBlock: 0 },
  tight: { paddingBlock: tokens.spacingVerticalM },
});

interface CardProps {
  readonly label?: string;
  readonly look?: "tight" | "quiet";
  readonly children: ReactNode;
}

/** A group of things that belong together. With a label it is a region that screen readers can jump to. */
export function Card({ label, look, children }: CardProps) {
  const styles = useStyles();
  const className = mergeClasses(styles.root, look && styles[look]);
  return label ? (
    <section className={className} aria-label={label}>
      {children}
    </section>
  ) : (
    <div className={className}>{children}</div>
  );
}
