/** Entries of a user's ledger; every change of one works out anew, in the same batch, what the tie keeps of all of them. */
import { and, desc, eq, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { LedgerEntry } from "../../shared/domain/ledger.ts";
import type { ContactId, LedgerEntryId } from "../../shared/ids.ts";
import type { Result } from "../../shared/result.ts";
import type { Instant, TimeZone } from "../../shared/time.ts";
import { type Recorded, recorded } from "./auditLine.ts";
import { build, isMine, nextVersion, selected, statementOf } from "./build.ts";
import type { Database, Refused, Row, Statement } from "./database.ts";
import { withoutEmptyTies } from "./interactions.ts";
import { ledgerEntries } from "./schema.ts";

export interface LedgerRecord extends LedgerEntry {
  readonly id: LedgerEntryId;
  readonly contactId: ContactId;
  readonly version: number;
}

const ENTRY = {
  id: ledgerEntries.id,
  contactId: ledgerEntries.contactId,
  kind: ledgerEntries.kind,
  by: ledgerEntries.by,
  gift: ledgerEntries.gift,
  what: ledgerEntries.what,
  at: ledgerEntries.at,
  dueOn: ledgerEntries.dueOn,
  settledAt: ledgerEntries.settledAt,
  settledHow: ledgerEntries.settledHow,
  version: ledgerEntries.version,
};

function recordOf(row: Row): LedgerRecord {
  const { settledAt, settledHow, ...entry } = selected(ENTRY, row);
  return { ...entry, settled: settledAt !== null && settledHow !== null ? { at: settledAt, how: settledHow } : null };
}

const columnsOf = ({ settled, ...entry }: LedgerRecord) => ({
  ...entry,
  settledAt: settled?.at ?? null,
  settledHow: settled?.how ?? null,
});

const isIt = ({ scope }: Database, id: LedgerEntryId): SQL | undefined =>
  and(eq(ledgerEntries.tenantId, scope.tenantId), eq(ledgerEntries.userId, scope.userId), eq(ledgerEntries.id, id));

export async function findEntry(db: Database, id: LedgerEntryId): Promise<LedgerRecord | null> {
  const [row] = await db.read(statementOf(build.select(ENTRY).from(ledgerEntries).where(isIt(db, id))));
  return row ? recordOf(row) : null;
}

/** Where a page ended. */
export interface AfterEntry {
  readonly at: Instant;
  readonly id: LedgerEntryId;
}

export interface LedgerPage {
  readonly contactId: ContactId;
  readonly after: AfterEntry | null;
  readonly limit: number;
}

/** Newest first. */
export async function entriesWith(db: Database, { contactId, after, limit }: LedgerPage): Promise<LedgerRecord[]> {
  const { at, id } = ledgerEntries;
  const isLater = after ? or(lt(at, after.at), and(eq(at, after.at), lt(id, after.id))) : undefined;
  const query = build
    .select(ENTRY)
    .from(ledgerEntries)
    .where(and(isMine(db, ledgerEntries, contactId), isLater))
    .orderBy(desc(at), desc(id))
    .limit(limit);
  return (await db.read(statementOf(query))).map(recordOf);
}

/** Whether the user keeps `most` entries with the contact, or more. */
export async function keepsAsMany(db: Database, contactId: ContactId, most: number): Promise<boolean> {
  const query = build
    .select({ id: ledgerEntries.id })
    .from(ledgerEntries)
    .where(isMine(db, ledgerEntries, contactId))
    .limit(1)
    .offset(most - 1);
  return (await db.read(statementOf(query))).length > 0;
}

/** Open, of the same kind and side, in the same words and due on the same day. A give is never open. */
function isOpenSame(db: Database, { contactId, kind, by, what, dueOn }: LedgerRecord): SQL | undefined {
  const { settledAt } = ledgerEntries;
  const saysSame = and(eq(ledgerEntries.kind, kind), eq(ledgerEntries.by, by), eq(ledgerEntries.what, what));
  const isDueThen = dueOn === null ? isNull(ledgerEntries.dueOn) : eq(ledgerEntries.dueOn, dueOn);
  return and(
    isMine(db, ledgerEntries, contactId),
    ne(ledgerEntries.kind, "give"),
    isNull(settledAt),
    saysSame,
    isDueThen,
  );
}

/** The promise or ask that `entry` would be once more. */
export async function findOpenSame(db: Database, entry: LedgerRecord): Promise<LedgerRecord | null> {
  const [row] = await db.read(
    statementOf(build.select(ENTRY).from(ledgerEntries).where(isOpenSame(db, entry)).limit(1)),
  );
  return row ? recordOf(row) : null;
}

type Written = Promise<Result<null, Refused>>;

/** What a write needs beside the entry. */
export interface LedgerWrite {
  readonly entry: LedgerRecord;
  /** For a tie that is new. */
  readonly timeZone: TimeZone;
}

/** Refused when the same is open meanwhile: NOT NULL then refuses the whole batch. */
export function insertEntry(db: Database, { entry, timeZone }: LedgerWrite, record: Recorded): Written {
  const { tenantId, userId } = db.scope;
  const same = build.select({ id: ledgerEntries.id }).from(ledgerEntries).where(isOpenSame(db, entry));
  const version = sql`iif(EXISTS ${same}, NULL, ${entry.version})`;
  const insert = build.insert(ledgerEntries).values({ tenantId, userId, ...columnsOf(entry), version });
  return recorded(db, record, [statementOf(insert), tallied(db, entry.contactId, timeZone)]);
}

/** Refused when the entry has another version than the one before. */
export function updateEntry(db: Database, { entry, timeZone }: LedgerWrite, record: Recorded): Written {
  const { id, contactId, version, ...columns } = columnsOf(entry);
  const set = { ...columns, version: nextVersion(ledgerEntries.version, version - 1) };
  const update = build.update(ledgerEntries).set(set).where(isIt(db, id));
  return recorded(db, record, [statementOf(update), tallied(db, contactId, timeZone)]);
}

/** Refused when the entry has another version. */
export function deleteEntry(db: Database, { entry, timeZone }: LedgerWrite, record: Recorded): Written {
  const { id, contactId, version } = entry;
  const expected = { version: nextVersion(ledgerEntries.version, version) };
  return recorded(db, record, [
    statementOf(build.update(ledgerEntries).set(expected).where(isIt(db, id))),
    statementOf(build.delete(ledgerEntries).where(isIt(db, id))),
    tallied(db, contactId, timeZone),
    withoutEmptyTies(db, [contactId]),
  ]);
}

/** `e.settled_at IS NULL` and the like for the things one can owe. */
const OPEN = "e.kind <> 'give' AND e.settled_at IS NULL";
const PASSED = "(e.kind = 'give' OR e.settled_how = 'done')";
/** Who gave: of an ask that was met, the other side. */
const GIVER = "iif(e.kind = 'ask', iif(e.side = 'you', 'them', 'you'), e.side)";

/** As `tallyOf` counts (shared/domain/ledger.ts); a test holds the two together. Of the entries of the user and with the contact that the SQL expressions give; `?1` is the tenant. */
export const tallySql = (user: string, contact: string): string => `SELECT iif(count(*) = 0, NULL, json_object(
    'gave', count(*) FILTER (WHERE ${PASSED} AND ${GIVER} = 'you'),
    'received', count(*) FILTER (WHERE ${PASSED} AND ${GIVER} = 'them'),
    'asked', count(*) FILTER (WHERE e.kind = 'ask' AND e.side = 'you'),
    'openAsks', count(*) FILTER (WHERE ${OPEN} AND e.kind = 'ask' AND e.side = 'you'),
    'theirOpenAsks', count(*) FILTER (WHERE ${OPEN} AND e.kind = 'ask' AND e.side = 'them'),
    'openPromises', count(*) FILTER (WHERE ${OPEN} AND e.kind = 'promise' AND e.side = 'you'),
    'theirOpenPromises', count(*) FILTER (WHERE ${OPEN} AND e.kind = 'promise' AND e.side = 'them'),
    'owedSince', min(e.at) FILTER (WHERE ${OPEN} AND (e.kind = 'promise') = (e.side = 'you')),
    'lastReceived', json((SELECT json_object('gift', gift, 'at', at, 'thankedAt', settled_at) FROM ledger_entries
      WHERE tenant_id = ?1 AND user_id = ${user} AND contact_id = ${contact} AND kind = 'give' AND side = 'them'
      ORDER BY at DESC, id DESC LIMIT 1)),
    'nextPromise', json((SELECT json_object('what', what, 'dueOn', due_on) FROM ledger_entries
      WHERE tenant_id = ?1 AND user_id = ${user} AND contact_id = ${contact} AND kind = 'promise' AND side = 'you'
        AND settled_at IS NULL AND due_on IS NOT NULL ORDER BY due_on, at DESC, id DESC LIMIT 1))))
  FROM ledger_entries e WHERE e.tenant_id = ?1 AND e.user_id = ${user} AND e.contact_id = ${contact}`;

const TALLIED = `INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version, ledger)
  VALUES (?1, ?2, ?3, 'unsorted', 0, ?4, '', '[]', 1, (${tallySql("?2", "?3")}))
  ON CONFLICT (tenant_id, user_id, contact_id) DO UPDATE SET ledger = excluded.ledger`;

const tallied = ({ scope }: Database, contactId: ContactId, timeZone: TimeZone): Statement => ({
  sql: TALLIED,
  params: [scope.tenantId, scope.userId, contactId, timeZone],
});
