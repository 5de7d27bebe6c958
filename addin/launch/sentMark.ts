/**
 * What the handler of Send leaves behind for the pane: that a draft went which the user wants logged (L8). The handler has no
 * sign-in and half a second, so it writes a mark, and the pane logs. See `doubts.ts` for the JavaScript this may use.
 */

/** Name in the draft's session data: the id of the log that waits for the draft to be sent. */
export const LOG_KEY = "rapport.log";

/** Marks are kept under this and the id in the browser's storage, after Outlook's partition key. */
export const MARK_PREFIX = "rapport.sent.";

/** Where the handler's runtime has no storage, as in the classic Outlook for Windows: a list of marks in the roaming settings. */
export const MARKS_SETTING = "rapport.sent";

export interface MarkedPerson {
  readonly address: string;
  readonly displayName: string;
}

export interface MarkedPeople {
  readonly to: readonly MarkedPerson[];
  readonly cc: readonly MarkedPerson[];
  readonly bcc: readonly MarkedPerson[];
}

export interface SentMark {
  readonly id: string;
  /** When Send was pressed, epoch milliseconds. */
  readonly at: number;
  /** Outlook asked the user about a doubt, and does not tell what they answered. */
  readonly asked: boolean;
  /** Who it went to; `null` where there was no time to read it. */
  readonly people: MarkedPeople | null;
}

/** All roaming settings of an add-in have 32 KB. */
const MOST_SETTINGS = 10;
const LONGEST_SETTING = 2_500;

/** Keeps the mark, the newest of each draft alone; calls back once it is kept, at once where it cannot be. */
export function leaveMark(mark: SentMark, kept: () => void): void {
  try {
    if (keepInStorage(mark)) kept();
    else keepInSettings(mark, kept);
  } catch {
    kept();
  }
}

function keepInStorage(mark: SentMark): boolean {
  try {
    if (typeof localStorage === "undefined") return false;
    let partition = Office.context.partitionKey;
    if (!partition) partition = "";
    localStorage.setItem(partition + MARK_PREFIX + mark.id, JSON.stringify(mark));
    return true;
  } catch {
    return false;
  }
}

function keepInSettings(mark: SentMark, kept: () => void): void {
  const settings = Office.context.roamingSettings;
  let before: unknown = settings.get(MARKS_SETTING);
  if (!Array.isArray(before)) before = [];
  // Safe cast: an array by now; what is in it is looked at by the pane.
  const others = (before as SentMark[]).filter(({ id }) => id !== mark.id);
  let short = mark;
  if (JSON.stringify(mark).length > LONGEST_SETTING) short = Object.assign({}, mark, { people: null });
  settings.set(MARKS_SETTING, others.concat(short).slice(-MOST_SETTINGS));
  settings.saveAsync(() => kept());
}
