import { describe, expect, it } from "vitest";
import { pastOf } from "../../shared/domain/thread/past.ts";
import { readBody } from "../../shared/domain/thread/read.ts";
import { isoOf, UTC } from "../../shared/time.ts";
import { at } from "../builders/touch.ts";
import { CLIENTS, type Client, DANA, JONAS, QUOTED, RUTH } from "./threads/clients.ts";
import { LOCALIZED, type Localized } from "./threads/localized.ts";

const MATRIX = LOCALIZED.flatMap((words) =>
  CLIENTS.map((client) => ({ words, client, title: titleOf(words, client) })),
);

function titleOf({ language }: Localized, { name }: Client): string {
  return `${name} in ${language}`;
}

const bodyOf = (client: Client, words: Localized) => ({ [client.kind]: client.write(words) });

/** Read by Jonas, who was written to by Dana and answered. */
function pastIn(client: Client, words: Localized) {
  const [jonas, dana] = [
    { address: JONAS, displayName: "Jonas Weber" },
    { address: DANA, displayName: "Dana Kim" },
  ];
  const message = { from: jonas, to: [dana], cc: [], subject: "RE: Budget", sentAt: at("2026-11-17T15:30:00Z") };
  return pastOf(bodyOf(client, words), { message, zone: UTC });
}

describe("a reply as mail programs write it", () => {
  it.each(MATRIX)("has its own words told from the quote: $title", ({ words, client }) => {
    const { own, quoted } = readBody(bodyOf(client, words));
    expect(own).toBe(words.reply);
    expect(quoted).toContain(QUOTED);
  });

  it.each(MATRIX)("gives the message before it: $title", ({ words, client }) => {
    const { messages } = pastIn(client, words);
    expect(messages.map(({ from, at: sentAt }) => [from?.address, sentAt && isoOf(sentAt).slice(0, 16)])).toEqual([
      [DANA, "2026-11-17T14:05"],
    ]);
    if (client.tells !== "all") return;
    expect(messages[0]?.to.map(({ address }) => address)).toEqual([JONAS]);
    expect(messages[0]?.cc.map(({ address }) => address)).toEqual([RUTH]);
    expect(messages[0]?.subject).toBe("Budget");
  });
});
