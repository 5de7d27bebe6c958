/** Statements built with drizzle. It has no connection here: what it builds goes through the door like any other. */
import { and, type Column, eq, type GetColumnData, is, type Query, SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { ContactId } from "../../shared/ids.ts";
import type { Database, Row, Statement, Value } from "./database.ts";

/** Builds; running is the door's. */
export const build = drizzle(async () => {
  throw new Error("Cannot run a statement from its builder: hand it to the Database, which checks the tenant");
});

export interface Built {
  toSQL(): Pick<Query, "sql" | "params">;
}

export function statementOf(built: Built): Statement {
  const { sql: text, params } = built.toSQL();
  // Safe cast: drizzle encodes every value for SQLite; the schema has no columns of bytes.
  return { sql: text, params: params as readonly Value[] };
}

/** Whether `column` is one of `values`, whose number no statement's limit of parameters bounds. */
export const isOneOf = (column: Column, values: readonly string[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

interface Owned {
  readonly tenantId: Column;
  readonly userId: Column;
  readonly contactId: Column;
}

/** What the user who asks keeps about a contact. */
export const isMine = ({ scope }: Database, table: Owned, contactId: ContactId): SQL | undefined =>
  and(eq(table.tenantId, scope.tenantId), eq(table.userId, scope.userId), eq(table.contactId, contactId));

/** The next version, or NULL when it is another than expected: NOT NULL then refuses the whole batch. */
export const nextVersion = (version: Column, expected: number): SQL =>
  sql`iif(${version} = ${expected}, ${version} + 1, NULL)`;

type Fields = Readonly<Record<string, Column | SQL.Aliased>>;
type ValueOf<F> = F extends Column ? GetColumnData<F> : F extends SQL.Aliased<infer T> ? T : never;
type Selected<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> };

/** One field of a row, by its name. */
type Reading = (row: Row) => readonly [name: string, value: unknown];

/** What kind a field is, drizzle finds by going through its classes: for each row that would cost more than all the rest. */
const readings = new WeakMap<Fields, readonly Reading[]>();

/** The row that selecting `fields` gave, by their names; values are what their columns say. */
export function selected<F extends Fields>(fields: F, row: Row): Selected<F> {
  const known = readings.get(fields) ?? remembered(fields);
  // Safe cast: the names are those of `fields`, the values those of its columns.
  return Object.fromEntries(known.map((reading) => reading(row))) as Selected<F>;
}

function remembered(fields: Fields): readonly Reading[] {
  const found = Object.entries(fields).map(([name, field]) => readingOf(name, field));
  readings.set(fields, found);
  return found;
}

function readingOf(name: string, field: Column | SQL.Aliased): Reading {
  if (is(field, SQL.Aliased)) return (row) => [name, row[field.fieldAlias]];
  const decoded = (value: unknown): unknown => (value === null ? null : field.mapFromDriverValue(value));
  return (row) => [name, decoded(row[field.name])];
}
