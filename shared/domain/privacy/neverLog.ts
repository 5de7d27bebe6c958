/** Rules about what is never logged: whose mail, which organisation's, or which thread (L11). Both sides apply the same ones. */
import { addressKey, domainOf } from "../people/address.ts";
import { asciiDomain } from "../people/punycode.ts";

export const RULE_KINDS = ["address", "domain", "thread"] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** `mine` holds for one user, `organisation` for everybody in it. */
export const RULE_SCOPES = ["mine", "organisation"] as const;
export type RuleScope = (typeof RULE_SCOPES)[number];

export interface NeverLogRule {
  readonly scope: RuleScope;
  readonly kind: RuleKind;
  /** An address key, a domain in ASCII, or a Message-ID without angle brackets. */
  readonly value: string;
}

/** How a rule's value is kept: every spelling of one address or domain is the same rule. `null` for what is none. */
export function ruleValueOf(kind: RuleKind, typed: string): string | null {
  const text = typed.trim();
  if (kind === "thread") return text.replace(/^<(.*)>$/s, "$1") || null;
  if (kind === "address") return /^[^\s@]+@[^\s@]+$/.test(text) ? addressKey(text) : null;
  const domain = asciiDomain(text.replace(/^@/, ""));
  return /^[^\s@.]+(?:\.[^\s@.]+)+$/.test(domain) ? domain : null;
}

/** The rule that keeps mail with this address out, the user's own first; `null` when there is none. */
export function ruleForAddress(rules: readonly NeverLogRule[], address: string): NeverLogRule | null {
  const key = addressKey(address);
  const domain = domainOf(address);
  const holds = ({ kind, value }: NeverLogRule): boolean =>
    (kind === "address" && value === key) || (kind === "domain" && isWithin(domain, value));
  return mineFirst(rules.filter(holds));
}

/** The rule that keeps a thread out which holds one of these messages; `null` when there is none. */
export function ruleForThread(rules: readonly NeverLogRule[], messageIds: readonly string[]): NeverLogRule | null {
  const ids = new Set(messageIds.map((id) => ruleValueOf("thread", id)));
  return mineFirst(rules.filter(({ kind, value }) => kind === "thread" && ids.has(value)));
}

/** A domain and everything below it: `mail.northwind.example` is within `northwind.example`. */
const isWithin = (domain: string, ruled: string): boolean => domain === ruled || domain.endsWith(`.${ruled}`);

const mineFirst = (rules: readonly NeverLogRule[]): NeverLogRule | null =>
  rules.find(({ scope }) => scope === "mine") ?? rules[0] ?? null;
