/** The mail application: one state, and everything the user or an add-in can do to it. */
import type { Correspondent } from "../../mailbox/mail.ts";
import type { AttachedFile, MailboxView, MessageView } from "../../mailbox/view.ts";
import type { NewMessageForm, RecipientField } from "../../protocol/surface.ts";
import type { HostApi } from "../host/api.ts";
import { type Answered, type Draft, forwardDraft, newDraft, replyDraft } from "./draft.ts";
import { conversationOf, type Dialog, type FolderName, type Mode, messageOf, modeOf, type State } from "./shown.ts";
import type { ThemeName } from "./theme.ts";

/** What the add-in's host has to know. */
export interface Watcher {
  itemChanged(): void;
  recipientsChanged(field: RecipientField): void;
  themeChanged(): void;
  /** Resolves to whether the mail may go. */
  beforeSend(): Promise<boolean>;
}

const CLOSED = { open: false, pinned: false } as const;

export class Outlook {
  readonly api: HostApi;
  #state: State;
  #watcher: Watcher | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(api: HostApi, view: MailboxView) {
    this.api = api;
    this.#state = {
      view,
      folder: "inbox",
      search: "",
      conversationId: null,
      itemId: null,
      unread: new Set(view.unread),
      draft: null,
      drafts: [],
      sending: false,
      theme: "light",
      panes: { read: CLOSED, compose: CLOSED },
      dialog: null,
      notice: "",
    };
  }

  watch(watcher: Watcher): void {
    this.#watcher = watcher;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): State => this.#state;

  openFolder(folder: FolderName): void {
    this.#keepDraft();
    this.#show({ folder, conversationId: null, itemId: null });
  }

  search(search: string): void {
    this.#set({ search });
  }

  /** Opens the newest message of the conversation. */
  openConversation(conversationId: string): void {
    const found = this.#state.view.conversations.find(({ id }) => id === conversationId);
    this.#keepDraft();
    this.#show({ conversationId, itemId: found?.messages.at(-1)?.itemId ?? null });
  }

  openMessage(itemId: string): void {
    const found = this.#state.view.conversations.find(({ messages }) =>
      messages.some((message) => message.itemId === itemId),
    );
    if (!found) return;
    this.#keepDraft();
    this.#show({ conversationId: found.id, itemId });
  }

  deselect(): void {
    this.#keepDraft();
    this.#show({ conversationId: null, itemId: null });
  }

  newMail(form: NewMessageForm | null = null): void {
    this.#write(newDraft(this.#state.view.user, form));
  }

  async reply(form: { readonly all: boolean; readonly htmlBody: string }): Promise<void> {
    const answered = await this.#answered();
    if (answered) this.#write(replyDraft(this.#state.view.user, answered, form));
  }

  async forward(): Promise<void> {
    const answered = await this.#answered();
    if (answered) this.#write(forwardDraft(this.#state.view.user, answered));
  }

  openDraft(key: string): void {
    const draft = this.#state.drafts.find((kept) => kept.key === key);
    if (!draft) return;
    this.#keepDraft();
    this.#set({ drafts: this.#state.drafts.filter((kept) => kept.key !== key) });
    this.#write(draft);
  }

  changeDraft(change: Partial<Draft>): void {
    if (this.#state.draft) this.#set({ draft: { ...this.#state.draft, ...change } });
  }

  setRecipients(field: RecipientField, people: readonly Correspondent[]): void {
    const { draft } = this.#state;
    if (!draft) return;
    this.changeDraft({ recipients: { ...draft.recipients, [field]: people } });
    this.#watcher?.recipientsChanged(field);
  }

  saveDraft(): string {
    const savedId = this.#state.draft?.savedId ?? `AAMkDraft${crypto.randomUUID()}`;
    this.changeDraft({ savedId });
    return savedId;
  }

  /** The user attaches files. */
  async attach(files: readonly File[]): Promise<void> {
    const attached = await Promise.all(files.map(attachedFile));
    const { draft } = this.#state;
    if (draft) this.changeDraft({ attachments: [...draft.attachments, ...attached] });
  }

  discard(): void {
    this.#leaveDraft("Draft discarded");
  }

  async send(): Promise<void> {
    const { draft } = this.#state;
    if (!draft || this.#state.sending) return;
    this.#set({ sending: true });
    try {
      const mayGo = (await this.#watcher?.beforeSend()) ?? true;
      if (mayGo && this.#state.draft) await this.#deliver(this.#state.draft);
    } finally {
      this.#set({ sending: false });
    }
  }

  setTheme(theme: ThemeName): void {
    this.#set({ theme });
    this.#watcher?.themeChanged();
  }

  togglePane(mode: Mode): void {
    const pane = this.#state.panes[mode];
    this.#setPane(mode, { open: !pane.open, pinned: false });
  }

  togglePin(mode: Mode): void {
    const pane = this.#state.panes[mode];
    this.#setPane(mode, { ...pane, pinned: !pane.pinned });
  }

  /** Resolves when the user has answered. */
  ask<Answer>(dialog: (answer: (answer: Answer) => void) => Dialog): Promise<Answer> {
    return new Promise((resolve) => {
      const answer = (given: Answer) => {
        this.#set({ dialog: null });
        resolve(given);
      };
      this.#set({ dialog: dialog(answer) });
    });
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #setPane(mode: Mode, pane: State["panes"]["read"]): void {
    this.#set({ panes: { ...this.#state.panes, [mode]: pane } });
  }

  /** An unpinned pane closes when its item goes; a pinned one stays and is told. */
  #show(change: Pick<Partial<State>, "folder"> & Pick<State, "conversationId" | "itemId">): void {
    const same = change.itemId === this.#state.itemId && change.itemId !== null;
    this.#set(change);
    this.#markRead(messageOf(this.#state));
    if (same) return;
    if (!this.#state.panes.read.pinned) this.#setPane("read", CLOSED);
    this.#watcher?.itemChanged();
  }

  #markRead(message: MessageView | null): void {
    if (!message) return;
    const unread = new Set(this.#state.unread);
    for (const { internetMessageId } of conversationOf(this.#state)?.messages ?? []) unread.delete(internetMessageId);
    this.#set({ unread });
  }

  #write(draft: Draft): void {
    const { panes } = this.#state;
    const read = panes.read.pinned ? panes.read : CLOSED;
    const compose = panes.compose.pinned ? panes.compose : CLOSED;
    this.#set({ draft, panes: { read, compose } });
  }

  #keepDraft(): void {
    const { draft, drafts } = this.#state;
    if (!draft) return;
    this.#set({ drafts: [{ ...draft, savedId: draft.savedId ?? `AAMkDraft${draft.key}` }, ...drafts] });
    this.#leaveDraft("Draft saved");
  }

  #leaveDraft(notice: string): void {
    const { panes } = this.#state;
    const compose = panes.compose.pinned ? panes.compose : CLOSED;
    this.#set({ draft: null, panes: { ...panes, compose }, notice });
  }

  async #answered(): Promise<Answered | null> {
    const message = messageOf(this.#state);
    if (!message || modeOf(this.#state) === "compose") return null;
    const body = await this.api.body(message.itemId);
    return { message, body, conversationId: this.#state.conversationId ?? "" };
  }

  async #deliver(draft: Draft): Promise<void> {
    const { htmlToSend, text } = draft.body;
    await this.api.send({
      ...draft.recipients,
      subject: draft.subject,
      html: htmlToSend + (draft.quote ?? ""),
      text,
      inReplyTo: draft.inReplyTo,
      attachments: draft.attachments,
    });
    const view = await this.api.mailbox();
    this.#set({ view });
    this.#leaveDraft("Message sent");
  }
}

async function attachedFile(file: File): Promise<AttachedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return { name: file.name, contentType: file.type || "application/octet-stream", size: file.size, content };
}
