/** How and in which direction at once, so that a touch needs three inputs at most (L7). */
export const WAYS = [
  { id: "call", channel: "call", direction: "both" },
  { id: "video", channel: "video", direction: "both" },
  { id: "face_to_face", channel: "face_to_face", direction: "both" },
  { id: "event", channel: "event", direction: "both" },
  { id: "message_out", channel: "message", direction: "out" },
  { id: "message_in", channel: "message", direction: "in" },
  { id: "social_out", channel: "social", direction: "out" },
  { id: "social_in", channel: "social", direction: "in" },
  { id: "letter_out", channel: "letter", direction: "out" },
  { id: "letter_in", channel: "letter", direction: "in" },
] as const;
export type WayId = (typeof WAYS)[number]["id"];
