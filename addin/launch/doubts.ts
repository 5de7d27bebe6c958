/**
 * What the pane leaves with a draft for the moment of sending, and whether it still holds then. The classic Outlook for
 * Windows runs this without a page and knows no later JavaScript than ECMAScript 2016, so everything here and in
 * `beforeSend.ts` does without conditional operators, optional chaining, async functions and newer regular expressions.
 */

/** Name in the draft's session data (Mailbox 1.11): gone with the draft, never sent along. */
export const KEPT_KEY = "rapport.doubts";

export interface KeptDoubt {
  /** As the user reads it. */
  readonly sentence: string;
  /** Holds only while the message goes to this address; empty: to anybody. */
  readonly to: string;
  /** Holds only while these words stand in the draft; empty: whatever it says. */
  readonly words: string;
  /** Holds only while nothing is attached. */
  readonly nothingAttached: boolean;
}

export interface DraftAtSend {
  readonly text: string;
  readonly addresses: readonly string[];
  /** Attached files; pictures inside the text are none. */
  readonly attached: number;
}

/** Outlook cuts a longer text off. */
const LONGEST_TEXT = 500;

/** Sentences of the doubts that still hold; none where `kept` is not what the pane leaves. */
export function doubtsThatHold(kept: string, draft: DraftAtSend): string[] {
  const text = evenBlanks(draft.text);
  const addresses = draft.addresses.map((address) => address.toLowerCase());
  return readKept(kept)
    .filter(({ to, words, nothingAttached }) => {
      const goesThere = to === "" || addresses.indexOf(to.toLowerCase()) >= 0;
      const saysSo = words === "" || text.indexOf(evenBlanks(words)) >= 0;
      return goesThere && saysSo && !(nothingAttached && draft.attached > 0);
    })
    .map(({ sentence }) => sentence);
}

/** As many sentences as Outlook's dialog shows, each on a line of its own. */
export function alertText(sentences: readonly string[]): string {
  let text = "";
  for (const sentence of sentences) {
    const longer = `${text}${text && "\n"}• ${sentence}`;
    if (longer.length > LONGEST_TEXT) break;
    text = longer;
  }
  return text;
}

const evenBlanks = (text: string): string => text.replace(/\s+/g, " ").trim();

function readKept(kept: string): readonly KeptDoubt[] {
  try {
    const found: unknown = JSON.parse(kept);
    if (Array.isArray(found)) return found.filter(isKeptDoubt);
  } catch {
    // Not ours: nothing is asked.
  }
  return [];
}

function isKeptDoubt(found: unknown): found is KeptDoubt {
  if (typeof found !== "object" || found === null) return false;
  // Safe cast: every member is looked at below.
  const doubt = found as Partial<KeptDoubt>;
  return (
    typeof doubt.sentence === "string" &&
    typeof doubt.to === "string" &&
    typeof doubt.words === "string" &&
    typeof doubt.nothingAttached === "boolean"
  );
}
