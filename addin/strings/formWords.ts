/** Words of the forms in English; they come with the forms, which open at a click. */
import type { WayId } from "../hooks/log/ways.ts";

const ways: Record<WayId, string> = {
  call: "Call",
  video: "Video call",
  face_to_face: "Face to face",
  event: "Event",
  message_out: "Message from me",
  message_in: "Message from them",
  social_out: "Social media, from me",
  social_in: "Social media, from them",
  letter_out: "Letter from me",
  letter_in: "Letter from them",
};

export const formWords = {
  ways,
  createTitle: "Add this person",
  name: "Name",
  preferredName: "Name they use",
  preferredNameHint: "As they sign, such as Jim for James",
  company: "Company",
  role: "Role",
  nameMissing: "Type a name",
  addressWrong: "One of these is no mail address",
  addresses: "Addresses",
  addressesHint: "One a line",
  kind: "Kind of tie",
  idealDays: "In touch about every (days)",
  maximumDays: "At the latest after (days)",
  asUsual: "as usual for the kind",
};
