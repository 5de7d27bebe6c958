/** From the bytes of a message to a `Mail`. */
import { createHash } from "node:crypto";
import PostalMime, { type Address, type Email, type Attachment as ParsedAttachment } from "postal-mime";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Attachment, Correspondent, Mail } from "./mail.ts";

export interface Unreadable {
  readonly reason: "no sender" | "no date" | "not a message";
  readonly detail: string;
}

const MESSAGE_ID = /<[^<>\s]+>/g;

const idsIn = (header: string | undefined): readonly string[] => header?.match(MESSAGE_ID) ?? [];

const correspondentsOf = (addresses: readonly Address[] | undefined): readonly Correspondent[] =>
  (addresses ?? [])
    .flatMap((entry) => entry.group ?? [entry])
    .filter((entry) => entry.address.includes("@"))
    .map((entry) => ({ name: entry.name || entry.address, address: entry.address }));

/** Header bytes read as Latin-1: one character each, none is lost. */
function headerBlockOf(raw: Uint8Array): string {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString("latin1");
  const end = text.search(/\r?\n\r?\n/);
  return (end < 0 ? text : text.slice(0, end)).replace(/\r?\n/g, "\r\n");
}

const bytesOf = (content: ParsedAttachment["content"]): Uint8Array =>
  typeof content === "string" ? Buffer.from(content, "base64") : new Uint8Array(content);

const attachmentOf = (part: ParsedAttachment): Attachment => ({
  name: part.filename ?? "attachment",
  contentType: part.mimeType,
  inline: part.related === true || part.disposition === "inline",
  content: bytesOf(part.content),
});

const madeUpId = (raw: Uint8Array): string =>
  `<${createHash("sha256").update(raw).digest("hex").slice(0, 32)}@no-message-id.invalid>`;

/** Milliseconds of `Date`, or of the newest `Received` line where that one cannot be read. */
function sentAtOf(email: Email): number {
  const received = email.headers
    .find((header) => header.key === "received")
    ?.value.split(";")
    .at(-1);
  const times = [Date.parse(email.date ?? ""), Date.parse(received ?? "")];
  return times.find((time) => Number.isFinite(time)) ?? Number.NaN;
}

function mailOf(email: Email, raw: Uint8Array): Result<Mail, Unreadable> {
  const from = correspondentsOf(email.from ? [email.from] : email.sender ? [email.sender] : [])[0];
  if (!from) return err({ reason: "no sender", detail: "it has no From header with an address" });
  const sentAt = sentAtOf(email);
  if (Number.isNaN(sentAt)) return err({ reason: "no date", detail: "it has no date that can be read" });

  return ok({
    messageId: idsIn(email.messageId)[0] ?? madeUpId(raw),
    references: [...new Set([...idsIn(email.references), ...idsIn(email.inReplyTo)])],
    subject: email.subject?.trim() ?? "",
    from,
    to: correspondentsOf(email.to),
    cc: correspondentsOf(email.cc),
    bcc: correspondentsOf(email.bcc),
    sentAt,
    html: email.html ?? null,
    text: email.text ?? "",
    headers: headerBlockOf(raw),
    attachments: email.attachments.map(attachmentOf),
  });
}

/** Charsets, encodings and multiparts are the parser's; what stays unreadable comes back as a reason, never as a throw. */
export async function parseMail(raw: Uint8Array): Promise<Result<Mail, Unreadable>> {
  try {
    return mailOf(await PostalMime.parse(raw), raw);
  } catch (failed) {
    return err({ reason: "not a message", detail: failed instanceof Error ? failed.message : String(failed) });
  }
}
