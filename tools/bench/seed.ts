/** A database as after years of use, made by recursive statements: contacts, their ties and 100,000 touches. */
import { readdir, readFile } from "node:fs/promises";
import type { D1Database } from "@cloudflare/workers-types";
import { unstable_splitSqlQuery } from "wrangler";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { instant, timeZone } from "../../shared/time.ts";

export const TENANT = "11111111-1111-4111-8111-111111111111";
export const USER = "d0000000-0000-4000-8000-000000000001";
export const CONTACTS = 1_000;
const TOUCHES = 100_000;

const DAY_MS = 86_400_000;

const counted = (rows: number) =>
  `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows - 1})`;

const BARE = [
  "CREATE TABLE bench_rows (tenant_id TEXT, id TEXT, contact_id TEXT, at INTEGER, note TEXT, PRIMARY KEY (tenant_id, id)) WITHOUT ROWID",
  "CREATE TABLE bench_summaries (tenant_id TEXT, id TEXT, touches INTEGER, PRIMARY KEY (tenant_id, id)) WITHOUT ROWID",
  `INSERT INTO bench_summaries ${counted(CONTACTS)} SELECT 'bench', 'sum_' || i, 1 FROM n`,
];

const MIGRATIONS = new URL("../../migrations/", import.meta.url);

export async function seed(db: D1Database, now: number): Promise<void> {
  for (const name of (await readdir(MIGRATIONS)).sort()) {
    const statements = unstable_splitSqlQuery(await readFile(new URL(name, MIGRATIONS), "utf8"));
    for (const sql of statements) await db.prepare(sql).run();
  }
  const history = { tenant: TENANT, user: USER, contacts: CONTACTS, touches: TOUCHES, now };
  for (const sql of [...BARE, ...historyOf(history)]) await db.prepare(sql).run();
}

export interface History {
  readonly tenant: string;
  readonly user: string;
  readonly contacts: number;
  /** Of all contacts together. */
  readonly touches: number;
  readonly now: number;
}

/** Statements that give a user contacts `con_0` …, each with as many touches, the oldest 900 days ago. */
export const historyOf = ({ tenant, user, contacts, touches, now }: History): string[] => [
  `INSERT INTO contacts (tenant_id, id, display_name, version, created_at) ${counted(contacts)}
   SELECT '${tenant}', 'con_' || i, 'Person ' || i, 1, 0 FROM n`,
  `INSERT INTO contact_addresses (tenant_id, address_key, contact_id, address, place, shape) ${counted(contacts)}
   SELECT '${tenant}', 'person' || i || '@southgate.example', 'con_' || i, 'person' || i || '@southgate.example', 0,
     'person' || replace(replace(replace(i, '1', 'i'), '0', 'o'), '5', 's') || '@southgate.exampie' FROM n`,
  `INSERT INTO touches (tenant_id, contact_id, at, key, interaction_id, direction, channel, audience, addressed, automated, words, shared)
   ${counted(touches)}
   SELECT '${tenant}', 'con_' || (i % ${contacts}), ${now - 900 * DAY_MS} + (i / ${contacts}) * ${9 * DAY_MS}, 'seed-' || i, 'int_' || i,
     iif(i / ${contacts} % 2, 'in', 'out'), 'mail', 1, 'to', 0, 80, 1 FROM n`,
  `INSERT INTO touch_users (tenant_id, interaction_id, contact_id, key, user_id, direction, addressed)
   SELECT tenant_id, interaction_id, contact_id, key, '${user}', direction, addressed
   FROM touches WHERE tenant_id = '${tenant}'`,
  `INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version)
   SELECT tenant_id, '${user}', id, 'customer', 0, 'Europe/Berlin', '${summary(touches / contacts, now)}', '[]', 1
   FROM contacts WHERE tenant_id = '${tenant}'`,
];

/** What the ties are folded to; the touches of all contacts happened at the same times. */
function summary(times: number, now: number): string {
  const touches = Array.from({ length: times }, (_, i): Touch => {
    const at = instant(now - 900 * DAY_MS + i * 9 * DAY_MS);
    const common = { channel: "mail", audience: 1, addressed: "to", automated: false, words: 80 } as const;
    return { key: `seed-${i}`, at, direction: i % 2 === 0 ? "out" : "in", ...common };
  });
  return JSON.stringify(tieOf(touches, timeZone("Europe/Berlin")));
}
