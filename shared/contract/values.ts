/**
 * The small values every request and reply is made of. Text is refused, never changed, when it could not be stored
 * byte for byte: lone surrogates and U+0000 (D1 alters both silently).
 */
import * as z from "zod/mini";
import { LONGEST_MESSAGE_ID, MOST_MESSAGE_IDS } from "../domain/message.ts";
import {
  type ContactId,
  contactId,
  type FactId,
  factId,
  type InteractionId,
  interactionId,
  type LedgerEntryId,
  ledgerEntryId,
} from "../ids.ts";
import {
  type Instant,
  instant,
  isoOf,
  isTimeZone,
  type LocalDate,
  localDate,
  type TimeZone,
  timeZone,
} from "../time.ts";

// Without this zod probes `new Function` at the first parse, which the pane's content security policy reports.
z.config({ jitless: true });

/** The longest accepted texts, in UTF-16 units, and the longest lists. D1's row limit is not enforced locally, so the edge does it. */
export const LIMITS = {
  address: 320,
  name: 255,
  note: 20_000,
  ledgerText: 300,
  /** Newly written words: four pages. */
  draft: 10_000,
  factText: 200,
  /** What a language model is given of them at once: two pages. */
  rewriting: 5_000,
  messageId: LONGEST_MESSAGE_ID,
  messageIds: MOST_MESSAGE_IDS,
  people: 100,
  touchesPerPerson: 500,
  seenPerPerson: 50,
  page: 100,
} as const;

const storable = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");

export const text = (longest: number) =>
  z
    .string()
    .check(
      z.maxLength(longest),
      z.refine(storable, { error: "holds a character that cannot be stored: U+0000 or half of a surrogate pair" }),
    );

export const filledText = (longest: number) => text(longest).check(z.trim(), z.minLength(1));

/** Text as it was typed, blanks at its ends included; but not blanks alone. */
export const shownText = (longest: number) =>
  text(longest).check(z.refine((shown) => shown.trim() !== "", { error: "is empty" }));

/** A moment: ISO 8601 with `Z` on the wire, epoch milliseconds inside. */
export const Moment = z.codec(
  z.iso.datetime(),
  z.custom<Instant>((value) => Number.isSafeInteger(value)),
  {
    decode: (iso) => instant(Date.parse(iso)),
    encode: (at) => isoOf(at),
  },
);

/** A day on the user's calendar, `YYYY-MM-DD`. */
export const Day = z.codec(
  z.iso.date(),
  z.custom<LocalDate>((value) => typeof value === "string"),
  {
    decode: (day) => localDate(day),
    encode: (day) => day,
  },
);

export const Zone = z.codec(
  z.string().check(z.maxLength(64), z.refine(isTimeZone, { error: "is no IANA time zone, such as Europe/Berlin" })),
  z.custom<TimeZone>((value) => typeof value === "string"),
  { decode: (name) => timeZone(name), encode: (zone) => zone },
);

const idOf = <Id extends string>(prefix: string, make: (text: string) => Id) =>
  z.codec(
    z.string().check(z.regex(new RegExp(`^${prefix}[0-9a-z-]{1,40}$`))),
    z.custom<Id>((value) => typeof value === "string"),
    { decode: (id) => make(id), encode: (id) => id },
  );

export const ContactIdText = idOf<ContactId>("con_", contactId);
export const InteractionIdText = idOf<InteractionId>("int_", interactionId);

export const FactIdText = idOf<FactId>("fct_", factId);
export const LedgerEntryIdText = idOf<LedgerEntryId>("led_", ledgerEntryId);

/** An SMTP address as the message shows it. The store compares `addressKey` of it (shared/domain/people/address.ts). */
export const Address = filledText(LIMITS.address).check(
  z.refine((address) => /^[^\s@]+@[^\s@]+$/.test(address), { error: "is no mail address" }),
);

/** A whole number from 0 that D1 keeps exactly. */
export const Count = z.int().check(z.minimum(0), z.maximum(1_000_000_000));
