/** What logging a mailbox means: each thread as the request the pane would send for it, and each person's touches. */
import { createHash } from "node:crypto";
import type { LogThread } from "../../shared/contract/interactions.ts";
import { type Message, type PersonTouch, threadIdentity, touchesOf } from "../../shared/domain/message.ts";
import { addressKey, type Owner } from "../../shared/domain/people/address.ts";
import { readHeaders } from "../../shared/domain/thread/headers.ts";
import { readBody } from "../../shared/domain/thread/read.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import type { ContactId } from "../../shared/ids.ts";
import { instant, type TimeZone } from "../../shared/time.ts";
import type { Correspondent, Mail } from "../outlook/mailbox/mail.ts";
import { threadsOf } from "../outlook/mailbox/threads.ts";

/** The mail as the product's own core sees it. */
export function messageOf(mail: Mail): Message {
  const facts = readHeaders(mail.headers);
  return {
    messageId: bare(mail.messageId),
    references: mail.references.map(bare),
    conversationId: null,
    subject: mail.subject,
    from: correspondent(mail.from),
    to: mail.to.map(correspondent),
    cc: mail.cc.map(correspondent),
    bcc: mail.bcc.map(correspondent),
    sentAt: instant(mail.sentAt),
    automation: facts.automation,
    words: readBody(mail.html === null ? { text: mail.text } : { html: mail.html }).wordCount,
    mode: "read",
  };
}

/** Everybody outside on these mails with their touches, by address key. */
export function touchesByAddress(mails: readonly Mail[], owner: Owner): ReadonlyMap<string, readonly Touch[]> {
  const all = mails.flatMap((mail) => touchesOf(messageOf(mail), owner));
  const byAddress = Map.groupBy(all, ({ person }) => addressKey(person.address));
  return new Map([...byAddress].map(([address, found]) => [address, found.map(toTouch)]));
}

function toTouch({ touch }: PersonTouch): Touch {
  const { messageId, ...rest } = touch;
  return { ...rest, key: messageId, channel: "mail" };
}

export interface LogAsk {
  readonly owner: Owner;
  readonly timeZone: TimeZone;
  /** The contact somebody on a message is known as; `null` lets logging make one of the address. */
  readonly contactFor: (person: Named) => ContactId | null;
}

type Named = PersonTouch["person"];

/** A request for each thread that somebody outside is on, the oldest first. */
export async function logRequests(mails: readonly Mail[], ask: LogAsk): Promise<readonly LogThread[]> {
  const requests = await Promise.all(threadsOf(mails).map((thread) => logRequest(thread, ask)));
  return requests.filter((request) => request !== null).toReversed();
}

async function logRequest(thread: readonly Mail[], ask: LogAsk): Promise<LogThread | null> {
  const messages = thread.map(messageOf);
  const last = messages.at(-1);
  const touches = messages.flatMap((message) => touchesOf(message, ask.owner));
  const identity = last && (await threadIdentity(last, sha256));
  if (!identity || touches.length === 0) return null;

  const people = [
    ...Map.groupBy(touches, ({ person }) => ask.contactFor(person) ?? addressKey(person.address)).values(),
  ];
  return {
    kind: "thread",
    thread: identity,
    people: people.map((found) => ({ who: whoOf(found, ask), touches: found.map(({ touch }) => touch), past: [] })),
    note: null,
    visibility: "team",
    timeZone: ask.timeZone,
  };
}

function whoOf([first]: readonly PersonTouch[], { contactFor }: LogAsk): LogThread["people"][number]["who"] {
  if (!first) throw new Error("Cannot log for somebody without a touch");
  const contactId = contactFor(first.person);
  return contactId ? { contactId } : { address: first.person.address, displayName: first.person.displayName };
}

const sha256 = async (text: string): Promise<string> => createHash("sha256").update(text).digest("hex");

const correspondent = ({ name, address }: Correspondent) => ({ address, displayName: name });

const bare = (messageId: string): string => messageId.replace(/^<|>$/g, "");
