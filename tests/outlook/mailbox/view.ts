/** What the mail page gets of a mailbox: JSON, as one person sees it. */
import type { Correspondent } from "./mail.ts";

export const FOLDERS = ["inbox", "sent"] as const;
export type Folder = (typeof FOLDERS)[number];

export interface AttachmentView {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly inline: boolean;
}

export interface MessageView {
  /** Differs for each person, as Exchange item ids do. */
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly preview: string;
  readonly folder: Folder;
  readonly attachments: readonly AttachmentView[];
}

export interface ConversationView {
  /** Differs for each person. */
  readonly id: string;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly MessageView[];
}

export interface MailboxView {
  readonly user: Correspondent;
  /** Everybody the page can open the mailbox as. */
  readonly users: readonly Correspondent[];
  /** The one with the newest message first. */
  readonly conversations: readonly ConversationView[];
  /** Message-IDs not read yet. */
  readonly unread: readonly string[];
}

export interface MessageBody {
  readonly html: string | null;
  readonly text: string;
  readonly headers: string;
}

/** What the page sends when the user presses Send. */
export interface OutgoingMail {
  readonly subject: string;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  readonly html: string;
  readonly text: string;
  /** Item id of the message it answers or forwards. */
  readonly inReplyTo: string | null;
  readonly attachments: readonly AttachedFile[];
}

/** A file attached to a message that is being written. */
export interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Base64. */
  readonly content: string;
}
