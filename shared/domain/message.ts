/** A message as the product sees it: ids, people, time, never its words. What it means for each person on it. */
import { type Instant, instant, SECOND_MS } from "../time.ts";
import { addressKey, automatedSender, type Correspondent, type Owner, roleOf } from "./people/address.ts";
import type { Automation } from "./thread/headers.ts";
import { normalisedSubject } from "./thread/subject.ts";
import type { Addressed, Direction } from "./tie/touch.ts";
import type { MessageStyle } from "./tone/style.ts";

export interface Message {
  /** Without angle brackets; `null` for a draft. */
  readonly messageId: string | null;
  /** Message-IDs of the messages before it, oldest first. */
  readonly references: readonly string[];
  /** The mailbox's own hint; differs between mailboxes. */
  readonly conversationId: string | null;
  readonly subject: string;
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  /** `null` for a draft. See `sentTime`. */
  readonly sentAt: Instant | null;
  /** Why it counts as written by a machine or to a list, from its headers. */
  readonly automation: Automation | null;
  /** Newly written words, `null` when the body was not read. */
  readonly words: number | null;
  readonly mode: "read" | "compose";
}

/** Older mail is a broken clock: RFC 822, the form of mail in use since, is of 1982. */
const EARLIEST: Instant = instant(Date.UTC(1982, 0, 1));

/** When a message was sent, and whether its own clock could not be believed. */
export interface SentTime {
  readonly at: Instant;
  readonly doubtful: boolean;
}

/**
 * The first believable time, in the order given (`Date`, `Received`, what the mailbox says): not before 1982, not after
 * `now` but for a few minutes' difference of clocks. `now` itself, doubtful, when there is none.
 */
export function sentTime(claims: readonly (Instant | null)[], now: Instant): SentTime {
  for (const [order, at] of claims.entries()) {
    if (at === null || !Number.isFinite(at) || at < EARLIEST || at > now + CLOCK_DIFFERENCE_MS) continue;
    return { at: instant(Math.min(at, now)), doubtful: claims.slice(0, order).some((claim) => claim !== null) };
  }
  return { at: now, doubtful: true };
}

const CLOCK_DIFFERENCE_MS = 15 * 60 * SECOND_MS;

/** The contract's `ThreadIdentity`. */
export interface MessageThread {
  messageIds: string[];
  conversationId: string | null;
  subjectDigest: string | null;
}

/** Most Message-IDs that a thread is told by: its first and its newest. */
export const MOST_MESSAGE_IDS = 200;
/** Of a Message-ID, or of anything else that mail has in one line: RFC 5322 §2.1.1. */
export const LONGEST_MESSAGE_ID = 998;

/** SHA-256 of a text as lower-case hexadecimal; handed in, as the core has no cryptography. */
export type Digest = (text: string) => Promise<string>;

/** What tells this thread from others, or `null` for a draft that belongs to none yet. */
export async function threadIdentity(message: Message, digest: Digest): Promise<MessageThread | null> {
  const messageIds = boundedIds([...message.references, ...(message.messageId === null ? [] : [message.messageId])]);
  const conversationId = message.conversationId;
  if (messageIds.length > 0 || conversationId !== null) return { messageIds, conversationId, subjectDigest: null };
  if (message.mode === "compose") return null;
  return { messageIds, conversationId, subjectDigest: await digest(subjectAndParticipants(message)) };
}

function boundedIds(ids: readonly string[]): string[] {
  const usable = [...new Set(ids.map((id) => id.trim()))].filter((id) => id !== "" && id.length <= LONGEST_MESSAGE_ID);
  if (usable.length <= MOST_MESSAGE_IDS) return usable;
  return [...usable.slice(0, 1), ...usable.slice(-(MOST_MESSAGE_IDS - 1))];
}

function subjectAndParticipants(message: Message): string {
  const everybody = [...(message.from ? [message.from] : []), ...message.to, ...message.cc];
  const keys = [...new Set(everybody.map((person) => addressKey(person.address)))].sort();
  return [normalisedSubject(message.subject), ...keys].join("\n");
}

export interface PersonOnMessage extends Correspondent {
  readonly field: "from" | "to" | "cc" | "bcc";
}

/** Everybody on a message, each once, in the order From, To, Cc, Bcc. */
export interface PeopleOnMessage {
  readonly outside: readonly PersonOnMessage[];
  readonly colleagues: readonly PersonOnMessage[];
  readonly self: readonly PersonOnMessage[];
  /** Addresses nobody reads, whatever their organisation. */
  readonly automated: readonly PersonOnMessage[];
}

export function peopleOf(message: Message, owner: Owner): PeopleOnMessage {
  const people = everybodyOn(message);
  const groupOf = (person: PersonOnMessage) => {
    const role = roleOf(person.address, owner);
    return role !== "self" && automatedSender(person.address) ? "automated" : role;
  };
  return {
    outside: people.filter((person) => groupOf(person) === "outside"),
    colleagues: people.filter((person) => groupOf(person) === "colleague"),
    self: people.filter((person) => groupOf(person) === "self"),
    automated: people.filter((person) => groupOf(person) === "automated"),
  };
}

function everybodyOn(message: Message): PersonOnMessage[] {
  const found = new Map<string, PersonOnMessage>();
  const add = (field: PersonOnMessage["field"], list: readonly Correspondent[]) => {
    for (const { address, displayName } of list) {
      const key = addressKey(address);
      const before = found.get(key);
      if (key === "") continue;
      if (!before) found.set(key, { address: address.trim(), displayName: displayName.trim(), field });
      else if (before.displayName === "") found.set(key, { ...before, displayName: displayName.trim() });
    }
  };
  add("from", message.from ? [message.from] : []);
  add("to", message.to);
  add("cc", message.cc);
  add("bcc", message.bcc);
  return [...found.values()];
}

/** What one message is for one person: the contract's thread touch. */
export interface MessageTouch {
  readonly messageId: string;
  readonly at: Instant;
  readonly direction: Direction;
  readonly audience: number;
  readonly addressed: Addressed;
  readonly automated: boolean;
  readonly words: number | null;
  /** How the person wrote it, once its body was read. */
  readonly style: MessageStyle | null;
}

export interface PersonTouch {
  readonly person: PersonOnMessage;
  readonly touch: MessageTouch;
}

/**
 * One touch for each person outside. In: they wrote it; out: the user wrote it to them; none: both merely read along.
 * The audience of what the user wrote is the people outside it went to; of what came in, everybody it went to.
 * Empty for a draft.
 */
export function touchesOf(message: Message, owner: Owner): PersonTouch[] {
  const { sentAt } = message;
  if (sentAt === null) return [];

  const { outside } = peopleOf(message, owner);
  const byUser = message.from !== null && roleOf(message.from.address, owner) === "self";
  const recipients = everybodyOn({ ...message, from: null });
  const common = {
    messageId: message.messageId ?? stableKey(message, sentAt),
    at: sentAt,
    audience: Math.max(1, byUser ? recipients.filter((one) => isOutside(one, owner)).length : recipients.length),
    automated: message.automation !== null,
    words: message.words,
    style: null,
  };
  return outside.map((person) => ({
    person,
    touch: { ...common, direction: directionFor(person, byUser), addressed: addressedFor(person, message, owner) },
  }));
}

const isOutside = (person: Correspondent, owner: Owner): boolean => roleOf(person.address, owner) === "outside";

function directionFor(person: PersonOnMessage, byUser: boolean): Direction {
  if (person.field === "from") return "in";
  return byUser ? "out" : "none";
}

/** How the receiving side was addressed: the user where the person wrote, otherwise the person. */
function addressedFor(person: PersonOnMessage, message: Message, owner: Owner): Addressed {
  if (person.field !== "from") return person.field === "to" ? "to" : "cc";
  return message.to.some((one) => roleOf(one.address, owner) === "self") ? "to" : "cc";
}

/** For the rare message without a Message-ID: when it was sent and by whom, the same in every mailbox. */
const stableKey = (message: Message, sentAt: Instant): string =>
  `sent:${sentAt}:${addressKey(message.from?.address ?? "")}`;
