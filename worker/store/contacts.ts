/** Contacts and what each user keeps about them. */
import { and, eq, gt, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import type { ContactId } from "../../shared/ids.ts";
import { type Recorded, recorded, type Written } from "./auditLine.ts";
import { build, isMine, isOneOf, nextVersion, selected, statementOf } from "./build.ts";
import type { Database, Statement } from "./database.ts";
import { EVERYBODY } from "./neverLog.ts";
import { addressChoices, contactAddresses, contactKeepers, contacts, dismissals, erasedAddresses } from "./schema.ts";

export interface ContactFields {
  readonly displayName: string;
  readonly preferredName: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly addresses: readonly ContactAddress[];
}

export interface ContactAddress {
  readonly key: string;
  readonly address: string;
  /** What it looks like at a glance. */
  readonly shape: string;
  /** What is remembered of the address once its owner is erased. */
  readonly digest: string;
}

export function insertContact(
  db: Database,
  { id, fields }: { readonly id: ContactId; readonly fields: ContactFields },
  record: Recorded,
): Promise<Written> {
  const { addresses: _, ...texts } = fields;
  const row = { tenantId: db.scope.tenantId, id, ...texts, version: 1, createdAt: record.line.at };
  return recorded(db, record, [
    statementOf(build.insert(contacts).values(row)),
    addressStatement(db, id, fields),
    keptByMe(db, id),
    erasureForgotten(db, fields),
  ]);
}

/** From now on the contact is the user's, with or without a tie. */
const keptByMe = ({ scope: { tenantId, userId } }: Database, contactId: ContactId): Statement =>
  statementOf(build.insert(contactKeepers).values({ tenantId, userId, contactId }).onConflictDoNothing());

/** Whoever is added by hand after having been erased may be logged again. */
function erasureForgotten({ scope: { tenantId, userId } }: Database, { addresses }: ContactFields): Statement {
  const isTheirs = isOneOf(
    erasedAddresses.addressDigest,
    addresses.map(({ digest }) => digest),
  );
  const holds = and(eq(erasedAddresses.tenantId, tenantId), inArray(erasedAddresses.userId, [EVERYBODY, userId]));
  return statementOf(build.delete(erasedAddresses).where(and(holds, isTheirs)));
}

function addressStatement(db: Database, id: ContactId, { addresses }: ContactFields): Statement {
  const rows = sql`SELECT ${db.scope.tenantId}, value ->> 'key', ${id}, value ->> 'address', key, value ->> 'shape'
    FROM json_each(${JSON.stringify(addresses)}) WHERE true`;
  return statementOf(build.insert(contactAddresses).select(rows).onConflictDoNothing());
}

export interface ContactChange {
  readonly id: ContactId;
  readonly fields: ContactFields;
  readonly expected: number;
}

/** Refused when the contact has another version than expected. */
export function updateContact(
  db: Database,
  { id, fields, expected }: ContactChange,
  record: Recorded,
): Promise<Written> {
  const { tenantId } = db.scope;
  const { addresses: _, ...texts } = fields;
  const isIt = and(eq(contacts.tenantId, tenantId), eq(contacts.id, id));
  const isItsAddress = and(eq(contactAddresses.tenantId, tenantId), eq(contactAddresses.contactId, id));
  return recorded(db, record, [
    statementOf(
      build
        .update(contacts)
        .set({ ...texts, version: nextVersion(contacts.version, expected) })
        .where(isIt),
    ),
    statementOf(build.delete(contactAddresses).where(isItsAddress)),
    addressStatement(db, id, fields),
    keptByMe(db, id),
    erasureForgotten(db, fields),
  ]);
}

/** Refused when there is no such contact. */
export function saveChoice(
  db: Database,
  choice: { readonly addressKey: string; readonly contactId: ContactId },
  record: Recorded,
): Promise<Written> {
  const { tenantId, userId } = db.scope;
  const save = build
    .insert(addressChoices)
    .values({ tenantId, userId, ...choice })
    .onConflictDoUpdate({
      target: [addressChoices.tenantId, addressChoices.userId, addressChoices.addressKey],
      set: { contactId: choice.contactId },
    });
  return recorded(db, record, [statementOf(save)]);
}

export interface Dismissal {
  readonly contactId: ContactId;
  readonly rule: RuleId;
  readonly dismissed: boolean;
}

export function saveDismissal(
  db: Database,
  { contactId, rule, dismissed }: Dismissal,
  record: Recorded,
): Promise<Written> {
  const { tenantId, userId } = db.scope;
  const dismiss = build.insert(dismissals).values({ tenantId, userId, contactId, rule }).onConflictDoNothing();
  const resume = build.delete(dismissals).where(and(isMine(db, dismissals, contactId), eq(dismissals.rule, rule)));
  return recorded(db, record, [statementOf(dismissed ? dismiss : resume)]);
}

/** Whether the user may see a contact: what another's private log has made, or was erased, is as if it were not there. */
export const isSeen = ({ scope }: Database): SQL | undefined =>
  and(or(isNull(contacts.privateTo), eq(contacts.privateTo, scope.userId)), isNull(contacts.erasedAt));

/** Which of the contacts exist for the user. */
export async function existingContacts(db: Database, ids: readonly ContactId[]): Promise<ReadonlySet<ContactId>> {
  const fields = { id: contacts.id };
  const isAsked = and(eq(contacts.tenantId, db.scope.tenantId), isOneOf(contacts.id, ids), isSeen(db));
  const rows = await db.read(statementOf(build.select(fields).from(contacts).where(isAsked)));
  return new Set(rows.map((row) => selected(fields, row).id));
}

/** Which of the addresses belong to several contacts. */
export async function ambiguousAddresses(db: Database, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const fields = { addressKey: contactAddresses.addressKey };
  const isAsked = and(eq(contactAddresses.tenantId, db.scope.tenantId), isOneOf(contactAddresses.addressKey, keys));
  const query = build
    .select(fields)
    .from(contactAddresses)
    .innerJoin(
      contacts,
      and(eq(contacts.tenantId, contactAddresses.tenantId), eq(contacts.id, contactAddresses.contactId)),
    )
    .where(and(isAsked, isSeen(db)))
    .groupBy(contactAddresses.addressKey)
    .having(gt(sql`count(*)`, sql.raw("1")));
  const rows = await db.read(statementOf(query));
  return new Set(rows.map((row) => selected(fields, row).addressKey));
}
