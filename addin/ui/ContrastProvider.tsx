import { FluentProvider, teamsHighContrastTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The pane in high contrast; few need it, so it comes as its own file. */
export function ContrastProvider(props: { readonly className: string; readonly children: ReactNode }) {
  return (
    <FluentProvider theme={teamsHighContrastTheme} className={props.className}>
      {props.children}
    </FluentProvider>
  );
}
