/** Contacts and what each user keeps about them. */
import { and, type Column, eq, gt, type SQL, sql } from "drizzle-orm";
import type { TieSettings } from "../../shared/contract/contacts.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import type { ContactId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { TimeZone } from "../../shared/time.ts";
import { type AuditLine, auditStatement } from "./auditLine.ts";
import { build, isOneOf, nextVersion, selected, statementOf } from "./build.ts";
import type { Database, Refused, Statement } from "./database.ts";
import { addressChoices, contactAddresses, contacts, dismissals, ties } from "./schema.ts";

export interface ContactFields {
  readonly displayName: string;
  readonly preferredName: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly addresses: readonly { readonly key: string; readonly address: string }[];
}

/** What a write is recorded and answered with. */
export interface Recorded {
  readonly line: AuditLine;
  readonly answer: string;
}

type Written = Result<null, Refused>;

async function recorded(db: Database, { line, answer }: Recorded, statements: Statement[]): Promise<Written> {
  const written = await db.write([auditStatement(db, line, answer), ...statements]);
  return written.ok ? ok(null) : written;
}

export function insertContact(
  db: Database,
  { id, fields }: { readonly id: ContactId; readonly fields: ContactFields },
  record: Recorded,
): Promise<Written> {
  const { addresses: _, ...texts } = fields;
  const row = { tenantId: db.scope.tenantId, id, ...texts, version: 1, createdAt: record.line.at };
  return recorded(db, record, [statementOf(build.insert(contacts).values(row)), addressStatement(db, id, fields)]);
}

function addressStatement(db: Database, id: ContactId, { addresses }: ContactFields): Statement {
  const rows = sql`SELECT ${db.scope.tenantId}, value ->> 'key', ${id}, value ->> 'address', key
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
  ]);
}

export interface SettingsChange {
  readonly contactId: ContactId;
  readonly settings: TieSettings;
  readonly expected: number;
  /** Whether the user has a tie to the contact yet. */
  readonly tied: boolean;
  readonly timeZone: TimeZone;
}

/** Refused when the tie's settings have another version than expected; 0 is a tie without any. */
export const saveSettings = (db: Database, change: SettingsChange, record: Recorded): Promise<Written> =>
  recorded(db, record, [change.tied ? updatedSettings(db, change) : newTie(db, change)]);

function updatedSettings(db: Database, { contactId, settings, expected }: SettingsChange): Statement {
  const settingsVersion = nextVersion(ties.settingsVersion, expected);
  return statementOf(
    build
      .update(ties)
      .set({ ...settings, settingsVersion })
      .where(isMine(db, ties, contactId)),
  );
}

function newTie(db: Database, { contactId, settings, expected, timeZone }: SettingsChange): Statement {
  const { tenantId, userId } = db.scope;
  const settingsVersion = sql<number>`iif(${expected} = 0, 1, NULL)`;
  const row = { tenantId, userId, contactId, ...settings, settingsVersion, timeZone, ...NO_TOUCHES };
  return statementOf(build.insert(ties).values(row).onConflictDoNothing());
}

const NO_TOUCHES = { summary: "", tail: "[]", version: 1 } as const;

interface Owned {
  readonly tenantId: Column;
  readonly userId: Column;
  readonly contactId: Column;
}

/** What the user who asks keeps about a contact. */
const isMine = ({ scope }: Database, table: Owned, contactId: ContactId): SQL | undefined =>
  and(eq(table.tenantId, scope.tenantId), eq(table.userId, scope.userId), eq(table.contactId, contactId));

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

/** Which of the contacts exist. */
export async function existingContacts(db: Database, ids: readonly ContactId[]): Promise<ReadonlySet<ContactId>> {
  const fields = { id: contacts.id };
  const isAsked = and(eq(contacts.tenantId, db.scope.tenantId), isOneOf(contacts.id, ids));
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
    .where(isAsked)
    .groupBy(contactAddresses.addressKey)
    .having(gt(sql`count(*)`, sql.raw("1")));
  const rows = await db.read(statementOf(query));
  return new Set(rows.map((row) => selected(fields, row).addressKey));
}
