/** What a thread and a message are recognised by, as keys of bounded length. */
import type { ThreadIdentity } from "../../shared/contract/interactions.ts";
import { isMarkKey } from "../../shared/domain/tie/tie.ts";
import type { UserId } from "../../shared/ids.ts";
import { sha256 } from "../digest.ts";

/**
 * Keys of a thread, strongest first (L2). A conversation id says something in its own mailbox only, so it is kept per
 * user; the digest of subject and participants is used only where there is nothing else.
 */
export async function threadKeysOf(
  thread: ThreadIdentity,
  messageIds: readonly string[],
  user: UserId,
): Promise<string[]> {
  const ids = [...new Set([...thread.messageIds, ...messageIds].map(bareMessageId))];
  const byMessage = await Promise.all(ids.map(async (id) => `m:${await messageKey(id)}`));
  const byConversation = thread.conversationId === null ? [] : [`c:${user}:${await messageKey(thread.conversationId)}`];
  const keys = [...byMessage, ...byConversation];
  return keys.length > 0 || thread.subjectDigest === null ? keys : [`s:${thread.subjectDigest}`];
}

/** A Message-ID without blanks and angle brackets. */
export const bareMessageId = (id: string): string => id.trim().replace(/^<(.*)>$/s, "$1");

/** The id itself, or a digest of an id that is long, not plain ASCII, or looks like the key of a quoted message. */
export async function messageKey(id: string): Promise<string> {
  if (isMarkKey(id) && !id.startsWith("past:")) return id;
  return `sha256-${await sha256(new TextEncoder().encode(id))}`;
}
