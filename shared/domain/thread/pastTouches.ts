/** What the past of a thread means for each person outside: the touches to log, and what is left out and why. */

import { runSteps } from "../../steps.ts";
import { type MessageTouch, type PersonOnMessage, touchesOf } from "../message.ts";
import { type Owner, roleOf } from "../people/address.ts";
import type { Past, PastMessage } from "./past.ts";

/** Why an earlier message is no touch. */
export const LEFT_OUT = [
  "logged_already",
  "sender_without_address",
  "time_unknown",
  "between_others",
  "no_one_outside",
] as const;

export interface PastTouch {
  readonly person: PersonOnMessage;
  readonly touch: MessageTouch;
  /** `assumed`: up to a day off, as the quote states no zone. */
  readonly zone: "stated" | "assumed";
}

export interface PastTouches {
  readonly touches: readonly PastTouch[];
  readonly leftOut: readonly { readonly message: PastMessage; readonly reason: (typeof LEFT_OUT)[number] }[];
}

/**
 * Touches of the earlier messages that the owner wrote or was sent. A forwarded conversation is a touch only where its
 * header names the owner: whoever forwards it was not talked to by it.
 */
export function pastTouches(past: Pick<Past, "messages">, owner: Owner): PastTouches {
  return runSteps(pastTouchSteps(past, owner));
}

/** Messages between two steps: a few milliseconds of work. */
const MESSAGES_A_STEP = 20;

/** `pastTouches` in steps, for a pane that must stay awake. */
export function* pastTouchSteps(past: Pick<Past, "messages">, owner: Owner): Generator<void, PastTouches> {
  const touches: PastTouch[] = [];
  const leftOut: { message: PastMessage; reason: (typeof LEFT_OUT)[number] }[] = [];
  for (const [at, message] of past.messages.entries()) {
    if (at % MESSAGES_A_STEP === 0) yield;
    const reason = reasonAgainst(message, owner);
    const found = reason === null ? touchesFrom(message, owner) : [];
    touches.push(...found);
    if (reason !== null || found.length === 0) leftOut.push({ message, reason: reason ?? "no_one_outside" });
  }
  return { touches, leftOut };
}

function reasonAgainst(message: PastMessage, owner: Owner): (typeof LEFT_OUT)[number] | null {
  const isOwner = ({ address }: { readonly address: string }) => roleOf(address, owner) === "self";
  if (message.knownAs !== null) return "logged_already";
  if ((message.from?.address ?? "") === "") return "sender_without_address";
  if (message.at === null || message.key === null) return "time_unknown";
  if (message.from && isOwner(message.from)) return null;
  const told = [...message.to, ...message.cc].some(isOwner);
  return told && !(message.forwarded && message.recipients === "implied") ? null : "between_others";
}

function touchesFrom(message: PastMessage, owner: Owner): PastTouch[] {
  const nameless = [...message.to, ...message.cc].filter(({ address }) => address === "").length;
  const found = touchesOf(
    {
      messageId: message.key,
      references: [],
      conversationId: null,
      subject: message.subject ?? "",
      from: message.from,
      to: message.to.filter(({ address }) => address !== ""),
      cc: message.cc.filter(({ address }) => address !== ""),
      bcc: [],
      sentAt: message.at,
      automation: null,
      words: message.wordCount,
      mode: "read",
    },
    owner,
  );
  return found.map(({ person, touch }) => ({
    person,
    touch: { ...touch, audience: touch.audience + nameless },
    zone: message.zone ?? "assumed",
  }));
}
