export const STAGES = ["acquaintance", "buildup", "continuation", "deterioration", "ending"] as const;
export type Stage = (typeof STAGES)[number];

/** Is it a relationship at all? (relationship model, section 1) */
export const BONDS = ["none", "one_sided", "encounter", "relationship"] as const;
export type Bond = (typeof BONDS)[number];

/** The pane words each code from its `values` (addin/strings); values' names are given here. */
export const REASON_CODES = [
  /** values: touches */
  "too_little",
  /** values: unanswered, since the first; nobody ever answered */
  "never_answered",
  /** values: unanswered; the user never answered them */
  "you_never_answered",
  /** values: occasions — days on which both sides are in exchange */
  "two_way_days",
  /** values: days since the first touch */
  "known_for",
  /** values: days since the last two-way touch */
  "last_exchange",
  /** values: rhythmDays, silentDays — silence measured by the tie's own rhythm */
  "rhythm",
  /** values: percent — probability of contact in the next 60 days */
  "forecast",
  /** values: sent, received — the balance */
  "balance",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
