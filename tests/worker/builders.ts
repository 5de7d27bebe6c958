import type { MessageStyle } from "../../shared/domain/tone/style.ts";

/** Complete, ordinary requests; a test says only what it is about. */
export const MAYA = { address: "maya@southgate.example", displayName: "Maya Lindqvist" };

export interface MailTouch {
  readonly messageId: string;
  readonly at: string;
  readonly direction: "in" | "out" | "both" | "none";
  readonly audience: number;
  readonly addressed: "to" | "cc";
  readonly automated: boolean;
  readonly words: number | null;
  readonly style?: MessageStyle | null;
}

/** A message that greets formally, in numbers. */
export const aStyle = (over: Partial<MessageStyle> = {}): MessageStyle => ({
  ...{ words: 40, greeting: "formal", signOff: "formal", address: null, exclamations: 0, emoji: 0, ...over },
});

export const aTouch = (over: Partial<MailTouch> = {}): MailTouch => ({
  messageId: "m1@southgate.example",
  at: "2026-11-18T10:00:00Z",
  direction: "in",
  audience: 1,
  addressed: "to",
  automated: false,
  words: 60,
  ...over,
});

/** A thread with Maya of one message from her. */
export const aLog = (over: Record<string, unknown> = {}) => {
  const touches = (over["touches"] as MailTouch[] | undefined) ?? [aTouch()];
  const { touches: _, ...rest } = over;
  return {
    kind: "thread",
    thread: {
      messageIds: touches.map((touch) => touch.messageId),
      conversationId: "conversation-1",
      subjectDigest: null,
    },
    people: [{ who: MAYA, touches }],
    note: null,
    visibility: "team",
    timeZone: "Europe/Berlin",
    ...rest,
  };
};

export const anOpen = (over: Record<string, unknown> = {}) => ({
  people: [MAYA],
  thread: { messageIds: ["m1@southgate.example"], conversationId: "conversation-1", subjectDigest: null },
  timeZone: "Europe/Berlin",
  ...over,
});

export const aContact = (over: Record<string, unknown> = {}) => ({
  displayName: "Maya Lindqvist",
  preferredName: null,
  company: "Southgate",
  role: null,
  addresses: ["maya@southgate.example"],
  ...over,
});

/** The user promised something, without a day. */
export const aLedgerEntry = (over: Record<string, unknown> = {}) => ({
  kind: "promise",
  by: "you",
  gift: null,
  what: "Send the list of suppliers",
  at: "2026-11-18T10:00:00Z",
  dueOn: null,
  timeZone: "Europe/Berlin",
  ...over,
});

/** The user learned where somebody lives now, and typed it. */
export const aFact = (over: Record<string, unknown> = {}) => ({
  kind: "event",
  text: "moved to Oslo",
  knownAt: "2026-11-18T10:00:00Z",
  messageId: null,
  visibility: "private",
  timeZone: "Europe/Berlin",
  ...over,
});
