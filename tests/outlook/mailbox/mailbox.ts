/** Everybody's mail in one place, shown to each person as their own mailbox: own folders, own item and conversation ids. */
import { createHash } from "node:crypto";
import { type Attachment, type Correspondent, type Mail, participantsOf, sameAddress } from "./mail.ts";
import { threadsOf } from "./threads.ts";
import type { AttachmentView, ConversationView, MessageBody, MessageView, OutgoingMail } from "./view.ts";

const PREVIEW_LENGTH = 140;

/** Opaque, stable, different for each person: as an Exchange id looks. */
const idOf = (kind: "AAMk" | "AAQk", user: string, about: string): string =>
  `${kind}${createHash("sha256").update(`${user.toLowerCase()}\n${about}`).digest("base64url")}=`;

const sizeOf = (attachment: Attachment): number => attachment.content.byteLength;

const withoutTags = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;/g, " ");

function previewOf(mail: Mail): string {
  const words = mail.text.trim() || withoutTags(mail.html ?? "");
  return words
    .slice(0, 4 * PREVIEW_LENGTH)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, PREVIEW_LENGTH);
}

const isOn = (mail: Mail, address: string): boolean =>
  participantsOf(mail).some((person) => sameAddress(person.address, address));

export class Mailbox {
  #mails: readonly Mail[];
  readonly #owner: Correspondent;

  /** The owner's mailbox holds every message; anybody else's only those they are on. */
  constructor(mails: readonly Mail[], owner: Correspondent) {
    this.#mails = mails;
    this.#owner = owner;
  }

  get mails(): readonly Mail[] {
    return this.#mails;
  }

  conversationsOf(user: Correspondent): readonly ConversationView[] {
    return threadsOf(this.#mailsOf(user)).map((thread) => conversationOf(thread, user));
  }

  bodyOf(user: Correspondent, itemId: string): MessageBody | null {
    const mail = this.#find(user, itemId);
    return mail ? { html: mail.html, text: mail.text, headers: mail.headers } : null;
  }

  /** Base64, or `null` when there is no such attachment. */
  attachmentOf(user: Correspondent, itemId: string, attachmentId: string): string | null {
    const attachment = this.#find(user, itemId)?.attachments[Number(attachmentId.split("#")[1])];
    return attachment ? Buffer.from(attachment.content).toString("base64") : null;
  }

  /** Delivers a message to all who are on it; the sender's new item id. */
  send(user: Correspondent, outgoing: OutgoingMail, sentAt: number): string {
    const answered = outgoing.inReplyTo === null ? null : this.#find(user, outgoing.inReplyTo);
    const messageId = `<${sentAt.toString(36)}.${this.#mails.length}@${user.address.split("@")[1] ?? "mail.invalid"}>`;
    const mail: Mail = {
      ...outgoing,
      messageId,
      references: answered ? [...answered.references, answered.messageId] : [],
      from: user,
      sentAt,
      headers: `Message-ID: ${messageId}`,
      attachments: outgoing.attachments.map(({ name, contentType, content }) => ({
        name,
        contentType,
        inline: false,
        content: Buffer.from(content, "base64"),
      })),
    };
    this.#mails = [...this.#mails, mail];
    return idOf("AAMk", user.address, messageId);
  }

  #mailsOf(user: Correspondent): readonly Mail[] {
    if (sameAddress(user.address, this.#owner.address)) return this.#mails;
    return this.#mails.filter((mail) => isOn(mail, user.address));
  }

  #find(user: Correspondent, itemId: string): Mail | null {
    return this.#mailsOf(user).find((mail) => idOf("AAMk", user.address, mail.messageId) === itemId) ?? null;
  }
}

function conversationOf(thread: readonly Mail[], user: Correspondent): ConversationView {
  const [first] = thread;
  return {
    id: idOf("AAQk", user.address, first?.messageId ?? ""),
    subject: first?.subject ?? "",
    messages: thread.map((mail) => messageOf(mail, user)),
  };
}

function messageOf(mail: Mail, user: Correspondent): MessageView {
  const itemId = idOf("AAMk", user.address, mail.messageId);
  const written = sameAddress(mail.from.address, user.address);
  return {
    itemId,
    internetMessageId: mail.messageId,
    subject: mail.subject,
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    // Only who wrote it sees the blind copies.
    bcc: written ? mail.bcc : [],
    sentAt: mail.sentAt,
    preview: previewOf(mail),
    folder: written ? "sent" : "inbox",
    attachments: mail.attachments.map((attachment, index) => attachmentViewOf(attachment, `${itemId}#${index}`)),
  };
}

const attachmentViewOf = (attachment: Attachment, id: string): AttachmentView => ({
  id,
  name: attachment.name,
  contentType: attachment.contentType,
  size: sizeOf(attachment),
  inline: attachment.inline,
});
