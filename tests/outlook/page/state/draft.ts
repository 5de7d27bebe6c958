/** A message being written. */
import type { Correspondent } from "../../mailbox/mail.ts";
import { sameAddress } from "../../mailbox/mail.ts";
import type { AttachedFile, MessageBody, MessageView } from "../../mailbox/view.ts";
import { normalizedSubject } from "../../protocol/initialData.ts";
import type { NewMessageForm, Notification, RecipientField } from "../../protocol/surface.ts";
import { escapeHtml, htmlOfText } from "../body/cleanHtml.ts";
import { DraftBody } from "../body/draftBody.ts";

export type DraftKind = "newMail" | "reply" | "forward";

export interface Draft {
  readonly key: string;
  readonly kind: DraftKind;
  readonly recipients: Readonly<Record<RecipientField, readonly Correspondent[]>>;
  readonly subject: string;
  readonly body: DraftBody;
  /** HTML of the message answered or forwarded; the web client leaves it out of what an add-in reads. */
  readonly quote: string | null;
  readonly inReplyTo: string | null;
  readonly conversationId: string | null;
  readonly savedId: string | null;
  readonly attachments: readonly AttachedFile[];
  readonly stores: {
    readonly notifications: Map<string, Notification>;
    readonly customProperties: Map<string, unknown>;
    readonly sessionData: Map<string, string>;
    readonly internetHeaders: Map<string, string>;
  };
}

const EMPTY_LINE = "<div><br></div>";

const signatureOf = (user: Correspondent): string =>
  sameAddress(user.name, user.address) ? "" : `<div id="Signature"><div>${escapeHtml(user.name)}</div></div>`;

const bare = (user: Correspondent, html: string) => ({
  key: crypto.randomUUID(),
  body: new DraftBody(`${html || EMPTY_LINE}${EMPTY_LINE}${signatureOf(user)}`),
  savedId: null,
  attachments: [],
  stores: {
    notifications: new Map<string, Notification>(),
    customProperties: new Map<string, unknown>(),
    sessionData: new Map<string, string>(),
    internetHeaders: new Map<string, string>(),
  },
});

const personOf = (address: string): Correspondent => ({ name: address, address });

export function newDraft(user: Correspondent, form: NewMessageForm | null): Draft {
  return {
    ...bare(user, form?.htmlBody ?? ""),
    kind: "newMail",
    recipients: {
      to: (form?.to ?? []).map(personOf),
      cc: (form?.cc ?? []).map(personOf),
      bcc: (form?.bcc ?? []).map(personOf),
    },
    subject: form?.subject ?? "",
    quote: null,
    inReplyTo: null,
    conversationId: null,
  };
}

export interface Answered {
  readonly message: MessageView;
  readonly body: MessageBody;
  readonly conversationId: string;
}

const LONG_DATE: Intl.DateTimeFormatOptions = { dateStyle: "full", timeStyle: "short" };

const namesOf = (people: readonly Correspondent[]): string =>
  people.map(({ name, address }) => escapeHtml(name === address ? address : `${name} <${address}>`)).join("; ");

/** The header block Outlook puts above what it quotes. */
function quoteOf({ message, body }: Answered): string {
  const lines = [
    `<b>From:</b> ${namesOf([message.from])}`,
    `<b>Sent:</b> ${new Date(message.sentAt).toLocaleString("en-US", LONG_DATE)}`,
    `<b>To:</b> ${namesOf(message.to)}`,
    ...(message.cc.length > 0 ? [`<b>Cc:</b> ${namesOf(message.cc)}`] : []),
    `<b>Subject:</b> ${escapeHtml(message.subject)}`,
  ];
  const original = body.html ?? `<div>${htmlOfText(body.text)}</div>`;
  return `<hr><div id="divRplyFwdMsg">${lines.join("<br>")}</div><div><br></div>${original}`;
}

const without = (people: readonly Correspondent[], left: readonly Correspondent[]): readonly Correspondent[] =>
  people.filter((person) => !left.some((other) => sameAddress(other.address, person.address)));

function recipientsOf(message: MessageView, user: Correspondent, all: boolean): Draft["recipients"] {
  const mine = sameAddress(message.from.address, user.address);
  const to = mine ? message.to : [message.from];
  if (!all) return { to, cc: [], bcc: [] };
  const everybodyTo = mine ? to : [...to, ...without(message.to, [user, message.from])];
  return { to: everybodyTo, cc: without(message.cc, [user, ...everybodyTo]), bcc: [] };
}

export function replyDraft(
  user: Correspondent,
  answered: Answered,
  { all, htmlBody }: { readonly all: boolean; readonly htmlBody: string },
): Draft {
  const { message, conversationId } = answered;
  return {
    ...bare(user, htmlBody),
    kind: "reply",
    recipients: recipientsOf(message, user, all),
    subject: `RE: ${normalizedSubject(message.subject)}`,
    quote: quoteOf(answered),
    inReplyTo: message.itemId,
    conversationId,
  };
}

export function forwardDraft(user: Correspondent, answered: Answered): Draft {
  return {
    ...bare(user, ""),
    kind: "forward",
    recipients: { to: [], cc: [], bcc: [] },
    subject: `FW: ${normalizedSubject(answered.message.subject)}`,
    quote: quoteOf(answered),
    inReplyTo: answered.message.itemId,
    conversationId: answered.conversationId,
  };
}
