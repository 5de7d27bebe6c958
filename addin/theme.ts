import { type Theme, webLightTheme } from "@fluentui/react-components";
import type { HostColours } from "./office/mailbox.ts";

export type Look = "light" | "dark" | "contrast";

export async function themeOf(look: Look): Promise<Theme> {
  if (look === "light") return webLightTheme;
  const { LATE_THEMES } = await import("./lateThemes.ts");
  return LATE_THEMES[look];
}

/** What the browser knows of the user's wish; used where Outlook does not say. */
export interface Preference {
  readonly forcedColours: boolean;
  readonly dark: boolean;
}

/** Forced colours win; then Outlook's own colours; then the browser's preference. */
export function lookOf(colours: HostColours | null, preference: Preference): Look {
  if (preference.forcedColours) return "contrast";
  if (!colours) return preference.dark ? "dark" : "light";
  const background = lightness(colours.background);
  if (background === null) return preference.dark ? "dark" : "light";
  if (background === 0 && isPure(colours.foreground)) return "contrast";
  return background < 0.5 ? "dark" : "light";
}

/** 0 black to 1 white, from `#rrggbb`; `null` for anything else. Weights of ITU-R BT.601. */
function lightness(colour: string): number | null {
  const parts = channels(colour);
  if (!parts) return null;
  const [red, green, blue] = parts;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** High-contrast themes write in white, yellow or green at full strength on black; dark themes never do. */
function isPure(colour: string): boolean {
  const parts = channels(colour);
  return parts?.every((part) => part === 0 || part === 255) ?? false;
}

function channels(colour: string): readonly [number, number, number] | null {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour.trim());
  if (!found) return null;
  const [red, green, blue] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}
