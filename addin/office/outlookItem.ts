/** What an Office item holds, in our words. */

import type { Correspondent } from "../../shared/domain/people/address.ts";
import { ok, type Result } from "../../shared/result.ts";
import { instant } from "../../shared/time.ts";
import { fromCallback, type OfficeError } from "./callback.ts";
import type { CallQueue } from "./callQueue.ts";
import type { ComposeItem, Epoch, ReadItem } from "./mailbox.ts";

export type HostItem = NonNullable<Office.Mailbox["item"]>;

export type Surface =
  | { readonly mode: "read"; readonly item: Office.MessageRead }
  | { readonly mode: "compose"; readonly item: Office.MessageCompose }
  | { readonly mode: "unsupported" };

/**
 * Which surface an item is. Safe casts: the library types `item` as all of its forms at once; `itemType` tells messages
 * from appointments, and only a read message has its subject as text.
 */
export function surfaceOf(item: HostItem): Surface {
  if (String(item.itemType) !== "message") return { mode: "unsupported" };
  if (typeof item.subject === "string") return { mode: "read", item: item as unknown as Office.MessageRead };
  return { mode: "compose", item: item as unknown as Office.MessageCompose };
}

/** A read message gives everything at once. `dateTimeCreated` stands in for the time of sending until the headers are read. */
export function readItemOf(item: Office.MessageRead, epoch: Epoch): ReadItem {
  return {
    mode: "read",
    epoch,
    subject: item.subject,
    messageId: textOrNull(item.internetMessageId),
    conversationId: textOrNull(item.conversationId),
    from: item.from ? (correspondents([item.from])[0] ?? null) : null,
    to: correspondents(item.to),
    cc: correspondents(item.cc),
    bcc: correspondents(bccOf(item)),
    sentAt: instant(new Date(item.dateTimeCreated).getTime()),
  };
}

/** A draft is asked field by field; one failing field fails the whole, so that nobody is left out silently. */
export async function composeItemOf(
  item: Office.MessageCompose,
  epoch: Epoch,
  queue: CallQueue,
): Promise<Result<ComposeItem, OfficeError>> {
  const ask = <T>(field: { getAsync(done: (answer: Office.AsyncResult<T>) => void): void }) =>
    queue(() => fromCallback<T>((done) => field.getAsync(done)));
  const [to, cc, bcc, subject] = await Promise.all([ask(item.to), ask(item.cc), ask(item.bcc), ask(item.subject)]);
  if (!to.ok) return to;
  if (!cc.ok) return cc;
  if (!bcc.ok) return bcc;
  if (!subject.ok) return subject;

  return ok({
    mode: "compose",
    epoch,
    subject: subject.value,
    conversationId: textOrNull(item.conversationId),
    to: correspondents(to.value),
    cc: correspondents(cc.value),
    bcc: correspondents(bcc.value),
  });
}

/** People without an address (a contact group, a typed name not resolved yet) are nobody we could know. */
function correspondents(details: readonly Office.EmailAddressDetails[] | null | undefined): readonly Correspondent[] {
  return (details ?? [])
    .filter((person) => person.emailAddress?.includes("@"))
    .map((person) => ({ address: person.emailAddress.trim(), displayName: person.displayName?.trim() ?? "" }));
}

// Safe cast: the types leave `bcc` out of read messages; Outlook gives it for messages the user sent.
const bccOf = (item: Office.MessageRead) => (item as { bcc?: Office.EmailAddressDetails[] }).bcc;

const textOrNull = (text: string | null | undefined): string | null => (text ? text : null);
