/** `Mailbox` on the real office.js. */

import { err, ok, type Result } from "../../shared/result.ts";
import { createListeners } from "../listeners.ts";
import { fromCallback, type OfficeError } from "./callback.ts";
import { type CallQueue, callQueue } from "./callQueue.ts";
import { watchColours } from "./hostColours.ts";
import type { Epoch, Item, Mailbox } from "./mailbox.ts";
import { composeItemOf, type HostItem, readItemOf, type Surface, surfaceOf } from "./outlookItem.ts";

// The texts behind `Office.EventType.*`: naming them as text lets tests do without the library.
const ITEM_CHANGED = "olkItemSelectedChanged";
const RECIPIENTS_CHANGED = "olkRecipientsChanged";

export interface OutlookPorts {
  readonly mailbox: Office.Mailbox;
  readonly settings: Pick<Office.RoamingSettings, "get" | "set" | "saveAsync">;
  readonly officeTheme: () => Office.OfficeTheme | undefined;
  /** Calls back when the user returns to the pane: focus, or the pane becoming visible. */
  readonly onReturn: (notify: () => void) => void;
  /** Loads the pane anew: the only way to make the library ask for the item again. */
  readonly reload: () => void;
}

/** Starts following the selection. Without the ItemChanged handler the library never learns of a new item. */
export function createOutlookMailbox(ports: OutlookPorts): Mailbox {
  const items = followItems(ports, callQueue());
  ports.mailbox.addHandlerAsync(ITEM_CHANGED, () => items.look({ changed: true }));
  ports.onReturn(() => items.look({ changed: false }));
  items.look({ changed: true });

  const { displayName, emailAddress } = ports.mailbox.userProfile;
  return {
    owner: { address: emailAddress, displayName },
    item: items.item,
    onItem: items.onItem,
    refresh: () => refresh(items, ports.reload),
    ...bodyOf(items),
    keepWithDraft: (epoch, name, value) => items.ask(epoch, (surface) => keep(surface, name, value)),
    keptWithDraft: async (epoch, name) => {
      const kept = await items.ask(epoch, (surface) => keptIn(surface, name));
      return kept.ok && kept.value !== "" ? kept.value : null;
    },
    get newMessage() {
      return newMessageIn(ports.mailbox);
    },
    setting: (name) => ports.settings.get(name),
    keepSetting: async (name, value) => {
      ports.settings.set(name, value);
      await fromCallback<void>((done) => ports.settings.saveAsync(done));
    },
    ...watchColours(ports),
  };
}

/** Beside a draft the library has no such member, whatever its types say. */
function newMessageIn(mailbox: Partial<Office.Mailbox>): Mailbox["newMessage"] {
  if (mailbox.displayNewMessageForm === undefined) return null;
  return ({ address }) => mailbox.displayNewMessageForm?.({ toRecipients: [address] });
}

type Items = ReturnType<typeof followItems>;

function followItems(ports: OutlookPorts, queue: CallQueue) {
  const { onChange, changed: tell } = createListeners();
  let epoch: Epoch = 0;
  let held: HostItem | null = null;
  let shown: Item = { mode: "none", epoch };
  let reading = 0;

  const show = (next: Item) => {
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    shown = next;
    tell();
  };

  const readDraft = async (item: Office.MessageCompose) => {
    const asked = { epoch, reading: ++reading };
    const draft = await composeItemOf(item, epoch, queue);
    if (asked.epoch !== epoch || asked.reading !== reading) return;
    show(draft.ok ? draft.value : failedDraft(epoch, draft.error, shown));
  };

  const look = ({ changed }: { readonly changed: boolean }) => {
    const item = ports.mailbox.item ?? null;
    const surface = item && surfaceOf(item);
    if (changed || !isSame(surface, item, held)) {
      epoch += 1;
      held = item;
      if (surface?.mode === "compose") followRecipients(surface.item, () => void readDraft(surface.item));
      show(firstSight(surface, epoch));
    }
    if (surface?.mode === "compose") void readDraft(surface.item);
  };

  return {
    look,
    item: () => shown,
    onItem: onChange,
    /** Asks the item in view; drops the answer when another item came into view meanwhile. */
    ask: async <T>(asked: Epoch, call: (item: Surface) => Promise<Result<T, OfficeError>>) => {
      const current = () => asked === epoch && held !== null;
      const gone = err({ reason: "item_changed" } as const);
      const answer = await queue(async () => (current() && held ? call(surfaceOf(held)) : gone));
      return current() ? answer : gone;
    },
  };
}

function firstSight(surface: Surface | null, epoch: Epoch): Item {
  if (!surface) return { mode: "none", epoch };
  if (surface.mode === "read") return readItemOf(surface.item, epoch);
  return { mode: surface.mode === "compose" ? "reading" : "unsupported", epoch };
}

/** A draft that could be read before stays in view: one failed look is no reason to take it away. */
const failedDraft = (epoch: Epoch, error: OfficeError, shown: Item): Item =>
  shown.mode === "compose" && shown.epoch === epoch ? shown : { mode: "failed", epoch, error };

/** Messages are told apart by item id; of a draft, only that it is still one is known. */
function isSame(surface: Surface | null, item: HostItem | null, held: HostItem | null): boolean {
  if (!surface || !item || !held) return item === held;
  const before = surfaceOf(held);
  if (surface.mode === "read" && before.mode === "read") return surface.item.itemId === before.item.itemId;
  return surface.mode === before.mode;
}

function followRecipients(item: Office.MessageCompose, reread: () => void) {
  // Mailbox 1.7 at the earliest; before that the recipients are read again whenever the user returns.
  void fromCallback<void>((done) => item.addHandlerAsync(RECIPIENTS_CHANGED, reread, done));
}

/**
 * Looks again. The library can hold a message that Outlook left long ago; calls then speak of the one in view, so a
 * Message-ID that differs betrays it, and only loading the pane anew helps.
 */
async function refresh(items: Items, reload: () => void): Promise<void> {
  items.look({ changed: false });
  const shown = items.item();
  if (shown.mode === "none") return reload();
  if (shown.mode !== "read") return;

  const headers = await items.ask(shown.epoch, readHeaders);
  if (headers.ok && !belongs(headers.value, shown.messageId)) reload();
}

/** Whether headers are those of the message: they name its Message-ID, or there is nothing to compare. */
export function belongs(headers: string, messageId: string | null): boolean {
  const named = /^message-id:\s*(<[^>]*>)/im.exec(headers)?.[1];
  return !named || !messageId || named === messageId.trim();
}

async function readHeaders(surface: Surface): Promise<Result<string, OfficeError>> {
  if (surface.mode !== "read" || !("getAllInternetHeadersAsync" in surface.item)) {
    return err({ reason: "not_offered", what: "headers" });
  }
  return fromCallback((done) => surface.item.getAllInternetHeadersAsync(done));
}

async function keep(surface: Surface, name: string, value: string | null): Promise<Result<void, OfficeError>> {
  const sessionData = sessionDataOf(surface);
  if (!sessionData) return err(NO_SESSION_DATA);
  // Setting to nothing instead of removing: removing what is not there is refused.
  return fromCallback<void>((done) => sessionData.setAsync(name, value ?? "", done));
}

async function keptIn(surface: Surface, name: string): Promise<Result<string, OfficeError>> {
  const sessionData = sessionDataOf(surface);
  if (!sessionData) return err(NO_SESSION_DATA);
  return fromCallback<string>((done) => sessionData.getAsync(name, done));
}

const NO_SESSION_DATA = { reason: "not_offered", what: "session data" } as const;

// Safe cast: the types promise what an Outlook older than Mailbox 1.11 does not have.
const sessionDataOf = (surface: Surface) =>
  surface.mode === "compose" ? (surface.item as Partial<Office.MessageCompose>).sessionData : undefined;

function bodyOf(items: Items): Pick<Mailbox, "html" | "text" | "headers" | "replaceHtml" | "insert"> {
  const read = (coercion: "html" | "text") => (epoch: Epoch) =>
    items.ask(epoch, async (surface) => {
      if (surface.mode === "unsupported") return err({ reason: "not_offered", what: "body" });
      return fromCallback<string>((done) => surface.item.body.getAsync(coercion, done));
    });
  const write = (epoch: Epoch, start: (body: Office.Body, done: (answer: Office.AsyncResult<void>) => void) => void) =>
    items.ask(epoch, async (surface) => {
      if (surface.mode !== "compose") return err({ reason: "not_offered", what: "writing" });
      const written = await fromCallback<void>((done) => start(surface.item.body, done));
      return written.ok ? ok(undefined) : written;
    });

  return {
    html: read("html"),
    text: read("text"),
    headers: async (epoch) => {
      const shown = items.item();
      const headers = await items.ask(epoch, readHeaders);
      if (!headers.ok || shown.mode !== "read") return headers;
      return belongs(headers.value, shown.messageId) ? headers : err({ reason: "item_changed" });
    },
    replaceHtml: (epoch, html) => write(epoch, (body, done) => body.setAsync(html, { coercionType: "html" }, done)),
    insert: (epoch, text) =>
      write(epoch, (body, done) => body.setSelectedDataAsync(text, { coercionType: "text" }, done)),
  };
}
