/** Every real message is read: how long it takes, how many headers of quoted messages are seen and made messages of. */
import PostalMime from "postal-mime";
import { pastOf } from "../../../shared/domain/thread/past.ts";
import { readBody } from "../../../shared/domain/thread/read.ts";
import { instant, timeZone } from "../../../shared/time.ts";
import { mailFiles } from "./corpus.ts";

export interface RealMailScore {
  readonly messages: number;
  readonly slowestMs: number;
  readonly headersSeen: number;
  readonly rebuilt: number;
  readonly withSender: number;
  readonly withTime: number;
  /** Messages with sender and time, which can be logged. */
  readonly usable: number;
  readonly troubles: Readonly<Record<string, number>>;
  readonly unread: Readonly<Record<string, number>>;
}

export async function scoreRealMail(): Promise<RealMailScore> {
  const files = mailFiles("mail/berkeley");
  let slowestMs = 0;
  let headersSeen = 0;
  const messages = [];
  const unread = [];
  for (const { bytes } of files) {
    const mail = await PostalMime.parse(bytes);
    const people = (list: typeof mail.to = []) =>
      list.map(({ address = "", name }) => ({ address, displayName: name }));
    const from = mail.from === undefined ? null : (people([mail.from])[0] ?? null);
    const sentAt = mail.date === undefined ? null : instant(Date.parse(mail.date));
    const started = performance.now();
    readBody(mail);
    const message = { from, to: people(mail.to), cc: people(mail.cc), subject: mail.subject ?? "", sentAt };
    const past = pastOf(
      { text: mail.text, html: mail.text === undefined ? mail.html : undefined },
      { message, zone: CENTRAL },
    );
    slowestMs = Math.max(slowestMs, performance.now() - started);
    headersSeen += past.headersSeen;
    messages.push(...past.messages);
    unread.push(...past.unread);
  }
  return {
    messages: files.length,
    slowestMs,
    headersSeen,
    rebuilt: messages.length,
    withSender: messages.filter(({ from }) => from !== null && from.address !== "").length,
    withTime: messages.filter(({ at }) => at !== null).length,
    usable: messages.filter(({ key }) => key !== null).length,
    troubles: counted(messages.flatMap(({ trouble }) => (trouble === null ? [] : [trouble]))),
    unread: counted(unread.map(({ reason }) => reason)),
  };
}

/** Where most of these people worked. */
const CENTRAL = timeZone("America/Chicago");

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
