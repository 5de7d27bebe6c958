/** What the body of the message in view says, read in the background once for everybody who wants to know. */
import type { Owner } from "../../../shared/domain/people/address.ts";
import { storedPastKey } from "../../../shared/domain/thread/quoteOf.ts";
import type { MessageStyle } from "../../../shared/domain/tone/style.ts";
import { ok } from "../../../shared/result.ts";
import type { MessageAsk, MessageRead } from "../../background/message.ts";
import type { ReadItem } from "../../office/mailbox.ts";
import { type Services, useServices } from "../../services.tsx";
import { useAnswer } from "../frame/useAnswer.ts";
import { useOwner } from "../frame/useOwner.ts";
import { within } from "../frame/within.ts";
import { HEADERS_TIMEOUT_MS } from "./useMessage.ts";

export type Reading =
  | { readonly state: "reading" }
  /** Outlook did not hand over the body, or there is nothing to read it with. */
  | { readonly state: "unreadable" }
  | { readonly state: "read"; readonly read: MessageRead; readonly style: MessageStyle | null };

/** What lies beyond is not read, so it is not copied to the background either; in UTF-16 units. One more tells it that there was more. */
const LONGEST_BODY = 4_000_001;

export type ReadingServices = Pick<Services, "mailbox" | "background" | "digest" | "zone">;

/** `null` reads nothing. */
export function useReading(item: ReadItem | null): Reading {
  const services = useServices();
  const owner = useOwner();
  const key = item && `reading ${item.epoch} ${item.messageId} ${owner.countsColleagues}`;
  const answer = useAnswer<Reading>(key, async (signal) =>
    ok(item ? await readingOf(services, { item, owner }, signal) : { state: "reading" }),
  );
  return answer.value ?? { state: "reading" };
}

/** Never a word of the message: counts, names, times and addresses. Keys of quoted messages as they are stored. */
export async function readingOf(
  { mailbox, background, digest, zone }: ReadingServices,
  { item, owner }: { readonly item: ReadItem; readonly owner: Owner },
  signal?: AbortSignal,
): Promise<Reading> {
  const [html, headers] = await Promise.all([
    mailbox.html(item.epoch),
    within(HEADERS_TIMEOUT_MS, mailbox.headers(item.epoch)),
  ]);
  if (!html.ok) return { state: "unreadable" };
  const { from, to, cc, subject, sentAt } = item;
  const message = { from, to, cc, subject, sentAt, html: html.value.slice(0, LONGEST_BODY), user: mailbox.owner };
  const ask: MessageAsk = { ...message, headers: headers?.ok ? headers.value : "", owner, zone };
  const [done, styled] = await Promise.all([
    background.run("message", ask, signal),
    background.run("style", { html: ask.html }, signal),
  ]);
  if (!done.ok) return { state: "unreadable" };

  const stored = await Promise.all(
    done.value.past.touches.map(async (one) => {
      const messageId = await storedPastKey(one.touch.messageId, digest);
      return { ...one, touch: { ...one.touch, messageId } };
    }),
  );
  return {
    state: "read",
    read: { ...done.value, past: { ...done.value.past, touches: stored } },
    style: styled.ok ? styled.value : null,
  };
}

/** Why it is not from a person, by its headers or by what it says; `null` when it is. */
export const automationIn = (reading: Reading | null): MessageRead["automation"] =>
  reading?.state === "read" ? reading.read.automation : null;
