/** What the raw internet headers of a message say. */
import { type Instant, parseInstant } from "../../time.ts";
import { automatedSender } from "../people/address.ts";
import { machineSubject } from "./machineSubjects.ts";

/** Why a message was not written by a person to people (L12); `null` when it was. */
export const AUTOMATIONS = ["bounce", "report", "auto_reply", "bulk", "no_reply"] as const;
export type Automation = (typeof AUTOMATIONS)[number];

export interface HeaderFacts {
  /** Without angle brackets. */
  readonly messageId: string | null;
  /** References, then In-Reply-To, oldest first, each once, without angle brackets. */
  readonly references: readonly string[];
  /** What the author's clock said (`Date`). */
  readonly sentAt: Instant | null;
  /** What the reader's own server said (the topmost `Received`). */
  readonly receivedAt: Instant | null;
  readonly automation: Automation | null;
}

/** Longest headers that are read, in UTF-16 units. Outlook allows 256 KB. */
const LONGEST_HEADERS = 300_000;

/** Reads raw headers as Outlook hands them out: folded lines, any line ends. Linear; never throws. */
export function readHeaders(raw: string): HeaderFacts {
  const headers = fieldsOf(raw.slice(0, LONGEST_HEADERS));
  return {
    messageId: idsIn(headers.first("message-id"))[0] ?? null,
    references: [...new Set([...idsIn(headers.first("references")), ...idsIn(headers.first("in-reply-to"))])],
    sentAt: dateIn(headers.first("date")),
    receivedAt: dateIn(headers.first("received").split(";").at(-1) ?? ""),
    automation: automationOf(headers),
  };
}

interface Fields {
  has(name: string): boolean;
  /** The first field of that name, unfolded; empty when there is none. */
  first(name: string): string;
}

/** Splits headers into fields; stops at the empty line that ends them. Names are lower case (RFC 5322 section 2.2). */
function fieldsOf(raw: string): Fields {
  const values = new Map<string, string>();
  let name = "";
  let parts: string[] = [];
  const keep = () => {
    if (name !== "" && !values.has(name)) values.set(name, parts.join(" ").trim());
  };
  for (const line of raw.replace(/^\s{1,100}/, "").split(/\r\n|\n|\r/)) {
    if (line === "") break;
    if (line.startsWith(" ") || line.startsWith("\t")) {
      parts.push(line.trim());
      continue;
    }
    keep();
    const colon = line.indexOf(":");
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : "";
    parts = [line.slice(colon + 1).trim()];
  }
  keep();
  return { has: (field) => values.has(field), first: (field) => values.get(field) ?? "" };
}

/** Message-IDs in a field, without angle brackets; words of no such form are left out. */
function idsIn(field: string): string[] {
  const bracketed = [...field.matchAll(/<([^<>\s]{1,998})>/g)].map((found) => found[1] ?? "");
  if (bracketed.length > 0) return bracketed;
  return field.split(/\s+/).filter((word) => /^[^<>\s@]+@[^<>\s@]+$/.test(word));
}

/** An RFC 5322 date; the comment at its end (`(PDT)`) is dropped, as not every runtime reads it. */
function dateIn(field: string): Instant | null {
  const bare = (field.split("(", 1)[0] ?? "").trim();
  return bare === "" || bare.length > 60 ? null : parseInstant(bare);
}

/** Why a message is automated, from its headers alone (RFC 3834, RFC 3464, RFC 2919, RFC 2369). */
function automationOf(headers: Fields): Automation | null {
  const contentType = headers.first("content-type").toLowerCase();
  const from = headers.first("from");
  if (contentType.startsWith("multipart/report")) return contentType.includes("feedback-report") ? "report" : "bounce";
  if (isBounceSender(from) || headers.first("return-path") === "<>" || headers.has("x-failed-recipients"))
    return "bounce";
  if (isAutoReply(headers)) return "auto_reply";
  if (isBulk(headers)) return "bulk";
  // Exchange asks others with it not to answer what a program sent; "None" and parts of it are set by hand.
  const asksForSilence = /\ball\b/i.test(headers.first("x-auto-response-suppress"));
  return asksForSilence || automatedSender(addressIn(from)) ? "no_reply" : null;
}

const addressIn = (from: string): string => /<([^<>]{1,320})>\s*$/.exec(from)?.[1] ?? from;

const isBounceSender = (from: string): boolean => /^(?:mailer-daemon|postmaster)(?:@|$)/i.test(addressIn(from).trim());

function isAutoReply(headers: Fields): boolean {
  const submitted = headers.first("auto-submitted").toLowerCase();
  if (submitted !== "" && !submitted.startsWith("no")) return true;
  if (headers.has("x-autoreply") || headers.has("x-autorespond") || headers.has("x-auto-reply-from")) return true;
  // A calendar's answer (RFC 5546): nobody wrote it.
  if (/^text\/calendar\b.*\bmethod="?(?:reply|counter|cancel)/i.test(headers.first("content-type"))) return true;
  return (
    /^auto[-_]?reply/i.test(headers.first("precedence")) || machineSubject(headers.first("subject")) === "auto_reply"
  );
}

/** Precedence words of lists and mass mail. */
const MASS = new Set(["bulk", "list", "junk"]);

function isBulk(headers: Fields): boolean {
  const lists = [
    "list-id",
    "list-unsubscribe",
    "list-post",
    "mailing-list",
    "feedback-id",
    "x-campaign-id",
    "x-mailchimp-id",
    "x-mc-user",
    "x-csa-complaints",
    "x-campaignid",
    "x-mailer-recptid",
    "x-report-abuse-to",
  ];
  return lists.some((field) => headers.has(field)) || MASS.has(headers.first("precedence").toLowerCase());
}
