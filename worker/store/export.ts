/** Rows as they are stored, for whoever they are about or whose they are. Never a row that is another user's alone. */
import { and, type Column, eq, getTableColumns, inArray, or, type SQL } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { LogView, StoredRecord } from "../../shared/contract/privacy.ts";
import type { ContactId, InteractionId } from "../../shared/ids.ts";
import { build, isOneOf, selected, statementOf } from "./build.ts";
import { isSeen } from "./contacts.ts";
import type { Database, Row } from "./database.ts";
import { teamRows } from "./facts.ts";
import { CONTACT_TABLES, type OwnedTable, USER_TABLES } from "./owned.ts";
import { contactAddresses, contacts, facts, interactionLoggers, ties, touches, touchUsers } from "./schema.ts";
import { isShareIn } from "./shares.ts";

/** Ids of Entra that the asker knows, and what only repeats the request. */
const LEFT_OUT = new Set(["tenantId", "userId", "requestHash", "answer", "idempotencyKey", "digest", "shape"]);

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

const columnNamed = (columns: Columns, name: string): Column => {
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

export interface RowsPage {
  readonly offset: number;
  readonly limit: number;
}

/** One kind of rows of the user, in the order of their keys. */
export interface OwnRows {
  rows(db: Database, page: RowsPage): Promise<StoredRecord[]>;
}

const ownRowsOf = ({ name, table, key }: OwnedTable): OwnRows => ({
  rows: async (db, { offset, limit }) => {
    const columns = getTableColumns(table);
    const query = build
      .select()
      .from(table)
      .where(isMine(db, columns))
      .orderBy(...key)
      .limit(limit)
      .offset(offset);
    return (await db.read(statementOf(query))).map((row) => recordOf(name, columns, row));
  },
});

/** Touches the user was on. */
const OWN_TOUCHES: OwnRows = {
  rows: async (db, { offset, limit }) => {
    const { tenantId, userId } = db.scope;
    const columns = getTableColumns(touches);
    const query = build
      .select(columns)
      .from(touches)
      .innerJoin(touchUsers, and(isShareIn(), eq(touchUsers.userId, userId)))
      .where(eq(touches.tenantId, tenantId))
      .orderBy(touches.contactId, touches.at, touches.key)
      .limit(limit)
      .offset(offset);
    return (await db.read(statementOf(query))).map((row) => recordOf("touches", columns, row));
  },
};

/** People the user has a tie with, and sees. */
function isKnown(db: Database, id: SQLiteColumn): SQL | undefined {
  const { tenantId, userId } = db.scope;
  const isTied = build
    .select({ id: ties.contactId })
    .from(ties)
    .where(and(eq(ties.tenantId, tenantId), eq(ties.userId, userId)));
  const isVisible = build
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.tenantId, tenantId), isSeen(db)));
  return and(inArray(id, isTied), inArray(id, isVisible));
}

const knownRowsOf = (table: SQLiteTable, id: SQLiteColumn): OwnRows => ({
  rows: async (db, { offset, limit }) => {
    const { name, primaryKeys } = getTableConfig(table);
    const columns = getTableColumns(table);
    const query = build
      .select()
      .from(table)
      .where(and(eq(columnNamed(columns, "tenant_id"), db.scope.tenantId), isKnown(db, id)))
      .orderBy(...primaryKeys.flatMap((one) => one.columns))
      .limit(limit)
      .offset(offset);
    return (await db.read(statementOf(query))).map((row) => recordOf(name, columns, row));
  },
});

/** Everything stored of the user, table after table. */
export const EVERYTHING: readonly OwnRows[] = [
  knownRowsOf(contacts, contacts.id),
  knownRowsOf(contactAddresses, contactAddresses.contactId),
  OWN_TOUCHES,
  ...USER_TABLES.map(ownRowsOf),
];
