/** What the emulated host needs from the mail application to answer the APIs. The page implements it; tests hand in their own. */
import type { WireAttachment, WirePerson } from "./initialData.ts";

export type RecipientField = "to" | "cc" | "bcc";
export const RECIPIENT_FIELDS = ["to", "cc", "bcc"] as const satisfies readonly RecipientField[];

export type Coercion = "text" | "html";

export interface NewMessageForm {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
}

export interface Notification {
  readonly key: string;
  readonly type: string;
  readonly message: string;
}

/** What an item offers in both modes. Settings and notices live with it. */
interface AnyItem {
  body(coercion: Coercion): Promise<string>;
  notifications: Map<string, Notification>;
  customProperties: Map<string, unknown>;
}

export interface ReadSurface extends AnyItem {
  readonly kind: "read";
  internetHeaders(): Promise<string>;
  /** Base64, or `null` when there is no such attachment. */
  attachment(id: string): Promise<string | null>;
  reply(form: { readonly all: boolean; readonly htmlBody: string }): void;
}

export interface ComposeSurface extends AnyItem {
  readonly kind: "compose";
  readonly composeType: "newMail" | "reply" | "forward";
  readonly from: WirePerson;
  setBody(content: string, coercion: Coercion): void;
  prependBody(content: string, coercion: Coercion): void;
  /** At the caret the user left, over the selection if there is one. */
  insert(content: string, coercion: Coercion): void;
  selection(coercion: Coercion): { readonly data: string; readonly sourceProperty: "body" | "subject" };
  setSignature(content: string, coercion: Coercion): void;
  appendOnSend(content: string, coercion: Coercion): void;
  recipients(field: RecipientField): readonly WirePerson[];
  setRecipients(field: RecipientField, people: readonly { readonly name: string; readonly address: string }[]): void;
  attachments(): readonly WireAttachment[];
  subject(): string;
  setSubject(subject: string): void;
  /** Saves the draft; its item id. */
  save(): string;
  itemId(): string | null;
  close(): void;
  sessionData: Map<string, string>;
  internetHeaders: Map<string, string>;
}

export type Surface = ReadSurface | ComposeSurface | { readonly kind: "none" };

export interface MailApp {
  surface(): Surface;
  newMessage(form: NewMessageForm): void;
  openMessage(itemId: string): void;
  saveRoamingSettings(settings: Readonly<Record<string, string>>): void;
}
