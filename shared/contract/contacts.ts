/** People: create, edit, choose among candidates; the user's own side of a tie; dismissed advice. */
import * as z from "zod/mini";
import { TIE_KINDS } from "../domain/tie/tieKind.ts";
import { CHANNELS, DIRECTIONS } from "../domain/tie/touch.ts";
import { RULE_IDS } from "../domain/tone/rule.ts";
import { ContactView, TieSettingsView, TouchView } from "./standing.ts";
import { Address, ContactIdText, LIMITS, shownText, text } from "./values.ts";

const Interval = z.int().check(z.minimum(1), z.maximum(3_650));

export const CreateContact = z.strictObject({
  displayName: shownText(LIMITS.name),
  preferredName: z.nullable(text(LIMITS.name)),
  company: z.nullable(text(LIMITS.name)),
  role: z.nullable(text(LIMITS.name)),
  addresses: z.array(Address).check(z.minLength(1), z.maxLength(20)),
});
export type CreateContact = z.output<typeof CreateContact>;

/** Left-out members stay as they are; `addresses`, when given, is the whole new list. */
export const EditContact = z.partial(CreateContact);
export type EditContact = z.output<typeof EditContact>;

export const TieSettings = z.strictObject({
  kind: z.enum(TIE_KINDS),
  idealDays: z.nullable(Interval),
  maximumDays: z.nullable(Interval),
});
export type TieSettings = z.output<typeof TieSettings>;

/** "Mail from this address is from this person": remembered for the user (P3). */
export const ChooseContact = z.strictObject({ address: Address, contactId: ContactIdText });
export type ChooseContact = z.output<typeof ChooseContact>;

/** Advice the user does not want for this person (T6); `dismissed: false` brings it back. */
export const DismissAdvice = z.strictObject({
  contactId: ContactIdText,
  rule: z.enum(RULE_IDS),
  dismissed: z.boolean(),
});
export type DismissAdvice = z.output<typeof DismissAdvice>;

export const ContactReply = z.object({ contact: ContactView, settings: TieSettingsView });
export type ContactReply = z.output<typeof ContactReply>;

export const TouchesQuery = z.object({
  /** Opaque, from the page before; absent for the newest. */
  cursor: z.optional(z.string().check(z.maxLength(2_000))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(LIMITS.page)), 20),
  /** Only these; a cursor belongs to the filters it came with. */
  channel: z.optional(z.enum(CHANNELS)),
  direction: z.optional(z.enum(DIRECTIONS)),
});

/** Newest first. */
export const TouchesReply = z.object({ touches: z.array(TouchView), next: z.nullable(z.string()) });
export type TouchesReply = z.output<typeof TouchesReply>;

export const DismissReply = z.object({ contactId: ContactIdText, dismissedRules: z.array(z.enum(RULE_IDS)) });
export const ChoiceReply = z.object({ address: z.string(), contactId: ContactIdText });
