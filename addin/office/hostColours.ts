import { createListeners } from "../listeners.ts";
import type { HostColours, Mailbox } from "./mailbox.ts";

// The text behind `Office.EventType.OfficeThemeChanged`.
const THEME_CHANGED = "officeThemeChanged";

interface ColourPorts {
  readonly mailbox: Office.Mailbox;
  readonly officeTheme: () => Office.OfficeTheme | undefined;
}

/** Follows the colours of Outlook; hosts before Mailbox 1.14 say nothing, and the browser's preference is used then. */
export function watchColours(ports: ColourPorts): Pick<Mailbox, "colours" | "onColours"> {
  const { onChange, changed } = createListeners();
  let colours = coloursOf(ports.officeTheme());

  const follow = (event: { readonly officeTheme?: Office.OfficeTheme }) => {
    colours = coloursOf(event.officeTheme ?? ports.officeTheme()) ?? colours;
    changed();
  };
  try {
    ports.mailbox.addHandlerAsync(THEME_CHANGED, follow);
  } catch {
    // An older library refuses the event by throwing; the colours of the start stay.
  }

  return {
    colours: () => colours,
    onColours: onChange,
  };
}

function coloursOf(theme: Office.OfficeTheme | undefined): HostColours | null {
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  return background && foreground ? { background, foreground } : null;
}
