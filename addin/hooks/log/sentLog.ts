/** The log of a message that was sent while it waited for that (L8). */
import type { LogThread } from "../../../shared/contract/interactions.ts";
import type { PolicyReply } from "../../../shared/contract/policy.ts";
import { type Digest, type Message, peopleOf, touchesOf } from "../../../shared/domain/message.ts";
import { addressKey, type Correspondent, type Owner } from "../../../shared/domain/people/address.ts";
import { storedPastKey } from "../../../shared/domain/thread/quoteOf.ts";
import { contactId } from "../../../shared/ids.ts";
import { instant } from "../../../shared/time.ts";
import type { PendingLog } from "../../device/pendingLogs.ts";
import type { SentMark } from "../../launch/sentMark.ts";
import { withoutKeptOut } from "../read/keptOut.ts";

export interface SentLogAsk {
  readonly log: PendingLog;
  readonly mark: SentMark;
  readonly user: Correspondent;
  readonly owner: Owner;
  readonly policy: PolicyReply | null;
}

/**
 * `null` when it went to nobody who may be logged. At the moment of sending a message has no Message-ID yet, so it is
 * logged as its quotes are: under its sender and minute, where the message itself takes its place once that is logged.
 */
export async function sentLogBody(ask: SentLogAsk, digest: Digest): Promise<LogThread | null> {
  const { log, owner } = ask;
  const message = sentMessage(ask);
  const { people } = withoutKeptOut(peopleOf(message, owner), message, ask.policy);
  const wanted = new Set(people.outside.map(({ address }) => addressKey(address)));
  const touches = touchesOf(message, owner).filter(({ person }) => wanted.has(addressKey(person.address)));
  if (touches.length === 0) return null;

  const minute = new Date(ask.mark.at).toISOString().slice(0, "2026-11-22T10:00".length);
  const key = await storedPastKey(`past:${addressKey(ask.user.address)}:${minute}Z`, digest);
  const { thread, visibility, timeZone } = log;
  return {
    kind: "thread",
    thread,
    note: null,
    visibility,
    timeZone,
    people: touches.map(({ person, touch: { at, direction, audience, addressed } }) => ({
      who: whoOf(person, log),
      touches: [],
      past: [{ key, at, direction, audience, addressed, words: null }],
    })),
  };
}

function sentMessage({ log, mark, user }: SentLogAsk): Message {
  const people = mark.people ?? { to: log.people, cc: [], bcc: [] };
  const unknown = { messageId: null, references: [], subject: "", automation: null, words: null };
  const { conversationId } = log.thread;
  return { ...unknown, ...people, conversationId, from: user, sentAt: instant(mark.at), mode: "read" };
}

function whoOf({ address, displayName }: Correspondent, { people }: PendingLog) {
  const known = people.find((one) => addressKey(one.address) === addressKey(address));
  if (known?.contactId) return { contactId: contactId(known.contactId) };
  return { address, displayName };
}
