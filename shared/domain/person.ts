/** Who someone is: the kinds of tie there are, and the names a person goes by. */

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

/** What is known of somebody's name. */
export interface PersonNames {
  readonly displayName: string;
  /** What the user typed as the name they use; `null` when nothing was typed. */
  readonly preferredName: string | null;
}

/** The given name a display name suggests: `Hill, Margaret (Finance)` is `Margaret`. `null` when it shows none. */
export function nameUsed(displayName: string): string | null {
  return displayName.trim().split(/\s+/)[0] || null;
}

/** Every name that is right for a person, the whole name first. */
export function namesOf(person: PersonNames): string[] {
  return [person.displayName, person.preferredName ?? ""].filter((name) => name !== "");
}

/** A name to start with for somebody unknown, from what the message shows. */
export function suggestedName(displayName: string, address: string): string {
  return displayName || address;
}
