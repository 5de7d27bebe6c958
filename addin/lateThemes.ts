/** The themes that are not light. They come as their own file: the first card does not wait for colours it is not drawn in. */
import { type Theme, teamsHighContrastTheme, webDarkTheme } from "@fluentui/react-components";
import type { Look } from "./theme.ts";

export const LATE_THEMES: Record<Exclude<Look, "light">, Theme> = {
  dark: webDarkTheme,
  // The high-contrast theme brings the font of Teams; the pane stays in that of Outlook.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webDarkTheme.fontFamilyBase },
};
