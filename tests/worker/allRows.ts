/** Every row of every table, read past the Worker. */
import { env } from "cloudflare:workers";
import type { Reply } from "./world.ts";

const OURS =
  "type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT IN ('d1_migrations', 'sqlite_sequence')";

export const tableNames = async (): Promise<string[]> =>
  (
    await env.DB.prepare(`SELECT name FROM sqlite_master WHERE ${OURS} ORDER BY name`).all<{ name: string }>()
  ).results.map(({ name }) => name);

export interface TableRow {
  readonly table: string;
  readonly row: Readonly<Record<string, Reply>>;
}

export async function allRows(): Promise<TableRow[]> {
  const names = await tableNames();
  const found = await env.DB.batch<Record<string, Reply>>(
    names.map((name) => env.DB.prepare(`SELECT * FROM "${name}"`)),
  );
  return found.flatMap(({ results }, i) => results.map((row) => ({ table: names[i] ?? "", row })));
}
