import type { HeaderFacts } from "./headers.ts";

/** For a message whose headers could not be had. */
export const NO_HEADERS: HeaderFacts = {
  messageId: null,
  references: [],
  sentAt: null,
  receivedAt: null,
  automation: null,
};
