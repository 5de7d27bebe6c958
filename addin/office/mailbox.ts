/** Outlook in our words: the only thing the rest of the pane knows of it. */
import type { Correspondent } from "../../shared/domain/people/address.ts";
import type { Result } from "../../shared/result.ts";
import type { Instant } from "../../shared/time.ts";
import type { OfficeError } from "./callback.ts";

/**
 * Counts the items the pane has been shown. Answers carry the epoch they were asked in, and one of an older epoch is
 * dropped: Outlook answers a call on a kept item with whatever item it shows now.
 */
export type Epoch = number;

/** A message somebody sent. */
export interface ReadItem {
  readonly mode: "read";
  readonly epoch: Epoch;
  readonly subject: string;
  readonly messageId: string | null;
  readonly conversationId: string | null;
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  readonly sentAt: Instant;
}

/** A draft without its text: Outlook has no event for typing, so whoever wants the words asks for them. */
export interface ComposeItem {
  readonly mode: "compose";
  readonly epoch: Epoch;
  readonly subject: string;
  readonly conversationId: string | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
}

export type Item =
  | ReadItem
  | ComposeItem
  | { readonly mode: "reading"; readonly epoch: Epoch }
  | { readonly mode: "none"; readonly epoch: Epoch }
  | { readonly mode: "unsupported"; readonly epoch: Epoch }
  | { readonly mode: "failed"; readonly epoch: Epoch; readonly error: OfficeError };

export interface HostColours {
  /** CSS colours, such as `#1f1f1f`. */
  readonly background: string;
  readonly foreground: string;
}

export interface Mailbox {
  /** The user whose mailbox this is. */
  readonly owner: Correspondent;
  /** The item in view. The same object until something about it changes. */
  item(): Item;
  /** Calls back after every change of `item()`. */
  onItem(notify: () => void): () => void;
  /** Reads the item again, as Outlook sometimes forgets to say that it changed. */
  refresh(): Promise<void>;
  html(epoch: Epoch): Promise<Result<string, OfficeError>>;
  text(epoch: Epoch): Promise<Result<string, OfficeError>>;
  /** The raw Internet headers of a read message. */
  headers(epoch: Epoch): Promise<Result<string, OfficeError>>;
  /** Replaces the body of a draft. */
  replaceHtml(epoch: Epoch, html: string): Promise<Result<void, OfficeError>>;
  /** Inserts text at the cursor, or in place of the selection; changes nothing else. */
  insert(epoch: Epoch, text: string): Promise<Result<void, OfficeError>>;
  /**
   * Leaves something with a draft for as long as it is written, for the add-in alone (session data, Mailbox 1.11); `null`
   * takes it away.
   */
  keepWithDraft(epoch: Epoch, name: string, value: string | null): Promise<Result<void, OfficeError>>;
  /** What was left with a draft; `null` for nothing, and where Outlook cannot tell. */
  keptWithDraft(epoch: Epoch, name: string): Promise<string | null>;
  /** Opens a new message to somebody in Outlook; `null` where Outlook opens none, as beside a draft. */
  readonly newMessage: ((to: Correspondent) => void) | null;
  /** A value in the mailbox's own settings for the add-in (roaming settings), as it was when the pane started. */
  setting(name: string): unknown;
  keepSetting(name: string, value: unknown): Promise<void>;
  /** `null` when Outlook does not say. */
  colours(): HostColours | null;
  onColours(notify: () => void): () => void;
}
