/** The message in view as the domain knows it. */
import { type Message, sentTime } from "../../../shared/domain/message.ts";
import type { HeaderFacts } from "../../../shared/domain/thread/headers.ts";
import { NO_HEADERS } from "../../../shared/domain/thread/noHeaders.ts";
import { ok } from "../../../shared/result.ts";
import type { Instant } from "../../../shared/time.ts";
import type { ComposeItem, Epoch, Mailbox, ReadItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { useAnswer } from "../frame/useAnswer.ts";
import { within } from "../frame/within.ts";

/** How long opening waits for the headers; without them a message is known by its own id and conversation only. */
export const HEADERS_TIMEOUT_MS = 1_500;

interface Headers {
  readonly facts: HeaderFacts;
  /** Whether Outlook answered for another message than the library still holds. */
  readonly moved: boolean;
}

const NONE: Headers = { facts: NO_HEADERS, moved: false };

export interface MessageInView {
  readonly message: Message;
  /** `false` while the headers are on their way. */
  readonly complete: boolean;
  readonly moved: boolean;
}

export function useMessage(item: ReadItem | ComposeItem): MessageInView {
  const { mailbox, now } = useServices();
  const reads = item.mode === "read";
  const key = reads ? `headers ${item.epoch}` : null;
  const answer = useAnswer<Headers>(key, async () => ok(await headersOf(mailbox, item.epoch)));
  const headers = answer.value ?? NONE;
  return {
    message: reads ? readMessage(item, headers.facts, now()) : draftMessage(item),
    complete: !reads || answer.value !== null,
    moved: headers.moved,
  };
}

/** What reads them comes while Outlook gets them: it knows machines' words in thirty languages, which no first card waits for. */
async function headersOf(mailbox: Mailbox, epoch: Epoch): Promise<Headers> {
  const reader = import("../../../shared/domain/thread/headers.ts").catch(() => null);
  const got = await within(HEADERS_TIMEOUT_MS, Promise.all([mailbox.headers(epoch), reader]));
  if (!got) return NONE;
  const [headers, read] = got;
  if (!headers.ok) return { facts: NO_HEADERS, moved: headers.error.reason === "item_changed" };
  return { facts: read?.readHeaders(headers.value) ?? NO_HEADERS, moved: false };
}

/** A read message: what the headers say, and where they are silent or cannot be believed what Outlook says. */
export function readMessage(item: ReadItem, facts: HeaderFacts, now: Instant): Message {
  return {
    mode: "read",
    messageId: facts.messageId ?? withoutBrackets(item.messageId),
    references: facts.references,
    conversationId: item.conversationId,
    subject: item.subject,
    from: item.from,
    to: item.to,
    cc: item.cc,
    bcc: item.bcc,
    sentAt: sentTime([facts.sentAt, facts.receivedAt, item.sentAt], now).at,
    automation: facts.automation,
    words: null,
  };
}

function draftMessage(item: ReadItem | ComposeItem): Message {
  const { subject, conversationId, to, cc, bcc } = item;
  const nothingYet = { messageId: null, references: [], from: null, sentAt: null, automation: null, words: null };
  return { ...nothingYet, mode: "compose", subject, conversationId, to, cc, bcc };
}

const withoutBrackets = (id: string | null): string | null => id?.trim().replace(/^<|>$/g, "") || null;
