/** Mail addresses: what they look like, when two are the same, and whose they are from the user's point of view. */
import { FREE_MAIL_DOMAINS, FREE_MAIL_FAMILIES, SECOND_LEVEL_LABELS, SHARED_SUFFIXES } from "./addressLists.ts";
import { asciiDomain } from "./punycode.ts";

/** Somebody as a message names them. `displayName` may be empty. */
export interface Correspondent {
  readonly address: string;
  readonly displayName: string;
}

/** The user: every address that is theirs, the mailbox's own first. */
export interface Owner {
  readonly addresses: readonly string[];
  /** Whether colleagues are people to keep in touch with like any other: then nobody is set apart as one. */
  readonly countsColleagues?: boolean;
}

export type Role = "self" | "colleague" | "outside";

/**
 * What two spellings of one address have in common: trimmed, without angle brackets, the domain in ASCII (IDNA) and
 * lower case, the local part in lower case with its marks composed. Plus tags and dots stay: `a+b@x` and `a@x` are two
 * addresses. Text without `@` is only trimmed and lower-cased.
 */
export function addressKey(address: string): string {
  const bare = withoutBrackets(address.trim());
  const at = bare.lastIndexOf("@");
  if (at < 0) return folded(bare);

  const local = folded(bare.slice(0, at));
  return `${local}@${asciiDomain(bare.slice(at + 1))}`;
}

/** The domain of an address as `addressKey` writes it; empty when there is none. */
export function domainOf(address: string): string {
  const key = addressKey(address);
  const at = key.lastIndexOf("@");
  return at < 0 ? "" : key.slice(at + 1);
}

/** Whether two addresses are the same mailbox as far as can be told from their spelling. */
export const sameAddress = (one: string, other: string): boolean => addressKey(one) === addressKey(other);

/**
 * Whose address it is for the user. A colleague shares the registrable domain (`eu.northwind.example` with
 * `northwind.example`); people at a free mail provider are nobody's colleagues.
 */
export function roleOf(address: string, owner: Owner): Role {
  const key = addressKey(address);
  if (owner.addresses.some((own) => addressKey(own) === key)) return "self";

  if (owner.countsColleagues) return "outside";
  const organisation = organisationDomain(domainOf(address));
  const shared = owner.addresses.some((own) => organisationDomain(domainOf(own)) === organisation);
  return shared && organisation !== "" && !isFreeMail(organisation) ? "colleague" : "outside";
}

/**
 * The part of a domain that one organisation registers: `mail.northwind.co.uk` is `northwind.co.uk`. Decided by a
 * short list of second-level labels instead of the whole public suffix list; where it errs, somebody is shown as outside.
 */
export function organisationDomain(domain: string): string {
  const labels = domain.split(".").filter((label) => label !== "");
  if (labels.length <= 2) return SHARED_SUFFIXES.has(domain) ? "" : labels.join(".");

  const suffix = labels.slice(-2).join(".");
  const country = labels.at(-1)?.length === 2 && SECOND_LEVEL_LABELS.has(labels.at(-2) ?? "");
  return country || SHARED_SUFFIXES.has(suffix) ? labels.slice(-3).join(".") : suffix;
}

/** Whether anybody can have an address at this domain. */
export function isFreeMail(domain: string): boolean {
  const name = domain.slice(0, Math.max(0, domain.indexOf(".")));
  return FREE_MAIL_DOMAINS.has(domain) || FREE_MAIL_FAMILIES.has(name);
}

const MACHINE_WORDS =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|not[-_.]?reply|mailer[-_.]?daemon|postmaster|bounces?|notifications?|notify|alerts?|newsletters?|auto[-_.]?(?:mated|reply|responder|confirm)|mail[-_.]?delivery|delivery[-_.]?status|daemon|listserv|majordomo)$/;

/** Whether a machine writes from this address: nobody reads answers to it (L12). */
export function automatedSender(address: string): boolean {
  const key = addressKey(address);
  const at = key.lastIndexOf("@");
  const local = at < 0 ? key : key.slice(0, at);
  if (MACHINE_WORDS.test(local)) return true;

  // `no-reply+17@`, `bounce-4711@`, `orders-noreply@`: a machine's word at one end, parted by punctuation.
  const head = local.split(/[+=]/, 1)[0] ?? local;
  return MACHINE_WORDS.test(head) || /(?:^|[-_.])no[-_.]?reply(?:$|[-_.+\d])|^bounces?[-+.=]/.test(local);
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * Lower case, and marks composed as keyboards differ (NFC), but for characters that NFC would make another one: no
 * keyboard writes the Kelvin sign or a compatibility ideograph, and what looks alike is never taken for the same.
 */
function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const parts = [...text].map((character) => ({ character, stays: character.normalize("NFC") === character }));
  let [done, run] = ["", ""];
  for (const { character, stays } of parts) {
    if (stays) run += character;
    else [done, run] = [done + composed(run) + character, ""];
  }
  return done + composed(run);
}

const composed = (text: string): string => text.normalize("NFC").toLowerCase();

function withoutBrackets(text: string): string {
  const opened = text.lastIndexOf("<");
  return opened >= 0 && text.endsWith(">") ? text.slice(opened + 1, -1).trim() : text;
}
