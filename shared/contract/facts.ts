/** What users learned about people: words they typed or took over, each with its source; never words of a message that nobody kept. */
import * as z from "zod/mini";
import { FACT_KINDS, FACT_VISIBILITIES } from "../domain/fact.ts";
import { ContactIdText, Count, FactIdText, filledText, LIMITS, Moment, Zone } from "./values.ts";

const Kind = z.enum(FACT_KINDS);
const FactText = filledText(LIMITS.factText);
const Visibility = z.enum(FACT_VISIBILITIES);

/** `agreed` is said of an opinion and of nothing else; an opinion is private. */
export const AddFact = z.strictObject({
  kind: Kind,
  text: FactText,
  knownAt: Moment,
  /** Of the message it was seen in; `null` for what was typed. */
  messageId: z.nullable(filledText(LIMITS.messageId)),
  agreed: z._default(z.boolean(), false),
  visibility: Visibility,
  timeZone: Zone,
});
export type AddFact = z.output<typeof AddFact>;

/** Left-out members stay as they are. */
export const EditFact = z.strictObject({
  kind: z.optional(Kind),
  text: z.optional(FactText),
  knownAt: z.optional(Moment),
  agreed: z.optional(z.boolean()),
  visibility: z.optional(Visibility),
});
export type EditFact = z.output<typeof EditFact>;

export const FactView = z.object({
  id: FactIdText,
  contactId: ContactIdText,
  kind: Kind,
  text: z.string(),
  knownAt: Moment,
  /** Whether it was typed or seen in a message, the one of `knownAt`. */
  source: z.enum(["typed", "message"]),
  /** `null` for what was typed, and for what colleagues noted. */
  messageId: z.nullable(z.string()),
  agreed: z.boolean(),
  visibility: Visibility,
  /** Who noted it, and when. */
  by: z.object({ name: z.string(), you: z.boolean(), at: Moment }),
  /** The entity tag for `If-Match`. */
  version: Count,
});
export type FactView = z.output<typeof FactView>;

/** The user's own and those colleagues noted for the team, the newest first; of each side the newest hundred. */
export const FactsReply = z.object({ facts: z.array(FactView) });
export type FactsReply = z.output<typeof FactsReply>;

/** The fact as it has become; where it was removed, as it was. */
export const FactReply = z.object({ fact: FactView });
export type FactReply = z.output<typeof FactReply>;

/** `added: false`: the user had noted the same before, and that is given. */
export const AddFactReply = z.object({ fact: FactView, added: z.boolean() });
export type AddFactReply = z.output<typeof AddFactReply>;
