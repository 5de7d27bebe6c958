/**
 * A double of `Office.context.mailbox` as the library really behaves: calls on any item object speak of the item in view
 * when they are *answered*, answers wait until they are released, and the pane learns of a new item by the event only.
 */
import { failed, succeeded } from "./officeAnswers.ts";

export interface HostPerson {
  readonly displayName: string;
  readonly emailAddress: string;
}

export interface HostMessage {
  readonly mode: "read" | "compose";
  readonly itemId?: string;
  readonly messageId?: string;
  readonly subject: string;
  readonly from?: HostPerson;
  readonly to?: readonly HostPerson[];
  readonly cc?: readonly HostPerson[];
  readonly bcc?: readonly HostPerson[];
  html?: string;
  readonly headers?: string;
}

type Done<T> = (answer: Office.AsyncResult<T>) => void;

export interface HostMailbox {
  readonly mailbox: Office.Mailbox;
  /** The user opens a message, or nothing. */
  open(message: HostMessage | null): void;
  /** The same, but Outlook forgets to tell. */
  openSilently(message: HostMessage | null): void;
  /** The user changes the recipients of the draft in view. */
  address(fields: Pick<HostMessage, "to" | "cc" | "bcc">): void;
  /** Holds answers back from now on. */
  hold(): void;
  /** Gives the answers held back, and lets what waited for them run. */
  release(order: "oldest first" | "newest first"): Promise<void>;
  readonly held: () => number;
  /** Whom new messages were opened to. */
  readonly written: readonly string[];
}

export function hostMailbox(start: HostMessage | null = null): HostMailbox {
  const handlers = new Map<string, ((event: unknown) => void)[]>();
  const waiting: (() => void)[] = [];
  let holding = false;
  let shown = start;

  const answer = (give: () => void) => {
    if (holding) waiting.push(give);
    else queueMicrotask(give);
  };
  const on = (event: string, handler: (event: unknown) => void, done?: Done<void>) => {
    handlers.set(event, [...(handlers.get(event) ?? []), handler]);
    if (done) answer(() => done(succeeded(undefined)));
  };
  const tell = (event: string) => {
    for (const handler of handlers.get(event) ?? []) handler({ type: event });
  };

  let item: unknown = start && itemOf(start);

  function itemOf(message: HostMessage): unknown {
    const common = { itemType: "message", conversationId: null, body: bodyFor(), addHandlerAsync: on };
    if (message.mode === "compose") {
      const field = <T>(read: (shownNow: HostMessage) => T) => ({
        getAsync: (done: Done<T>) => answer(() => done(shown ? succeeded(read(shown)) : failed(9030, "ItemChanged"))),
      });
      return {
        ...common,
        subject: field((now) => now.subject),
        to: field((now) => now.to ?? []),
        cc: field((now) => now.cc ?? []),
        bcc: field((now) => now.bcc ?? []),
      };
    }
    return {
      ...common,
      itemId: message.itemId ?? message.subject,
      internetMessageId: message.messageId ?? `<${message.subject}@mail.example>`,
      subject: message.subject,
      from: message.from,
      to: message.to ?? [],
      cc: message.cc ?? [],
      dateTimeCreated: new Date("2026-11-20T09:00:00Z"),
      getAllInternetHeadersAsync: (done: Done<string>) => answer(() => done(succeeded(headersOf(shown)))),
    };
  }

  function bodyFor() {
    return {
      getAsync: (_: string, done: Done<string>) => answer(() => done(succeeded(shown?.html ?? ""))),
      setAsync: (html: string, _: unknown, done: Done<void>) =>
        answer(() => {
          if (shown) shown.html = html;
          done(succeeded(undefined));
        }),
      setSelectedDataAsync: (text: string, _: unknown, done: Done<void>) =>
        answer(() => {
          if (shown) shown.html = `${shown.html ?? ""}${text}`;
          done(succeeded(undefined));
        }),
    };
  }

  const written: string[] = [];
  const mailbox = {
    userProfile: { displayName: "Mara Ellwood", emailAddress: "mara@ellwood.example" },
    get item() {
      return item;
    },
    addHandlerAsync: on,
    // Beside a draft the library has no such member.
    get displayNewMessageForm() {
      const open = ({ toRecipients }: { readonly toRecipients: readonly string[] }) => written.push(...toRecipients);
      return shown?.mode === "compose" ? undefined : open;
    },
  };
  const show = (message: HostMessage | null) => {
    shown = message;
  };
  return {
    // Safe cast: the double has the members that the pane uses, and only those.
    mailbox: mailbox as unknown as Office.Mailbox,
    open: (message) => {
      show(message);
      item = message && itemOf(message);
      tell("olkItemSelectedChanged");
    },
    openSilently: show,
    address: (fields) => {
      if (shown) show({ ...shown, ...fields });
      tell("olkRecipientsChanged");
    },
    hold: () => {
      holding = true;
    },
    release: async (order) => {
      holding = false;
      const ready = waiting.splice(0);
      for (const give of order === "newest first" ? ready.reverse() : ready) give();
      await settled();
    },
    held: () => waiting.length,
    written,
  };
}

const headersOf = (message: HostMessage | null): string =>
  message?.headers ?? (message ? `Message-ID: ${message.messageId ?? `<${message.subject}@mail.example>`}\r\n` : "");

/** Lets everything run that waits for answers already given. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
