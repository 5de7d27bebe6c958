import type { Message } from "../../shared/domain/message.ts";
import type { Correspondent, Owner } from "../../shared/domain/people/address.ts";
import { at } from "./touch.ts";

export const DANA: Owner = { addresses: ["dana@northwind.example"] };

/** `Jim Ward <jim@fabrikam.example>` as a message names him. */
export function someone(text: string): Correspondent {
  const found = /^(.*)<(.+)>$/.exec(text);
  return { displayName: found?.[1]?.trim() ?? "", address: found?.[2] ?? text };
}

/** Jim wrote to Dana alone on Tuesday, 3 November 2026. */
export function aMessage(about: Partial<Message> = {}): Message {
  return {
    messageId: "m1@fabrikam.example",
    references: [],
    conversationId: "AAQk1",
    subject: "The plan for spring",
    from: someone("Jim Ward <jim@fabrikam.example>"),
    to: [someone("Dana Kim <dana@northwind.example>")],
    cc: [],
    bcc: [],
    sentAt: at("2026-11-03T09:00:00Z"),
    automation: null,
    words: 42,
    mode: "read",
    ...about,
  };
}
