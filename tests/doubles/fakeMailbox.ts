/** A mailbox in our own words: open a message or a draft as the user would. */
import type { ComposeItem, Item, Mailbox, ReadItem } from "../../addin/office/mailbox.ts";
import { err, ok } from "../../shared/result.ts";
import { at } from "../builders/views.ts";

export const aReadItem = (more: Partial<ReadItem> = {}): ReadItem => ({
  mode: "read",
  epoch: 1,
  subject: "Plans",
  messageId: "<plans@northwind.example>",
  conversationId: "conversation-1",
  from: { address: "james@northwind.example", displayName: "James Ward" },
  to: [{ address: "mara@ellwood.example", displayName: "Mara Ellwood" }],
  cc: [],
  bcc: [],
  sentAt: at("2026-11-10T09:00:00Z"),
  ...more,
});

export const aDraft = (more: Partial<ComposeItem> = {}): ComposeItem => ({
  mode: "compose",
  epoch: 1,
  subject: "Re: Plans",
  conversationId: null,
  to: [{ address: "james@northwind.example", displayName: "James Ward" }],
  cc: [],
  bcc: [],
  ...more,
});

export interface FakeMailbox extends Mailbox {
  /** The body of the item in view. */
  body: string;
  /** Whom new messages were opened to. */
  readonly written: string[];
}

export function fakeMailbox(item: Item, body = ""): FakeMailbox {
  const gone = err({ reason: "item_changed" } as const);
  const mailbox: FakeMailbox = {
    body,
    written: [],
    owner: { address: "mara@ellwood.example", displayName: "Mara Ellwood" },
    item: () => item,
    onItem: () => () => {},
    refresh: async () => {},
    html: async (epoch) => (epoch === item.epoch ? ok(mailbox.body) : gone),
    text: async () => err({ reason: "not_offered", what: "text" }),
    headers: async () => ok(""),
    replaceHtml: async (epoch, html) => {
      if (epoch !== item.epoch) return gone;
      mailbox.body = html;
      return ok(undefined);
    },
    insert: async () => ok(undefined),
    keptWithDraft: async () => null,
    newMessage: ({ address }) => void mailbox.written.push(address),
    setting: () => undefined,
    keepSetting: async () => {},
    keepWithDraft: async () => err({ reason: "not_offered", what: "session data" }),
    colours: () => null,
    onColours: () => () => {},
  };
  return mailbox;
}
