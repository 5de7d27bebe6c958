/** Everything the pane wants to know of the body of a message somebody sent. */
import type { Correspondent, Owner } from "../../shared/domain/people/address.ts";
import { type AutomationFound, automationIn } from "../../shared/domain/thread/automation.ts";
import { type AwayNotice, readAwayNotice } from "../../shared/domain/thread/awayNotice.ts";
import { readHeaders } from "../../shared/domain/thread/headers.ts";
import { type PastMessage, pastSteps } from "../../shared/domain/thread/past.ts";
import type { Unread } from "../../shared/domain/thread/pastSegments.ts";
import { type LEFT_OUT, type PastTouch, pastTouchSteps } from "../../shared/domain/thread/pastTouches.ts";
import { bodySteps } from "../../shared/domain/thread/read.ts";
import { type SignatureFact, signatureFacts } from "../../shared/domain/thread/signatureFacts.ts";
import type { Instant, TimeZone } from "../../shared/time.ts";

export interface MessageAsk {
  readonly html: string;
  readonly from: Correspondent | null;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly subject: string;
  readonly sentAt: Instant;
  /** As Outlook hands them out; empty where it does not. */
  readonly headers: string;
  readonly user: Correspondent;
  readonly owner: Owner;
  readonly zone: TimeZone;
}

export interface LeftOut {
  readonly reason: (typeof LEFT_OUT)[number];
  readonly from: PastMessage["from"];
  readonly at: Instant | null;
}

export interface MessageRead {
  /** Newly written words. */
  readonly words: number;
  readonly signOff: string | null;
  readonly past: {
    readonly touches: readonly PastTouch[];
    readonly leftOut: readonly LeftOut[];
    readonly unread: readonly Unread["reason"][];
  };
  /** What the signature suggests about the writer. */
  readonly facts: readonly SignatureFact[];
  readonly automation: AutomationFound | null;
  /** Of a notice that its writer is away. */
  readonly away: AwayNotice | null;
}

export function* messageSteps(ask: MessageAsk): Generator<void, MessageRead> {
  const { html, from, sentAt, zone, subject, headers } = ask;
  const read = yield* bodySteps({ html });
  yield;
  const past = yield* pastSteps({ html }, { message: ask, zone, people: [ask.user] });
  yield;
  const { touches, leftOut } = yield* pastTouchSteps(past, ask.owner);
  yield;
  const automation = automationIn({ facts: readHeaders(headers), subject, sender: from?.address, html, read });
  return {
    words: read.wordCount,
    signOff: read.signOff,
    past: {
      touches,
      leftOut: leftOut.map(({ reason, message }) => ({ reason, from: message.from, at: message.at })),
      unread: past.unread.map(({ reason }) => reason),
    },
    facts: read.signature === null || from === null ? [] : signatureFacts(read.signature, from.address),
    automation,
    away: automation?.automation === "auto_reply" ? readAwayNotice(read.visible, { sentAt, zone }) : null,
  };
}
