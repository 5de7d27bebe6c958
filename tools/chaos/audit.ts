/** Looks into a copy of the database, past the Worker: nothing lost, nothing twice, nothing by halves. */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Ledger } from "./writers.ts";

export interface Findings {
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** There more than once, or without a request. */
  readonly doubled: number;
  /** There in one table and not in another. */
  readonly halves: number;
  /** What SQLite itself says of the file; empty when it is sound. */
  readonly damage: readonly string[];
  /** There without ever having been acknowledged. */
  readonly unacknowledged: number;
}

const HALVES = [
  `SELECT count(*) AS n FROM audit a WHERE a.action = 'log' AND NOT EXISTS (SELECT 1 FROM interaction_loggers l
     JOIN touch_users u ON u.tenant_id = l.tenant_id AND u.interaction_id = l.interaction_id
     JOIN touches t ON t.tenant_id = u.tenant_id AND t.contact_id = u.contact_id AND t.key = u.key
     JOIN thread_keys k ON k.tenant_id = l.tenant_id AND k.interaction_id = l.interaction_id
     WHERE l.tenant_id = a.tenant_id AND l.interaction_id = json_extract(a.answer, '$.interaction.id'))`,
  `SELECT count(*) AS n FROM audit a WHERE a.action = 'createContact' AND 2 <> (SELECT count(*) FROM contact_addresses c
     WHERE c.tenant_id = a.tenant_id AND c.contact_id = a.subject_id)`,
  `SELECT abs((SELECT count(*) FROM interaction_loggers) - (SELECT count(*) FROM audit WHERE action = 'log')) AS n`,
  `SELECT abs((SELECT count(*) FROM touches) - (SELECT count(*) FROM touch_users)) AS n`,
];

const DOUBLED = [
  `SELECT count(*) AS n FROM (SELECT 1 FROM thread_keys GROUP BY tenant_id, key HAVING count(DISTINCT interaction_id) > 1)`,
  `SELECT count(*) AS n FROM (SELECT 1 FROM interaction_loggers GROUP BY note HAVING count(*) > 1)`,
  `SELECT count(*) AS n FROM (SELECT 1 FROM contact_addresses GROUP BY tenant_id, address_key HAVING count(*) > 1)`,
];

/** The state of the database whose file this is; it may be in use. */
export function examine(file: string, { sent, acknowledged }: Ledger): Findings {
  const folder = mkdtempSync(join(tmpdir(), "rapport-chaos-"));
  const copy = join(folder, "copy.sqlite");
  for (const end of ["", "-wal", "-shm"]) if (existsSync(file + end)) cpSync(file + end, copy + end);
  const db = new DatabaseSync(copy);
  try {
    const number = (sql: string): number => Number(db.prepare(sql).get()?.["n"]);
    const keys = new Set(
      db
        .prepare("SELECT idempotency_key AS key FROM audit")
        .all()
        .map((row) => String(row["key"])),
    );
    const damage = [...db.prepare("PRAGMA integrity_check").all(), ...db.prepare("PRAGMA foreign_key_check").all()];
    return {
      lost: [...acknowledged.keys()].filter((key) => !keys.has(key)).length,
      doubled: DOUBLED.reduce((sum, sql) => sum + number(sql), 0) + [...keys].filter((key) => !sent.has(key)).length,
      halves: HALVES.reduce((sum, sql) => sum + number(sql), 0),
      damage: damage.map((row) => JSON.stringify(row)).filter((text) => text !== '{"integrity_check":"ok"}'),
      unacknowledged: [...keys].filter((key) => !acknowledged.has(key)).length,
    };
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}
