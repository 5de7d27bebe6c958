import { FluentProvider, makeStyles, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense } from "react";
import type { Look } from "../theme.ts";

const ContrastProvider = lazy(() =>
  import("./ContrastProvider.tsx").then((module) => ({ default: module.ContrastProvider })),
);

const useStyles = makeStyles({ root: { minHeight: "100vh", minWidth: 0 } });

const THEMES: Record<Exclude<Look, "contrast">, Theme> = { light: webLightTheme, dark: webDarkTheme };

/** Everything below is drawn in the given look. */
export function Themed({ look, children }: { readonly look: Look; readonly children: ReactNode }) {
  const styles = useStyles();
  if (look !== "contrast") {
    return (
      <FluentProvider theme={THEMES[look]} className={styles.root}>
        {children}
      </FluentProvider>
    );
  }
  return (
    <Suspense fallback={null}>
      <ContrastProvider className={styles.root}>{children}</ContrastProvider>
    </Suspense>
  );
}
