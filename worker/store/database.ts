/**
 * The door to D1. It knows who asks, refuses statements that do not carry the asker's tenant, retries what may be
 * retried, and tells a broken rule of the database from a database that is not there.
 */
import { err, ok, type Result } from "../../shared/result.ts";
import type { Scope } from "../scope.ts";
import { failureOf } from "./failures.ts";

export type Value = string | number | null;

export interface Statement {
  readonly sql: string;
  readonly params: readonly Value[];
}

/** Values by the names that SQL gives them. */
export type Row = Readonly<Record<string, unknown>>;

/** A rule of the tables refused the batch; nothing of it was kept. */
export type Refused = { readonly reason: "refused-by-rule" };

export interface Database {
  readonly scope: Scope;
  /** Rows of one read. Those asked for in the same turn go to D1 together. */
  read(statement: Statement): Promise<readonly Row[]>;
  /** All statements as one transaction: all of them, or none. Gives the rows of each, in order. */
  write(statements: readonly Statement[]): Promise<Result<readonly (readonly Row[])[], Refused>>;
  /** Where the database stood at the last answer; `null` before the first. A session begun with it sees at least that. */
  bookmark(): string | null;
}

/** D1 cannot answer now. `worker/app.ts` makes a 503 of it. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

/** Waits about as long, never exactly: callers must not come back all at once. Handed in, so that tests need not wait. */
export type Pause = (ms: number) => Promise<void>;

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 20;

/** A session of D1 (Sessions API): however many replicas answer it, it sees its own writes, and those before its bookmark. */
export type Session = Pick<D1DatabaseSession, "prepare" | "batch" | "getBookmark">;

/** `d1` as `scope` may use it. */
export function openDatabase(d1: Session, scope: Scope, pause: Pause): Database {
  const prepared = ({ sql, params }: Statement): D1PreparedStatement => {
    if (!params.includes(scope.tenantId)) throw new Error("Cannot run a statement without the tenant among its values");
    return d1.prepare(sql).bind(...params);
  };

  const reading = readsOf(d1, pause);
  return {
    scope,
    read: async (statement) => reading(prepared(statement)),
    async write(statements) {
      try {
        const results = await persistently(pause, () => d1.batch<Row>(statements.map(prepared)));
        return ok(results.map((result) => result.results));
      } catch (error) {
        if (failureOf(error).remedy === "refused") return err({ reason: "refused-by-rule" });
        throw error;
      }
    },
    bookmark: () => d1.getBookmark(),
  };
}

interface Asked {
  readonly statement: D1PreparedStatement;
  readonly give: (rows: readonly Row[]) => void;
  readonly fail: (error: unknown) => void;
}

/** The way to D1 and back costs more than most of what is asked there: reads asked for in one turn take it once. */
function readsOf(d1: Session, pause: Pause): (statement: D1PreparedStatement) => Promise<readonly Row[]> {
  let waiting: Asked[] = [];

  const send = async (): Promise<void> => {
    const asked = waiting;
    waiting = [];
    try {
      const statements = asked.map(({ statement }) => statement);
      const rows = await persistently(pause, () => rowsOf(d1, statements));
      for (const [i, { give }] of asked.entries()) give(rows[i] ?? []);
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  };
  return (statement) =>
    new Promise((give, fail) => {
      waiting.push({ statement, give, fail });
      if (waiting.length === 1) queueMicrotask(send);
    });
}

/** Of each statement, in order. */
async function rowsOf(d1: Session, statements: readonly D1PreparedStatement[]): Promise<readonly (readonly Row[])[]> {
  const [only, ...others] = statements;
  if (only && others.length === 0) return [(await only.all<Row>()).results];
  return (await d1.batch<Row>([...statements])).map(({ results }) => results);
}

async function persistently<T>(pause: Pause, attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayRepeat(error, tries)) throw error;
      await pause(FIRST_PAUSE_MS * 2 ** tries);
    }
  }
}

/** Throws `DatabaseUnavailable` where repeating cannot help or has not helped. */
function mayRepeat(error: unknown, tries: number): boolean {
  const { remedy } = failureOf(error);
  if (remedy === "give-up" || (remedy === "repeat" && tries >= ATTEMPTS)) throw new DatabaseUnavailable();
  return remedy === "repeat";
}

/** Changes rows of everybody and says how many; needs no scope, as it shows nobody's rows. For jobs only. */
export async function changeForAll(d1: D1Database, { sql, params }: Statement, pause: Pause): Promise<number> {
  const statement = d1.prepare(sql).bind(...params);
  return persistently(pause, async () => (await statement.run()).meta.changes);
}

/** Rows of everybody; needs no scope, as a job asks and nobody is answered. For jobs only. */
export async function readForAll(d1: D1Database, { sql, params }: Statement, pause: Pause): Promise<readonly Row[]> {
  const statement = d1.prepare(sql).bind(...params);
  return persistently(pause, async () => (await statement.all<Row>()).results);
}

/** All statements as one transaction, for a job; says how many rows each changed. Repeating one must change nothing. */
export async function writeForAll(
  d1: D1Database,
  statements: readonly Statement[],
  pause: Pause,
): Promise<readonly number[]> {
  const prepared = statements.map(({ sql, params }) => d1.prepare(sql).bind(...params));
  return persistently(pause, async () => (await d1.batch(prepared)).map(({ meta }) => meta.changes));
}

/** How many migrations the database has; needs no scope, as it reads nobody's rows. */
export async function migrationCount(d1: D1Database): Promise<number> {
  try {
    const row = await d1.prepare("SELECT count(*) AS migrations FROM d1_migrations").first<{ migrations: number }>();
    return row?.migrations ?? 0;
  } catch {
    throw new DatabaseUnavailable();
  }
}
