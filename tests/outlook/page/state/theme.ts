/** The three themes of the emulated Outlook, and what an add-in is told of them. */
import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ThemeColours } from "../../protocol/events.ts";

export const THEMES = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

interface Look {
  readonly label: string;
  readonly fluent: Theme;
  readonly colours: ThemeColours;
  /** For mail that brings no colours of its own, and for form controls. */
  readonly scheme: "light" | "dark";
}

const colours = (bodyBackgroundColor: number, bodyForegroundColor: number, control: number): ThemeColours => ({
  bodyBackgroundColor,
  bodyForegroundColor,
  controlBackgroundColor: control,
  controlForegroundColor: bodyForegroundColor,
});

export const LOOKS: Record<ThemeName, Look> = {
  light: { label: "Light", fluent: webLightTheme, colours: colours(0xffffff, 0x242424, 0xffffff), scheme: "light" },
  dark: { label: "Dark", fluent: webDarkTheme, colours: colours(0x292929, 0xffffff, 0x1f1f1f), scheme: "dark" },
  contrast: {
    label: "High contrast",
    fluent: teamsHighContrastTheme,
    colours: colours(0x000000, 0xffffff, 0x000000),
    scheme: "dark",
  },
};
