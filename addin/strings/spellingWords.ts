/** The speller's words in English. */
import type { SpellingFinding } from "../spelling/findings.ts";

export const spellingWords = {
  turn: "Check spelling and grammar (English)",
  ask: "This downloads a dictionary of about 8 MB once and keeps it on this device; afterwards it works without a connection. Your words are checked here and go nowhere.",
  download: "Download",
  fetching: "Downloading the dictionary",
  starting: "Opening the dictionary",
  ready: "Spelling and grammar are checked on this device.",
  otherLanguage: "Only English is checked.",
  failed: "The dictionary could not be loaded.",
  sorts: { spelling: "Spelling", grammar: "Grammar" } satisfies Record<SpellingFinding["sort"], string>,
  unknown: "The dictionary does not know this word.",
  leaveOut: "Leave out",
} as const;
