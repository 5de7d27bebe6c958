/** Contacts and what each user keeps about them. */
import type { TieSettings } from "../../shared/contract/contacts.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import type { ContactId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { TimeZone } from "../../shared/time.ts";
import { type AuditLine, auditStatement } from "./auditLine.ts";
import type { Database, Refused, Statement } from "./database.ts";

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

const INSERT_CONTACT = `INSERT INTO contacts (tenant_id, id, display_name, preferred_name, company, role, version, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7)`;

const INSERT_ADDRESSES = `INSERT INTO contact_addresses (tenant_id, address_key, contact_id, address, place)
  SELECT ?1, value ->> 'key', ?2, value ->> 'address', key FROM json_each(?3) WHERE true ON CONFLICT DO NOTHING`;

const addressStatement = (db: Database, id: ContactId, fields: ContactFields): Statement => ({
  sql: INSERT_ADDRESSES,
  params: [db.scope.tenantId, id, JSON.stringify(fields.addresses)],
});

export function insertContact(
  db: Database,
  { id, fields }: { readonly id: ContactId; readonly fields: ContactFields },
  record: Recorded,
): Promise<Written> {
  const { displayName, preferredName, company, role } = fields;
  const params = [db.scope.tenantId, id, displayName, preferredName, company, role, record.line.at];
  return recorded(db, record, [{ sql: INSERT_CONTACT, params }, addressStatement(db, id, fields)]);
}

/** NOT NULL refuses the batch when the contact has another version than expected. */
const UPDATE_CONTACT = `UPDATE contacts SET display_name = ?3, preferred_name = ?4, company = ?5, role = ?6,
  version = iif(version = ?7, version + 1, NULL) WHERE tenant_id = ?1 AND id = ?2`;

const DELETE_ADDRESSES = `DELETE FROM contact_addresses WHERE tenant_id = ?1 AND contact_id = ?2`;

export interface ContactChange {
  readonly id: ContactId;
  readonly fields: ContactFields;
  readonly expected: number;
}

export function updateContact(
  db: Database,
  { id, fields, expected }: ContactChange,
  record: Recorded,
): Promise<Written> {
  const { tenantId } = db.scope;
  const { displayName, preferredName, company, role } = fields;
  return recorded(db, record, [
    { sql: UPDATE_CONTACT, params: [tenantId, id, displayName, preferredName, company, role, expected] },
    { sql: DELETE_ADDRESSES, params: [tenantId, id] },
    addressStatement(db, id, fields),
  ]);
}

/** As `UPDATE_CONTACT`: a tie with other settings than expected refuses the batch; version 0 is a tie without any. */
const UPSERT_SETTINGS = `INSERT INTO ties (tenant_id, user_id, contact_id, kind, ideal_days, maximum_days, settings_version,
    time_zone, summary, tail, version)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, iif(?7 = 0, 1, NULL), ?8, '', '[]', 1)
  ON CONFLICT (tenant_id, user_id, contact_id) DO NOTHING`;
const UPDATE_SETTINGS = `UPDATE ties SET kind = ?4, ideal_days = ?5, maximum_days = ?6,
    settings_version = iif(settings_version = ?7, settings_version + 1, NULL)
  WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ?3`;

export interface SettingsChange {
  readonly contactId: ContactId;
  readonly settings: TieSettings;
  readonly expected: number;
  /** Whether the user has a tie to the contact yet. */
  readonly tied: boolean;
  readonly timeZone: TimeZone;
}

export function saveSettings(db: Database, change: SettingsChange, record: Recorded): Promise<Written> {
  const { kind, idealDays, maximumDays } = change.settings;
  const params = [db.scope.tenantId, db.scope.userId, change.contactId, kind, idealDays, maximumDays, change.expected];
  const save = change.tied
    ? { sql: UPDATE_SETTINGS, params }
    : { sql: UPSERT_SETTINGS, params: [...params, change.timeZone] };
  return recorded(db, record, [save]);
}

const CHOOSE = `INSERT INTO address_choices (tenant_id, user_id, address_key, contact_id)
  SELECT ?1, ?2, ?3, (SELECT id FROM contacts WHERE tenant_id = ?1 AND id = ?4) WHERE true
  ON CONFLICT (tenant_id, user_id, address_key) DO UPDATE SET contact_id = excluded.contact_id`;

/** Refused when there is no such contact. */
export function saveChoice(
  db: Database,
  choice: { readonly addressKey: string; readonly contactId: ContactId },
  record: Recorded,
): Promise<Written> {
  const params = [db.scope.tenantId, db.scope.userId, choice.addressKey, choice.contactId];
  return recorded(db, record, [{ sql: CHOOSE, params }]);
}

const DISMISS = `INSERT INTO dismissals (tenant_id, user_id, contact_id, rule) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING`;
const RESUME = `DELETE FROM dismissals WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ?3 AND rule = ?4`;

export interface Dismissal {
  readonly contactId: ContactId;
  readonly rule: RuleId;
  readonly dismissed: boolean;
}

export function saveDismissal(db: Database, dismissal: Dismissal, record: Recorded): Promise<Written> {
  const params = [db.scope.tenantId, db.scope.userId, dismissal.contactId, dismissal.rule];
  return recorded(db, record, [{ sql: dismissal.dismissed ? DISMISS : RESUME, params }]);
}

const WHO = `SELECT (SELECT json_group_array(id) FROM contacts WHERE tenant_id = ?1 AND id IN (SELECT value FROM json_each(?2))) AS ids,
  (SELECT json_group_array(address_key) FROM (SELECT address_key FROM contact_addresses
    WHERE tenant_id = ?1 AND address_key IN (SELECT value FROM json_each(?3))
    GROUP BY address_key HAVING count(*) > 1)) AS ambiguous`;

/** Which of the ids exist, and which of the addresses belong to several contacts. */
export async function contactsWithAddresses(
  db: Database,
  asked: { readonly ids: readonly string[]; readonly addressKeys: readonly string[] },
): Promise<{ readonly ids: ReadonlySet<string>; readonly ambiguousKeys: ReadonlySet<string> }> {
  const params = [db.scope.tenantId, JSON.stringify(asked.ids), JSON.stringify(asked.addressKeys)];
  const [row] = await db.read({ sql: WHO, params });
  // Safe casts: JSON arrays of text, built by the statement above.
  return {
    ids: new Set(JSON.parse(String(row?.["ids"])) as string[]),
    ambiguousKeys: new Set(JSON.parse(String(row?.["ambiguous"])) as string[]),
  };
}
