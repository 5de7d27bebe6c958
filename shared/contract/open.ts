/** `POST /v1/open`: everything the pane shows for the people of an item, in one answer (P5). It writes nothing (L6). */
import * as z from "zod/mini";
import { LoggedThread, ThreadIdentity, ThreadTouch } from "./interactions.ts";
import { LedgerBalanceView } from "./ledger.ts";
import { CadenceView, ContactView, RestView, StandingView, TieSettingsView, TouchView } from "./standing.ts";
import { ToneBriefView } from "./toneBrief.ts";
import { Address, LIMITS, Moment, text, Zone } from "./values.ts";

/** Addresses, message ids and times; no words of any message (T2). */
export const OpenBody = z.strictObject({
  /** Everybody outside on the item; colleagues and the user are not sent. */
  people: z
    .array(
      z.strictObject({
        address: Address,
        displayName: text(LIMITS.name),
        /** Messages in view: they count towards where the two stand although nobody has logged them. */
        seen: z._default(z.array(ThreadTouch).check(z.maxLength(LIMITS.seenPerPerson)), []),
      }),
    )
    .check(z.maxLength(LIMITS.people)),
  /** `null` for a new draft that belongs to no thread yet. */
  thread: z.nullable(ThreadIdentity),
  timeZone: Zone,
});
export type OpenBody = z.output<typeof OpenBody>;

const Known = z.object({
  state: z.literal("known"),
  address: z.string(),
  contact: ContactView,
  /** Others who have the same address, when the user chose among them. */
  alternatives: z.array(ContactView),
  settings: TieSettingsView,
  standing: StandingView,
  cadence: CadenceView,
  /** `null` unless the user does not want to be reminded of them. */
  rest: z.nullable(RestView),
  /** Gives, asks and promises between the two, as the user noted them. */
  ledger: LedgerBalanceView,
  /** When the two first had contact, and the last few times, newest first, with messages in view that are not logged. */
  firstTouchAt: z.nullable(Moment),
  recent: z.array(TouchView),
  toneBrief: ToneBriefView,
});

const Ambiguous = z.object({
  state: z.literal("ambiguous"),
  address: z.string(),
  candidates: z.array(ContactView),
  toneBrief: ToneBriefView,
});

const Unknown = z.object({
  state: z.literal("unknown"),
  address: z.string(),
  /** The address of a contact whom the user sees and this one could be taken for; `null` for none. */
  alike: z.nullable(z.string()),
  /** Somebody was erased who had the address: only adding them by hand makes them known again. */
  erased: z.boolean(),
  toneBrief: ToneBriefView,
});

export const PersonView = z.discriminatedUnion("state", [Known, Ambiguous, Unknown]);
export type PersonView = z.output<typeof PersonView>;
export type KnownPerson = z.output<typeof Known>;

/** `people` in the order they were asked for. */
export const OpenReply = z.object({
  asOf: Moment,
  people: z.array(PersonView),
  /** The interaction this thread is logged as, if it is. */
  logged: z.nullable(LoggedThread),
});
export type OpenReply = z.output<typeof OpenReply>;
