/** The real database behind a connection on which chosen calls fail: before they reach it, or after it has done them. */
import { env } from "cloudflare:workers";

export interface Fault {
  /** The first call that fails, counted from 1; a read is a call, and so is a batch. */
  readonly call: number;
  /** How many calls from there on. */
  readonly times: number;
  readonly when: "before" | "after";
  /** What the database says. */
  readonly text: string;
}

type Call = "read" | "batch";

export interface Faulty {
  readonly d1: D1Database;
  /** What was called so far, in order. A batch that changes nothing is a read. */
  readonly calls: readonly Call[];
}

/** Texts of Cloudflare's pages on D1's errors, and of the database on one's own machine. */
export const ERROR_TEXTS = [
  "D1_ERROR: Network connection lost.",
  "D1_ERROR: D1 DB reset because its code was updated.",
  "D1_ERROR: Internal error in D1 DB storage caused object to be reset.",
  "D1_ERROR: Internal error while starting up D1 DB storage caused object to be reset.",
  "D1_ERROR: Cannot resolve D1 DB due to transient issue on remote node.",
  "D1_ERROR: Can't read from request stream because client disconnected.",
  "D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.",
  "D1_ERROR: D1 DB exceeded its CPU time limit and was reset.",
  "D1_ERROR: D1 DB's isolate exceeded its memory limit and was reset.",
  "D1_ERROR: D1 DB is overloaded. Requests queued for too long.",
  "D1_ERROR: D1 DB is overloaded. Too many requests queued.",
  "D1_TYPE_ERROR: Type 'undefined' not supported for value 'undefined'",
  "D1_COLUMN_NOTFOUND: Column not found (canary)",
  'D1_EXEC_ERROR: Error in line 1: canary: near "canary": syntax error',
  "D1_ERROR: UNIQUE constraint failed: audit.idempotency_key: SQLITE_CONSTRAINT_PRIMARYKEY",
  "D1_ERROR: database is locked: SQLITE_BUSY",
  "D1_ERROR: internal error; reference = canary",
] as const;

const CHANGES = /\b(?:INSERT|UPDATE|DELETE|REPLACE)\b/i;

/** Without a `fault`, it only counts. */
export function faultyDatabase(fault?: Fault): Faulty {
  const calls: Call[] = [];
  const called = async <T>(kind: Call, run: () => Promise<T>): Promise<T> => {
    const call = calls.push(kind);
    const fails = fault !== undefined && call >= fault.call && call < fault.call + fault.times;
    if (fails && fault.when === "before") throw new Error(fault.text);
    const done = await run();
    if (fails) throw new Error(fault.text);
    return done;
  };

  const withSession = (start: string) => {
    const session = env.DB.withSession(start);
    const statements = new WeakMap<object, D1PreparedStatement>();
    const reads = new WeakSet<object>();
    return {
      prepare: (sql: string) => ({
        bind: (...values: unknown[]) => {
          const statement = session.prepare(sql).bind(...values);
          const asked = { all: () => called("read", () => statement.all()) };
          statements.set(asked, statement);
          if (!CHANGES.test(sql)) reads.add(asked);
          return asked;
        },
      }),
      getBookmark: () => session.getBookmark(),
      batch: (list: object[]) =>
        called(list.every((asked) => reads.has(asked)) ? "read" : "batch", () =>
          session.batch(list.flatMap((asked) => statements.get(asked) ?? [])),
        ),
    };
  };
  // Safe cast: it has the members the Worker uses for a user's request.
  return { d1: { withSession } as unknown as D1Database, calls };
}
