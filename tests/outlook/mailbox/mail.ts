/** A message as the emulated mailbox keeps it. */

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly inline: boolean;
  readonly content: Uint8Array;
}

export interface Mail {
  /** With angle brackets; made from the content where the message has none. */
  readonly messageId: string;
  /** Message-IDs of `References` and `In-Reply-To`, oldest first. */
  readonly references: readonly string[];
  readonly subject: string;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly html: string | null;
  readonly text: string;
  /** The header block as it was received. */
  readonly headers: string;
  readonly attachments: readonly Attachment[];
}

export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Everybody on a message, its author first. */
export const participantsOf = (mail: Mail): readonly Correspondent[] => [
  mail.from,
  ...mail.to,
  ...mail.cc,
  ...mail.bcc,
];
