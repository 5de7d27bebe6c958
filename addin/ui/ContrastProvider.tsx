import { FluentProvider, teamsHighContrastTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";

// The theme brings the font of Teams; the pane stays in that of Outlook.
const CONTRAST = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };

/** The pane in high contrast; few need it, so it comes as its own file. */
export function ContrastProvider(props: { readonly className: string; readonly children: ReactNode }) {
  return (
    <FluentProvider theme={CONTRAST} className={props.className}>
      {props.children}
    </FluentProvider>
  );
}
