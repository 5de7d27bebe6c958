/** The open message and the open draft, as the emulated APIs want them. */
import type { Correspondent } from "../../mailbox/mail.ts";
import type { MessageView } from "../../mailbox/view.ts";
import {
  normalizedSubject,
  RECIPIENT_TYPE,
  type WireItem,
  type WirePerson,
  type WireReadItem,
} from "../../protocol/initialData.ts";
import type { ComposeSurface, Notification, ReadSurface, RecipientField } from "../../protocol/surface.ts";
import { htmlOfText, textOfHtml } from "../body/cleanHtml.ts";
import type { Draft } from "../state/draft.ts";
import { messageOf, type State } from "../state/shown.ts";
import type { HostApi } from "./api.ts";

const organisationOf = (address: string): string => address.split("@")[1]?.toLowerCase() ?? "";

export const wirePerson = (person: Correspondent, user: Correspondent): WirePerson => ({
  ...person,
  recipientType:
    organisationOf(person.address) === organisationOf(user.address) ? RECIPIENT_TYPE.user : RECIPIENT_TYPE.externalUser,
});

function wireRead(state: State, message: MessageView): WireReadItem {
  const people = (list: readonly Correspondent[]) => list.map((person) => wirePerson(person, state.view.user));
  const from = wirePerson(message.from, state.view.user);
  return {
    id: message.itemId,
    itemClass: "IPM.Note",
    conversationId: state.conversationId ?? "",
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    normalizedSubject: normalizedSubject(message.subject),
    from,
    sender: from,
    to: people(message.to),
    cc: people(message.cc),
    bcc: people(message.bcc),
    attachments: message.attachments.map(({ id, name, contentType, size, inline }) => ({
      id,
      name,
      attachmentType: 0,
      size,
      contentType,
      isInline: inline,
    })),
    dateTimeCreated: message.sentAt,
    dateTimeModified: message.sentAt,
    dateTimeSent: message.sentAt,
    isRead: true,
  };
}

/** What goes to the pane about the item when it starts and when the item changes. */
export function wireItemOf(state: State): WireItem {
  if (state.draft) return { kind: "compose", item: { conversationId: state.draft.conversationId } };
  const message = messageOf(state);
  return message ? { kind: "read", item: wireRead(state, message) } : { kind: "none" };
}

/** Notices and custom properties an add-in keeps with a message, for as long as the page lives. */
interface ItemStores {
  readonly notifications: Map<string, Notification>;
  readonly customProperties: Map<string, unknown>;
}
const storesById = new Map<string, ItemStores>();

function storesOf(itemId: string): ItemStores {
  const stores = storesById.get(itemId) ?? { notifications: new Map(), customProperties: new Map() };
  storesById.set(itemId, stores);
  return stores;
}

export function readSurface(message: MessageView, api: HostApi, reply: ReadSurface["reply"]): ReadSurface {
  return {
    kind: "read",
    ...storesOf(message.itemId),
    body: async (coercion) => {
      const { html, text } = await api.body(message.itemId);
      if (coercion === "html") return html ?? `<html><body><div>${htmlOfText(text)}</div></body></html>`;
      return html === null ? text : textOfHtml(html);
    },
    internetHeaders: async () => (await api.body(message.itemId)).headers,
    attachment: (id) => api.attachment(message.itemId, id),
    reply,
  };
}

/** How the draft is changed: the state's owner hands it in. */
export interface DraftChanges {
  readonly change: (change: Partial<Draft>) => void;
  readonly setRecipients: (field: RecipientField, people: readonly Correspondent[]) => void;
  readonly save: () => string;
  readonly close: () => void;
}

export function composeSurface(draft: Draft, user: Correspondent, changes: DraftChanges): ComposeSurface {
  const { body } = draft;
  return {
    kind: "compose",
    ...draft.stores,
    composeType: draft.kind,
    from: wirePerson(user, user),
    body: async (coercion) => (coercion === "html" ? body.html : body.text),
    setBody: (content, coercion) => body.set(content, coercion),
    prependBody: (content, coercion) => body.prepend(content, coercion),
    insert: (content, coercion) => body.insert(content, coercion),
    selection: (coercion) => ({ data: body.selected(coercion), sourceProperty: "body" }),
    setSignature: (content, coercion) => body.setSignature(content, coercion),
    appendOnSend: (content, coercion) => body.appendAtSend(content, coercion),
    recipients: (field) => draft.recipients[field].map((person) => wirePerson(person, user)),
    setRecipients: (field, people) => changes.setRecipients(field, people),
    attachments: () =>
      draft.attachments.map(({ name, contentType, size }, at) => ({
        id: `${draft.key}.${at}`,
        name,
        attachmentType: 0,
        size,
        contentType,
        isInline: false,
      })),
    subject: () => draft.subject,
    setSubject: (subject) => changes.change({ subject }),
    save: changes.save,
    itemId: () => draft.savedId,
    close: changes.close,
  };
}
