import { FluentProvider, makeStyles, mergeClasses, type Theme } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { type Look, themeOf } from "../theme.ts";

const useStyles = makeStyles({
  root: { colorScheme: "light", minHeight: "100vh", minWidth: 0 },
  // For what the browser draws itself: lists, calendars, scroll bars.
  onDark: { colorScheme: "dark" },
});

interface ThemedProps {
  readonly look: Look;
  /** The theme to begin with, so that nothing is painted in other colours first. */
  readonly first: Theme;
  readonly children: ReactNode;
}

/** Everything below is drawn in the given look. A new look keeps what is on the screen, typed words included. */
export function Themed({ look, first, children }: ThemedProps) {
  const styles = useStyles();
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let wanted = true;
    void themeOf(look).then((loaded) => wanted && setTheme(loaded));
    return () => {
      wanted = false;
    };
  }, [look]);
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.root, look !== "light" && styles.onDark)}>
      {children}
    </FluentProvider>
  );
}
