/** What is said of the earlier messages that a message quotes; only the log bar needs it. */
import type { AutomationFound } from "../../shared/domain/thread/automation.ts";
import type { Omitted } from "../hooks/log/earlier.ts";
import { en } from "./en.ts";
import type { Format } from "./format.ts";
import { counter } from "./sentences.ts";

type Reason = Omitted["reason"];

/** Each completes "2 messages: …" or stands alone. */
const REASONS: Record<Reason, string> = {
  logged_already: "logged already",
  sender_without_address: "quoted by a name alone, and no address of it is on this message",
  time_unknown: "the date in the quote is missing or could be read in two ways",
  between_others: "between other people, or passed on to you: not your own contact",
  no_one_outside: "between you and colleagues only",
  not_on_message: "with people who are not on this message",
  too_many: "more than one log takes",
  quoted_without_header: "quoted without saying who wrote it",
  banner_without_header: "announced as a quote, with nothing that says who wrote it",
  header_without_sender: "quoted with a header that names no sender",
  too_many_messages: "more quotes than are read",
  body_too_long: "beyond what is read of so long a message",
};

export const pastWords = {
  reading: "Looking for earlier messages in this one",
  include: "Log them too",
  found: "What was found",
  omitted: "Left out",
  unsure: "day may be off",
  unsureWhy: "“Day may be off”: the quote shows a time without its zone, so it is read in yours.",
  allUnsure: "The quotes show times without their zone. They are read in yours, so a day may be off.",
  you: "You wrote",
  nothingNew: "Nothing new in this thread since then.",
  someone: "Somebody",
  others: "Somebody else wrote",
} as const;

export function pastSentences(format: Format) {
  const count = counter(format);
  const earlier = (amount: number) => count(amount, "earlier message", "earlier messages");
  return {
    found: (amount: number) => `${earlier(amount)} found`,
    with: (amount: number, name: string) => `${format.number(amount)} with ${name}`,
    logWith: (amount: number) => `${en.log.action} with ${earlier(amount)}`,
    logNew: (amount: number) => `Log ${count(amount, "new message", "new messages")}`,
    leftOut: (amount: number) => `${count(amount, "quote", "quotes")} left out`,
    reason: (reason: Reason, amount: number) => `${format.number(amount)} × ${REASONS[reason]}`,
    more: (amount: number) => `and ${format.number(amount)} more`,
    strip: (amount: number, from: string, until: string) => `${earlier(amount)} from ${from} to ${until}`,
    wrote: (name: string) => `${name} wrote`,
  };
}

const SIGNS: Record<AutomationFound["sign"], string> = {
  header: "its headers say so",
  subject_of_bounce: "its subject is that of a delivery report",
  text_of_bounce: "it tells of a message that could not be delivered",
  subject_of_absence: "its subject is that of an automatic answer",
  text_of_absence: "it reads like an out-of-office notice",
  calendar_notice: "a calendar sent it",
  unsubscribe_text: "it says how to leave the list",
  mass_mail_markup: "it is made like mass mail",
  mass_mail_signs: "it has the marks of mass mail",
};

const WRITERS: Record<AutomationFound["automation"], string> = {
  bounce: "A delivery report",
  report: "A machine's report",
  auto_reply: "Sent by a machine",
  bulk: "Sent to a list",
  no_reply: "From an address that takes no answers",
};

/** Why a message does not count (L14). */
export const automationWords = ({ automation, sign }: AutomationFound): string =>
  `${WRITERS[automation]}, as ${SIGNS[sign]}. It does not count as contact.`;
