/** Rules about what is never logged: each user's own, and the organisation's. */
import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { NeverLogRule, RuleKind, RuleScope } from "../../shared/domain/privacy/neverLog.ts";
import type { ContactId, UserId } from "../../shared/ids.ts";
import type { Instant } from "../../shared/time.ts";
import { type Recorded, recorded, type Written } from "./auditLine.ts";
import { build, isOneOf, selected, statementOf } from "./build.ts";
import type { Database } from "./database.ts";
import { contactAddresses, erasedAddresses, neverLog } from "./schema.ts";

/** The user of what holds for the whole organisation. */
export const EVERYBODY = "";

const RULE = { userId: neverLog.userId, kind: neverLog.kind, value: neverLog.value };

/** The rules that hold for the user, those of the organisation included. */
export async function findRules(db: Database): Promise<NeverLogRule[]> {
  const { tenantId, userId } = db.scope;
  const holds = and(eq(neverLog.tenantId, tenantId), inArray(neverLog.userId, [userId, EVERYBODY]));
  const rows = await db.read(statementOf(build.select(RULE).from(neverLog).where(holds)));
  return rows.map((row) => {
    const { userId: whose, ...rule } = selected(RULE, row);
    return { ...rule, scope: whose === EVERYBODY ? "organisation" : "mine" };
  });
}

export interface RuleChange {
  readonly scope: RuleScope;
  readonly kind: RuleKind;
  readonly value: string;
  readonly never: boolean;
  readonly at: Instant;
}

/** Sets a rule or takes it back; either is done already when it is so. */
export function saveRule(db: Database, { scope, never, at, ...rule }: RuleChange, record: Recorded): Promise<Written> {
  const { tenantId } = db.scope;
  const whose: UserId | "" = scope === "mine" ? db.scope.userId : EVERYBODY;
  const row = { tenantId, userId: whose, ...rule };
  const isIt = and(
    eq(neverLog.tenantId, tenantId),
    eq(neverLog.userId, whose),
    eq(neverLog.kind, rule.kind),
    eq(neverLog.value, rule.value),
  );
  const set = build
    .insert(neverLog)
    .values({ ...row, createdAt: at })
    .onConflictDoNothing();
  return recorded(db, record, [statementOf(never ? set : build.delete(neverLog).where(isIt))]);
}

const IS_COVERED = `EXISTS (SELECT 1 FROM never_log r WHERE r.tenant_id = ?1 AND r.user_id IN ('', ?2)
  AND (r.kind = 'address' AND r.value = theirs.address_key
    OR r.kind = 'domain' AND substr('.' || substr(theirs.address_key, instr(theirs.address_key, '@') + 1),
      -length(r.value) - 1) = '.' || r.value))`;

/**
 * Refuses the batch when a rule is against it: a row without a user breaks NOT NULL. Somebody known is kept out when every
 * address they have is. `?1` tenant, `?2` user, `?3` the people (JSON of `LoggedPerson[]`), `?4` Message-IDs of the thread.
 */
export const NO_RULE_AGAINST = `INSERT INTO never_log (tenant_id, user_id, kind, value, created_at)
  SELECT ?1, NULL, 'thread', '', 0 WHERE EXISTS (
    SELECT 1 FROM never_log r WHERE r.tenant_id = ?1 AND r.user_id IN ('', ?2)
      AND r.kind = 'thread' AND r.value IN (SELECT value FROM json_each(?4)))
  OR EXISTS (SELECT 1 FROM (SELECT p.value ->> 'addressKey' AS address_key FROM json_each(?3) p) theirs
    WHERE theirs.address_key IS NOT NULL AND ${IS_COVERED})
  OR EXISTS (SELECT 1 FROM json_each(?3) p WHERE p.value ->> 'contactId' IS NOT NULL
    AND EXISTS (SELECT 1 FROM contact_addresses WHERE tenant_id = ?1 AND contact_id = p.value ->> 'contactId')
    AND NOT EXISTS (SELECT 1 FROM contact_addresses theirs
      WHERE theirs.tenant_id = ?1 AND theirs.contact_id = p.value ->> 'contactId' AND NOT ${IS_COVERED}))`;

const ADDRESS = { contactId: contactAddresses.contactId, address: contactAddresses.address };

/** The addresses of the contacts. */
export async function addressesOf(
  db: Database,
  ids: readonly ContactId[],
): Promise<{ readonly contactId: ContactId; readonly address: string }[]> {
  const isTheirs = and(eq(contactAddresses.tenantId, db.scope.tenantId), isOneOf(contactAddresses.contactId, ids));
  const rows = await db.read(statementOf(build.select(ADDRESS).from(contactAddresses).where(isTheirs)));
  return rows.map((row) => selected(ADDRESS, row));
}

/** Which of the digests are of addresses whose owners were erased: for everybody, or for the user. */
export async function erasedAmong(db: Database, digests: readonly string[]): Promise<ReadonlySet<string>> {
  const fields = { digest: erasedAddresses.addressDigest };
  const isAsked: SQL | undefined = and(
    eq(erasedAddresses.tenantId, db.scope.tenantId),
    inArray(erasedAddresses.userId, [EVERYBODY, db.scope.userId]),
    isOneOf(erasedAddresses.addressDigest, digests),
  );
  const rows = await db.read(statementOf(build.select(fields).from(erasedAddresses).where(isAsked)));
  return new Set(rows.map((row) => selected(fields, row).digest));
}
