import { env } from "cloudflare:workers";
import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as schema from "../../worker/store/schema.ts";

interface TableInfo {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

const pragma = async <Row>(what: string, name: string): Promise<Row[]> =>
  (await env.DB.prepare(`SELECT * FROM ${what}(?1)`).bind(name).all<Row>()).results;

const inDatabase = async (): Promise<string[]> => {
  const ours =
    "type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT IN ('d1_migrations', 'sqlite_sequence')";
  const { results } = await env.DB.prepare(`SELECT name FROM sqlite_master WHERE ${ours}`).all<{ name: string }>();
  return results.map(({ name }) => name).sort();
};

/** Columns as [name, type, may be NULL], the primary key and the indexes, each in order. */
async function migrated(table: string) {
  const columns = await pragma<TableInfo>("pragma_table_info", table);
  const keyed = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const indexes = (await pragma<{ name: string; unique: number; origin: string }>("pragma_index_list", table))
    .filter(({ origin }) => origin === "c")
    .map(async ({ name, unique }) => {
      const parts = await pragma<{ name: string }>("pragma_index_info", name);
      return [name, unique === 1, parts.map((part) => part.name)] as const;
    });
  return {
    columns: columns.map(({ name, type, notnull }) => [name, type, notnull === 0]),
    primaryKey: keyed.map(({ name }) => name),
    indexes: (await Promise.all(indexes)).sort(),
  };
}

function declared(table: SQLiteTable) {
  const { columns, primaryKeys, indexes } = getTableConfig(table);
  return {
    columns: columns.map((column) => [column.name, column.getSQLType().toUpperCase(), !column.notNull]),
    primaryKey: primaryKeys.flatMap((key) => key.columns.map(({ name }) => name)),
    indexes: indexes
      .map(({ config }) => {
        const names = config.columns.map((column) => ("name" in column ? column.name : "an expression"));
        return [config.name, config.unique, names] as const;
      })
      .sort(),
  };
}

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable));

describe("the schema", () => {
  it("has every table of the migrations and no other", async () => {
    expect(tables.map((table) => getTableConfig(table).name).sort()).toEqual(await inDatabase());
  });

  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    "says of %s what the migrated database says",
    async (name, table) => {
      expect(declared(table)).toEqual(await migrated(name));
    },
  );
});
