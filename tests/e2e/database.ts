/** Looks into the running Worker's database. */
import type { D1Database } from "@cloudflare/workers-types";

export type RowCounts = Readonly<Record<string, number>>;

async function tablesOf(db: D1Database): Promise<readonly string[]> {
  const { results } = await db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all<{ name: string }>();
  return results.map(({ name }) => name).filter((name) => !/^(_cf|sqlite|d1)_/.test(name));
}

/** Rows of every table. */
export async function rowCounts(db: D1Database): Promise<RowCounts> {
  const tables = await tablesOf(db);
  const counts = await db.batch<{ n: number }>(
    tables.map((table) => db.prepare(`SELECT count(*) AS n FROM "${table}"`)),
  );
  return Object.fromEntries(tables.map((table, index) => [table, counts[index]?.results[0]?.n ?? 0]));
}

/** Every text that is stored anywhere. */
export async function storedTexts(db: D1Database): Promise<readonly string[]> {
  const tables = await tablesOf(db);
  const rows = await db.batch<Record<string, unknown>>(tables.map((table) => db.prepare(`SELECT * FROM "${table}"`)));
  const values = rows.flatMap(({ results }) => results.flatMap((row) => Object.values(row)));
  return values.filter((value): value is string => typeof value === "string");
}

/** What every stage, strength and due date is computed from. */
export async function touchRows(db: D1Database): Promise<readonly unknown[]> {
  const { results } = await db.prepare("SELECT * FROM touches ORDER BY 1, 2, 3, 4").all();
  return results;
}

/** Logged threads and other touches, each once for the whole team. */
export async function interactionCount(db: D1Database): Promise<number> {
  const counted = db.prepare("SELECT count(DISTINCT interaction_id) AS n FROM interaction_loggers");
  return (await counted.first<number>("n")) ?? 0;
}
