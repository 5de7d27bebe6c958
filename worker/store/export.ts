/** Rows as they are stored, for whoever they are about or whose they are. Never a row that is another user's alone. */
import { and, type Column, eq, getTableColumns, inArray, or, type SQL, sql } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { LogView, StoredRecord } from "../../shared/contract/privacy.ts";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import { type Built, build, isOneOf, selected, statementOf } from "./build.ts";
import { isSeen } from "./contacts.ts";
import type { Database, Row } from "./database.ts";
import { teamRows } from "./facts.ts";
import { CONTACT_TABLES, type OwnedTable, USER_TABLES } from "./owned.ts";
import { contactAddresses, contacts, facts, interactionLoggers, touches, touchUsers } from "./schema.ts";
import { isShareIn } from "./shares.ts";

/** Ids of Entra that the asker knows, and what only repeats the request. */
const LEFT_OUT = new Set([
  "tenantId",
  "userId",
  "requestHash",
  "answer",
  "idempotencyKey",
  "digest",
  "addressDigest",
  "shape",
]);

type Columns = Readonly<Record<string, Column>>;

function recordOf(table: string, columns: Columns, row: Row): StoredRecord {
  const shown = Object.entries(selected(columns, row)).filter(([name]) => !LEFT_OUT.has(name));
  return { table, fields: Object.fromEntries(shown.map(([name, value]) => [name, plain(value)])) };
}

/** Columns of JSON are shown as the text they are stored as. */
function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? value : JSON.stringify(value);
}

const columnNamed = <C extends Column>(columns: Readonly<Record<string, C>>, name: string): C => {
  const column = Object.values(columns).find((one) => one.name === name);
  if (!column) throw new Error(`Cannot export: no column "${name}"`);
  return column;
};

const isMine = ({ scope }: Database, columns: Columns): SQL | undefined =>
  and(eq(columnNamed(columns, "tenant_id"), scope.tenantId), eq(columnNamed(columns, "user_id"), scope.userId));

/** What the user alone keeps about a contact. */
export async function ownRecords(db: Database, contact: ContactId): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  for (const { name, table } of CONTACT_TABLES) {
    const columns = getTableColumns(table);
    const isTheirs = and(isMine(db, columns), eq(columnNamed(columns, "contact_id"), contact));
    const rows = await db.read(statementOf(build.select().from(table).where(isTheirs)));
    records.push(...rows.map((row) => recordOf(name, columns, row)));
  }
  return records;
}

const TEAM_FACT = {
  kind: facts.kind,
  text: facts.text,
  knownAt: facts.knownAt,
  userName: facts.userName,
  notedAt: facts.notedAt,
  visibility: facts.visibility,
};

/** More than anybody shows. */
const MOST_TEAM_FACTS = 1_000;

/** What colleagues noted about a contact for the team. */
export async function teamFacts(db: Database, contact: ContactId): Promise<StoredRecord[]> {
  const rows = await teamRows(db, contact, MOST_TEAM_FACTS);
  return rows.map((row) => recordOf("facts", TEAM_FACT, row));
}

const LOG = {
  interactionId: interactionLoggers.interactionId,
  channel: interactionLoggers.channel,
  userId: interactionLoggers.userId,
  loggedBy: interactionLoggers.userName,
  loggedAt: interactionLoggers.loggedAt,
  visibility: interactionLoggers.visibility,
  note: interactionLoggers.note,
};

/** Who logged the interactions, as far as the user may see it: never another's private log, another's note only when it is for the team. */
export async function logsOf(db: Database, ids: readonly InteractionId[]): Promise<LogView[]> {
  const { tenantId, userId } = db.scope;
  const maySee = or(
    eq(interactionLoggers.userId, userId),
    inArray(interactionLoggers.visibility, ["metadata", "team"]),
  );
  const isAsked = and(
    eq(interactionLoggers.tenantId, tenantId),
    isOneOf(interactionLoggers.interactionId, ids),
    maySee,
  );
  const rows = await db.read(statementOf(build.select(LOG).from(interactionLoggers).where(isAsked)));
  return rows.map((row) => {
    const { userId: whose, ...log } = selected(LOG, row);
    const you = whose === userId;
    return { ...log, you, note: you || log.visibility === "team" ? log.note : null };
  });
}

/** Values of a row's key, in the order of its columns. */
export type KeyValues = readonly (string | number)[];

export interface RowsAsk {
  /** Rows behind this one; `null` from the first on. */
  readonly after: KeyValues | null;
  readonly limit: number;
}

export interface RowsPage {
  readonly records: readonly StoredRecord[];
  /** The key of the last row; `null` where there is none. */
  readonly last: KeyValues | null;
}

/** One kind of rows of the user, in the order of their keys. */
export interface OwnRows {
  /** Whether one of the rows could have this key. */
  isKey(values: readonly unknown[]): values is KeyValues;
  rows(db: Database, ask: RowsAsk): Promise<RowsPage>;
}

interface OwnTable {
  readonly table: SQLiteTable;
  readonly key: readonly SQLiteColumn[];
  /** The rows, from the first or behind a key. */
  readonly select: (db: Database, isBehind: SQL | undefined) => { limit(rows: number): Built };
}

function ownRows({ table, key, select }: OwnTable): OwnRows {
  const { name } = getTableConfig(table);
  const columns = getTableColumns(table);
  return {
    isKey: (values): values is KeyValues =>
      values.length === key.length && key.every(({ dataType }, i) => typeof values[i] === dataType),
    async rows(db, { after, limit }) {
      const rows = await db.read(statementOf(select(db, after ? isBehind(key, after) : undefined).limit(limit)));
      const last = rows.at(-1);
      return {
        records: rows.map((row) => recordOf(name, columns, row)),
        // Safe cast: the columns of keys hold text and numbers.
        last: last ? key.map((column) => last[column.name] as string | number) : null,
      };
    },
  };
}

/** A key of nothing but tenant and user has one row, and none behind it. */
const isBehind = (key: readonly SQLiteColumn[], after: KeyValues): SQL =>
  key.length === 0 ? sql`false` : sql`(${listOf(key)}) > (${listOf(after.map((value) => sql`${value}`))})`;

const listOf = (parts: readonly (SQL | SQLiteColumn)[]): SQL => sql.join([...parts], sql`, `);

/** Of the key, what tells the rows of one user apart. */
const withoutOwner = (key: readonly SQLiteColumn[]): readonly SQLiteColumn[] =>
  key.filter(({ name }) => name !== "tenant_id" && name !== "user_id");

function ownRowsOf({ table, key: whole }: OwnedTable): OwnRows {
  const key = withoutOwner(whole);
  const columns = getTableColumns(table);
  return ownRows({
    table,
    key,
    select: (db, behind) =>
      build
        .select()
        .from(table)
        .where(and(isMine(db, columns), behind))
        .orderBy(...key),
  });
}

/** Touches the user was on. */
const OWN_TOUCHES = ownRows({
  table: touches,
  key: [touches.contactId, touches.at, touches.key],
  select: ({ scope }, behind) =>
    build
      .select(getTableColumns(touches))
      .from(touches)
      .innerJoin(touchUsers, and(isShareIn(), eq(touchUsers.userId, scope.userId)))
      .where(and(eq(touches.tenantId, scope.tenantId), behind))
      .orderBy(touches.contactId, touches.at, touches.key),
});

/** People about whom the user keeps anything, and whom they see. */
function isKnown(db: Database, id: SQLiteColumn): SQL | undefined {
  const kept = CONTACT_TABLES.map(({ table }) => {
    const columns = getTableColumns(table);
    return inArray(
      id,
      build
        .select({ id: columnNamed(columns, "contact_id") })
        .from(table)
        .where(isMine(db, columns)),
    );
  });
  const isVisible = build
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.tenantId, db.scope.tenantId), isSeen(db)));
  return and(or(...kept), inArray(id, isVisible));
}

function knownRowsOf(table: SQLiteTable, id: SQLiteColumn): OwnRows {
  const key = withoutOwner(getTableConfig(table).primaryKeys.flatMap((one) => one.columns));
  const tenant = columnNamed(getTableColumns(table), "tenant_id");
  return ownRows({
    table,
    key,
    select: (db, behind) =>
      build
        .select()
        .from(table)
        .where(and(eq(tenant, db.scope.tenantId), isKnown(db, id), behind))
        .orderBy(...key),
  });
}

/** Everything stored of the user, table after table. */
export const EVERYTHING: readonly OwnRows[] = [
  knownRowsOf(contacts, contacts.id),
  knownRowsOf(contactAddresses, contactAddresses.contactId),
  OWN_TOUCHES,
  ...USER_TABLES.map(ownRowsOf),
];
