/** Writes one message as RFC 5322 text with MIME parts, lines ending in CRLF. */
import type { Instant } from "../../shared/time.ts";
import { dateHeader } from "./calendar.ts";
import type { Body } from "./quoting.ts";
import type { Person } from "./story.ts";

export interface Envelope {
  readonly messageId: string;
  /** Message-IDs of the thread so far, oldest first. */
  readonly references: readonly string[];
  readonly at: Instant;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

export function emlOf(envelope: Envelope): string {
  return [...headerLines(envelope), ...bodyLines(envelope)].join("\r\n");
}

function headerLines({ messageId, references, at, from, to, cc, subject, headers }: Envelope): readonly string[] {
  const answered = references.at(-1);
  return [
    `Message-ID: ${messageId}`,
    ...(answered ? [`In-Reply-To: ${answered}`, `References: ${references.join("\r\n ")}`] : []),
    `Date: ${dateHeader(at, from.zone)}`,
    `From: ${mailbox(from)}`,
    `To: ${to.map(mailbox).join(",\r\n ")}`,
    ...(cc.length > 0 ? [`Cc: ${cc.map(mailbox).join(",\r\n ")}`] : []),
    `Subject: ${encoded(subject)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "MIME-Version: 1.0",
  ];
}

function bodyLines({ messageId, body }: Envelope): readonly string[] {
  const text = part("text/plain", body.text);
  if (body.html === null) return text;
  const boundary = `=_${messageId.replace(/[^a-z0-9]/gi, "").slice(0, 40)}`;
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    ...text,
    `--${boundary}`,
    ...part("text/html", body.html),
    `--${boundary}--`,
    "",
  ];
}

const part = (type: string, content: string): readonly string[] => [
  `Content-Type: ${type}; charset=utf-8`,
  "Content-Transfer-Encoding: 8bit",
  "",
  content.replaceAll(/\r?\n/g, "\r\n"),
];

const mailbox = ({ name, address }: Person): string => `${displayName(name)} <${address}>`;

function displayName(name: string): string {
  if (!isAscii(name)) return encoded(name);
  return /^[\w .'-]+$/.test(name) && !name.includes(".") ? name : `"${name}"`;
}

/** RFC 2047, one word per 30 characters so that no word passes 75. */
function encoded(text: string): string {
  if (isAscii(text)) return text;
  const words = text.match(/.{1,24}/gu) ?? [];
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word, "utf8").toString("base64")}?=`).join("\r\n ");
}

const isAscii = (text: string): boolean => [...text].every((char) => (char.codePointAt(0) ?? 0) < 128);
