/** Logging: a thread or another touch, by whom, and its undoing (L1 to L5). */
import * as z from "zod/mini";
import { STORED_PAST_KEY } from "../domain/thread/quoteOf.ts";
import { ADDRESSED, CHANNELS, DIRECTIONS } from "../domain/tie/touch.ts";
import { FORMS } from "../domain/tone/style.ts";
import { Address, ContactIdText, Count, filledText, InteractionIdText, LIMITS, Moment, text, Zone } from "./values.ts";

const MessageId = filledText(LIMITS.messageId);

/**
 * What tells one thread from another, strongest first (L2): Message-IDs of the message and its References; the mailbox's
 * conversation id, looked at only where no Message-ID matches; a digest of subject and participants, only where neither is there.
 */
export const ThreadIdentity = z.strictObject({
  messageIds: z.array(MessageId).check(z.maxLength(LIMITS.messageIds)),
  conversationId: z.nullable(filledText(LIMITS.messageId)),
  /** SHA-256, lower-case hexadecimal, made in the pane: the subject itself is not sent. */
  subjectDigest: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type ThreadIdentity = z.output<typeof ThreadIdentity>;

/** A known contact by id, or an address nobody has yet: a new contact is made in the same write. */
const Who = z.union([
  z.strictObject({ contactId: ContactIdText }),
  z.strictObject({ address: Address, displayName: text(LIMITS.name) }),
]);

const Form = z.enum(FORMS);

/** How one message is written, in numbers and closed codes made where it is read: no word of it (T7, D1). */
export const MessageStyleView = z.strictObject({
  words: Count,
  greeting: Form,
  signOff: Form,
  address: z.nullable(z.enum(["formal", "familiar"])),
  exclamations: Count,
  emoji: Count,
});

/** What one message is for one person. */
export const ThreadTouch = z.strictObject({
  messageId: MessageId,
  at: Moment,
  direction: z.enum(DIRECTIONS),
  audience: Count.check(z.minimum(1)),
  addressed: z.enum(ADDRESSED),
  automated: z.boolean(),
  words: z.nullable(Count),
  /** How the person wrote it; `null` for what others wrote, and where it was not read. */
  style: z._default(z.nullable(MessageStyleView), null),
});
export type ThreadTouch = z.output<typeof ThreadTouch>;

/** An earlier message that the logged one quotes (L13): known by its sender, as a digest, and the time its quote shows. */
export const PastTouch = z.strictObject({
  key: z.string().check(z.regex(STORED_PAST_KEY)),
  at: Moment,
  direction: z.enum(DIRECTIONS),
  audience: Count.check(z.minimum(1)),
  addressed: z.enum(ADDRESSED),
  words: z.nullable(Count),
});
export type PastTouch = z.output<typeof PastTouch>;

const LoggedPerson = z
  .strictObject({
    who: Who,
    touches: z.array(ThreadTouch).check(z.maxLength(LIMITS.touchesPerPerson)),
    past: z._default(z.array(PastTouch).check(z.maxLength(LIMITS.touchesPerPerson)), []),
  })
  .check(z.refine(({ touches, past }) => touches.length + past.length > 0, { error: "has no touch" }));

export const VISIBILITIES = ["private", "metadata", "team"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const LogThread = z.strictObject({
  kind: z.literal("thread"),
  thread: ThreadIdentity,
  people: z.array(LoggedPerson).check(z.minLength(1), z.maxLength(LIMITS.people)),
  note: z.nullable(text(LIMITS.note)),
  visibility: z.enum(VISIBILITIES),
  timeZone: Zone,
});
export type LogThread = z.output<typeof LogThread>;

/** A call, a meeting, a letter …: one touch, any day in the past (L7). */
export const LogTouch = z.strictObject({
  kind: z.literal("touch"),
  who: z.array(Who).check(z.minLength(1), z.maxLength(LIMITS.people)),
  channel: z.enum(CHANNELS),
  direction: z.enum(["in", "out", "both"]),
  at: Moment,
  note: z.nullable(text(LIMITS.note)),
  visibility: z.enum(VISIBILITIES),
  timeZone: Zone,
});
export type LogTouch = z.output<typeof LogTouch>;

export const LogBody = z.discriminatedUnion("kind", [LogThread, LogTouch]);
export type LogBody = z.output<typeof LogBody>;

export const LoggerView = z.object({
  name: z.string(),
  at: Moment,
  /** Whether it is the user who asks. */
  you: z.boolean(),
});

/** An interaction as its loggers see it. */
export const LoggedThread = z.object({
  id: InteractionIdText,
  channel: z.enum(CHANNELS),
  /** When its newest touch happened. */
  at: Moment,
  note: z.nullable(z.string()),
  visibility: z.enum(VISIBILITIES),
  loggers: z.array(LoggerView),
  people: z.array(z.object({ contactId: ContactIdText, touches: Count })),
  /** The entity tag for `If-Match`. */
  version: Count,
});
export type LoggedThread = z.output<typeof LoggedThread>;

export const LogReply = z.object({
  interaction: LoggedThread,
  /** Touches that were not known before; 0 when all were logged already. */
  added: Count,
});
export type LogReply = z.output<typeof LogReply>;

/** Touches of an interaction that the user may see, newest first: by them the pane tells what of a thread is new (L9). */
export const LoggedTouches = z.object({
  touches: z.array(
    z.object({
      contactId: ContactIdText,
      key: z.string(),
      at: Moment,
      direction: z.enum(DIRECTIONS),
      words: z.nullable(Count),
    }),
  ),
});
export type LoggedTouches = z.output<typeof LoggedTouches>;

/** Left-out members stay as they are. `move` gives this user's touches with one person to another (L5). */
export const EditInteraction = z.strictObject({
  note: z.optional(z.nullable(text(LIMITS.note))),
  visibility: z.optional(z.enum(VISIBILITIES)),
  at: z.optional(Moment),
  move: z.optional(z.strictObject({ from: ContactIdText, to: ContactIdText })),
});
export type EditInteraction = z.output<typeof EditInteraction>;

export const UndoReply = z.object({
  id: InteractionIdText,
  /** Whether it is gone for the team too; `false` while a colleague's log keeps it. */
  removed: z.boolean(),
});
export type UndoReply = z.output<typeof UndoReply>;
