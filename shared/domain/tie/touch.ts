/** One dated, directed contact between the user and a person: what every score is computed from. */
import type { Instant } from "../../time.ts";

/** `in`: the person wrote or called; `out`: the user did; `both`: a conversation; `none`: both were merely present on somebody else's message. */
export const DIRECTIONS = ["in", "out", "both", "none"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const CHANNELS = ["mail", "call", "video", "face_to_face", "event", "letter", "message", "social"] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the receiving side was addressed. Being in Cc is not being talked to. */
export const ADDRESSED = ["to", "cc"] as const;
export type Addressed = (typeof ADDRESSED)[number];

export interface Touch {
  /** Same key, same touch: the Message-ID of a mail, or the id of a logged call. */
  readonly key: string;
  /** When it happened, never when it was logged. */
  readonly at: Instant;
  readonly direction: Direction;
  readonly channel: Channel;
  /** How many people outside were addressed by it; at least 1. */
  readonly audience: number;
  readonly addressed: Addressed;
  /** Sent by a machine or to a list: counts nothing. */
  readonly automated: boolean;
  /** Words the author newly wrote, without quotes and signature; `null` when not known. */
  readonly words: number | null;
}

/** A Cc counts this share of a To. */
const CC_SHARE = 0.25;

/** From this many outside recipients on, a mail is an announcement, not contact with each of them (L12). */
export const LARGE_AUDIENCE = 15;

/** Whether one of the two wrote and the other received it, be it among many: it shows that contact goes on. */
export const isContact = (touch: Touch): boolean => !touch.automated && touch.direction !== "none";

/** Whether the touch is contact between two people: what a bond is made of. */
export const isPersonal = (touch: Touch): boolean => isContact(touch) && touch.audience < LARGE_AUDIENCE;

/** How much a touch counts, 0 to 1: one-to-one fully, to `n` people 1/n, what is not personal nothing. */
export function weightOf(touch: Touch): number {
  if (!isPersonal(touch)) return 0;
  const share = touch.addressed === "cc" ? CC_SHARE : 1;
  return share / Math.max(1, touch.audience);
}
