/** What was done to a thing, in English: said beside the list it stands in. */
export type ChangeDone = "added" | "keptBefore" | "changed" | "removed" | "undone" | "waiting";

export const changeWords = {
  changed: "Changed.",
  removed: "Removed.",
  undone: "Taken back.",
  waiting: "Not saved yet: kept here, sent when the server answers",
} as const satisfies Partial<Record<ChangeDone, string>>;
