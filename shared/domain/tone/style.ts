/**
 * How somebody writes, in numbers a message leaves behind when it is logged; never its text. Only what writers control is
 * looked at: greeting, sign-off, length, form of address, marks (relationship model, section 8; T7).
 */

/** `none`: nothing stands there. */
export const FORMS = ["formal", "casual", "none"] as const;
export type Form = (typeof FORMS)[number];

/** One message of theirs. */
export interface MessageStyle {
  readonly words: number;
  readonly greeting: Form;
  readonly signOff: Form;
  /** `du` and `Sie`; `null` where the language or the message tells nothing. */
  readonly address: "formal" | "familiar" | null;
  readonly exclamations: number;
  readonly emoji: number;
}

/** Several messages of theirs. */
export interface ContactStyle {
  /** How many messages were compared. */
  readonly messages: number;
  /** Words of the message in the middle. */
  readonly words: number;
  /** The form most of them have; `null` where none has a majority. */
  readonly greeting: Form | null;
  readonly signOff: Form | null;
  readonly address: "formal" | "familiar" | null;
  /** Share of messages with one, 0 to 1. */
  readonly exclamations: number;
  readonly emoji: number;
}

/** Fewer messages than this say nothing of how somebody writes (T7). */
export const STYLE_FROM = 3;

/** The style of a person from their latest messages; `null` below `STYLE_FROM`. */
export function styleOf(messages: readonly MessageStyle[]): ContactStyle | null {
  if (messages.length < STYLE_FROM) return null;
  const lengths = messages.map(({ words }) => words).sort((one, other) => one - other);
  const share = (has: (message: MessageStyle) => boolean) => messages.filter(has).length / messages.length;
  return {
    messages: messages.length,
    words: lengths[Math.floor((lengths.length - 1) / 2)] ?? 0,
    greeting: mostOf(messages.map(({ greeting }) => greeting)),
    signOff: mostOf(messages.map(({ signOff }) => signOff)),
    address: mostOf(messages.flatMap(({ address }) => address ?? [])),
    exclamations: share(({ exclamations }) => exclamations > 0),
    emoji: share(({ emoji }) => emoji > 0),
  };
}

/** The value that more than half of them have, or `null`. */
const mostOf = <Value>(values: readonly Value[]): Value | null =>
  values.find((one) => values.filter((other) => other === one).length * 2 > values.length) ?? null;

/** Whether they write formally: a formal greeting, `Sie`, or a formal sign-off without pictures. */
export const writesFormally = (style: ContactStyle | null): boolean =>
  style !== null &&
  (style.greeting === "formal" ||
    style.address === "formal" ||
    (style.signOff === "formal" && style.greeting === null));

/**
 * Whether they write casually: nothing formal about it, and a casual greeting or none without a formal sign-off, `du`, or pictures.
 * `Hi Dana` over `Kind regards` is neither.
 */
export const writesCasually = (style: ContactStyle | null): boolean =>
  style !== null &&
  !writesFormally(style) &&
  ((style.greeting !== null && style.signOff !== "formal") || style.address === "familiar" || style.emoji > 0.3);
