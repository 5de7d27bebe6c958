/** Opaque, prefixed ids. Their types differ, so that two ids cannot be swapped by mistake. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Entra's `tid`: the organisation. Comes from a verified token and from nowhere else. */
export type TenantId = Branded<"tenant">;
/** Entra's `oid`: the person signed in. Comes from a verified token and from nowhere else. */
export type UserId = Branded<"user">;
export type ContactId = Branded<"contact">;
export type InteractionId = Branded<"interaction">;
export type LedgerEntryId = Branded<"ledger entry">;
export type FactId = Branded<"fact">;

const PREFIXES = {
  contact: "con_",
  interaction: "int_",
  audit: "aud_",
  touch: "tch_",
  request: "req_",
  ledgerEntry: "led_",
  fact: "fct_",
} as const;
export type IdKind = keyof typeof PREFIXES;

/** Makes a new id from a kind; handed in at the rim, so that tests can count `con_1`, `con_2`. */
export type NewId = (kind: IdKind) => string;

/** The text of an id of `kind` with `tail` as what tells it from others: `con_0192…`. */
export const idText = (kind: IdKind, tail: string): string => `${PREFIXES[kind]}${tail}`;

// Safe casts: these are the only doors into the brands; callers have parsed the text or made the id.
export const tenantId = (text: string): TenantId => text as TenantId;
export const userId = (text: string): UserId => text as UserId;
export const contactId = (text: string): ContactId => text as ContactId;
export const interactionId = (text: string): InteractionId => text as InteractionId;
export const factId = (text: string): FactId => text as FactId;
export const ledgerEntryId = (text: string): LedgerEntryId => text as LedgerEntryId;
