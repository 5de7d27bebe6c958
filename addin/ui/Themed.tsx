import { makeStyles, mergeClasses, type Theme, tokens } from "@fluentui/react-components";
import { type CSSProperties, type ReactNode, useEffect, useMemo, useState } from "react";
import { type Look, themeOf } from "../theme.ts";

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    colorScheme: "light",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    minHeight: "100vh",
    minWidth: 0,
    textAlign: "start",
  },
  // For what the browser draws itself: lists, calendars, scroll bars.
  onDark: { colorScheme: "dark" },
});

interface ThemedProps {
  readonly look: Look;
  /** The theme to begin with, so that nothing is painted in other colours first. */
  readonly first: Theme;
  readonly children: ReactNode;
}

/**
 * Everything below is drawn in the given look. A new look keeps what is on the screen, typed words included. Fluent's own
 * provider does more, for components that the pane does not use (decision 0022).
 */
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
  const variables = useMemo(() => variablesOf(theme), [theme]);
  return (
    <div className={mergeClasses(styles.root, look !== "light" && styles.onDark)} style={variables}>
      {children}
    </div>
  );
}

/** What `tokens` refer to. */
const variablesOf = (theme: Theme): CSSProperties =>
  Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, value]));
