/** What is never logged, and why something was not (L11, L14). */

import type { SetNeverLog, SetNeverLogReply } from "../../shared/contract/privacy.ts";
import { privacyApi } from "../../shared/contract/privacyApi.ts";
import { type NeverLogRule, ruleForAddress, ruleForThread, ruleValueOf } from "../../shared/domain/privacy/neverLog.ts";
import { err, ok } from "../../shared/result.ts";
import type { Database } from "../store/database.ts";
import type { LoggedPerson, LogWrite } from "../store/logWrite.ts";
import { addressesOf, erasedAmong, findRules, saveRule } from "../store/neverLog.ts";
import type { WriteTicket } from "../ticket.ts";
import { type Outcome, once } from "./once.ts";
import type { Refusal } from "./refusal.ts";

/** Most rules of one user, and of an organisation. Every log looks at them. */
const MOST_RULES = 200;

export interface SetRuleAsk {
  readonly body: SetNeverLog;
  readonly ticket: WriteTicket;
}

export async function setNeverLog(db: Database, { body, ticket }: SetRuleAsk): Promise<Outcome<SetNeverLogReply>> {
  return once(db, { ticket, endpoint: privacyApi.setNeverLog }, async (record) => {
    const { scope, kind, never } = body;
    if (scope === "organisation" && !db.scope.isAdmin) return err({ reason: "not-admin" });
    const value = ruleValueOf(kind, body.value);
    if (value === null) return err({ reason: "no-such-rule-value" });
    const rules = (await findRules(db)).filter((rule) => rule.scope === scope);
    if (never && rules.length >= MOST_RULES) return err({ reason: "too-many-rules", most: MOST_RULES });

    const reply = { scope, kind, value, never };
    const saved = await saveRule(db, { ...reply, at: ticket.at }, record(kind, reply));
    return saved.ok ? ok(reply) : err({ reason: "contended" });
  });
}

type NeverLogged = Extract<Refusal, { reason: "never-logged" }>;

/** The rule that keeps one of the addresses out; `null` when none does. */
export async function ruleAgainst(db: Database, addresses: readonly string[]): Promise<NeverLogged | null> {
  if (addresses.length === 0) return null;
  const rules = await findRules(db);
  const ruled = addresses.map((address) => ({ address, rule: ruleForAddress(rules, address) }));
  return asReason(ruled.find(({ rule }) => rule !== null));
}

interface Ruled {
  readonly address: string;
  readonly rule: NeverLogRule | null;
}

const asReason = (found: Ruled | undefined): NeverLogged | null =>
  found?.rule ? { reason: "never-logged", because: found.rule.scope, whom: found.address } : null;

/** Which rule is against a log, or whom it would bring back; `null` when it is neither. */
export async function whyNeverLogged(
  db: Database,
  { people, messageIds }: Pick<LogWrite, "people" | "messageIds">,
): Promise<NeverLogged | null> {
  const rules = await findRules(db);
  const thread = ruleForThread(rules, messageIds);
  if (thread) return { reason: "never-logged", because: thread.scope, whom: "" };

  const ruled = [...newcomers(people), ...(await knownOnes(db, people))].map((addresses) =>
    coveredBy(rules, addresses),
  );
  const found = ruled.find((one) => one !== null);
  return asReason(found ?? undefined) ?? (await erasedOne(db, people));
}

const newcomers = (people: readonly LoggedPerson[]): string[][] =>
  people.flatMap((person) => (person.contactId === null ? [[person.address]] : []));

/** The addresses of each contact. */
async function knownOnes(db: Database, people: readonly LoggedPerson[]): Promise<string[][]> {
  const ids = people.flatMap((person) => person.contactId ?? []);
  const all = await addressesOf(db, ids);
  return ids.map((id) => all.filter(({ contactId }) => contactId === id).map(({ address }) => address));
}

/** Somebody is kept out when every address they have is. */
function coveredBy(rules: readonly NeverLogRule[], addresses: readonly string[]): Ruled | null {
  const ruled = addresses.map((address) => ({ address, rule: ruleForAddress(rules, address) }));
  return ruled.every(({ rule }) => rule !== null) ? (ruled[0] ?? null) : null;
}

async function erasedOne(db: Database, people: readonly LoggedPerson[]): Promise<NeverLogged | null> {
  const byDigest = new Map(people.flatMap((one) => (one.contactId === null ? [[one.addressDigest, one.address]] : [])));
  const [erased] = await erasedAmong(db, [...byDigest.keys()]);
  return erased === undefined ? null : { reason: "never-logged", because: "erased", whom: byDigest.get(erased) ?? "" };
}
