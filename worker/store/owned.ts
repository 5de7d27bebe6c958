/** Which tables hold rows that belong to one user, found in the schema: a new table is exported and erased without being named. */
import { is } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import * as schema from "./schema.ts";

export interface OwnedTable {
  readonly name: string;
  readonly table: SQLiteTable;
  readonly columns: ReadonlySet<string>;
  /** Of the primary key, in its order. */
  readonly key: readonly SQLiteColumn[];
}

const TABLES: readonly OwnedTable[] = Object.values(schema)
  .filter((one) => is(one, SQLiteTable))
  .map((table) => {
    const { name, columns, primaryKeys } = getTableConfig(table);
    const key = primaryKeys.flatMap((one) => one.columns);
    return { name, table, key, columns: new Set(columns.map((column) => column.name)) };
  });

/** Rows of one user: what they logged, decided and set. */
export const USER_TABLES: readonly OwnedTable[] = TABLES.filter(({ columns }) => columns.has("user_id"));

/** Logs and the shares in touches have an erasing of their own: colleagues may have a share in the same touch. */
const SHARED = new Set(["touch_users", "interaction_loggers", "audit"]);

/** What one user keeps about one contact. */
export const CONTACT_TABLES: readonly OwnedTable[] = USER_TABLES.filter(
  ({ name, columns }) => columns.has("contact_id") && !SHARED.has(name),
);

/** Names of the tables with what one user keeps about one contact. */
export const OWNED_BY_CONTACT: readonly string[] = CONTACT_TABLES.map(({ name }) => name);

/** Whether of `contacts` nothing is left: no touch, and nothing that anybody keeps about them. `?1` is the tenant. */
export const IS_NOBODYS = [
  "NOT EXISTS (SELECT 1 FROM touches t WHERE t.tenant_id = ?1 AND t.contact_id = contacts.id)",
  ...OWNED_BY_CONTACT.map(
    (table) => `NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.tenant_id = ?1 AND o.contact_id = contacts.id)`,
  ),
].join("\n  AND ");

/** Names of the other tables whose rows are one user's alone. */
export const OWNED_BY_USER: readonly string[] = USER_TABLES.filter(
  ({ name, columns }) => !columns.has("contact_id") && !SHARED.has(name),
).map(({ name }) => name);
