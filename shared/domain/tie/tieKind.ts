/** Kinds of tie (relationship model, section 2). Kind sets cadence and tone limits. */
export const TIE_KINDS = [
  "unsorted",
  "customer",
  "referral",
  "mentor",
  "coworker",
  "employee",
  "supplier",
  "personal",
] as const;
export type TieKind = (typeof TIE_KINDS)[number];
