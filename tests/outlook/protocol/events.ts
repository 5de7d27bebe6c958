/** Events a host raises in the pane, by their names on the wire. */
export const EVENTS = {
  itemChanged: "olkItemSelectedChanged",
  recipientsChanged: "olkRecipientsChanged",
  attachmentsChanged: "olkAttachmentsChanged",
  infobarClicked: "olkInfobarClicked",
  themeChanged: "officeThemeChanged",
  appCommandInvoked: "appCommandInvoked",
} as const;

const KNOWN: ReadonlySet<string> = new Set(Object.values(EVENTS));

export const isKnownEvent = (name: string): boolean => KNOWN.has(name);

/** Colours as 0xRRGGBB. */
export interface ThemeColours {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export const themePayload = (colours: ThemeColours): unknown => [JSON.stringify(colours)];

export const recipientsPayload = (changed: Readonly<Record<"to" | "cc" | "bcc", boolean>>): unknown => [
  JSON.stringify(changed),
];

/** `Office_notifyAgave` and `notifyHost` actions. */
export const NOTIFY = { ctrlF6In: 4, tabIn: 11, tabInShift: 12, tabExit: 13, tabExitShift: 14, escExit: 15 } as const;
