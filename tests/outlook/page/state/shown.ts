/** What is on the screen, worked out from the state: folders, lists, the message being read. */
import type { ConversationView, MailboxView, MessageView } from "../../mailbox/view.ts";
import type { Draft } from "./draft.ts";
import type { ThemeName } from "./theme.ts";

export type FolderName = "inbox" | "sent" | "drafts";
export type Mode = "read" | "compose";

export interface PaneState {
  readonly open: boolean;
  readonly pinned: boolean;
}

export type Dialog =
  | { readonly kind: "consent"; readonly answer: (agreed: boolean) => void }
  | {
      readonly kind: "sendAlert";
      readonly text: string;
      readonly mayInsist: boolean;
      readonly answer: (send: boolean) => void;
    };

export interface State {
  readonly view: MailboxView;
  readonly folder: FolderName;
  readonly search: string;
  readonly conversationId: string | null;
  readonly itemId: string | null;
  /** Message-IDs. */
  readonly unread: ReadonlySet<string>;
  readonly draft: Draft | null;
  /** Written but not sent. */
  readonly drafts: readonly Draft[];
  readonly sending: boolean;
  readonly theme: ThemeName;
  readonly panes: Readonly<Record<Mode, PaneState>>;
  readonly dialog: Dialog | null;
  /** Said to screen readers and shown for a while. */
  readonly notice: string;
}

export const modeOf = (state: State): Mode => (state.draft ? "compose" : "read");

export const conversationOf = (state: State): ConversationView | null =>
  state.view.conversations.find(({ id }) => id === state.conversationId) ?? null;

export const messageOf = (state: State): MessageView | null =>
  conversationOf(state)?.messages.find(({ itemId }) => itemId === state.itemId) ?? null;

const matches = (conversation: ConversationView, search: string): boolean => {
  const wanted = search.toLowerCase();
  return conversation.messages.some((message) =>
    [message.subject, message.from.name, message.from.address, ...message.to.map(({ name }) => name)].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
};

/** Conversations with a message in the open folder, the newest first. */
export function conversationsShown(state: State): readonly ConversationView[] {
  const search = state.search.trim();
  return state.view.conversations.filter(
    (conversation) =>
      conversation.messages.some(({ folder }) => folder === state.folder) && (!search || matches(conversation, search)),
  );
}

export const isUnread = (state: State, conversation: ConversationView): boolean =>
  conversation.messages.some(({ internetMessageId }) => state.unread.has(internetMessageId));

export const unreadCount = (state: State): number =>
  state.view.conversations.filter((conversation) => isUnread(state, conversation)).length;
