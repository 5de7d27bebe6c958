/** The ledger of gives, asks and promises between the user and a person (M5). Entries are the user's own; their words stay theirs. */
import * as z from "zod/mini";
import { GIFT_KINDS, LEDGER_KINDS, LEDGER_SIDES, SETTLEMENTS } from "../domain/ledger.ts";
import { ContactIdText, Count, Day, filledText, LedgerEntryIdText, LIMITS, Moment, Zone } from "./values.ts";

const Settled = z.strictObject({ at: Moment, how: z.enum(SETTLEMENTS) });

const What = filledText(LIMITS.ledgerText);

/** `gift` is said of a give and of nothing else; a give is due on no day. */
export const AddLedgerEntry = z.strictObject({
  kind: z.enum(LEDGER_KINDS),
  by: z.enum(LEDGER_SIDES),
  gift: z.nullable(z.enum(GIFT_KINDS)),
  what: What,
  at: Moment,
  dueOn: z.nullable(Day),
  timeZone: Zone,
});
export type AddLedgerEntry = z.output<typeof AddLedgerEntry>;

/** Left-out members stay as they are. `settled`: how it was done (a give: that it was thanked for), or `null` to open it again. */
export const EditLedgerEntry = z.strictObject({
  what: z.optional(What),
  at: z.optional(Moment),
  dueOn: z.optional(z.nullable(Day)),
  settled: z.optional(z.nullable(Settled)),
  timeZone: Zone,
});
export type EditLedgerEntry = z.output<typeof EditLedgerEntry>;

export const LedgerEntryView = z.object({
  id: LedgerEntryIdText,
  contactId: ContactIdText,
  kind: z.enum(LEDGER_KINDS),
  by: z.enum(LEDGER_SIDES),
  gift: z.nullable(z.enum(GIFT_KINDS)),
  what: z.string(),
  at: Moment,
  dueOn: z.nullable(Day),
  settled: z.nullable(z.object({ at: Moment, how: z.enum(SETTLEMENTS) })),
  /** The entity tag for `If-Match`. */
  version: Count,
});
export type LedgerEntryView = z.output<typeof LedgerEntryView>;

export const LedgerQuery = z.object({
  timeZone: Zone,
  /** Opaque, from the page before; absent for the newest. */
  cursor: z.optional(z.string().check(z.maxLength(100))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(LIMITS.page)), 20),
});

/** Shown in the open reply too (`Known.ledger`). */
export const LedgerBalanceView = z.object({
  /** What came to the other side: gives, promises kept, asks of the other that were met. */
  gave: Count,
  received: Count,
  /** `gave` less `received`: below 0 the user has had more than they gave. */
  balance: z.int(),
  /** The user's asks, open or not. */
  asked: Count,
  openAsks: Count,
  theirOpenAsks: Count,
  openPromises: Count,
  theirOpenPromises: Count,
  /** What the user owes: open promises of theirs and open asks of the person; and since when the oldest of it. */
  owed: Count,
  owedSince: z.nullable(Moment),
  /** The person's newest give. */
  lastReceived: z.nullable(z.object({ gift: z.enum(GIFT_KINDS), at: Moment, thankedAt: z.nullable(Moment) })),
  /** The user's open promise that is due first, and whether its day is past. */
  nextPromise: z.nullable(z.object({ what: z.string(), dueOn: Day })),
  overdue: z.boolean(),
});
export type LedgerBalanceView = z.output<typeof LedgerBalanceView>;

/** Newest first. */
export const LedgerReply = z.object({
  entries: z.array(LedgerEntryView),
  next: z.nullable(z.string()),
  balance: LedgerBalanceView,
});
export type LedgerReply = z.output<typeof LedgerReply>;

/** The entry as it has become; where it was removed, as it was. */
export const LedgerEntryReply = z.object({ entry: LedgerEntryView });
export type LedgerEntryReply = z.output<typeof LedgerEntryReply>;

/** `added: false`: the same promise or ask was open already, and that is given. */
export const AddLedgerReply = z.object({ entry: LedgerEntryView, added: z.boolean() });
export type AddLedgerReply = z.output<typeof AddLedgerReply>;
