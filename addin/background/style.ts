/** How a message somebody sent is written: apart from the rest of its reading, as it needs what reads drafts. */
import { readBody } from "../../shared/domain/thread/read.ts";
import { messageStyleOf } from "../../shared/domain/tone/messageStyle.ts";
import type { MessageStyle } from "../../shared/domain/tone/style.ts";
import type { Instant, TimeZone } from "../../shared/time.ts";

interface StyleAsk {
  readonly html: string;
  readonly sentAt: Instant;
  readonly zone: TimeZone;
}

/** Numbers and codes, never a word of it. */
export const styleIn = ({ html, sentAt, zone }: StyleAsk): MessageStyle | null =>
  messageStyleOf(readBody({ html }).own, { now: sentAt, zone });
